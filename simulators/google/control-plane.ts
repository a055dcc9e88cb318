import { createContainers } from '../container/containers.ts'
import type { CreateContainer, FindImage } from '../container/types.ts'
import type { Kernel, Simulator } from '../kernel/types.ts'
import type { AuthoriseArtifactRegistry } from '../registry/artifact-registry-access.ts'
import { acme, deployer, impersonation, shop, shopProvider } from './acme.ts'
import { createAdmin, type GoogleAdmin } from './admin.ts'
import { createArtifactRegistry } from './artifact-registry.ts'
import { createIam, type Iam } from './iam.ts'
import { createIamCredentials } from './iam-credentials.ts'
import { createIdentityTokens, type IdentityTokens } from './identity-tokens.ts'
import { createLogging, type Logging } from './logging.ts'
import { createPools, type Pools } from './pools.ts'
import { createProjects, type ProjectSetup } from './projects.ts'
import { createRegistryAccess } from './registry-access.ts'
import { createSecretManager } from './secret-manager.ts'
import { createSecrets, findVersion, type Secrets } from './secrets.ts'
import { createServiceGate, type ServiceGate } from './service-gate.ts'
import { createSts } from './sts.ts'
import type { IssuerKeys } from './subject-token.ts'
import { createTokens, type Tokens } from './tokens.ts'
import type { GoogleState, Project } from './types.ts'

export interface GoogleOptions {
  readonly findImage: FindImage
  /** Default: a stand-in for each. */
  readonly createContainer?: CreateContainer
  /** The keys that an OIDC issuer publishes. */
  readonly issuerKeys: IssuerKeys
  /** Default: `acme-prod` with the provider `github/shop` and the service account that GitHub may act as. */
  readonly projects?: readonly ProjectSetup[]
}

/** All of Google but Cloud Run, which is built on `state`. Nothing is registered yet. */
export interface ControlPlane {
  readonly state: GoogleState
  readonly simulators: readonly Simulator[]
  readonly guard: ServiceGate['guard']
  readonly admin: GoogleAdmin
  /** A user's token that may do everything in every project; lives a day. */
  readonly operatorToken: string
  readonly authoriseArtifactRegistry: AuthoriseArtifactRegistry
}

const operator = 'user:operator@example.com'
const day = 24 * 60 * 60

export function createControlPlane(kernel: Kernel, options: GoogleOptions): ControlPlane {
  const projects = createProjects(options.projects ?? [acme])
  for (const { grants } of projects.values()) grants.push({ member: operator, permissions: ['*'] })
  const common = { world: kernel, projects, tokens: createTokens(kernel), iam: createIam(kernel, projects) }
  const own = {
    ...common,
    pools: createPools(kernel, projects),
    identityTokens: createIdentityTokens(kernel),
    secrets: createSecrets(kernel, projects),
    logging: createLogging(common),
    registry: createArtifactRegistry(common),
    gate: createServiceGate(common),
    issuerKeys: options.issuerKeys,
    longLived: new Set<string>(),
  }
  if (!options.projects) prepareAcme(own)
  return {
    state: createState({
      ...own,
      kernel,
      findImage: options.findImage,
      createContainer: options.createContainer ?? createContainers({ world: kernel }),
    }),
    simulators: [
      createSts(own),
      createIamCredentials(own),
      own.identityTokens.simulator,
      own.registry.simulator,
      createSecretManager(own),
      own.logging.simulator,
    ],
    guard: own.gate.guard,
    admin: createAdmin(own),
    operatorToken: own.tokens.issue({ member: operator, sets: [] }, day),
    authoriseArtifactRegistry: createRegistryAccess(own),
  }
}

function prepareAcme({ pools, iam }: { readonly pools: Pools; readonly iam: Iam }): void {
  pools.set(shopProvider, shop)
  iam.bindNow(deployer, impersonation)
}

interface StateParts {
  readonly kernel: Kernel
  readonly findImage: FindImage
  readonly createContainer: CreateContainer
  readonly projects: ReadonlyMap<string, Project>
  readonly tokens: Tokens
  readonly iam: Iam
  readonly identityTokens: IdentityTokens
  readonly logging: Logging
  readonly secrets: Secrets
}

function createState({
  kernel,
  findImage,
  createContainer,
  projects,
  tokens,
  iam,
  identityTokens,
  logging,
  secrets,
}: StateParts): GoogleState {
  return {
    kernel,
    findImage,
    createContainer,
    projects,
    issueToken: tokens.issue,
    authenticate: tokens.authenticate,
    permit: iam.permit,
    verifyIdToken: identityTokens.verify,
    log: logging.log,
    secretVersion: (project, secret, version) => {
      const found = findVersion(secrets.find(project, secret), version)
      if (found?.state !== 'ENABLED' || found.value === undefined) return undefined
      return { version: found.number, value: found.value }
    },
    secretAccessor: (project, secret, member) =>
      iam.holds({ member, sets: [] }, 'secretmanager.versions.access', `projects/${project}/secrets/${secret}`),
  }
}

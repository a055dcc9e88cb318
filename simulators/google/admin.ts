import type { ArtifactRegistry, RepositoryName } from './artifact-registry.ts'
import type { Binding, Iam } from './iam.ts'
import type { Pools, Provider, ProviderName } from './pools.ts'
import type { Secrets, VersionState } from './secrets.ts'
import type { ServiceGate } from './service-gate.ts'
import type { Grant } from './types.ts'

/** What an administrator does in the console; without network and without permissions, for tests and demonstrations. */
export interface GoogleAdmin {
  /** Creates or replaces a workload identity provider as if long ago. */
  readonly setProvider: (name: ProviderName, provider: Provider) => void
  /** Changes or (`undefined`) deletes it now: seen by the token service after a while. */
  readonly changeProvider: (name: ProviderName, provider: Provider | undefined) => void
  /** Adds to a resource's policy as if long ago. The resource is e.g. a service account's e-mail or `projects/P/secrets/S`. */
  readonly bind: (resource: string, binding: Binding) => void
  /** Grants or revokes now: effective after a while. */
  readonly grant: (resource: string, grant: Grant) => void
  readonly revoke: (resource: string, member: string) => void
  /** Makes every pending change of access effective. */
  readonly finishPropagation: () => void
  /** Lets access tokens of this service account live up to twelve hours. */
  readonly extendLifetime: (email: string) => void
  /** e.g. `acme-prod`, `run.googleapis.com` */
  readonly disableService: (project: string, service: string) => void
  readonly enableService: (project: string, service: string) => void
  readonly hasRepository: (name: RepositoryName) => boolean
  readonly addRepository: (name: RepositoryName) => void
  readonly removeRepository: (name: RepositoryName) => void
  /** Returns the version's number; makes the secret when there is none. */
  readonly addSecretVersion: (project: string, secret: string, value: string) => string
  readonly setSecretVersionState: (project: string, secret: string, version: string, state: VersionState) => void
  /** `alias` → version number; for `find` by alias. */
  readonly setSecretAlias: (project: string, secret: string, alias: string, version: string) => void
}

export interface AdminParts {
  readonly pools: Pools
  readonly iam: Iam
  readonly longLived: Set<string>
  readonly gate: ServiceGate
  readonly registry: ArtifactRegistry
  readonly secrets: Secrets
}

export function createAdmin({ pools, iam, longLived, gate, registry, secrets }: AdminParts): GoogleAdmin {
  return {
    setProvider: pools.set,
    changeProvider: pools.change,
    bind: iam.bindNow,
    grant: iam.grant,
    revoke: iam.revoke,
    finishPropagation: iam.finishPropagation,
    extendLifetime: (email) => void longLived.add(email),
    disableService: gate.disable,
    enableService: gate.enable,
    hasRepository: registry.hasRepository,
    addRepository: registry.addRepository,
    removeRepository: registry.removeRepository,
    addSecretVersion: secrets.add,
    setSecretVersionState: secrets.setState,
    setSecretAlias: (project, secret, alias, version) => {
      secrets.find(project, secret)?.aliases.set(alias, version)
    },
  }
}

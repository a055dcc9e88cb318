import { createContainers } from '../container/containers.ts'
import type { CreateContainer, FindImage } from '../container/types.ts'
import type { Kernel, Simulator } from '../kernel/types.ts'
import type { EcrAuthority } from '../registry/ecr.ts'
import type { Store } from '../registry/store.ts'
import { acme, operator } from './acme.ts'
import { type AwsAdmin, createAdmin } from './admin.ts'
import { createAuthentication } from './authentication.ts'
import { type AccountSetup, createDirectory } from './directory.ts'
import { createEcrAuthority, createEcrTokens } from './ecr/access.ts'
import { createEcrApi } from './ecr/ecr.ts'
import { createRepositories } from './ecr/repositories.ts'
import { createIam } from './iam.ts'
import { createKeys } from './keys.ts'
import { createLogs } from './logs/logs.ts'
import { createPermission } from './permission.ts'
import { jsonError } from './refusal.ts'
import { createSecrets } from './secrets.ts'
import { createSecretsManager } from './secrets-manager.ts'
import { createSsm } from './ssm.ts'
import { createSessions } from './sessions.ts'
import { createSts } from './sts.ts'
import type { AwsState, Credentials, PushedImage } from './types.ts'
import type { IssuerKeys, KeyFetchFailure } from './web-identity.ts'

export interface AwsOptions {
  readonly findImage: FindImage
  /** Default: a stand-in for each. */
  readonly createContainer?: CreateContainer
  /** The keys that an OIDC issuer publishes. */
  readonly issuerKeys: IssuerKeys
  /** What ECR's Docker API holds; asked for at the first request. */
  readonly ecrStore: () => Store | undefined
  /** Default: `111122223333` with the role `github-deploy`. Each gets a user `operator` that may do everything. */
  readonly accounts?: readonly AccountSetup[]
}

/** All of AWS but App Runner, which is built on `state`. Nothing is registered yet. */
export interface ControlPlane {
  readonly state: AwsState
  readonly simulators: readonly Simulator[]
  readonly admin: AwsAdmin
  /** Long-lived keys of the first account's user `operator`. */
  readonly operatorCredentials: Credentials
  readonly authoriseEcr: EcrAuthority
}

type Common = ReturnType<typeof createCommon>

export function createControlPlane(kernel: Kernel, options: AwsOptions): ControlPlane {
  const setups = (options.accounts ?? [acme]).map(withOperator)
  const common = createCommon(kernel, { ...options, accounts: setups })
  const { directory, keys, repositories, secrets, listeners, templates } = common
  const failures = createFailures(kernel)
  const openSession = createSessions(directory, keys)
  const state = createState(common, options)
  const logs = createLogs(state)
  const whole: AwsState = { ...state, log: logs.write }
  const tokens = createEcrTokens(kernel)
  const tell = (pushed: PushedImage) => {
    for (const listener of listeners) listener(pushed)
  }
  const partition = (account: string) => directory.accounts.get(account)?.partition ?? 'aws'
  const createsOnPush = (account: string, region: string) => templates.has(`${account}/${region}`)
  return {
    state: whole,
    admin: createAdmin({ directory, keys, openSession, failures: failures.due, repositories, templates, secrets }),
    operatorCredentials: operatorKeys(common, setups),
    authoriseEcr: createEcrAuthority({ tokens, repositories, denial: state.denial, tell, partition, createsOnPush }),
    simulators: [
      createSts({
        ...options,
        world: kernel,
        directory,
        openSession,
        takeFailure: failures.take,
        authenticate: state.authenticate,
      }),
      createIam({ directory, authenticate: state.authenticate, denial: state.denial }),
      createEcrApi({
        state,
        repositories,
        tokens,
        tell: ({ account, region, name: repository }, tag, digest) =>
          tell({ account, region, repository, tag, digest }),
      }),
      createSecretsManager({ state, secrets }),
      createSsm({ state, secrets }),
      logs.simulator,
    ],
  }
}

function withOperator(setup: AccountSetup): AccountSetup {
  const users = setup.users ?? []
  return users.some(({ name }) => name === operator.name) ? setup : { ...setup, users: [...users, operator] }
}

function createCommon(kernel: Kernel, { accounts: setups = [], ecrStore }: AwsOptions) {
  const directory = createDirectory(kernel, setups)
  const { accounts } = directory
  const keys = createKeys(kernel)
  return {
    kernel,
    directory,
    accounts,
    keys,
    permission: createPermission(directory),
    repositories: createRepositories({ world: kernel, accounts, store: () => ecrStore() ?? noStore() }),
    secrets: createSecrets({ world: kernel, accounts }),
    listeners: new Set<(pushed: PushedImage) => void>(),
    templates: new Set<string>(),
  }
}

function noStore(): never {
  throw new Error('The registries of the local clouds were made without ECR.')
}

// observed: both come and go, aws-actions/configure-aws-credentials#929 and actions/runner#1466; guess: how often.
const firstFailures = [undefined, undefined, 'IDPCommunicationError', 'InvalidIdentityToken'] as const

interface Failures {
  readonly due: KeyFetchFailure[]
  readonly take: () => KeyFetchFailure | undefined
}

function createFailures(kernel: Kernel): Failures {
  const due: KeyFetchFailure[] = []
  let asked = false
  return {
    due,
    take: () => {
      const first = asked ? undefined : kernel.guess('sts.first-key-fetch', firstFailures)
      asked = true
      return due.shift() ?? first
    },
  }
}

function createState(common: Common, { findImage, createContainer }: AwsOptions): Omit<AwsState, 'log'> {
  const { kernel, directory, accounts, keys, permission, secrets, listeners, repositories } = common
  return {
    kernel,
    findImage,
    createContainer: createContainer ?? createContainers({ world: kernel }),
    accounts,
    authenticate: createAuthentication(kernel, keys),
    denial: permission.denial,
    permit: (caller, wanted) => {
      const message = permission.denial(caller, wanted)
      if (message === undefined) return undefined
      // guess: how the member is spelled; SDKs take both.
      const member = kernel.guess('aws.access-denied.member', ['Message', 'message'] as const)
      return jsonError({ code: 'AccessDeniedException', message, status: 400, member })
    },
    role: directory.role,
    trusts: permission.trusts,
    roleMay: permission.roleMay,
    findSecret: secrets.find,
    repositoryPolicy: ({ name, ...site }) => {
      const found = repositories.current(site, name)
      return found && { text: found.policy, put: (text) => void Object.assign(found, { policy: text }) }
    },
    onPush: (listener) => void listeners.add(listener),
  }
}

function operatorKeys({ directory, keys }: Common, [first]: readonly AccountSetup[]): Credentials {
  const user = first && directory.accounts.get(first.id)?.users.get(operator.name)
  if (!user) throw new Error('AWS needs at least one account.')
  return keys.addUser(user)
}

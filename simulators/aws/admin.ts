import type { Directory, RoleSetup } from './directory.ts'
import type { Mutability, Repositories, RepositorySetup, Site } from './ecr/repositories.ts'
import { withoutAction } from './policy-change.ts'
import type { Keys } from './keys.ts'
import type { Secrets } from './secrets.ts'
import type { OpenSession } from './sessions.ts'
import type { Credentials, OidcProvider, Role } from './types.ts'
import type { KeyFetchFailure } from './web-identity.ts'

/** What an administrator does in the console; without network and without permissions, for tests and demonstrations. */
export interface AwsAdmin {
  /** Creates or replaces a role as if long ago. */
  readonly putRole: (account: string, setup: RoleSetup) => Role
  /** Creates, changes or (`undefined`) deletes it now: seen after a while. */
  readonly createRole: (account: string, setup: RoleSetup) => Role
  readonly changeRole: Directory['changeRole']
  /** Takes one action out of the role's policies, as if long ago: `*` of its service becomes everything but it. */
  readonly removePermission: (roleArn: string, action: string) => void
  readonly setProvider: (account: string, provider: OidcProvider) => void
  readonly removeProvider: (account: string, url: string) => void
  /** Keys of a user (ARN) that stay. */
  readonly addKeys: (userArn: string) => Credentials
  /** Credentials of the role without asking STS. Default: an hour. */
  readonly assume: (
    roleArn: string,
    settings?: { readonly session?: string; readonly seconds?: number },
  ) => Required<Credentials>
  readonly revokeKeys: (accessKeyId: string) => void
  /** What belongs to an access key that was given out: what must not be seen anywhere. */
  readonly credentialsOf: (accessKeyId: string) => Credentials | undefined
  /** The next tries to read an issuer's keys fail. */
  readonly failKeyFetch: (kind: KeyFetchFailure, times?: number) => void
  /** As if long ago. */
  readonly addRepository: (site: Site, name: string, setup?: RepositorySetup) => void
  readonly hasRepository: (site: Site, name: string) => boolean
  readonly setMutability: (site: Site, name: string, mutability: Mutability, exclusions?: readonly string[]) => void
  /** A creation template for every repository of the registry. */
  readonly createOnPush: (site: Site) => void
  /** Returns the ARN; makes the secret, or a new version of it. */
  readonly putSecret: Secrets['putSecret']
  readonly deleteSecret: Secrets['deleteSecret']
  readonly putParameter: Secrets['putParameter']
}

export interface AdminParts {
  readonly directory: Directory
  readonly keys: Keys
  readonly openSession: OpenSession
  readonly failures: KeyFetchFailure[]
  readonly repositories: Repositories
  readonly templates: Set<string>
  readonly secrets: Secrets
}

export function createAdmin(parts: AdminParts): AwsAdmin {
  const { directory, keys, openSession, failures, repositories, templates, secrets } = parts
  const roleOf = (arn: string): Role => {
    const role = directory.role(arn)
    if (!role) throw new Error(`There is no role ${arn} in the local clouds.`)
    return role
  }
  return {
    putRole: directory.putRole,
    createRole: directory.createRole,
    changeRole: directory.changeRole,
    removePermission: (arn, action) => {
      const role = roleOf(arn)
      directory.replaceRole({ ...role, policies: withoutAction(role.policies, action) })
    },
    setProvider: directory.setProvider,
    removeProvider: directory.removeProvider,
    addKeys: (arn) => {
      const user = directory.user(arn)
      if (!user) throw new Error(`There is no user ${arn} in the local clouds.`)
      return keys.addUser(user)
    },
    assume: (arn, { session = 'local', seconds = 3600 } = {}) =>
      openSession(roleOf(arn), { name: session, seconds }).credentials,
    revokeKeys: keys.revoke,
    credentialsOf: (accessKeyId) => keys.find(accessKeyId)?.credentials,
    failKeyFetch: (kind, times = 1) => {
      for (let time = 0; time < times; time += 1) failures.push(kind)
    },
    addRepository: (site, name, setup) => void repositories.put(site, name, setup),
    hasRepository: (site, name) => repositories.current(site, name) !== undefined,
    setMutability: (site, name, mutability, exclusions = []) => {
      const repository = repositories.current(site, name)
      if (repository) Object.assign(repository, { mutability, exclusions })
    },
    createOnPush: ({ account, region }) => void templates.add(`${account}/${region}`),
    putSecret: secrets.putSecret,
    deleteSecret: secrets.deleteSecret,
    putParameter: secrets.putParameter,
  }
}

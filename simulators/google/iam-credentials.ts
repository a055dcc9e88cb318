/**
 * Short-lived credentials of a service account.
 * Follows https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken and
 * …/generateIdToken (copies of November 2026).
 */
import type { Reply, Simulator, World } from '../kernel/types.ts'
import { type Asked, type Endpoint, ok, part, routeOf, textOf, textsOf } from './endpoint.ts'
import type { Iam } from './iam.ts'
import { type IdentityTokens, uniqueIdOf } from './identity-tokens.ts'
import { readModel } from './model.ts'
import { projectOfServiceAccount } from './projects.ts'
import { refuseAsGoogle, rpcError } from './rpc.ts'
import type { Tokens } from './tokens.ts'
import type { Principal, Project } from './types.ts'

export interface IamCredentialsParts {
  readonly world: World
  readonly projects: ReadonlyMap<string, Project>
  readonly tokens: Tokens
  readonly iam: Iam
  readonly identityTokens: IdentityTokens
  /** Service accounts to which `iam.allowServiceAccountCredentialLifetimeExtension` applies. */
  readonly longLived: ReadonlySet<string>
}

const model = readModel('iam-credentials.json')
const requests = 'google.iam.credentials.v1'

export function createIamCredentials(parts: IamCredentialsParts): Simulator {
  const endpoint = (verb: string, handle: (asked: Asked, email: string) => Reply): Endpoint => ({
    operation: `iamcredentials.projects.serviceAccounts.${verb}`,
    method: 'POST',
    path: `/v1/projects/{project}/serviceAccounts/{account}:${verb}`,
    model,
    request: `${requests}.${verb.replace(/^g/, 'G')}Request`,
    body: '*',
    handle: (asked) => {
      const account = findAccount(parts, asked)
      return 'refused' in account ? account.refused : handle(asked, account.email)
    },
  })
  const endpoints = [
    endpoint('generateAccessToken', (asked, email) => generateAccessToken(parts, asked, email)),
    endpoint('generateIdToken', (asked, email) => generateIdToken(parts, asked, email)),
  ]
  return {
    name: 'iamcredentials',
    hosts: ['iamcredentials.googleapis.com'],
    routes: endpoints.map((each) => routeOf(parts.tokens, each)),
    refuse: refuseAsGoogle,
  }
}

type Account = { readonly email: string } | { readonly refused: Reply }

function findAccount({ projects }: IamCredentialsParts, asked: Asked): Account {
  // documented: "The - wildcard character is required; replacing it with a project ID is invalid."
  if (part(asked, 'project') !== '-') return { refused: invalidArgument }
  const name = part(asked, 'account')
  const emails = [...projects.values()].flatMap(({ serviceAccounts }) => [...serviceAccounts])
  const email = emails.find((each) => each === name || uniqueIdOf(each) === name)
  // observed: before the caller's permission is looked at.
  return email === undefined
    ? { refused: rpcError('NOT_FOUND', `Not found; Gaia id not found for email ${name}`) }
    : { email }
}

function generateAccessToken(parts: IamCredentialsParts, asked: Asked, email: string): Reply {
  const denied = deny(parts, asked, { email, permission: 'iam.serviceAccounts.getAccessToken' })
  if (denied) return denied
  if (textsOf(asked.message, 'scope').length === 0) return invalidArgument
  const lifetime = Number.parseFloat(textOf(asked.message, 'lifetime') ?? '3600s')
  // documented: one hour at most, twelve where the organisation's policy extends it.
  const most = parts.longLived.has(email) ? 12 * 3600 : 3600
  if (lifetime <= 0 || lifetime > most) return invalidArgument
  const expireTime = new Date(parts.world.clocks.credentials.now() + lifetime * 1000)
  return ok({
    accessToken: parts.tokens.issue({ member: `serviceAccount:${email}`, sets: [] }, lifetime),
    expireTime: expireTime.toISOString().replace(/\.\d+Z$/, 'Z'),
  })
}

function generateIdToken(parts: IamCredentialsParts, asked: Asked, email: string): Reply {
  const denied = deny(parts, asked, { email, permission: 'iam.serviceAccounts.getOpenIdToken' })
  if (denied) return denied
  const audience = textOf(asked.message, 'audience')
  if (audience === undefined) return invalidArgument
  const includeEmail = asked.message['includeEmail'] === true
  return ok({ token: parts.identityTokens.issue({ email, audience, includeEmail }) })
}

// guess: the text; that the request is refused is documented.
const invalidArgument = rpcError('INVALID_ARGUMENT', 'Request contains an invalid argument.')

interface Wanted {
  readonly email: string
  readonly permission: string
}

/** documented: with delegates, each must be allowed to act through the next, and the last to get the token. */
function deny(
  { iam, projects }: IamCredentialsParts,
  { principal, message }: Asked,
  wanted: Wanted,
): Reply | undefined {
  const resourceOf = (email: string) =>
    `projects/${projectOfServiceAccount(projects, email)?.id ?? '-'}/serviceAccounts/${email}`
  let caller: Principal = principal
  for (const delegate of textsOf(message, 'delegates')) {
    const email = delegate.replace('projects/-/serviceAccounts/', '')
    const denied = iam.permit(caller, 'iam.serviceAccounts.implicitDelegation', resourceOf(email))
    if (denied) return denied
    caller = { ...principal, member: `serviceAccount:${email}`, sets: [] }
  }
  return iam.permit(caller, wanted.permission, resourceOf(wanted.email))
}

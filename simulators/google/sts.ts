/**
 * Security Token Service: an external credential in exchange for a federated access token.
 * Follows https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token (copy of November 2026); errors are
 * OAuth's (RFC 6749, RFC 8693), with the texts of public logs.
 */
import type { Call, Reply, Simulator, World } from '../kernel/types.ts'
import { type MappedAttributes, mapAttributes, meetsCondition, type OAuthProblem } from './attribute-mapping.ts'
import { parseAudience, poolPath, type Pools, type ProviderName } from './pools.ts'
import { badRequest, refuseAsGoogle } from './rpc.ts'
import { checkSubjectToken, type IssuerKeys } from './subject-token.ts'
import type { Tokens } from './tokens.ts'
import type { Principal } from './types.ts'

export interface StsParts {
  readonly world: World
  readonly pools: Pools
  readonly tokens: Tokens
  readonly issuerKeys: IssuerKeys
}

export function createSts(parts: StsParts): Simulator {
  const handle = (call: Call) => exchange(parts, call)
  return {
    name: 'sts',
    hosts: ['sts.googleapis.com'],
    routes: [
      { operation: 'sts.token', method: 'POST', path: '/v1/token', handle },
      {
        operation: 'sts.introspect',
        method: 'POST',
        path: '/v1/introspect',
        handle: (call) => introspect(parts.tokens, call),
      },
    ],
    refuse: refuseAsGoogle,
  }
}

type Parameters = Readonly<Record<string, string>>

const parameterNames = [
  'grantType',
  'audience',
  'scope',
  'requestedTokenType',
  'subjectToken',
  'subjectTokenType',
  'options',
] as const

const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token'
const maxLifetime = 3600

async function exchange(parts: StsParts, call: Call): Promise<Reply> {
  const read = readParameters(parts.world, call)
  if ('refused' in read) return read.refused
  const { parameters } = read
  const problem = checkParameters(parts.world, parameters)
  if (problem) return refuse(problem)
  const name = parseAudience(parameters['audience'] ?? '')
  if (!name) return refuse(invalidAudience)
  return exchangeFor(parts, name, parameters)
}

async function exchangeFor(parts: StsParts, name: ProviderName, parameters: Parameters): Promise<Reply> {
  const provider = parts.pools.find(name)
  if (!provider || provider.disabled) return refuse(invalidTarget)
  const subject = await checkSubjectToken({ ...parts, name, provider }, parameters['subjectToken'] ?? '')
  if ('problem' in subject) return refuse(subject.problem)
  const attributes = mapAttributes(provider, subject.claims)
  if ('problem' in attributes) return refuse(attributes.problem)
  if (!meetsCondition(provider, subject.claims, attributes.mapped)) return refuse(rejectedByCondition)
  return answer(parts, principalOf(name, attributes.mapped), subject.expires)
}

// documented: at most an hour, and no longer than the credential that was given; a GitHub token lives 300 seconds.
function answer({ world, tokens }: StsParts, principal: Omit<Principal, 'expires'>, expires: number): Reply {
  const left = Math.floor(expires - world.clocks.credentials.now() / 1000)
  const lifetime = Math.min(maxLifetime, Math.max(left, 1))
  return {
    status: 200,
    headers: { 'cache-control': 'private' },
    body: {
      access_token: tokens.issue(principal, lifetime),
      issued_token_type: accessTokenType,
      token_type: 'Bearer',
      expires_in: lifetime,
    },
  }
}

// documented: https://cloud.google.com/iam/docs/principal-identifiers
export function principalOf(name: ProviderName, mapped: MappedAttributes): Omit<Principal, 'expires'> {
  const pool = `iam.googleapis.com/${poolPath(name)}`
  return {
    member: `principal://${pool}/subject/${mapped.subject}`,
    sets: [
      `principalSet://${pool}/*`,
      ...mapped.groups.map((group) => `principalSet://${pool}/group/${group}`),
      ...Object.entries(mapped.attributes).map(([key, value]) => `principalSet://${pool}/attribute.${key}/${value}`),
    ],
  }
}

type Read = { readonly parameters: Parameters } | { readonly refused: Reply }

function readParameters(world: World, call: Call): Read {
  const authorization = call.headers['authorization'] ?? ''
  // documented: "do not send the Authorization HTTP header … using the header can cause the request to fail".
  if (
    authorization.startsWith('Bearer') &&
    world.guess('sts.authorization-header', ['refused', 'ignored']) === 'refused'
  ) {
    return { refused: refuse({ error: 'invalid_client', description: 'The OAuth client was not found.' }, 401) }
  }
  const form = (call.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  return form ? { parameters: readForm(call) } : readJson(call)
}

// observed: Google's own libraries send RFC 8693's form, google-github-actions/auth sends JSON.
function readForm(call: Call): Parameters {
  const form = new URLSearchParams(call.body.toString('utf8'))
  const entries = parameterNames.map((name) => [name, form.get(snakeCase(name))] as const)
  return Object.fromEntries(entries.filter((entry): entry is [(typeof entry)[0], string] => entry[1] !== null))
}

function readJson(call: Call): Read {
  const body = call.json()
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { refused: refuseAsGoogle('malformed', call) }
  const parameters: Record<string, string> = {}
  for (const [given, value] of Object.entries(body)) {
    const name = parameterNames.find((each) => given === each || given === snakeCase(each))
    if (!name) return { refused: badRequest([{ description: unknownText(given) }]) }
    if (typeof value !== 'string')
      return { refused: badRequest([{ field: given, description: typeText(given, value) }]) }
    parameters[name] = value
  }
  return { parameters }
}

const unknownText = (name: string): string =>
  `Invalid JSON payload received. Unknown name "${name}": Cannot find field.`

const typeText = (name: string, value: unknown): string =>
  `Invalid value at '${snakeCase(name)}' (TYPE_STRING), ${JSON.stringify(value)}`

// guess: the texts; the parameters that are required, and their values, are documented.
function checkParameters(world: World, parameters: Parameters): OAuthProblem | undefined {
  if (parameters['grantType'] !== 'urn:ietf:params:oauth:grant-type:token-exchange') {
    const error = world.guess('sts.grant-type.error', ['unsupported_grant_type', 'invalid_request'])
    return { error, description: 'Invalid value for "grant_type".' }
  }
  if (parameters['requestedTokenType'] !== accessTokenType) return invalidValue('requested_token_type')
  if (!subjectTokenTypes.includes(parameters['subjectTokenType'] ?? '')) return invalidValue('subject_token_type')
  if (!parameters['subjectToken']) return invalidValue('subject_token')
  if (!parameters['audience']) return invalidAudience
  return parameters['scope'] ? undefined : { error: 'invalid_scope', description: 'Scope is required.' }
}

// documented: SAML and AWS have types of their own; these are the ones of an OIDC provider.
const subjectTokenTypes = ['urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token']

const invalidValue = (name: string): OAuthProblem => ({
  error: 'invalid_request',
  description: `Invalid value for "${name}".`,
})

// observed: google-github-actions/auth#60
const invalidAudience: OAuthProblem = {
  error: 'invalid_request',
  description:
    'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
}

// observed: google-github-actions/auth#370
const invalidTarget: OAuthProblem = {
  error: 'invalid_target',
  description:
    'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
}

// observed: terraform-google-modules/terraform-example-foundation#1362
const rejectedByCondition: OAuthProblem = {
  error: 'unauthorized_client',
  description: 'The given credential is rejected by the attribute condition.',
}

const refuse = ({ error, description }: OAuthProblem, status = 400): Reply => ({
  status,
  body: { error, error_description: description },
})

// documented: https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/introspect; gcloud asks it for the account's name.
function introspect(tokens: Tokens, call: Call): Reply {
  if (call.headers['authorization']?.startsWith('Basic ') !== true) {
    return refuse({ error: 'invalid_client', description: 'The OAuth client was not found.' }, 401)
  }
  const token = new URLSearchParams(call.body.toString('utf8')).get('token') ?? ''
  const principal = tokens.principalOf(token)
  if (!principal) return { status: 200, body: { active: false } }
  const body = {
    active: true,
    iss: 'https://sts.googleapis.com/',
    username: principal.member,
    exp: seconds(principal.expires),
  }
  return { status: 200, body: { ...body, scope: 'https://www.googleapis.com/auth/cloud-platform' } }
}

const seconds = (ms: number): number => Math.floor(ms / 1000)

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

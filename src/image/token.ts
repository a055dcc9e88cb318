import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { CloudError, TandemError } from '../core/errors.ts'
import { readPolicy, retry } from '../core/retry.ts'
import type { HttpClient } from '../http/types.ts'
import type { Challenge } from './challenge.ts'
import type { Credentials } from './credentials.ts'
import { parseJson } from './json.ts'
import { registryRefusal } from './refusal.ts'

export interface Token {
  /** The Authorization header's value. */
  readonly header: string
  /** Clock time, ms. */
  readonly expires: number
}

interface TokenRequest {
  readonly host: string
  readonly bearer: Challenge
  readonly scopes: readonly string[]
  readonly found: Credentials | undefined
}

const operation = 'registry.token'
/** 60 s when the answer does not say (https://distribution.github.io/distribution/spec/auth/token/, source at 01b4555d). */
const shortestLife = 60
/** A token is renewed this long before its end, so that it outlives the request that it goes with. */
const margin = 15_000

const tokenSchema = z.object({
  token: z.string().min(1).optional(),
  access_token: z.string().min(1).optional(),
  expires_in: z.number().optional(),
})

/** Exchanges credentials, or nothing, for a bearer token at the address that the registry's challenge names. */
export async function requestToken(
  { host, bearer, scopes, found }: TokenRequest,
  http: HttpClient,
  context: Context,
): Promise<Token> {
  const url = tokenUrl(host, bearer, scopes)
  const authorization = basic(found)
  const headers = { accept: 'application/json', ...(authorization === undefined ? {} : { authorization }) }
  return retry(operation, readPolicy, context, async () => {
    const response = await http.request({ method: 'GET', url, operation, headers }, context)
    if (response.status !== 200) {
      const call = { operation, host, anonymous: found === undefined, ...purposeOf(scopes) }
      throw registryRefusal(call, response, context.clock.now())
    }
    return readToken(host, response.body, context)
  })
}

/** `repository:acme/shop:pull,push` → what a refusal is about. */
function purposeOf([scope = '']: readonly string[]): { repository: string; action: 'pull' | 'push' } {
  const [, repository = '', actions = ''] = scope.split(':')
  return { repository, action: actions.includes('push') ? 'push' : 'pull' }
}

function tokenUrl(host: string, { parameters }: Challenge, scopes: readonly string[]): string {
  const realm = parameters['realm'] ?? ''
  const url = URL.canParse(realm) ? new URL(realm) : undefined
  if (url?.protocol !== 'https:') {
    throw new TandemError('auth', `${host} asks for a sign-in at "${realm}", which is no https address`, {
      hint: 'Credentials are sent over https alone. Check that the registry is the one you mean.',
    })
  }
  if (parameters['service'] !== undefined) url.searchParams.set('service', parameters['service'])
  for (const scope of scopes) url.searchParams.append('scope', scope)
  return url.href
}

function readToken(host: string, body: Buffer, { clock }: Context): Token {
  const parsed = tokenSchema.safeParse(parseJson(body))
  const token = parsed.data?.token ?? parsed.data?.access_token
  if (token === undefined) {
    throw new CloudError(`${host} answered the sign-in without a token`, { trouble: 'invalid', operation })
  }
  const life = Math.max(parsed.data?.expires_in ?? 0, shortestLife) * 1000
  return { header: `Bearer ${token}`, expires: clock.now() + life - margin }
}

export const basic = (credentials: Credentials | undefined): string | undefined =>
  credentials === undefined
    ? undefined
    : `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`

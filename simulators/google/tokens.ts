/**
 * Bearer tokens and what Google answers to a wrong one.
 * Follows https://cloud.google.com/docs/authentication/token-types and
 * https://cloud.google.com/apis/docs/troubleshooting-auth (copies of November 2026).
 */
import { randomBytes } from 'node:crypto'
import type { Call, Reply, World } from '../kernel/types.ts'
import { errorInfo, rpcError } from './rpc.ts'
import type { Principal } from './types.ts'

export interface Tokens {
  readonly issue: (principal: Omit<Principal, 'expires'>, lifetimeSeconds: number) => string
  /** Who a token speaks for; `undefined` when it is unknown or has expired. */
  readonly principalOf: (token: string) => Principal | undefined
  readonly authenticate: (call: Call) => { readonly principal: Principal } | { readonly refused: Reply }
}

export function createTokens(world: World): Tokens {
  const issued = new Map<string, Principal>()
  const now = () => world.clocks.credentials.now()
  const principalOf = (token: string) => {
    const principal = issued.get(token)
    return principal && principal.expires > now() ? principal : undefined
  }
  return {
    issue: (principal, lifetimeSeconds) => {
      // documented: an access token is opaque, and its size may change: up to 12 KB when it comes from STS.
      const token = `ya29.${randomBytes(world.guess('token.bytes', [96, 768])).toString('base64url')}`
      issued.set(token, { ...principal, expires: now() + lifetimeSeconds * 1000 })
      return token
    },
    principalOf,
    authenticate: (call) => {
      const token = /^Bearer +(\S+)$/i.exec(call.headers['authorization'] ?? '')?.[1]
      if (token === undefined) return { refused: missingCredential(call) }
      const principal = principalOf(token)
      return principal ? { principal } : { refused: invalidCredential(call, issued.has(token)) }
    },
  }
}

const hint =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.'

// observed
function missingCredential(call: Call): Reply {
  return unauthenticated(call, {
    message: `Request is missing required authentication credential. ${hint}`,
    reason: 'CREDENTIALS_MISSING',
    challenge: 'Bearer realm="https://accounts.google.com/"',
  })
}

// observed: a token that has expired is told apart from one that Google never issued by the reason alone.
function invalidCredential(call: Call, expired: boolean): Reply {
  return unauthenticated(call, {
    message: `Request had invalid authentication credentials. ${hint}`,
    reason: expired ? 'ACCESS_TOKEN_EXPIRED' : 'ACCESS_TOKEN_TYPE_UNSUPPORTED',
    challenge: 'Bearer realm="https://accounts.google.com/", error="invalid_token"',
  })
}

interface Rejection {
  readonly message: string
  readonly reason: string
  readonly challenge: string
}

function unauthenticated(call: Call, { message, reason, challenge }: Rejection): Reply {
  const metadata = { service: call.host, method: call.operation }
  const reply = rpcError('UNAUTHENTICATED', message, [errorInfo({ reason, domain: 'googleapis.com', metadata })])
  return { ...reply, headers: { 'www-authenticate': challenge } }
}

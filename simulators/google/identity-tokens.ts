/**
 * Google-signed identity tokens of service accounts.
 * Follows https://cloud.google.com/docs/authentication/token-types#id and
 * https://cloud.google.com/docs/authentication/get-id-token (copies of November 2026).
 */
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import { decodeJwt } from 'jose'
import type { Simulator, World } from '../kernel/types.ts'
import { refuseAsGoogle } from './rpc.ts'

export interface IdentityTokenRequest {
  readonly email: string
  readonly audience: string
  readonly includeEmail: boolean
}

export interface IdentityTokens {
  /** RS256, one hour. */
  readonly issue: (request: IdentityTokenRequest) => string
  /** The service account's e-mail when the token is ours, unexpired, and for this audience. */
  readonly verify: (token: string, audience: string) => string | undefined
  /** Publishes the keys where Google does. */
  readonly simulator: Simulator
}

const lifetime = 3600

export function createIdentityTokens(world: World): IdentityTokens {
  const keys = createKeys()
  const emails = new Map<string, string>()
  const now = () => Math.floor(world.clocks.credentials.now() / 1000)
  return {
    issue: ({ email, audience, includeEmail }) => {
      const sub = uniqueIdOf(email)
      emails.set(sub, email)
      const claims = {
        aud: audience,
        azp: sub,
        sub,
        iss: 'https://accounts.google.com',
        iat: now(),
        exp: now() + lifetime,
      }
      // documented: e-mail claims are there only when asked for.
      return keys.sign({ ...claims, ...(includeEmail && { email, email_verified: true }) })
    },
    verify: (token, audience) => {
      if (!keys.verify(token)) return undefined
      const { aud, exp = 0, sub = '' } = decodeJwt(token)
      return aud === audience && exp > now() ? emails.get(sub) : undefined
    },
    simulator: {
      name: 'google-certificates',
      hosts: ['www.googleapis.com'],
      routes: [
        {
          operation: 'oauth2.certs',
          method: 'GET',
          path: '/oauth2/v3/certs',
          handle: () => ({ status: 200, body: { keys: [keys.jwk()] } }),
        },
      ],
      refuse: refuseAsGoogle,
    },
  }
}

/** documented: 21 digits; here derived from the e-mail. */
export function uniqueIdOf(email: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(email).digest('hex').slice(0, 16)}`)
  return `1${digits.toString().padStart(20, '0').slice(0, 20)}`
}

interface Keys {
  readonly sign: (claims: object) => string
  readonly verify: (token: string) => boolean
  readonly jwk: () => object
}

function createKeys(): Keys {
  // Made when first needed: an RSA key takes a while.
  let pair: ReturnType<typeof makePair> | undefined
  const keyId = () =>
    createHash('sha1')
      .update(JSON.stringify(keyPair().publicKey.export({ format: 'jwk' })))
      .digest('hex')
  const keyPair = () => (pair ??= makePair())
  return {
    sign: (claims) => {
      const head = `${encode({ alg: 'RS256', kid: keyId(), typ: 'JWT' })}.${encode(claims)}`
      return `${head}.${sign('sha256', Buffer.from(head), keyPair().privateKey).toString('base64url')}`
    },
    verify: (token) => {
      const [head, claims, signature, ...rest] = token.split('.')
      if (!head || !claims || !signature || rest.length > 0) return false
      return verify(
        'sha256',
        Buffer.from(`${head}.${claims}`),
        keyPair().publicKey,
        Buffer.from(signature, 'base64url'),
      )
    },
    jwk: () => ({ ...keyPair().publicKey.export({ format: 'jwk' }), kid: keyId(), alg: 'RS256', use: 'sig' }),
  }
}

const makePair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')

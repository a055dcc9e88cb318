/**
 * The OIDC token that a role is assumed with.
 * Follows https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif (copies of November 2026).
 */
import { compactVerify, createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet, type JWTPayload } from 'jose'
import type { World } from '../kernel/types.ts'
import type { Context } from './condition.ts'
import { hostOf } from './directory.ts'
import type { Refused } from './query-api.ts'
import type { Account, OidcProvider } from './types.ts'

/** The key set that an issuer publishes; `undefined` when nobody answers for it. */
export type IssuerKeys = (issuer: string) => JSONWebKeySet | undefined | Promise<JSONWebKeySet | undefined>

export interface WebIdentity {
  readonly provider: OidcProvider
  readonly claims: JWTPayload
  readonly audience: string
}

export interface WebIdentityCheck {
  readonly world: World
  readonly issuerKeys: IssuerKeys
  readonly account: Account
  /** Takes one of the failures to reach the issuer that are due. */
  readonly takeFailure: () => KeyFetchFailure | undefined
}

/** How AWS tells that it could not read the issuer's keys this time. */
export type KeyFetchFailure = 'IDPCommunicationError' | 'InvalidIdentityToken'

export type CheckedIdentity = { readonly identity: WebIdentity } | { readonly refused: Refused }

export async function checkWebIdentity(check: WebIdentityCheck, token: string): Promise<CheckedIdentity> {
  const claims = decode(token)
  if (!claims) return refuse(notJwt)
  const issuer = String(claims.iss)
  const provider = check.account.providers.get(hostOf(issuer))
  if (!provider) return refuse(invalid(`No OpenIDConnect provider found in your account for ${issuer}`))
  const problem =
    (await checkSignature(check, provider, token)) ?? checkTimes(check.world, claims) ?? checkAudience(provider, claims)
  return problem ? refuse(problem) : { identity: { provider, claims, audience: audienceOf(claims) } }
}

function decode(token: string): JWTPayload | undefined {
  try {
    return decodeJwt(token)
  } catch {
    return undefined
  }
}

const refuse = (refused: Refused): CheckedIdentity => ({ refused })

const invalid = (message: string): Refused => ({ code: 'InvalidIdentityToken', message })

// observed: aws-actions/configure-aws-credentials#721 (no provider) and #1309 (audience), aws/aws-sdk-php#1725 (no key). The other texts are guesses.
const notJwt = invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)')

const noKey = invalid(
  "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
)

async function checkSignature(
  check: WebIdentityCheck,
  provider: OidcProvider,
  token: string,
): Promise<Refused | undefined> {
  const failure = check.takeFailure()
  const keys = failure ? undefined : await check.issuerKeys(provider.url)
  if (failure === 'InvalidIdentityToken') return noKey
  if (!keys) return { code: 'IDPCommunicationError', message: unreachable }
  try {
    // documented: RSA and ECDSA with SHA-256, -384 or -512.
    const algorithms = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512']
    await compactVerify(token, createLocalJWKSet(keys), { algorithms })
    return undefined
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return noKey
    if (error instanceof errors.JOSEError) return invalid(check.world.guess('sts.bad-signature', signatureTexts))
    throw error
  }
}

const unreachable =
  'The identity provider (IdP) that was asked to verify the incoming identity token could not be reached'

const signatureTexts = ['Provided Token failed validation', 'Token signature is invalid'] as const

function checkTimes(world: World, { exp, iat, nbf }: JWTPayload): Refused | undefined {
  const now = Math.floor(world.clocks.credentials.now() / 1000)
  if (exp === undefined || iat === undefined) return invalid('Missing a required claim: exp or iat')
  if (exp <= now) {
    const message = `Token expired: current date/time ${now} must be before the expiration date/time ${exp}`
    return { code: 'ExpiredTokenException', message }
  }
  // Whole seconds: a token that was just made may be half a second ahead.
  return (nbf ?? iat) > now + 1 ? invalid(`Token is not yet valid: nbf ${nbf ?? iat}, current ${now}`) : undefined
}

function checkAudience({ audiences }: OidcProvider, claims: JWTPayload): Refused | undefined {
  return audiences.includes(audienceOf(claims)) ? undefined : invalid('Incorrect token audience')
}

// documented: when the token has an azp, that is the audience, and not aud.
function audienceOf(claims: JWTPayload): string {
  const azp = claims['azp']
  return typeof azp === 'string' ? azp : ([claims.aud].flat()[0] ?? '')
}

const githubClaims =
  'actor actor_id job_workflow_ref repository repository_id workflow ref environment enterprise_id'.split(' ')

// documented since January 2026: the first list; told of by others: the second too (trustfix.dev/blog/aws-condition-keys-2026).
const claimLists = [githubClaims, [...githubClaims, 'repository_owner_id', 'runner_environment']]

/** The condition keys that a trust policy may ask for. */
export function contextOf(world: World, { provider, claims, audience }: WebIdentity): Context {
  const host = hostOf(provider.url)
  const own = host === 'token.actions.githubusercontent.com' ? world.guess('sts.github-claims', claimLists) : []
  const entries = ['sub', ...own].flatMap((name) => {
    const value = claims[name]
    return typeof value === 'string' ? [[`${host}:${name}`, value]] : []
  })
  return { ...Object.fromEntries(entries), [`${host}:aud`]: audience }
}

/**
 * Checks the OIDC token that is exchanged.
 * Follows https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token (subjectToken) and
 * https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation (copies of November 2026).
 */
import { compactVerify, createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet } from 'jose'
import type { World } from '../kernel/types.ts'
import type { Claims, OAuthProblem } from './attribute-mapping.ts'
import { audiencesOf, type Provider, type ProviderName } from './pools.ts'

/** The key set that an issuer publishes; `undefined` when nobody answers for it. */
export type IssuerKeys = (issuer: string) => JSONWebKeySet | undefined | Promise<JSONWebKeySet | undefined>

export type SubjectToken = { readonly claims: Claims; readonly expires: number } | { readonly problem: OAuthProblem }

export interface SubjectTokenCheck {
  readonly world: World
  readonly issuerKeys: IssuerKeys
  readonly name: ProviderName
  readonly provider: Provider
}

/** `expires` is in seconds since the epoch. */
export async function checkSubjectToken(check: SubjectTokenCheck, token: string): Promise<SubjectToken> {
  const claims = decode(token)
  if (!claims) return refuse('invalid_request', 'Unable to parse the ID Token.')
  const problem = checkClaims(check, claims) ?? (await checkSignature(check, token)) ?? checkTimes(check.world, claims)
  return problem ? { problem } : { claims, expires: Number(claims['exp']) }
}

function checkClaims({ world, name, provider }: SubjectTokenCheck, claims: Claims): OAuthProblem | undefined {
  const issuer = typeof claims['iss'] === 'string' ? claims['iss'] : ''
  // observed: google-github-actions/auth TROUBLESHOOTING
  if (issuer !== provider.issuer.replace(/\/$/, '') && issuer !== provider.issuer) {
    return grantProblem(`The issuer in ID Token ${issuer} does not match the expected ones: ${provider.issuer}`)
  }
  const given = [claims['aud']].flat().map(String)
  if (given.some((audience) => audiencesOf(name, provider).includes(audience))) return undefined
  // observed: both texts
  const shown = world.guess('sts.audience.text', ['', ` [${given.join(', ')}]`])
  return grantProblem(`The audience in ID Token${shown} does not match the expected audience.`)
}

async function checkSignature({ provider, issuerKeys }: SubjectTokenCheck, token: string) {
  const keys = await issuerKeys(provider.issuer)
  // observed
  if (!keys) return grantProblem("Error connecting to the given credential's issuer.")
  try {
    // documented: RS256 and ES256 only.
    await compactVerify(token, createLocalJWKSet(keys), { algorithms: ['RS256', 'ES256'] })
    return undefined
  } catch (error) {
    if (error instanceof errors.JOSEError) return grantProblem('Invalid JWT Signature.')
    throw error
  }
}

/** guess: how far the issuer's clock may be ahead, in seconds. */
const skews = [0, 60] as const
const day = 24 * 60 * 60

function checkTimes(world: World, claims: Claims): OAuthProblem | undefined {
  const now = world.clocks.credentials.now() / 1000
  const issued = Number(claims['iat'])
  const expires = Number(claims['exp'])
  if (!Number.isFinite(issued) || !Number.isFinite(expires))
    return grantProblem('ID Token must have exp and iat claims.')
  // observed: fullsend-ai/fullsend#2783
  if (expires <= now) return grantProblem(`ID Token issued at ${issued} is stale to sign-in.`)
  // Times in a token are whole seconds: one that was just made may be half a second ahead.
  if (issued > now + 1 + world.guess('sts.clock-skew', skews)) {
    return grantProblem(`ID Token issued at ${issued} is in the future.`)
  }
  // documented: exp must be no more than 24 hours after iat.
  return expires - issued > day ? grantProblem('The lifetime of the ID Token is longer than 24 hours.') : undefined
}

function decode(token: string): Claims | undefined {
  try {
    return decodeJwt(token)
  } catch {
    return undefined
  }
}

const grantProblem = (description: string): OAuthProblem => ({ error: 'invalid_grant', description })

const refuse = (error: string, description: string): SubjectToken => ({ problem: { error, description } })

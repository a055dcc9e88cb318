import { type Claims, subjectSpellings } from '../core/claims.ts'
import { accountOfArn, partitionOfArn } from './endpoints.ts'

/** What the name of a provider, and of its condition keys, is: the issuer without `https://`. */
const nameOfIssuer = (claims: Claims): string =>
  (claims['iss'] ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '')

/** ARN of the OIDC provider that the role's account has to have. */
export const providerArn = (role: string, claims: Claims): string =>
  `arn:${partitionOfArn(role) ?? 'aws'}:iam::${accountOfArn(role) ?? 'ACCOUNT'}:oidc-provider/${nameOfIssuer(claims)}`

/** The `Condition` of a trust policy that lets this very subject in, in both of GitHub's spellings; JSON. */
export function trustCondition(claims: Claims): string | undefined {
  const { sub, aud } = claims
  const spelled = subjectSpellings(claims)
  if (sub === undefined) return undefined
  const subjects = spelled === undefined ? [sub] : [spelled.classic, spelled.immutable]
  const key = nameOfIssuer(claims)
  const condition = {
    StringEquals: { [`${key}:aud`]: aud ?? 'sts.amazonaws.com' },
    StringLike: { [`${key}:sub`]: subjects },
  }
  return `"Condition": ${JSON.stringify(condition, undefined, 2)}`
}

/** The same for whatever the repository releases from: `repo:OWNER/NAME:*`, in both spellings. */
export function wholeRepository(claims: Claims): string | undefined {
  const spelled = subjectSpellings(claims)
  if (spelled === undefined) return undefined
  const [classic, immutable] = [spelled.classic, spelled.immutable].map((each) =>
    each.replace(/^(repo:[^:]+):.*$/, '"$1:*"'),
  )
  return `${classic} and ${immutable}`
}

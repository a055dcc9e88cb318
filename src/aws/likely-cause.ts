import { type Claims, subjectSpellings } from '../core/claims.ts'

/** What most often is the reason why a trust policy does not match such a token; https://docs.github.com/actions/reference/security/oidc (November 2026). */
export function likelyCause(claims: Claims): string | undefined {
  const { sub = '', aud = 'sts.amazonaws.com', event_name: event } = claims
  if (aud !== 'sts.amazonaws.com')
    return `The likely cause is the audience: a condition on "sts.amazonaws.com" does not match "${aud}".`
  if (sub !== '' && sub === subjectSpellings(claims)?.immutable) {
    return 'The likely cause is the subject: GitHub spells it with ids for this repository, and a condition without them does not match.'
  }
  const environment = /:environment:([^:]+)/.exec(sub)?.[1]
  if (environment !== undefined) {
    return `The likely cause is the subject: the job has the environment "${environment}", so it names that and no branch.`
  }
  if (event?.startsWith('pull_request'))
    return 'The likely cause is the subject: that of a pull request names no branch.'
  return undefined
}

import { type Claims, describeClaims } from '../core/claims.ts'
import { CloudError, TandemError } from '../core/errors.ts'
import { awsError } from './errors.ts'
import { type AwsFault, faultOf } from './fault.ts'
import { likelyCause } from './likely-cause.ts'
import { providerArn, trustCondition, wholeRepository } from './trust.ts'
import { accountOfArn } from './endpoints.ts'

export interface RefusalSubject {
  readonly role: string
  readonly region: string
  /** Claims of the token that was shown; never the token. */
  readonly claims: Claims
}

/**
 * Says why a role was not given, and what would change it. Definite refusals are TandemError `auth`. Those that heal are
 * CloudError `throttled` (nothing was done: ask again with a fresh token), and a plain denial is CloudError `denied`, since a
 * change of the trust policy takes a while to be known everywhere.
 */
export function explainRefusal(operation: string, error: unknown, subject: RefusalSubject): TandemError {
  const fault = faultOf(error)
  const found = fault === undefined ? undefined : cases.find(({ matches }) => matches(fault))
  if (fault === undefined || found === undefined) return awsError(operation, error)
  const told = [fault.message, `(HTTP ${fault.status} ${fault.code})`].join(' ')
  const message = `AWS refused ${subject.role} to the job's OIDC token: ${told}`
  const hint = paragraphs(found.hint(subject), describeClaims(subject.claims))
  if (found.trouble === undefined) return new TandemError('auth', message, { hint, cause: error })
  const status = fault.status === undefined ? {} : { status: fault.status }
  return new CloudError(message, { trouble: found.trouble, operation, code: 'auth', hint, cause: error, ...status })
}

interface Case {
  readonly matches: (fault: AwsFault) => boolean
  readonly hint: (subject: RefusalSubject) => string
  /** Absent: asking again cannot help. */
  readonly trouble?: 'denied' | 'throttled'
}

/** One code stands for several refusals, which AWS tells apart in the text alone. */
const says =
  (code: string, pattern = /(?:)/) =>
  (fault: AwsFault): boolean =>
    fault.code === code && pattern.test(fault.message)

// Codes: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (November 2026). Texts: as users of
// configure-aws-credentials report them.
const cases: readonly Case[] = [
  { matches: says('AccessDenied'), trouble: 'denied', hint: hintForTrust },
  { matches: says('InvalidIdentityToken', /No OpenIDConnect provider/i), hint: hintForProvider },
  { matches: says('InvalidIdentityToken', /audience/i), hint: hintForAudience },
  { matches: says('InvalidIdentityToken', /verification key/i), trouble: 'throttled', hint: hintForKeys },
  { matches: says('InvalidIdentityToken'), hint: hintForProvider },
  { matches: says('IDPCommunicationError'), trouble: 'throttled', hint: hintForKeys },
  { matches: says('ExpiredToken'), trouble: 'throttled', hint: () => hintForLate },
  { matches: says('IDPRejectedClaim'), hint: () => 'The issuer says that the token is not valid, or not any more.' },
  { matches: says('PackedPolicyTooLarge'), hint: () => 'The session tags in the token are too large for AWS.' },
  { matches: says('ValidationError'), hint: ({ role }) => `Check the spelling of ${role}.` },
  { matches: says('RegionDisabled'), hint: hintForRegion },
]

function hintForTrust({ role, claims }: RefusalSubject): string {
  const condition = trustCondition(claims)
  const whole = wholeRepository(claims)
  return paragraphs(
    `Either there is no role ${role} (AWS does not tell: check account and name), or its trust policy does not let this job in.`,
    likelyCause(claims),
    `The statement needs "Action": "sts:AssumeRoleWithWebIdentity", "Principal": { "Federated": "${providerArn(role, claims)}" }` +
      (condition === undefined
        ? '.'
        : `, and a condition that matches, such as this for the job's subject in both of GitHub's spellings:\n${condition}`),
    whole && `For all of the repository's branches, tags and environments, the subjects are ${whole}.`,
  )
}

function hintForProvider({ role, claims }: RefusalSubject): string {
  const issuer = claims['iss'] ?? 'https://token.actions.githubusercontent.com'
  return (
    `The likely cause is the OIDC provider: account ${accountOfArn(role)} needs one for ${issuer}, and the role has to be of that account:\n` +
    `  aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${claims['aud'] ?? 'sts.amazonaws.com'}`
  )
}

function hintForAudience({ role, claims }: RefusalSubject): string {
  const audience = claims['aud'] ?? 'sts.amazonaws.com'
  return (
    `The likely cause is the audience: the token is for "${audience}", which is not among the client ids of the provider. Set aws-audience to one of them, or add it:\n` +
    `  aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(role, claims)} --client-id ${audience}`
  )
}

function hintForKeys({ claims }: RefusalSubject): string {
  const issuer = claims['iss'] ?? 'the issuer'
  return `AWS could not read the keys of ${issuer} just now. That is often over after some minutes: run the job again. An issuer of one's own has to be reachable from AWS.`
}

const hintForLate = 'The token came to AWS more than five minutes after GitHub had made it.'

function hintForRegion({ region }: RefusalSubject): string {
  return `Enable STS in ${region} (IAM, Account settings), or put another region first.`
}

const paragraphs = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n')

import { CloudError, TandemError } from '../core/errors.ts'
import { type Claims, describeClaims, subjectSpellings } from '../core/claims.ts'
import type { TokenStage } from './token-refused.ts'

/** What was said, as TokenRefused carries it. */
export interface Refused {
  readonly stage: TokenStage
  readonly status: number
  readonly error: string
  readonly description: string
}

export interface RefusalSubject {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER` */
  readonly provider?: string | undefined
  readonly serviceAccount?: string | undefined
  /** Claims of the token that was shown; never the token. */
  readonly claims?: Claims | undefined
}

/**
 * Says which refusal it is and what would change it. All are definite (TandemError `auth`) but the denied impersonation,
 * a CloudError `denied`: a grant takes up to five minutes to be known everywhere.
 */
export function explainRefusal(refused: Refused, subject: RefusalSubject): TandemError {
  return refused.stage === 'exchange' ? explainExchange(refused, subject) : explainImpersonation(refused, subject)
}

interface Case {
  readonly matches: (refused: Refused) => boolean
  readonly hint: (subject: RefusalSubject) => string
}

const says =
  (pattern: RegExp) =>
  ({ description }: Refused) =>
    pattern.test(description)

const exchangeCases: readonly Case[] = [
  { matches: says(/attribute condition/i), hint: hintForCondition },
  { matches: says(/127 bytes/i), hint: () => hintForLongSubject },
  { matches: says(/mapped attribute|attribute mapping/i), hint: () => hintForMapping },
  { matches: says(/stale to sign-in|expired/i), hint: () => hintForStale },
  { matches: says(/issuer/i), hint: hintForIssuer },
  { matches: says(/audience in ID Token|does not match the expected audience/i), hint: hintForAudience },
  { matches: ({ error }) => error === 'invalid_target', hint: hintForTarget },
]

function explainExchange(refused: Refused, subject: RefusalSubject): TandemError {
  const { provider = 'the provider', claims = {} } = subject
  const hint = exchangeCases.find(({ matches }) => matches(refused))?.hint(subject)
  const message = `Google refused the job's OIDC token for ${provider}: ${refused.error}: ${refused.description}`
  return new TandemError('auth', message, { hint: paragraphs(hint, describeClaims(claims)) })
}

function hintForTarget({ provider = '' }: RefusalSubject): string {
  const project = /^projects\/([^/]+)/.exec(provider)?.[1] ?? ''
  const named = /^\d+$/.test(project)
    ? ''
    : ` "${project}" is a project id; the provider's name takes the project's number.`
  return (
    `The provider does not exist, is disabled or deleted, or lies in another project.${named} ` +
    'Its full name: gcloud iam workload-identity-pools providers list --location=global --workload-identity-pool=POOL --format="value(name)"'
  )
}

function hintForCondition({ provider = '', claims = {} }: RefusalSubject): string {
  const { repository_id: id, repository_owner_id: owner } = claims
  const subjects = subjectSpellings(claims)
  const conditions = [
    ...(owner === undefined || id === undefined
      ? []
      : [`assertion.repository_owner_id == '${owner}' && assertion.repository_id == '${id}'`]),
    ...(subjects === undefined ? [] : [`assertion.sub in ['${subjects.classic}', '${subjects.immutable}']`]),
  ]
  if (conditions.length === 0) return `Look at the attribute condition of ${provider}.`
  return (
    'Its attribute condition does not let this job in. One that would:\n' +
    conditions
      .map((condition) => `  ${condition}`)
      .join('\nor, for this subject alone, in both of GitHub’s spellings\n')
  )
}

const hintForLongSubject =
  'Map google.subject to something shorter, e.g. google.subject=assertion.repository_id + ":" + assertion.run_id, and keep conditions on other attributes. Asking again does not help.'

const hintForMapping =
  'Look at the attribute mapping of the provider: google.subject has to be a text, e.g. google.subject=assertion.sub.'

const hintForStale = 'The token was older than five minutes, or the clock of the runner is wrong.'

function hintForIssuer({ claims = {} }: RefusalSubject): string {
  const issuer = claims['iss'] ?? 'the issuer of this GitHub'
  return `The provider's issuer has to be ${issuer} (GitHub Enterprise has its own): gcloud iam workload-identity-pools providers update-oidc … --issuer-uri="${issuer}"`
}

function hintForAudience({ provider = '', claims = {} }: RefusalSubject): string {
  return `The token is for "${claims['aud'] ?? ''}", which is not among the allowed audiences of ${provider}.`
}

function explainImpersonation(refused: Refused, subject: RefusalSubject): TandemError {
  const { serviceAccount = 'the service account', claims = {} } = subject
  const message = `Google refused a token of ${serviceAccount}: ${refused.description} (HTTP ${refused.status} ${refused.error})`
  if (refused.status === 404) return new TandemError('auth', message, { hint: hintForUnknownAccount(serviceAccount) })
  const hint = paragraphs(hintForGrant(subject), describeClaims(claims))
  if (refused.status !== 403) return new TandemError('auth', message, { hint })
  return new CloudError(message, {
    trouble: 'denied',
    operation: 'iamcredentials.generateAccessToken',
    status: refused.status,
    hint,
  })
}

const hintForUnknownAccount = (serviceAccount: string) =>
  `There is no service account ${serviceAccount}: check the spelling and the project in its address (NAME@PROJECT.iam.gserviceaccount.com).`

function hintForGrant({ provider, serviceAccount = 'SERVICE_ACCOUNT', claims = {} }: RefusalSubject): string {
  if (provider === undefined)
    return `Grant the identity that runs this job roles/iam.serviceAccountTokenCreator on ${serviceAccount}.`
  const pool = provider.replace(/\/providers\/.*$/, '')
  const { repository_id: id, repository } = claims
  const byName = `principalSet://iam.googleapis.com/${pool}/attribute.repository/${repository ?? 'OWNER/REPOSITORY'}`
  const byId = `principalSet://iam.googleapis.com/${pool}/attribute.repository_id/${id ?? 'REPOSITORY_ID'}`
  return (
    `The account does not exist, or this job may not use it. Grant roles/iam.workloadIdentityUser on it (it takes up to five minutes):\n` +
    `  gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --role=roles/iam.workloadIdentityUser --member="${byId}"\n` +
    "That needs attribute.repository_id=assertion.repository_id in the provider's mapping; with attribute.repository=assertion.repository the member is\n" +
    `  ${byName}`
  )
}

const paragraphs = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n')

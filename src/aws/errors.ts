import { CloudError, renamed, TandemError, type Trouble } from '../core/errors.ts'
import { troubleOf } from '../http/trouble.ts'
import { describeSkew } from './clock-skew.ts'
import { type AwsFault, faultOf, isEndedSession } from './fault.ts'
import { denialIn, hintForDenial } from './permissions.ts'

/** Any error of a call to AWS as a CloudError that names the operation. Matched by code, never by class. */
export function awsError(operation: string, error: unknown): TandemError {
  const known = tandemErrorIn(error)
  if (known !== undefined) return asCalled(operation, known)
  const fault = faultOf(error)
  if (fault !== undefined) return cloudErrorOf(operation, fault, error)
  return new CloudError(`${operation}: ${messageOf(error)}`, { trouble: 'unanswered', operation, cause: error })
}

function cloudErrorOf(operation: string, fault: AwsFault, cause: unknown): CloudError {
  const trouble = troubleOfFault(fault)
  const hint = hintFor(trouble, fault, operation)
  return new CloudError(`${operation}: ${fault.message}${told(fault)}`, {
    trouble,
    operation,
    cause,
    ...(hint === undefined ? {} : { hint }),
    ...(fault.status === undefined ? {} : { status: fault.status }),
    ...(fault.retryAfter === undefined ? {} : { retryAfter: fault.retryAfter }),
  })
}

/** The first that fits; names are those of the services' models and of https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html. */
const byCode: readonly (readonly [RegExp, Trouble])[] = [
  [
    /Throttl|^TooManyRequests$|^TooManyUpdates$|^RequestLimitExceeded$|^SlowDown$|^PriorRequestNotComplete$/,
    'throttled',
  ],
  [
    /^Internal(Failure|Error|ServerError|ServiceError|Service)?$|^Service(Unavailable)?$|^Server$|^RequestTimeout$/,
    'unanswered',
  ],
  [
    /^(AccessDenied|Unauthorized|UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|ExpiredToken|AuthFailure)/,
    'denied',
  ],
  [
    /^(InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|Request(Expired|TimeTooSkewed|InTheFuture))$/,
    'denied',
  ],
  [
    /^(NotAuthorized|OptInRequired|SubscriptionRequired|RegionDisabled|IDPRejectedClaim|InvalidIdentityToken)$/,
    'denied',
  ],
  [/NotFound$|DoesNotExist$|^NoSuch/, 'missing'],
  [/AlreadyExists$|^ResourceExists$/, 'exists'],
  [/^InvalidState$|Conflict$|InUse$|NotActive$|^ConcurrentModification$|^OperationAborted$/, 'conflict'],
  [/QuotaExceeded$|LimitExceeded$/, 'exhausted'],
]

/** What only AWS can say: a 404 of something on the way is not one of the service. */
const ofResources: readonly Trouble[] = ['missing', 'exists', 'conflict']

function troubleOfFault({ code, status = 500 }: AwsFault): Trouble {
  if (code === '' && ofResources.includes(troubleOf(status))) return 'unanswered'
  const named = byCode.find(([pattern]) => pattern.test(code))?.[1]
  if (named === 'throttled' || status < 500) return named ?? troubleOf(status)
  return 'unanswered'
}

function hintFor(trouble: Trouble, fault: AwsFault, operation: string): string | undefined {
  if (trouble === 'exhausted')
    return 'Delete what is no longer needed, or ask for more in the console of Service Quotas.'
  if (trouble !== 'denied') return undefined
  const denial = denialIn(fault.message)
  if (denial !== undefined) return hintForDenial(denial, operation)
  const skew = describeSkew(fault.message)
  if (skew !== undefined) return `The clock of the machine that runs this job is ${skew}: set it, e.g. by NTP.`
  if (isEndedSession(fault)) return hintForEnded
  return byDeniedCode[fault.code]
}

const hintForEnded =
  'The session of the credentials in the environment is over. Set aws-role-to-assume, which is renewed as long as the job runs, or take credentials that last longer.'

const unknownKey =
  'AWS does not know these credentials here: the key was deleted, it is of another partition (aws, aws-cn, aws-us-gov), or the region has to be enabled in the account first.'

const byDeniedCode: Readonly<Record<string, string>> = {
  UnrecognizedClient: unknownKey,
  InvalidClientTokenId: unknownKey,
  AuthFailure: unknownKey,
  OptInRequired: 'The region or the service has to be enabled in the account first.',
  SubscriptionRequired: 'The account is not signed up for this service.',
  RegionDisabled: 'Enable the region in the account, and STS in it (IAM, Account settings), or use another region.',
}

function told({ code, status }: AwsFault): string {
  const parts = [...(status === undefined ? [] : [`HTTP ${status}`]), ...(code === '' ? [] : [code])]
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`
}

/** Our own error somewhere in the chain: the HTTP client's, the cancel's, a refused identity's. */
function tandemErrorIn(error: unknown): TandemError | undefined {
  for (let at = error, depth = 0; at !== undefined && depth < 8; at = causeOf(at), depth++) {
    if (at instanceof TandemError) return at
  }
  return undefined
}

/** The operation as the caller calls it; a refused identity stays what it is, whatever it was needed for. */
const asCalled = (operation: string, error: TandemError): TandemError =>
  error instanceof CloudError && error.code !== 'auth' ? renamed(operation, error) : error

const causeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)

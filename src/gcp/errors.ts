import { CloudError, renamed, TandemError, type Trouble } from '../core/errors.ts'
import { retryAfterOf, troubleOf } from '../http/trouble.ts'
import type { HttpResponse } from '../http/types.ts'
import { faultOfError, faultOfReply, type GoogleFault, type RpcName } from './fault.ts'
import { permissionIn, roleFor } from './permissions.ts'

/** Any error of a call to Google as a CloudError that names the operation. Matched by code and name, never by class. */
export function googleError(operation: string, error: unknown): TandemError {
  const known = tandemErrorIn(error)
  if (known !== undefined) return known instanceof CloudError ? renamed(operation, known) : known
  const fault = faultOfError(error)
  if (fault !== undefined) return cloudErrorOf(operation, fault, { cause: error })
  return new CloudError(`${operation}: ${messageOf(error)}`, { trouble: 'unanswered', operation, cause: error })
}

/**
 * A mistake in a program. Only as long as nothing was sent is it known to be one: Google's libraries trip over answers that are not Google's in
 * the same way (google-auth-library 11.3, an empty answer to a token exchange), and `fetch` fails with a TypeError that has a cause.
 */
export const isMistake = (error: unknown): error is Error =>
  error instanceof Error && ['TypeError', 'ReferenceError'].includes(error.name) && error.cause === undefined

/** The same for a reply that we asked for ourselves; `now` is ms since the epoch. */
export function googleReplyError(operation: string, response: HttpResponse, now: number): CloudError {
  const retryAfter = retryAfterOf(response.headers, now)
  const fault = faultOfReply(response.status, parseJson(response.body))
  return cloudErrorOf(operation, fault ?? unreadable(response), retryAfter === undefined ? {} : { retryAfter })
}

interface Extras {
  readonly cause?: unknown
  readonly retryAfter?: number
}

function cloudErrorOf(operation: string, fault: GoogleFault, { cause, retryAfter }: Extras): CloudError {
  const trouble = troubleOfFault(fault)
  const hint = hintFor(trouble, fault)
  const wait = retryAfter ?? fault.retryDelay
  return new CloudError(`${operation}: ${fault.message}${code(fault)}`, {
    trouble,
    operation,
    ...(cause === undefined ? {} : { cause }),
    ...(hint === undefined ? {} : { hint }),
    ...(fault.http === undefined ? {} : { status: fault.http }),
    ...(wait === undefined ? {} : { retryAfter: wait }),
  })
}

const byName: Readonly<Partial<Record<RpcName, Trouble>>> = {
  CANCELLED: 'unanswered',
  UNKNOWN: 'unanswered',
  INVALID_ARGUMENT: 'invalid',
  DEADLINE_EXCEEDED: 'unanswered',
  NOT_FOUND: 'missing',
  ALREADY_EXISTS: 'exists',
  PERMISSION_DENIED: 'denied',
  FAILED_PRECONDITION: 'invalid',
  ABORTED: 'conflict',
  OUT_OF_RANGE: 'invalid',
  UNIMPLEMENTED: 'invalid',
  INTERNAL: 'unanswered',
  UNAVAILABLE: 'unanswered',
  DATA_LOSS: 'unanswered',
  UNAUTHENTICATED: 'denied',
}

function troubleOfFault(fault: GoogleFault): Trouble {
  if (fault.reason === 'RATE_LIMIT_EXCEEDED') return 'throttled'
  if (isQuota(fault)) return 'exhausted'
  if (fault.rpc === 'RESOURCE_EXHAUSTED' || fault.http === 429) return 'throttled'
  if (fault.http === 412) return 'conflict'
  return (fault.rpc === undefined ? undefined : byName[fault.rpc]) ?? troubleOf(fault.http ?? 500)
}

/** A limit on how many there may be, not on how many calls in a while: those have a unit such as `1/min/{project}`. */
function isQuota({ reason, metadata, quotaFailure, rpc, retryDelay }: GoogleFault): boolean {
  const unit = metadata['quota_unit']
  if (unit !== undefined && /^1\/(s|min|h|d)\b/.test(unit)) return false
  if (reason === 'QUOTA_EXCEEDED' || reason === 'RESOURCE_QUOTA_EXCEEDED') return true
  return quotaFailure && retryDelay === undefined && (rpc === 'RESOURCE_EXHAUSTED' || rpc === 'FAILED_PRECONDITION')
}

function hintFor(trouble: Trouble, { reason, metadata, help, message }: GoogleFault): string | undefined {
  if (reason === 'SERVICE_DISABLED') return `Enable the API and wait a minute: ${help ?? enablingUrl(metadata)}`
  if (trouble === 'exhausted')
    return `Delete what is no longer needed, or ask for more${help === undefined ? '.' : `: ${help}`}`
  if (trouble !== 'denied') return help
  const permission = metadata['permission'] ?? permissionIn(message)
  if (permission === undefined) return help
  const role = roleFor(permission)
  return `Grant the identity that deploys ${permission}${role === undefined ? '' : `, e.g. by ${role}`}.`
}

function enablingUrl(metadata: GoogleFault['metadata']): string {
  const given = metadata['activationUrl']
  if (given !== undefined) return given
  const project = (metadata['consumer'] ?? '').replace('projects/', '')
  return `https://console.cloud.google.com/apis/library/${metadata['service'] ?? ''}?project=${project}`
}

function code({ http, rpc }: GoogleFault): string {
  const parts = [...(http === undefined ? [] : [`HTTP ${http}`]), ...(rpc === undefined ? [] : [rpc])]
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`
}

function unreadable({ status, headers }: HttpResponse): GoogleFault {
  const kind = headers['content-type'] ?? 'no type'
  return { message: `an answer that is not Google's (${kind})`, http: status, metadata: {}, quotaFailure: false }
}

/** Our own error somewhere in the chain: the HTTP client's, the cancel's, a refused identity's. */
function tandemErrorIn(error: unknown): TandemError | undefined {
  for (let at = error, depth = 0; at !== undefined && depth < 8; at = causeOf(at), depth++) {
    if (at instanceof TandemError) return at
  }
  return undefined
}

const causeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

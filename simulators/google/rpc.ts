/**
 * Google's errors in JSON.
 * Follows https://cloud.google.com/apis/design/errors and https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
 * (HTTP mapping of each code), copies of November 2026.
 */
import type { Call, Refusal, Reply } from '../kernel/types.ts'
import type { RpcStatus } from './types.ts'

// documented: google/rpc/code.proto names the HTTP code of each status.
const httpCodes: Readonly<Record<RpcStatus, number>> = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  ABORTED: 409,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
}

/** `{ error: { code, message, status, details } }` with the status's own HTTP code. */
export function rpcError(status: RpcStatus, message: string, details: readonly object[] = []): Reply {
  const code = httpCodes[status]
  return { status: code, body: { error: { code, message, status, ...(details.length > 0 && { details }) } } }
}

export interface ErrorInfo {
  readonly reason: string
  readonly domain: string
  readonly metadata?: Readonly<Record<string, string>>
}

/** The machine-readable part of an error. */
export const errorInfo = (info: ErrorInfo): object => ({ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', ...info })

export interface FieldViolation {
  readonly field?: string
  readonly description: string
}

/** observed: what the front end says of a body that does not fit the request's proto; one line a violation. */
export function badRequest(violations: readonly FieldViolation[]): Reply {
  const message = violations.map(({ description }) => description).join('\n')
  return rpcError('INVALID_ARGUMENT', message, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations },
  ])
}

/** observed: the front end answers a path that no API has with a page, not with JSON. */
const notFoundPage = (path: string): Reply => ({
  status: 404,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: `<!DOCTYPE html>\n<html lang=en>\n  <title>Error 404 (Not Found)!!1</title>\n  <p><b>404.</b> <ins>That’s an error.</ins>\n  <p>The requested URL <code>${path}</code> was not found on this server.\n`,
})

/** How every API of Google refuses. */
export const refuseAsGoogle = (kind: Refusal, call: Call): Reply => refusals[kind](call)

const refusals: Readonly<Record<Refusal, (call: Call) => Reply>> = {
  throttled: (call) => throttled(call),
  'error-500': () => rpcError('INTERNAL', 'Internal error encountered.'),
  'error-503': () => rpcError('UNAVAILABLE', 'The service is currently unavailable.'),
  denied: () => rpcError('PERMISSION_DENIED', 'The caller does not have permission'),
  'not-found': ({ url }) => notFoundPage(url.pathname),
  malformed: () => rpcError('INVALID_ARGUMENT', 'Invalid JSON payload received. Unexpected token.'),
}

// observed: the text and the ErrorInfo of a quota by minute; some APIs add Retry-After, most do not.
function throttled({ host }: Call): Reply {
  const message = `Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of service '${host}' for consumer 'project_number:123456789012'.`
  const info = errorInfo({ reason: 'RATE_LIMIT_EXCEEDED', domain: 'googleapis.com', metadata: { service: host } })
  return rpcError('RESOURCE_EXHAUSTED', message, [info])
}

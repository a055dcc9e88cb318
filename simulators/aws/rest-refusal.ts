/**
 * Answers and errors of AWS's REST-JSON protocol.
 * Follows https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html (copy of November 2026): the error's name is a header.
 */
import { randomUUID } from 'node:crypto'
import type { Call, Refusal, Reply } from '../kernel/types.ts'
import type { AwsError } from './refusal.ts'

export interface RestError extends AwsError {
  /** Other members of the body, `{ Type: 'User' }`. */
  readonly more?: object
}

export function restError({ code, message, status, member = 'message', more = {} }: RestError): Reply {
  const reply = restReply(status, { ...more, [member]: message })
  return { ...reply, headers: { ...reply.headers, 'x-amzn-errortype': code } }
}

export function restReply(status: number, body?: object): Reply {
  const headers = { 'x-amzn-requestid': randomUUID() }
  if (body === undefined) return { status, headers }
  return { status, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** Answers to faults; `service` is what IAM calls it. Names and statuses: CommonErrors of Lambda's API reference, documented. */
export const refuseAsRest =
  (service: string) =>
  (kind: Refusal, { operation }: Call): Reply =>
    restError(faults(`${service}:${operation.split('.').at(-1) ?? ''}`)[kind])

const faults = (action: string): Readonly<Record<Refusal, RestError>> => ({
  throttled: {
    code: 'TooManyRequestsException',
    message: 'Rate exceeded',
    status: 429,
    more: { Reason: 'CallerRateLimitExceeded', Type: 'User' },
  },
  'error-500': {
    code: 'ServiceException',
    message: 'An error occurred and the request cannot be processed.',
    status: 500,
    member: 'Message',
    more: { Type: 'Service' },
  },
  'error-503': { code: 'ServiceUnavailableException', message: 'Service Unavailable', status: 503 },
  denied: {
    code: 'AccessDeniedException',
    message: `User is not authorized to perform: ${action}`,
    status: 403,
    member: 'Message',
  },
  'not-found': { code: 'UnknownOperationException', message: '', status: 404 },
  malformed: {
    code: 'InvalidRequestContentException',
    message: 'Could not parse request body into json',
    status: 400,
    more: { Type: 'User' },
  },
})

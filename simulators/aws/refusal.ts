/**
 * Errors of AWS's JSON and Query protocols.
 * Follows https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html, https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 * and https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html (copies of November 2026).
 */
import { randomUUID } from 'node:crypto'
import type { Call, Refusal, Reply } from '../kernel/types.ts'

export interface AwsError {
  readonly code: string
  readonly message: string
  readonly status: number
  /** How the JSON protocols spell it: the service's model says so. Default `message`. */
  readonly member?: 'message' | 'Message'
}

export function jsonError({ code, message, status, member = 'message' }: AwsError): Reply {
  return jsonReply(status, { __type: code, [member]: message })
}

export const jsonReply = (status: number, body: object, version = '1.1'): Reply => ({
  status,
  headers: { 'content-type': `application/x-amz-json-${version}`, 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify(body),
})

export interface XmlFrame {
  readonly namespace: string
}

export function queryError({ namespace }: XmlFrame, { code, message, status }: AwsError): Reply {
  const type = status < 500 ? 'Sender' : 'Receiver'
  const id = randomUUID()
  const error = `<Error><Type>${type}</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`
  const body = `<ErrorResponse xmlns="${namespace}">${error}<RequestId>${id}</RequestId></ErrorResponse>`
  return xmlReply(status, body, id)
}

export const xmlReply = (status: number, body: string, id: string): Reply => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id },
  body,
})

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The JSON protocols' answers to faults; `service` is what IAM calls it. */
export function refuseAsJson(service: string): (kind: Refusal, call: Call) => Reply {
  return (kind, { operation }) => jsonError(faultOf(service, kind, operation))
}

export function refuseAsQuery(service: string, frame: XmlFrame): (kind: Refusal, call: Call) => Reply {
  const codes: Partial<Record<Refusal, string>> = { throttled: 'Throttling', denied: 'AccessDenied' }
  return (kind, { operation }) => {
    const fault = faultOf(service, kind, operation)
    return queryError(frame, { ...fault, code: codes[kind] ?? fault.code.replace(/Exception$/, '') })
  }
}

// documented: names of CommonErrors. guess: that the JSON protocols answer 400 to what Query answers 403.
function faultOf(service: string, kind: Refusal, operation: string): AwsError {
  const action = `${service}:${operation.split('.').at(-1) ?? ''}`
  const faults: Readonly<Record<Refusal, AwsError>> = {
    throttled: { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 },
    'error-500': {
      code: 'InternalFailure',
      message: 'We encountered an internal error. Please try again.',
      status: 500,
    },
    'error-503': { code: 'ServiceUnavailable', message: 'Service Unavailable', status: 503 },
    denied: { code: 'AccessDeniedException', message: `User is not authorized to perform: ${action}`, status: 400 },
    'not-found': { code: 'UnknownOperationException', message: '', status: 404 },
    malformed: { code: 'SerializationException', message: 'could not be parsed as JSON', status: 400 },
  }
  return faults[kind]
}

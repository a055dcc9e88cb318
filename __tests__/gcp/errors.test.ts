import { describe, expect, test } from '@jest/globals'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import { googleError, googleReplyError } from '../../src/gcp/errors.ts'

/** Errors as the libraries throw them, by shape alone. */
function sdkError(members: object): Error {
  return Object.assign(new Error('as Google said it'), members)
}

function reply(status: number, error: object, headers: Record<string, string> = {}) {
  return googleReplyError('run.services.get', { status, headers, body: Buffer.from(JSON.stringify({ error })) }, 0)
}

const info = (reason: string, metadata: Record<string, string> = {}) => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  metadata,
})

describe('errors of the libraries', () => {
  test.each([
    ['gax, by number and status', { code: 7, httpStatusCode: 403 }, 'denied', 403],
    ['gax, unavailable', { code: 14, httpStatusCode: 503 }, 'unanswered', 503],
    ['gax, deadline', { code: 4 }, 'unanswered', undefined],
    ['gax, aborted', { code: 10, httpStatusCode: 409 }, 'conflict', 409],
    ['gax, exists', { code: 6, httpStatusCode: 409 }, 'exists', 409],
    ['gax, precondition by status 412', { code: 9, httpStatusCode: 412 }, 'conflict', 412],
    ['gax, status without a code', { httpStatusCode: 429 }, 'throttled', 429],
    ['gaxios, an answer', { status: 404, code: '404', response: { status: 404, data: 'no' } }, 'missing', 404],
    ['gaxios, no answer', { code: 'ECONNRESET' }, 'unanswered', undefined],
    ['an operation that failed', { code: 9 }, 'invalid', undefined],
  ])('%s', (_name, members, trouble, status) => {
    const error = googleError('run.services.patch', sdkError(members))
    expect(error).toMatchObject({ trouble, status, operation: 'run.services.patch' })
    expect(error.message).toContain('run.services.patch: as Google said it')
  })

  test('the body that gaxios carries tells more than its status', () => {
    const data = {
      error: { code: 403, status: 'PERMISSION_DENIED', message: 'slow down', details: [info('RATE_LIMIT_EXCEEDED')] },
    }
    const error = googleError('x', sdkError({ status: 403, response: { status: 403, data } }))
    expect(error).toMatchObject({ trouble: 'throttled', message: 'x: slow down (HTTP 403 PERMISSION_DENIED)' })
  })

  test('our own error inside is kept, under the name of the call', () => {
    const inner = new CloudError('run.patch: the name run.googleapis.com is not known', {
      trouble: 'unanswered',
      operation: 'run.patch',
      hint: 'look',
    })
    const wrapped = new Error('outer', { cause: new Error('middle', { cause: inner }) })
    expect(googleError('run.services.patch', wrapped)).toMatchObject({
      message: 'run.services.patch: the name run.googleapis.com is not known',
      operation: 'run.services.patch',
      hint: 'look',
    })
  })

  test('a refusal for the user passes as it is', () => {
    const refusal = new TandemError('auth', 'no')
    expect(googleError('run.services.patch', new Error('outer', { cause: refusal }))).toBe(refusal)
  })

  test('what nobody knows is unanswered, with the cause kept', () => {
    const cause = new TypeError('odd')
    expect(googleError('x', cause)).toMatchObject({ trouble: 'unanswered', message: 'x: odd', cause })
  })
})

describe('replies', () => {
  const quota = {
    '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
    violations: [{ subject: 'project:1', description: 'd' }],
  }
  const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '12.5s' }

  test.each([
    [401, 'UNAUTHENTICATED', [], 'denied'],
    [403, 'PERMISSION_DENIED', [], 'denied'],
    [404, 'NOT_FOUND', [], 'missing'],
    [409, 'ALREADY_EXISTS', [], 'exists'],
    [409, 'ABORTED', [], 'conflict'],
    [412, 'FAILED_PRECONDITION', [], 'conflict'],
    [400, 'FAILED_PRECONDITION', [], 'invalid'],
    [400, 'FAILED_PRECONDITION', [quota], 'exhausted'],
    [429, 'RESOURCE_EXHAUSTED', [], 'throttled'],
    [429, 'RESOURCE_EXHAUSTED', [quota], 'exhausted'],
    [429, 'RESOURCE_EXHAUSTED', [quota, retryInfo], 'throttled'],
    [429, 'RESOURCE_EXHAUSTED', [quota, info('RATE_LIMIT_EXCEEDED')], 'throttled'],
    [429, 'RESOURCE_EXHAUSTED', [quota, info('QUOTA', { quota_unit: '1/min/{project}' })], 'throttled'],
    [500, 'INTERNAL', [], 'unanswered'],
    [504, 'DEADLINE_EXCEEDED', [], 'unanswered'],
    [499, 'SOMETHING_NEW', [], 'invalid'],
  ])('%i %s %j', (code, status, details, trouble) => {
    expect(reply(code, { code, status, message: 'm', details })).toMatchObject({ trouble, status: code })
  })

  test('how long to wait is in the header or in the details', () => {
    const error = { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'm', details: [retryInfo] }
    expect(reply(429, error).retryAfter).toBe(12.5)
    expect(reply(429, error, { 'retry-after': '3' }).retryAfter).toBe(3)
  })

  test.each([
    ["Permission 'iam.serviceaccounts.actAs' denied on service account x", 'roles/iam.serviceAccountUser'],
    ['Permission "artifactregistry.repositories.create" denied on resource', 'roles/artifactregistry.admin'],
    ['Permission run.services.setIamPolicy denied', 'roles/run.admin'],
  ])('%s: the hint names %s', (message, role) => {
    expect(reply(403, { code: 403, status: 'PERMISSION_DENIED', message }).hint).toContain(role)
  })

  test('a permission that only the details name', () => {
    const details = [info('IAM_PERMISSION_DENIED', { permission: 'run.services.create' })]
    expect(reply(403, { code: 403, status: 'PERMISSION_DENIED', message: 'no', details }).hint).toBe(
      'Grant the identity that deploys run.services.create, e.g. by roles/run.developer.',
    )
  })

  test('an API that is not enabled, without an address in the answer', () => {
    const details = [info('SERVICE_DISABLED', { service: 'run.googleapis.com', consumer: 'projects/42' })]
    expect(reply(403, { code: 403, status: 'PERMISSION_DENIED', message: 'no', details }).hint).toBe(
      'Enable the API and wait a minute: https://console.cloud.google.com/apis/library/run.googleapis.com?project=42',
    )
  })

  test('a page that is not Google’s', () => {
    const error = googleReplyError(
      'x',
      { status: 502, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>') },
      0,
    )
    expect(error).toMatchObject({
      trouble: 'unanswered',
      message: "x: an answer that is not Google's (text/html) (HTTP 502)",
    })
  })
})

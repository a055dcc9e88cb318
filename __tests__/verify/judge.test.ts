import { describe, expect, test } from '@jest/globals'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import type { VerifyPolicy } from '../../src/core/verify.ts'
import type { Received } from '../../src/verify/answer.ts'
import { excerpt } from '../../src/verify/excerpt.ts'
import { judge } from '../../src/verify/judge.ts'
import { findMarker } from '../../src/verify/marker.ts'
import { judgeSilence } from '../../src/verify/silence.ts'
import { aPolicy } from './a-policy.ts'

const anAnswer = (given: Partial<Received> = {}): Received => ({
  url: 'https://shop.run.app/health',
  status: 200,
  headers: {},
  body: 'ok',
  took: 50,
  ...given,
})
const judged = (given: Partial<Received>, policy: Partial<VerifyPolicy> = {}, bodyPattern?: RegExp) =>
  judge(anAnswer(given), {
    policy: aPolicy(policy),
    release: 'r1abc',
    ...(bodyPattern === undefined ? {} : { bodyPattern }),
  })

const byHeader: Partial<VerifyPolicy> = { marker: { kind: 'header', at: 'X-Release' } }
const byPointer: Partial<VerifyPolicy> = { marker: { kind: 'json', at: '/build/release~1id' } }

describe('an answer counts', () => {
  test.each<[string, Partial<Received>, Partial<VerifyPolicy>]>([
    ['with any 2xx by default', { status: 204, body: '' }, {}],
    ['with a redirect that is expected', { status: 302, headers: { location: '/x' } }, { expectStatus: [302] }],
    ['with the release id in the header', { headers: { 'x-release': ' r1abc ' } }, byHeader],
    ['with the release id at the pointer', { body: '{"build":{"release/id":"r1abc"}}' }, byPointer],
    ['as fast as allowed', { took: 200 }, { maxLatency: 200 }],
  ])('%s', (_name, given, policy) => {
    expect(judged(given, policy)).toEqual({ good: true, status: given.status ?? 200 })
  })
})

describe('an answer does not count, and says why', () => {
  test.each<[string, string, boolean, Partial<Received>, Partial<VerifyPolicy>]>([
    ['not-found', '404 "no such page"', true, { status: 404, body: 'no such page' }, {}],
    ['not-found', '410', true, { status: 410, body: '' }, {}],
    ['login', '401 "who?"', false, { status: 401, body: 'who?' }, {}],
    ['login', '403 "403 Forbidden"', false, { status: 403, body: '<html><TITLE>403 Forbidden</TITLE>' }, {}],
    ['throttled', '429 "slow down"', false, { status: 429, body: 'slow down' }, {}],
    ['server-error', '503 "starting"', false, { status: 503, body: 'starting' }, {}],
    ['other-status', '418 "tea"', true, { status: 418, body: 'tea' }, {}],
    ['other-status', '304', true, { status: 304, body: '' }, {}],
    [
      'redirect',
      '301 to https://shop.run.app/health/',
      true,
      { status: 301, headers: { location: '/health/?a=b' } },
      {},
    ],
    [
      'redirect',
      '302 to https://accounts.google.com/o/oauth2',
      true,
      { status: 302, headers: { location: 'https://u:p@accounts.google.com/o/oauth2?t=1' } },
      {},
    ],
    ['redirect', '302 to http://[', true, { status: 302, headers: { location: 'http://[?token=1' } }, {}],
    ['marker', '200, but header X-Release is not there', false, {}, byHeader],
    [
      'marker',
      '200, but header X-Release is "r0old", not "r1abc"',
      false,
      { headers: { 'x-release': 'r0old' } },
      byHeader,
    ],
    ['marker', '200, but /build/release~1id of the body is not there', false, { body: 'no json' }, byPointer],
    ['slow', '200 after 201 ms, more than the 200 ms allowed', false, { took: 200.6 }, { maxLatency: 200 }],
  ])('%s: %s', (kind, text, definite, given, policy) => {
    expect(judged(given, policy)).toMatchObject({ good: false, class: kind, text, definite })
  })

  test('body: what it says, and what it should match', () => {
    expect(judged({ body: '{"status":"DOWN"}' }, {}, /"UP"/)).toEqual({
      good: false,
      class: 'body',
      label: '200 with another body',
      text: '200 "{"status":"DOWN"}", which does not match /"UP"/',
      definite: true,
    })
  })
})

describe('a silence is named by its cause', () => {
  const silence = (cause: unknown, message = 'verify.probe: it went wrong') =>
    judgeSilence(new CloudError(message, { trouble: 'unanswered', operation: 'verify.probe', cause }))
  const coded = (code: string) => Object.assign(new Error(code), { code })

  test.each([
    ['dns', 'name not known', coded('ENOTFOUND')],
    ['dns', 'name not known', coded('EAI_AGAIN')],
    ['tls', 'certificate not accepted', coded('CERT_HAS_EXPIRED')],
    ['connection', 'connection refused', new AggregateError([coded('ECONNREFUSED')])],
    ['connection', 'connection reset', coded('UND_ERR_SOCKET')],
    ['timeout', 'timeout', coded('ETIMEDOUT')],
    ['proxy', 'refused by the proxy', new Error('Proxy response (502) !== 200 when HTTP Tunneling')],
    ['connection', 'no connection', new Error('?')],
  ])('%s: %s', (kind, label, cause) => {
    expect(silence(cause)).toEqual({ good: false, class: kind, label, text: 'it went wrong', definite: false })
  })

  test('our own time limit is a timeout', () => {
    expect(judgeSilence(new TandemError('timeout', 'no answer within 10 s'))).toMatchObject({ class: 'timeout' })
  })

  test.each([
    new TypeError('bug'),
    new TandemError('auth', 'no'),
    new CloudError('no', { trouble: 'denied', operation: 'x' }),
  ])('%s is none', (error) => {
    expect(judgeSilence(error)).toBeUndefined()
  })
})

describe('an excerpt', () => {
  test.each([
    ['a long body', 'x'.repeat(300), `${'x'.repeat(199)}…`],
    ['control characters', 'a\u0000b\r\n\u001b[1;31mred\u001b[0m\u202E!', 'a b red!'],
    ['a page', `<html><head><title>\n 502 Bad Gateway</title>${'y'.repeat(300)}`, '502 Bad Gateway'],
    ['a page without title', '<p>hello</p>', '<p>hello</p>'],
    ['a token', 'seen eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.abc_-9 there', 'seen *** there'],
    ['a bearer', '{"authorization": "bearer abc.def"}', '{"authorization": "Bearer ***"}'],
  ])('of %s', (_name, body, expected) => {
    expect(excerpt(body)).toBe(expected)
  })
})

describe('a marker in JSON', () => {
  test.each<[string, string, string | undefined]>([
    ['', '"r1"', 'r1'],
    ['/a/0/b', '{"a":[{"b":"r1"}]}', 'r1'],
    ['/a~1b/~0c', '{"a/b":{"~c":7}}', '7'],
    ['/', '{"":"r1"}', 'r1'],
    ['/a', '{"a":{"b":1}}', undefined],
    ['/a/b', '{"a":null}', undefined],
    ['/__proto__', '{}', undefined],
    ['/length', '[]', undefined],
  ])('at "%s" of %s is %s', (at, body, found) => {
    expect(findMarker({ headers: {}, body }, { kind: 'json', at })).toBe(found)
  })
})

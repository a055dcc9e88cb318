import { describe, expect, test } from '@jest/globals'
import { readEvent } from '../../../../simulators/aws/lambda/http-events.ts'
import type { Reply } from '../../../../simulators/kernel/types.ts'

const event = { rawPath: '/a/b%20c', rawQueryString: '', requestContext: { http: { method: 'GET' } } }
const payloadFor = (of: unknown, reply: Reply): unknown => JSON.parse(readEvent(of).payloadOf(reply))

// What the adapter itself made of the same events and answers: its version 1.0.0 under AWS's Runtime Interface Emulator, November 2026.
describe('an event of HTTP', () => {
  test('becomes the request that it tells of, cookies included', () => {
    const { request } = readEvent({
      ...event,
      rawQueryString: 'x=1&x=2&y=%26',
      headers: { host: 'abc.lambda-url.us-east-1.on.aws' },
      cookies: ['a=1', 'b=2'],
      body: 'AP8B',
      isBase64Encoded: true,
    })
    expect(request).toEqual({
      method: 'GET',
      path: '/a/b%20c?x=1&x=2&y=%26',
      headers: { host: 'abc.lambda-url.us-east-1.on.aws', cookie: 'a=1;b=2' },
      body: Buffer.from([0, 255, 1]),
    })
  })

  test('is answered with what the container answers, cookies apart', () => {
    const headers = { 'content-type': 'application/json', 'x-release-id': 'r1', 'set-cookie': 'a=1; Path=/' }
    expect(payloadFor(event, { status: 404, headers, body: { error: 'not found' } })).toEqual({
      statusCode: 404,
      headers: { 'content-type': 'application/json', 'x-release-id': 'r1' },
      multiValueHeaders: {},
      body: '{"error":"not found"}',
      isBase64Encoded: false,
      cookies: ['a=1; Path=/'],
    })
  })

  test.each<[string, Readonly<Record<string, string>>, Buffer, object]>([
    [
      'octets',
      { 'content-type': 'application/octet-stream' },
      Buffer.from([0, 255, 254, 1]),
      { isBase64Encoded: true, body: 'AP/+AQ==' },
    ],
    [
      'what is packed',
      { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
      Buffer.from('notreallygzip'),
      { isBase64Encoded: true, body: 'bm90cmVhbGx5Z3ppcA==' },
    ],
    [
      'no text that says it is',
      { 'content-type': 'text/plain' },
      Buffer.from([0x61, 255, 254, 0x62]),
      { isBase64Encoded: false, body: 'a\ufffd\ufffdb' },
    ],
    ['what says nothing', {}, Buffer.from('plain'), { isBase64Encoded: false, body: 'plain' }],
  ])('is answered with %s', (_, headers, body, expected) => {
    expect(payloadFor(event, { status: 200, headers, body })).toMatchObject(expected)
  })
})

describe('any other event', () => {
  test.each([{}, [], { any: 'thing' }])('becomes POST /events: %j', (other) => {
    expect(readEvent(other).request).toEqual({
      method: 'POST',
      path: '/events',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(other)),
    })
  })

  test('is answered with the JSON of the answer, whatever its status, and else with null', () => {
    const json = { 'content-type': 'application/json' }
    expect([
      payloadFor({}, { status: 500, headers: json, body: '{"no":1}' }),
      payloadFor({}, { status: 200, headers: { 'content-type': 'text/plain' }, body: 'done' }),
      payloadFor({}, { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: '{"no":1}' }),
    ]).toEqual([{ no: 1 }, null, null])
  })
})

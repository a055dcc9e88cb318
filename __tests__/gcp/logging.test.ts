import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { googleEndpoints } from '../../src/gcp/endpoints.ts'
import { createLogging } from '../../src/gcp/logging.ts'
import type { Reply } from '../../simulators/kernel/types.ts'
import { federatedToken, route, rpcError, type Stand, startStand, stsRoute } from './stand.ts'

let stand: Stand
const asked: unknown[] = []
beforeEach(async () => {
  asked.length = 0
  stand = await startStand()
  stand.answer(
    'sts.googleapis.com',
    stsRoute(() => federatedToken()),
  )
})
afterEach(() => stand.stop())

function answer(reply: Reply): void {
  stand.answer(
    'logging.googleapis.com',
    route('logging.entries.list', 'POST', '/v2/entries:list', (call) => {
      asked.push(call.json())
      return reply
    }),
  )
}

const subject = {
  project: 'acme',
  region: 'us-central1',
  service: 'shop',
  revision: 'shop-2',
  since: Date.parse('2026-11-20T12:00:00Z'),
  limit: 3,
}

function lastLines() {
  const rest = { http: stand.http, identity: stand.identity() }
  return createLogging(rest, googleEndpoints()).lastLines(subject, stand.context)
}

describe('what the container wrote last', () => {
  test('oldest first, with severities; entries without the container’s text are left out', async () => {
    answer({
      status: 200,
      body: {
        entries: [
          { timestamp: '2026-11-20T12:00:03Z', severity: 'ERROR', textPayload: 'exec format error' },
          { timestamp: '2026-11-20T12:00:02Z', protoPayload: { methodName: 'x' } },
          { timestamp: '2026-11-20T12:00:01Z', jsonPayload: { message: 'starting', level: 3 } },
        ],
      },
    })
    expect(await lastLines()).toMatchObject({
      kind: 'read',
      lines: [
        { at: '2026-11-20T12:00:01Z', severity: 'DEFAULT', text: 'starting' },
        { at: '2026-11-20T12:00:03Z', severity: 'ERROR', text: 'exec format error' },
      ],
    })
  })

  test('asks for this revision’s newest entries since then, and links to the same', async () => {
    answer({ status: 200, body: {} })
    const seen = await lastLines()
    expect(asked).toEqual([
      {
        resourceNames: ['projects/acme'],
        filter:
          'resource.type="cloud_run_revision" AND resource.labels.service_name="shop" AND resource.labels.location="us-central1" AND resource.labels.revision_name="shop-2" AND timestamp>="2026-11-20T12:00:00.000Z"',
        orderBy: 'timestamp desc',
        pageSize: 3,
      },
    ])
    expect(seen).toMatchObject({ kind: 'read', lines: [] })
    expect(seen.url).toMatch(
      /^https:\/\/console\.cloud\.google\.com\/logs\/query;query=resource\.type.*\?project=acme$/,
    )
  })

  test('without the right to read, the role and the link', async () => {
    answer(rpcError(403, 'PERMISSION_DENIED', "Permission 'logging.logEntries.list' denied"))
    expect(await lastLines()).toMatchObject({
      kind: 'unread',
      why: 'the logs may not be read: grant roles/logging.viewer on acme to see them here',
    })
  })

  test('a page of somebody else is no reason to fail', async () => {
    answer({ status: 200, body: '<html>' })
    expect(await lastLines()).toMatchObject({ kind: 'unread', why: expect.stringContaining("not Google's") })
  })

  test('a failing API is no reason to fail', async () => {
    answer(rpcError(503, 'UNAVAILABLE', 'busy'))
    expect(await lastLines()).toMatchObject({ kind: 'unread', why: expect.stringContaining('busy') })
  })
})

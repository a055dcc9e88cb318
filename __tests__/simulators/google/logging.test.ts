import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LogEntry } from '../../../simulators/google/types.ts'
import { type Answer, errorOf, type LocalGoogle, startGoogle, until } from './local-google.ts'

let google: LocalGoogle

beforeEach(async () => {
  google = await startGoogle()
  google.kernel.force('logging.empty-first-page', 0)
})

afterEach(() => google.stop())

async function restartSlowly(): Promise<void> {
  await google.stop()
  google = await startGoogle({ speed: 30 })
  google.kernel.force('logging.empty-first-page', 0)
  google.kernel.force('logging.delay', 1)
}

const entry = (text: string, over: Partial<LogEntry> = {}): LogEntry => ({
  project: 'acme-prod',
  resourceType: 'cloud_run_revision',
  resourceLabels: { service_name: 'shop', revision_name: 'shop-00001-abc', location: 'us-central1' },
  severity: 'ERROR',
  text,
  logName: 'projects/acme-prod/logs/run.googleapis.com%2Fvarlog%2Fsystem',
  ...over,
})

const list = (body: object, token = google.deployerToken()) =>
  google.ask('https://logging.googleapis.com/v2/entries:list', { method: 'POST', token, body })

const resourceNames = ['projects/acme-prod']

function textsOf({ body }: Answer): unknown[] {
  const entries = body['entries']
  return Array.isArray(entries) ? entries.map((each: { textPayload: unknown }) => each.textPayload) : []
}

const arrived = (count: number) =>
  until(
    () => list({ resourceNames }),
    (answer) => textsOf(answer).length === count,
  )

describe('entries', () => {
  test('can be read a while after they were written, oldest first unless asked otherwise', async () => {
    await restartSlowly()
    google.state.log(entry('one'))
    expect(textsOf(await list({ resourceNames }))).toEqual([])
    google.state.log(entry('two'))
    expect(textsOf(await arrived(2))).toEqual(['one', 'two'])
    expect(textsOf(await list({ resourceNames, orderBy: 'timestamp desc', pageSize: 1 }))).toEqual(['two'])
  })

  test('an empty page with a token means that the search goes on', async () => {
    google.state.log(entry('one'))
    await arrived(1)
    google.kernel.force('logging.empty-first-page', 1)
    const first = await list({ resourceNames })
    expect(textsOf(first)).toEqual([])
    expect(textsOf(await list({ resourceNames, pageToken: first.body['nextPageToken'] }))).toEqual(['one'])
  })

  test('carry what the API names, and not what they are by default', async () => {
    google.state.log(entry('one', { severity: 'DEFAULT' }))
    const { body } = await arrived(1)
    expect(body['entries']).toEqual([
      {
        insertId: expect.any(String),
        resource: { type: 'cloud_run_revision', labels: entry('').resourceLabels },
        timestamp: expect.any(String),
        receiveTimestamp: expect.any(String),
        logName: entry('').logName,
        textPayload: 'one',
      },
    ])
  })
})

describe('the filter', () => {
  const base = 'resource.type="cloud_run_revision" resource.labels.service_name="shop"'

  test('selects as the query language says', async () => {
    google.state.log(entry('terminated: Application failed to start: exec format error'))
    google.state.log(entry('listening', { severity: 'INFO' }))
    google.state.log(entry('other', { resourceLabels: { service_name: 'blog' } }))
    await arrived(3)
    const failed = 'terminated: Application failed to start: exec format error'
    const cases = [
      ['', [failed, 'listening', 'other']],
      [`${base} severity>=ERROR`, [failed]],
      [`${base} AND severity<WARNING`, ['listening']],
      [
        `${base} AND resource.labels.revision_name = "shop-00001-abc" AND timestamp >= "2020-01-01T00:00:00Z"`,
        [failed, 'listening'],
      ],
      ['timestamp>="2999-01-01T00:00:00Z"', []],
      ['textPayload:"EXEC FORMAT"', [failed]],
      ['resource.labels.service_name="blog" OR severity=INFO', ['listening', 'other']],
      ['NOT severity=ERROR', ['listening']],
      ['-(resource.labels.service_name="shop")', ['other']],
      [`(${base}) AND -severity=INFO`, [failed]],
      ['textPayload=~"^listen"', ['listening']],
    ] as const
    for (const [filter, texts] of cases) {
      const answer = await list({ resourceNames, filter })
      expect({ filter, texts: textsOf(answer) }).toEqual({ filter, texts })
    }
  })

  test('that is not of the language is an invalid argument', async () => {
    const wrong = [
      'severity>=',
      'severity>=LOUD',
      'colour="blue"',
      '(severity=ERROR',
      'timestamp>"yesterday"',
      'a'.repeat(20_001),
    ]
    for (const filter of wrong) {
      const answer = await list({ resourceNames, filter })
      expect(answer.status).toBe(400)
      expect(errorOf(answer)['status']).toBe('INVALID_ARGUMENT')
    }
  })
})

test('resource names are required and must be projects, orders are two, members are known', async () => {
  for (const body of [
    {},
    { resourceNames: ['acme-prod'] },
    { resourceNames, orderBy: 'severity' },
    { resourceNames, limit: 5 },
  ]) {
    expect(await list(body)).toMatchObject({ status: 400 })
  }
})

test('one who may not read logs is denied', async () => {
  const stranger = google.state.issueToken({ member: 'user:eve@example.com', sets: [] }, 60)
  expect(await list({ resourceNames }, stranger)).toMatchObject({ status: 403 })
})

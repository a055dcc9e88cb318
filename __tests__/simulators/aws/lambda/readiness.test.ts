import { describe, expect, test } from '@jest/globals'
import { becomesReady, portOf } from '../../../../simulators/aws/lambda/readiness.ts'
import type { Container } from '../../../../simulators/container/types.ts'
import { createClocks } from '../../../../simulators/kernel/clocks.ts'

const stopped = new AbortController()

/** Answers so, the last for good; tells what it was asked and what was written. */
async function ask(statuses: readonly number[], variables: Readonly<Record<string, string>> = {}) {
  const { platform: clock } = createClocks({ speed: 100, networkSpeed: 100, stopped: stopped.signal })
  const asked: string[] = []
  const written: string[] = []
  const container: Container = {
    patience: 0,
    start: () => Promise.resolve({ state: 'listening', output: [] }),
    answer: ({ path }) => {
      const status = statuses[Math.min(asked.length, statuses.length - 1)] ?? 200
      asked.push(path)
      return Promise.resolve({ status })
    },
    follow: () => undefined,
    rest: () => undefined,
    stop: () => undefined,
  }
  const write = (lines: readonly string[]) => void written.push(...lines)
  const ready = await becomesReady(container, { variables, clock, until: clock.now() + 13_000, write })
  return { ready, asked, written }
}

describe('the adapter', () => {
  test.each([200, 302, 404, 499])('takes an answer of %d at / for ready', async (status) => {
    expect(await ask([status])).toEqual({ ready: true, asked: ['/'], written: [] })
  })

  test('asks again as long as a server is not ready', async () => {
    expect(await ask([503, 500, 200])).toMatchObject({ ready: true, asked: ['/', '/', '/'] })
  })

  test('says every two seconds where it asks, until Lambda waits no longer', async () => {
    const { ready, written } = await ask([500], { PORT: '3000', AWS_LWA_READINESS_CHECK_PATH: '/ready' })
    expect(ready).toBe(false)
    expect(written.slice(0, 2)).toEqual([
      ' INFO app is not ready after 2000ms url=http://127.0.0.1:3000/ready',
      ' INFO app is not ready after 4000ms url=http://127.0.0.1:3000/ready',
    ])
  })

  test.each([
    ['another path', { AWS_LWA_READINESS_CHECK_PATH: '/health', READINESS_CHECK_PATH: '/old' }, 200, true],
    ['other answers', { AWS_LWA_READINESS_CHECK_HEALTHY_STATUS: '200-399, 418' }, 404, false],
    ['one answer', { AWS_LWA_READINESS_CHECK_HEALTHY_STATUS: '200-399, 418' }, 418, true],
    ['nothing but a connection', { AWS_LWA_READINESS_CHECK_PROTOCOL: 'TCP' }, 500, true],
  ])('can be told to ask for %s', async (_, variables, status, ready) => {
    expect((await ask([status], variables)).ready).toBe(ready)
  })

  test('goes by its older names too', async () => {
    expect((await ask([200], { READINESS_CHECK_PATH: '/old' })).asked).toEqual(['/old'])
    expect((await ask([500], { READINESS_CHECK_PROTOCOL: 'tcp' })).ready).toBe(true)
  })

  test('asks at its own port, else at that of the server', () => {
    expect([portOf({}), portOf({ PORT: '1' }), portOf({ PORT: '1', AWS_LWA_PORT: '2' })]).toEqual([8080, 1, 2])
  })
})

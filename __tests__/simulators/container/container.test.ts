import { describe, expect, test } from '@jest/globals'
import { createContainer } from '../../../simulators/container/container.ts'
import type { Container } from '../../../simulators/container/types.ts'

const PLATFORM = 'linux/amd64'

interface World {
  readonly container: Container
  /** ms of platform time slept. */
  readonly slept: number[]
}

function aContainer(labels: Record<string, string> = {}, platform = PLATFORM, more: { args?: string[] } = {}): World {
  const slept: number[] = []
  const clock = { now: () => 0, sleep: async (ms: number) => void slept.push(ms), advance: () => undefined }
  const image = { digest: 'sha256:0', platforms: { [PLATFORM]: 'sha256:1' }, labels: { [PLATFORM]: labels } }
  const settings = { image, platform, port: 8080, env: { RELEASE_ID: 'r1' }, ...more }
  const clocks = { platform: clock, credentials: clock, network: clock }
  return { container: createContainer(settings, { clocks, between: (low) => low }), slept }
}

const get = (container: Container, path = '/') => container.answer({ method: 'GET', path, headers: {} })

async function statuses(labels: Record<string, string>, paths: readonly string[]): Promise<(number | undefined)[]> {
  const { container } = aContainer(labels)
  await container.start()
  const answers: (number | undefined)[] = []
  for (const path of paths) answers.push((await get(container, path))?.status)
  return answers
}

describe('the start of a container', () => {
  test('takes platform time, then it listens and answers with its release', async () => {
    const { container, slept } = aContainer({ 'tandem.sim/version': '2.0' })
    expect(await get(container)).toBeUndefined()
    expect(await container.start()).toMatchObject({
      state: 'listening',
      output: expect.arrayContaining(['Server listening on http://0.0.0.0:8080']),
    })
    expect(slept).toEqual([300])
    expect(await get(container, '/hello?x=1')).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json', 'x-release-id': 'r1' },
      body: { version: '2.0', release: 'r1', path: '/hello' },
    })
  })

  test('a crash tells its output and exit code', async () => {
    const { container } = aContainer({
      'tandem.sim/start': 'crash',
      'tandem.sim/exit-code': '3',
      'tandem.sim/output': 'one\ntwo',
    })
    expect(await container.start()).toEqual({ state: 'exited', exitCode: 3, output: ['one', 'two'] })
    expect(await get(container)).toBeUndefined()
  })

  test('with another command ends as that does, where the image says how', async () => {
    const labels = { 'tandem.sim/command-exit-code': '4', 'tandem.sim/command-output': 'no table' }
    const started = (args?: string[]) => aContainer(labels, PLATFORM, args ? { args } : {}).container.start()
    expect(await started(['node', 'migrate.js'])).toEqual({ state: 'exited', exitCode: 4, output: ['no table'] })
    expect(await started()).toMatchObject({ state: 'listening' })
  })

  test('a crash without lines of its own prints what Node prints', async () => {
    const started = await aContainer({ 'tandem.sim/start': 'crash' }).container.start()
    expect(started).toMatchObject({
      state: 'exited',
      exitCode: 1,
      output: expect.arrayContaining(['Error: DATABASE_URL is not set']),
    })
  })

  test('on another port it runs, and nothing answers', async () => {
    const { container } = aContainer({ 'tandem.sim/start': 'wrong-port' })
    expect(await container.start()).toMatchObject({
      state: 'silent',
      output: expect.arrayContaining(['Server listening on http://0.0.0.0:8081']),
    })
    expect(await get(container)).toBeUndefined()
  })

  test('one that never listens is silent', async () => {
    expect((await aContainer({ 'tandem.sim/start': 'never-listens' }).container.start()).state).toBe('silent')
  })

  test.each([
    ['there', 'RELEASE_ID=r1', 'exited'],
    ['not there', 'CLOUD_PROVIDER=aws', 'listening'],
    ['there with another value', 'RELEASE_ID=r2', 'listening'],
  ])('one that crashes only with a variable that is %s', async (_, condition, state) => {
    const labels = { 'tandem.sim/start': 'crash', 'tandem.sim/respond': 'error-500', 'tandem.sim/only-with': condition }
    const { container } = aContainer(labels)
    expect((await container.start()).state).toBe(state)
    if (state === 'listening') expect((await get(container))?.status).toBe(200)
  })

  test('a condition that is none is a mistake', () => {
    expect(() => aContainer({ 'tandem.sim/only-with': 'aws' })).toThrow(/only-with must be NAME=value, got "aws"/)
  })

  test('an image without the platform exits with exec format error', async () => {
    const started = await aContainer({}, 'linux/arm64').container.start()
    expect(started).toMatchObject({ state: 'exited', output: [expect.stringContaining('exec format error')] })
  })

  test('a label with a mistake is told, not ignored', () => {
    expect(() => aContainer({ 'tandem.sim/start': 'crashes' })).toThrow(
      'label tandem.sim/start must be one of ok, crash, wrong-port, never-listens, got "crashes"',
    )
  })
})

describe('the answers of a container', () => {
  test.each([
    [{ 'tandem.sim/respond': 'error-500' }, ['/', '/healthz'], [500, 500]],
    [{ 'tandem.sim/respond': 'flaky' }, ['/', '/', '/'], [200, 500, 200]],
    [{ 'tandem.sim/respond': 'not-found-on-health' }, ['/', '/healthz'], [200, 404]],
    [
      { 'tandem.sim/respond': 'not-found-on-health', 'tandem.sim/health-path': '/ready' },
      ['/ready', '/other'],
      [404, 200],
    ],
    [{ 'tandem.sim/health-path': '/ready' }, ['/ready', '/', '/healthz'], [200, 200, 404]],
    [{}, ['/', '/healthz'], [200, 200]],
  ])('%j answers %j with %j', async (labels, paths, expected) => {
    expect(await statuses(labels, paths)).toEqual(expected)
  })

  test('a slow one answers after its delay of platform time', async () => {
    const { container, slept } = aContainer({ 'tandem.sim/respond': 'slow', 'tandem.sim/delay': '5000' })
    await container.start()
    expect((await get(container))?.status).toBe(200)
    expect(slept).toEqual([300, 5000])
  })
})

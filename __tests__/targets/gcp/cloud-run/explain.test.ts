import { expect, test } from '@jest/globals'
import { awaitLines, explainFailure } from '../../../../src/targets/gcp/cloud-run/explain.ts'
import { aContext } from '../../../support/engine.ts'
import { jumpingClock } from '../../../support/jumping-clock.ts'

const said =
  "Revision 'shop-2' is not ready and cannot serve traffic. The user-provided container failed to start and listen on the port defined provided by the PORT=8080 environment variable within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. The health check timeout can be extended. Logs for this revision might contain more information.\n\nLogs URL: https://console.cloud.google.com/logs/viewer?project=acme \nFor more troubleshooting guidance, see https://cloud.google.com/run/docs/troubleshooting#container-failed-to-start"
const short =
  "Revision 'shop-2' is not ready and cannot serve traffic. The user-provided container failed to start and listen on the port defined provided by the PORT=8080 environment variable within the allocated timeout."

const explain = (...logLines: string[]) => explainFailure({ reason: said, logLines, logsUrl: 'https://logs' })

test('what Cloud Run adds to every failure is left out', () => {
  expect(explain()).toEqual({
    reason: short,
    hint: expect.stringContaining('0.0.0.0'),
    logLines: [],
    links: [{ title: 'Logs', url: 'https://logs' }],
  })
})

test('other words of Cloud Run stay as they are', () => {
  const reason = "Image 'x' not found."
  expect(explainFailure({ reason, logLines: [], logsUrl: 'https://logs' }).reason).toBe(reason)
})

test('a container that ended by itself is no matter of ports, and told by its exit code and last error', () => {
  const end = 'the container ended by itself with exit code 1'
  const probed = 'Default STARTUP TCP probe failed 1 time consecutively for container "shop-1" on port 8080.'
  expect(explain('KeyError: DATABASE_URL', 'Container called exit(1).', probed)).toMatchObject({
    reason: `${end}: KeyError: DATABASE_URL`,
    hint: expect.stringContaining('`env`'),
  })
  expect(explain('bye', 'Container called exit(1).').reason).toBe(`${end} instead of listening`)
})

test('other words of Cloud Run about a container that ended stay', () => {
  const ended = { reason: 'The health check failed.', logLines: ['Container called exit(3).'], logsUrl: '' }
  expect(explainFailure(ended).reason).toBe(
    'the container ended by itself with exit code 3 instead of listening (Cloud Run says: The health check failed.)',
  )
})

test('a container that says where it listens is believed', () => {
  expect(explain('starting', 'INFO:     Uvicorn running on http://0.0.0.0:3000 (Press CTRL+C to quit)')).toMatchObject({
    reason: expect.stringMatching(/^the container listens on port 3000, and Cloud Run asks on 8080 /),
    hint: 'Set `port: 3000`, or have it listen on the port in $PORT.',
  })
})

test('one that listens on a loopback address is told so', () => {
  expect(explain('INFO:     Uvicorn running on http://127.0.0.1:8080 (Press CTRL+C to quit)')).toMatchObject({
    reason: expect.stringMatching(/^the container listens on 127\.0\.0\.1, where nothing outside it can reach it /),
    hint: expect.stringContaining('--host 0.0.0.0'),
  })
})

test('one that listens where it should, or hangs, may only take long', () => {
  for (const line of ['Server listening on http://0.0.0.0:8080', 'Connecting to the database …'])
    expect(explain(line)).toMatchObject({
      reason: short,
      hint: expect.stringContaining('startup-probe-failure-threshold'),
    })
})

test('a program that misses a file of its own was found itself', () => {
  const lines = ["Error: ENOENT: no such file or directory, open '/app/config.json'", 'Container called exit(1).']
  expect(explain(...lines).reason).toMatch(/^the container ended by itself/)
})

test.each([
  'terminated: Application failed to start: kernel init: executable file not found in $PATH',
  'exec /app/run.sh: no such file or directory',
])('a command that is not there is told as such: %s', (line) => {
  expect(explain(line).reason).toMatch(/^the container’s command was not found/)
})

/** What is read look by look, every two seconds; the last look stays. */
async function awaited(reason: string, ...looks: readonly (readonly string[] | undefined)[]) {
  let asked = 0
  const clock = jumpingClock()
  const context = aContext({ clock })
  const lines = await awaitLines(() => Promise.resolve(looks[Math.min(asked++, looks.length - 1)]), reason, context)
  return { lines, seconds: clock.now() / 1_000 }
}

const [words, exit] = ['KeyError: DATABASE_URL', 'Container called exit(1).']

test('lines are waited for until they tell the cause, in whatever order they come', async () => {
  const late = [[], [words], [words], [words], [words], [words, exit]]
  expect(await awaited(said, ...late)).toEqual({ lines: [words, exit], seconds: 12 })
  expect(await awaited(said, [exit], [exit], [words, exit])).toEqual({ lines: [words, exit], seconds: 6 })
})

test('a container that never tells why is waited for half a minute', async () => {
  expect(await awaited(said, ['Connecting to the database …'])).toEqual({
    lines: ['Connecting to the database …'],
    seconds: 32,
  })
})

test('one that cannot have started, or whose lines may not be read, is not waited for', async () => {
  expect(await awaited("Image 'x' not found.", [])).toEqual({ lines: [], seconds: 0 })
  expect(await awaited(said, undefined)).toEqual({ lines: [], seconds: 0 })
})

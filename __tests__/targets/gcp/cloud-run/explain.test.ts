import { expect, test } from '@jest/globals'
import { explainFailure } from '../../../../src/targets/gcp/cloud-run/explain.ts'

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

test('a container that ended by itself is no matter of ports', () => {
  expect(explain('Error: DATABASE_URL is not set', 'Container called exit(1).')).toMatchObject({
    reason: `the container ended by itself instead of listening (Cloud Run says: ${short})`,
    hint: expect.stringContaining('last lines'),
  })
})

test.each([
  'Server listening on http://0.0.0.0:3000',
  'Listening at port 3000',
  'listening on 10.12.0.1:3000',
  'INFO:     Uvicorn listening on [::]:3000 (Press CTRL+C to quit)',
])('a container that says where it listens is believed: %s', (line) => {
  expect(explain('starting', line)).toMatchObject({
    reason: expect.stringMatching(/^the container listens on port 3000, and Cloud Run asks on 8080 /),
    hint: 'Set `port: 3000`, or have it listen on the port in $PORT.',
  })
})

test('one that listens where it should is not', () => {
  expect(explain('Server listening on http://0.0.0.0:8080').reason).toBe(short)
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

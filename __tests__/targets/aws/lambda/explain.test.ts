import { describe, expect, test } from '@jest/globals'
import { explainFailure, portOf } from '../../../../src/targets/aws/lambda/explain.ts'

const because = (reason: string, logLines: readonly string[] = []) =>
  explainFailure({ reason, logLines, links: [], port: 8080 })

const timedOut = 'version 2 does not start: Sandbox.Timedout: Task timed out after 30.00 seconds'
const ended = 'version 2 does not start: Runtime.ExitError: Runtime exited with error: exit status 1'
const own = ['RequestId: c21a Error: Runtime exited with error: exit status 1', 'Runtime.ExitError']

describe('a failure is explained', () => {
  test('by the exit code and the last error of a container that ended, not by what Lambda makes of it', () => {
    expect(because(ended, ['KeyError: DATABASE_URL', ...own])).toMatchObject({
      reason: 'the container ended by itself with exit code 1: KeyError: DATABASE_URL',
      hint: expect.stringContaining('`env`'),
    })
    expect(because(ended, ['bye', ...own]).reason).toBe(
      'the container ended by itself with exit code 1 instead of listening',
    )
  })

  test('with the reason that is known, where only the lines tell of an end', () => {
    expect(because('the public address is not healthy', own).reason).toBe(
      'the container ended by itself with exit code 1 instead of listening (the public address is not healthy)',
    )
  })

  test('by another port than the one at which the adapter asks', () => {
    expect(because(timedOut, ['Server listening on http://0.0.0.0:8081'])).toMatchObject({
      reason: `the container listens on port 8081, and Lambda Web Adapter asks on 8080 (${timedOut})`,
      hint: 'Set `port: 8081`, or have it listen on the port in $PORT.',
    })
  })

  test.each(['Server listening on http://0.0.0.0:8080', 'Uvicorn running on http://127.0.0.1:8080', 'starting'])(
    'by its time, where the port is right or unknown, as on a loopback address: %s',
    (line) => {
      expect(because(timedOut, [line])).toMatchObject({
        reason: `the container did not answer in the function’s time (${timedOut})`,
        hint: expect.stringMatching(/AWS_LWA_READINESS_CHECK_PATH/),
      })
    },
  )

  test.each([
    ' INFO app is not ready after 4000ms url=http://127.0.0.1:3000/',
    '{"level":"INFO","fields":{"message":"app is not ready after 4000ms","url":"http://127.0.0.1:3000/"}}',
  ])('by the port at which the adapter says that it asks, which the image’s variables may have chosen: %s', (line) => {
    expect(because(timedOut, ['Server listening on http://0.0.0.0:8080', line])).toMatchObject({
      reason: `the container listens on port 8080, and Lambda Web Adapter asks on 3000 (${timedOut})`,
      hint: expect.stringMatching(/AWS_LWA_PORT.*image/),
    })
    const right = because(timedOut, ['Server listening on http://0.0.0.0:3000', line])
    expect(right.reason).toBe(`the container did not answer in the function’s time (${timedOut})`)
  })

  test.each([
    ['http://shop.example.com:8080/', 'shop.example.com'],
    ['http://https//shop.example.com:8080/', 'https'],
  ])('by the host at which the adapter says that it asks: %s', (url, host) => {
    const lines = ['Server listening on http://0.0.0.0:8080', ` INFO app is not ready after 2000ms url=${url}`]
    expect(because(timedOut, lines)).toMatchObject({
      reason: `Lambda Web Adapter looks for the server at ${host}, and not beside it (${timedOut})`,
      hint: expect.stringMatching(/HOST.*AWS_LWA_HOST: 127\.0\.0\.1/),
    })
  })

  test.each(['127.0.0.2', '0.0.0.0', 'localhost', ':8080'])('by its time where the adapter asks at %s', (host) => {
    const lines = [` INFO app is not ready after 2000ms url=http://${host}:8080/health`, 'Server listening on :8080']
    expect(because(timedOut, lines).reason).toBe(`the container did not answer in the function’s time (${timedOut})`)
  })

  test('by what an adapter says that ends at once', () => {
    const crashed = 'version 2 does not start: Extension.Crash: exit status 1'
    const said = 'Error: "Invalid healthcheck URL configuration (host=::, port=8080, path=/): empty host"'
    expect(because(crashed, ['listening on port 8080', said, 'Extension.Crash'])).toMatchObject({
      reason: `an extension in the image did not start: ${said} (${crashed})`,
      hint: expect.stringMatching(/AWS_LWA_PORT.*AWS_LWA_READINESS_CHECK_PATH.*HOST/),
    })
    expect(because(crashed).reason).toBe(`an extension in the image did not start (${crashed})`)
  })

  test('by no port where Lambda names another cause', () => {
    const reason = 'version 2 does not start: Runtime.OutOfMemory'
    expect(because(reason, ['Server listening on :8081']).reason).toMatch(/^the container ran out of memory/)
  })

  test('as it is known where no line tells more', () => {
    expect(because('something else')).toEqual({ reason: 'something else', logLines: [], links: [] })
  })
})

test('the adapter asks at its own variables’ port before that of the server', () => {
  expect([
    portOf({}),
    portOf({ PORT: '1000' }),
    portOf({ PORT: '1000', AWS_LWA_PORT: '2000' }),
    portOf({ PORT: '1000', AWS_LWA_PORT: '2000', READINESS_CHECK_PORT: '4000' }),
    portOf({ PORT: '1000', AWS_LWA_PORT: '2000', READINESS_CHECK_PORT: '4000', AWS_LWA_READINESS_CHECK_PORT: '3000' }),
  ]).toEqual([8080, 1000, 2000, 4000, 3000])
})

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
    portOf({ PORT: '1000', AWS_LWA_PORT: '2000', AWS_LWA_READINESS_CHECK_PORT: '3000' }),
  ]).toEqual([8080, 1000, 2000, 3000])
})

import { describe, expect, test } from '@jest/globals'
import { causeOf } from '../../../../src/targets/aws/ecs-deployment/causes.ts'
import { hasFailed, readTask, saidOf } from '../../../../src/targets/aws/ecs-deployment/tasks.ts'

const task = (
  stopCode: 'EssentialContainerExited' | 'ServiceSchedulerInitiated' | 'TaskFailedToStart',
  reason: string,
  exitCode?: number,
) =>
  readTask({
    taskArn: 'arn:aws:ecs:us-east-1:111122223333:task/default/1f0c',
    stopCode,
    stoppedReason: reason,
    containers: [{ name: 'Main', ...(exitCode === undefined ? {} : { exitCode }) }],
  })

const crashed = task('EssentialContainerExited', 'Essential container in task exited', 3)
const unhealthy = task('ServiceSchedulerInitiated', 'Task failed ELB health checks in (target-group arn:tg)', 143)
const scaledIn = task('ServiceSchedulerInitiated', 'Scaling activity initiated by (deployment ecs-svc/1)', 0)

test('a task that the service needed no longer has not failed', () => {
  expect([crashed, unhealthy, scaledIn].map(hasFailed)).toEqual([true, true, false])
})

describe('the cause of a task’s end', () => {
  test('is the exit code of a container that ended by itself', () => {
    expect(causeOf({ said: [], events: saidOf(crashed) })?.cause).toMatch(/exit code 3/)
  })

  test('is the health check of one that was stopped for it, whatever it exited with', () => {
    expect(causeOf({ said: [], events: saidOf(unhealthy) }, 8080)).toMatchObject({
      cause: expect.stringContaining('health check failed on port 8080'),
      hint: expect.stringContaining('`startup-probe`'),
    })
  })

  test('is the port that the container itself says it listens on, where that is another', () => {
    const said = ['Server listening on http://0.0.0.0:3000']
    expect(causeOf({ said, events: saidOf(unhealthy) }, 8080)).toMatchObject({
      cause: expect.stringContaining('3000'),
      hint: expect.stringContaining('port: 3000'),
    })
  })

  test('is what the container said before what ECS says', () => {
    const said = ['exec /app: exec format error']
    expect(causeOf({ said, events: saidOf(crashed) })?.cause).toMatch(/another architecture/)
  })

  test.each([
    [
      "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/arm64'",
      /not built for linux\/arm64/,
    ],
    ['CannotPullContainerError: … unexpected status from HEAD request: 403 Forbidden', /may not be pulled/],
    ['CannotPullContainerError: … shop@sha256:0: not found', /could not be pulled/],
    [
      'ResourceInitializationError: unable to pull secrets or registry auth: … arn:aws:iam::1:role/e is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:key',
      /lacks secretsmanager:GetSecretValue on arn:key/,
    ],
  ])('is read from %s', (reason, cause) => {
    expect(causeOf({ said: [], events: saidOf(task('TaskFailedToStart', reason)) })?.cause).toMatch(cause)
  })

  test('is not guessed', () => {
    expect(causeOf({ said: ['hello'], events: ['something else'] })).toBeUndefined()
  })
})

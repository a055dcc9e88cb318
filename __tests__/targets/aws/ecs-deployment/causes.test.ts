import { describe, expect, test } from '@jest/globals'
import { causeOf } from '../../../../src/targets/aws/ecs-deployment/causes.ts'
import { describeEnd, hasFailed, readTask, saidOf } from '../../../../src/targets/aws/ecs-deployment/tasks.ts'

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

test('a task that a load balancer found sick names its target group as people call it', () => {
  const arn = 'arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/shop-blue/73e2d6bc24d8a067'
  const sick = task('ServiceSchedulerInitiated', `Task failed ELB health checks in (target-group ${arn})`, 143)
  expect(hasFailed(sick)).toBe(true)
  expect(describeEnd(sick)).toBe(
    'task 1f0c ended: Task failed ELB health checks in (target group shop-blue) (ServiceSchedulerInitiated); container Main: exit code 143',
  )
})

describe('the cause of a task’s end', () => {
  test('is the exit code of a container that ended by itself, with its last error', () => {
    const end = 'the container ended by itself with exit code 3'
    expect(causeOf({ said: [], events: saidOf(crashed) })?.cause).toBe(`${end} instead of listening`)
    const said = ['KeyError: DATABASE_URL', 'bye']
    expect(causeOf({ said, events: saidOf(crashed) })?.cause).toBe(`${end}: KeyError: DATABASE_URL`)
  })

  test('is the health check of one that was stopped for it, whatever it exited with', () => {
    const told = { said: [], events: saidOf(unhealthy) }
    expect(causeOf({ ...told, check: { port: 8080 } })).toMatchObject({
      cause: 'the load balancer’s health check on port 8080 failed',
      hint: expect.stringMatching(/0\.0\.0\.0.*target group/),
    })
    expect(causeOf({ ...told, check: { port: 8080, path: '/up', hint: 'mend it' } })).toMatchObject({
      cause: 'the load balancer’s health check (GET /up on port 8080) failed',
      hint: 'mend it',
    })
    expect(causeOf(told)?.cause).toBe('the load balancer’s health check failed')
  })

  test.each([
    [
      'Server listening on http://0.0.0.0:3000',
      /listens on port 3000, and the load balancer asks on 8080/,
      /port: 3000/,
    ],
    ['INFO: Uvicorn running on http://127.0.0.1:8080', /listens on 127\.0\.0\.1/, /--host 0\.0\.0\.0/],
  ])('is where the container itself says that it listens, where nobody finds it: %s', (line, cause, hint) => {
    const check = { port: 8080, hint: 'mend it' }
    const known = causeOf({ said: [line], events: saidOf(unhealthy), check })
    expect(known?.cause).toMatch(cause)
    expect(known?.hint).toMatch(hint)
    expect(causeOf({ said: [line], events: saidOf(crashed), check })?.cause).toMatch(/exit code 3/)
  })

  test('is no port where nobody knows which the load balancer asks; and what to do about one is its platform’s to say', () => {
    const told = { said: ['listening on port 3000'], events: saidOf(unhealthy) }
    expect(causeOf({ ...told, check: { port: undefined } })?.cause).toBe('the load balancer’s health check failed')
    expect(causeOf({ ...told, check: { port: 8080, portHint: 'listen there' } })?.hint).toBe('listen there')
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

  test.each([
    [
      '(service shop) was unable to place a task. Reason: You’ve reached the limit on the number of vCPUs you can run concurrently. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
      'ECS could not place a task: You’ve reached the limit on the number of vCPUs you can run concurrently',
      /Fargate On-Demand vCPU resource count.*less `cpu`/,
    ],
    [
      '(service shop) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone. For more information, see the Troubleshooting section.',
      'ECS could not place a task: Capacity is unavailable at this time. Please try again later or in a different availability zone',
      /availability zones/,
    ],
    [
      "(service shop) failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::111122223333:role/shop' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).",
      'ECS cannot assume arn:aws:iam::111122223333:role/shop',
      /trust ecs-tasks\.amazonaws\.com/,
    ],
    [
      '(service shop) failed to launch a task with (error The security group sg-1 does not exist.).',
      'ECS could not launch a task: The security group sg-1 does not exist',
      /security groups/,
    ],
  ])('is read from the service’s event %s', (event, cause, hint) => {
    expect(causeOf({ said: ['listening on port 3000'], events: [event] })).toMatchObject({
      cause,
      hint: expect.stringMatching(hint),
    })
  })

  test('is not guessed', () => {
    expect(causeOf({ said: ['hello'], events: ['something else'] })).toBeUndefined()
  })
})

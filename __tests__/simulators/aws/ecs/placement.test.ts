// Tasks that do not even begin: only the service's events tell of them.
import { ListTasksCommand, RunTaskCommand } from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import { errorOf, type LocalEcs, network, startEcs, until } from './local-ecs.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

const breaker = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } }
const quota = 'You’ve reached the limit on the number of vCPUs you can run concurrently'
const refused = new RegExp(`^\\(service shop\\) was unable to place a task\\. Reason: ${quota}`)

const eventsOf = async (each: LocalEcs): Promise<string> =>
  (await each.describe()).events?.map(({ message }) => message).join('\n') ?? ''

test('a role that ECS cannot assume fails a deployment, and no task tells of it', async () => {
  shop = await startEcs()
  const { taskDefinition: first } = await shop.createShop(breaker)
  const taskRoleArn = 'arn:aws:iam::111122223333:role/nobody'
  await shop.update({ taskDefinition: await shop.register(shop.publish('2'), { taskRoleArn }) })
  expect(await shop.ended()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3 },
  })
  expect(await eventsOf(shop)).toContain(
    `(service shop) failed to launch a task with (error ECS was unable to assume the role '${taskRoleArn}' that was provided for this task.`,
  )
  expect((await shop.client.send(new ListTasksCommand({ desiredStatus: 'STOPPED' }))).taskArns).toEqual([])
  expect(await shop.describe()).toMatchObject({ taskDefinition: first, runningCount: 1 })
})

test('a quota keeps the new version out, the old one serves on, and it goes on once there is room', async () => {
  shop = await startEcs()
  await shop.createShop()
  shop.ecs.admin.refuseTasks(quota)
  const taskDefinition = await shop.register(shop.publish('2'))
  await shop.update({ taskDefinition })
  await until(
    () => shop && eventsOf(shop),
    (events) => refused.test(events ?? ''),
  )
  const { deployments = [] } = await shop.describe()
  expect(deployments).toMatchObject([{ taskDefinition, pendingCount: 0, runningCount: 0 }, { runningCount: 1 }])
  shop.ecs.admin.refuseTasks(undefined)
  expect((await shop.ended()).status).toBe('SUCCESSFUL')
})

test.each([
  [0, 'ROLLBACK_SUCCESSFUL'],
  [1, 'IN_PROGRESS'],
])('a circuit breaker may count what could not be placed (%i)', async (guess, status) => {
  shop = await startEcs({ guesses: { 'ecs.failures.placement': guess } })
  await shop.createShop(breaker)
  const { arn } = { arn: await shop.register(shop.publish('2')) }
  shop.ecs.admin.refuseTasks(quota)
  await shop.update({ taskDefinition: arn })
  await until(
    () => shop && eventsOf(shop),
    (events) => (events ?? '').split('unable to place a task').length > 4,
  )
  shop.ecs.admin.refuseTasks(undefined)
  if (guess === 1) expect((await shop.deployment()).status).toBe(status)
  else expect((await shop.ended()).status).toBe(status)
})

test('RunTask answers with a failure, not with an error', async () => {
  shop = await startEcs()
  await shop.createShop()
  shop.ecs.admin.refuseTasks(quota)
  const { tasks, failures } = await shop.client.send(
    new RunTaskCommand({ taskDefinition: 'shop', launchType: 'FARGATE', networkConfiguration: network }),
  )
  expect(tasks).toEqual([])
  expect(failures).toMatchObject([{ reason: expect.stringContaining(quota) }])
})

test('who started tasks is asked for alone', async () => {
  shop = await startEcs()
  await shop.createShop()
  const both = new ListTasksCommand({ startedBy: 'me', desiredStatus: 'STOPPED' })
  expect((await errorOf(shop.client.send(both))).name).toBe('InvalidParameterException')
  expect((await shop.client.send(new ListTasksCommand({ startedBy: 'me' }))).taskArns).toEqual([])
})

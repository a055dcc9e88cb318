import { DescribeTasksCommand, ListTasksCommand, StopServiceDeploymentCommand, type Task } from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import { behind, defined, errorOf, type LocalEcs, place, startEcs, until, where } from './local-ecs.ts'
import { site } from '../local-aws.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

const breaker = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } }
const guesses = { 'ecs.failures.exit': 0, 'ecs.task.settles': 0 }

/** The first task of a family's revision that has stopped. */
async function stopped(each: LocalEcs, definition: string): Promise<Task> {
  const all = async () => {
    const { taskArns = [] } = await each.client.send(new ListTasksCommand({ desiredStatus: 'STOPPED' }))
    if (taskArns.length === 0) return []
    return (await each.client.send(new DescribeTasksCommand({ tasks: taskArns }))).tasks ?? []
  }
  const isIt = ({ taskDefinitionArn, lastStatus }: Task) => taskDefinitionArn === definition && lastStatus === 'STOPPED'
  const found = await until(all, (tasks) => tasks.some(isIt))
  return defined(found.find(isIt))
}

test('the circuit breaker goes back, and everything says so', async () => {
  shop = await startEcs({ guesses })
  const { taskDefinition: first } = await shop.createShop(breaker)
  const second = await shop.register(shop.publish('2', { 'tandem.sim/start': 'crash', 'tandem.sim/exit-code': '3' }))
  await shop.update({ taskDefinition: second })
  const task = await stopped(shop, second)
  expect(task).toMatchObject({
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
  })
  expect(task.containers).toMatchObject([{ name: 'web', exitCode: 3, lastStatus: 'STOPPED' }])
  const ended = await shop.ended()
  expect(ended).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
  })
  expect(ended.rollback?.reason).toContain('circuit breaker')
  const service = await until(shop.describe, ({ deployments = [] }) => deployments.length === 1)
  expect(service).toMatchObject({ taskDefinition: first, runningCount: 1 })
  expect(service.deployments?.[0]?.rolloutStateReason).toContain('completed')
  expect(service.events?.map(({ message }) => message).join()).toContain('rolling back to (deployment ecs-svc/')
})

test('a breaker without rollback stops, and the old version goes on', async () => {
  shop = await startEcs({ guesses })
  await shop.createShop({ deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } })
  await shop.update({ taskDefinition: await shop.register(shop.publish('2', { 'tandem.sim/start': 'crash' })) })
  expect(await shop.ended()).toMatchObject({ status: 'STOPPED', deploymentCircuitBreaker: { status: 'TRIGGERED' } })
  const { deployments } = await shop.describe()
  expect(deployments?.[0]).toMatchObject({ status: 'PRIMARY', rolloutState: 'FAILED' })
  expect(deployments?.[1]).toMatchObject({ status: 'ACTIVE', runningCount: 1 })
})

test('a breaker with a threshold of one stops after one', async () => {
  shop = await startEcs({ guesses })
  const thresholdConfiguration = { type: 'COUNT' as const, value: 1 }
  await shop.createShop({
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration } },
  })
  await shop.update({ taskDefinition: await shop.register(shop.publish('2', { 'tandem.sim/start': 'crash' })) })
  expect((await shop.ended()).deploymentCircuitBreaker).toMatchObject({ failureCount: 1, threshold: 1 })
})

test('without a breaker a version that never becomes healthy is tried for ever, until somebody stops it', async () => {
  shop = await startEcs()
  const balancer = shop.ecs.admin.addBalancer(place)
  const [{ advancedConfiguration: _, ...group } = {}] = behind(balancer)
  await shop.createShop({ loadBalancers: [group] })
  shop.ecs.admin.decideNext('shop', 'never healthy')
  const second = await shop.register(shop.publish('2'))
  await shop.update({ taskDefinition: second })
  const task = await stopped(shop, second)
  expect(task.stoppedReason).toContain('Task failed ELB health checks in (target-group')
  const busy = await until(shop.deployment, ({ deploymentCircuitBreaker: its }) => (its?.failureCount ?? 0) > 3)
  expect(busy).toMatchObject({ status: 'IN_PROGRESS', deploymentCircuitBreaker: { status: 'DISABLED' } })
  expect(await shop.versions(balancer.host, 10)).toEqual({ '1': 10 })
  const { serviceDeploymentArn } = busy
  await shop.client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }))
  expect((await shop.ended()).status).toBe('ROLLBACK_SUCCESSFUL')
})

test.each<[string, Parameters<LocalEcs['publish']>[1], string, RegExp]>([
  ['an image that is not there', undefined, 'gone', /^CannotPullContainerError: .*not found$/],
  ['an index without the platform', {}, 'arm', /^CannotPullContainerError: .*matching platform 'linux\/amd64'$/],
])('%s ends in TaskFailedToStart', async (_, labels, tag, reason) => {
  shop = await startEcs()
  await shop.createShop(breaker)
  const image = labels
    ? shop.publish(tag, labels, { platforms: ['linux/arm64', 'linux/s390x'] })
    : shop.publish('1').replace(':1', `:${tag}`)
  const second = await shop.register(image)
  await shop.update({ taskDefinition: second })
  const task = await stopped(shop, second)
  expect(task.stopCode).toBe('TaskFailedToStart')
  expect(task.stoppedReason).toMatch(reason)
  expect(task.containers?.[0]?.reason).toMatch(reason)
  expect((await shop.ended()).status).toBe('ROLLBACK_SUCCESSFUL')
})

test('an arm64 image runs where the task definition says so', async () => {
  shop = await startEcs()
  const image = shop.publish('arm', {}, { platforms: ['linux/arm64'] })
  const taskDefinition = await shop.register(image, { runtimePlatform: { cpuArchitecture: 'ARM64' } })
  expect(await shop.createShop({ taskDefinition })).toMatchObject({ runningCount: 1 })
})

test('a secret that the execution role may not read is named, not its value', async () => {
  shop = await startEcs()
  await shop.createShop(breaker)
  const valueFrom = shop.aws.admin.putSecret(site, 'shop/key', 'hush')
  shop.aws.admin.removePermission(
    'arn:aws:iam::111122223333:role/ecsTaskExecutionRole',
    'secretsmanager:GetSecretValue',
  )
  const second = await shop.register(shop.publish('2'), {
    containerDefinitions: [{ name: 'web', image: shop.publish('2'), secrets: [{ name: 'KEY', valueFrom }] }],
  })
  await shop.update({ taskDefinition: second })
  const { stoppedReason = '' } = await stopped(shop, second)
  expect(stoppedReason).toMatch(/^ResourceInitializationError: .*secretsmanager:GetSecretValue/)
  expect(stoppedReason).not.toContain('hush')
})

test('an alarm rolls a deployment back, and is named', async () => {
  shop = await startEcs()
  await shop.createShop({
    deploymentConfiguration: { alarms: { alarmNames: ['errors'], enable: true, rollback: true } },
  })
  await shop.update({ taskDefinition: await shop.register(shop.publish('2')) })
  await until(shop.deployment, ({ status }) => status === 'IN_PROGRESS')
  shop.ecs.admin.fireAlarm('errors')
  expect(await shop.ended()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    alarms: { status: 'TRIGGERED', alarmNames: ['errors'], triggeredAlarmNames: ['errors'] },
  })
})

test('a first version that fails has nothing to go back to', async () => {
  shop = await startEcs({ guesses })
  const taskDefinition = await shop.register(shop.publish('1', { 'tandem.sim/start': 'crash' }))
  const service = await shop.createShop({ ...breaker, taskDefinition })
  expect(service).toMatchObject({ status: 'ACTIVE', deployments: [{ rolloutState: 'FAILED' }] })
  const reason = 'No rollback candidate was found to run the rollback.'
  expect(await shop.ended()).toMatchObject({ status: 'ROLLBACK_FAILED', statusReason: reason })
})

test('a person stops a deployment without a way back', async () => {
  shop = await startEcs()
  await shop.createShop()
  await shop.update({ taskDefinition: await shop.register(shop.publish('2')) })
  shop.ecs.admin.stopDeployment(where, 'abort')
  expect(await shop.ended()).toMatchObject({ status: 'STOPPED', statusReason: 'Service deployment stopped by a user.' })
})

test('a way back can fail', async () => {
  shop = await startEcs()
  await shop.createShop()
  shop.ecs.admin.decideNext('shop', 'cannot roll back')
  await shop.update({ taskDefinition: await shop.register(shop.publish('2')) })
  shop.ecs.admin.stopDeployment(where)
  expect((await shop.ended()).status).toBe('ROLLBACK_FAILED')
})

test('what has ended cannot be stopped, and ABORT is not taken', async () => {
  shop = await startEcs()
  await shop.createShop()
  const { serviceDeploymentArn } = await shop.deployment()
  const stop = (stopType: 'ABORT' | 'ROLLBACK') =>
    errorOf(defined(shop).client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType })))
  expect((await stop('ROLLBACK')).name).toBe('ConflictException')
  expect((await stop('ABORT')).name).toBe('UnsupportedFeatureException')
})

import {
  DeleteServiceCommand,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  ListServicesCommand,
  waitUntilServicesStable,
} from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import { behind, errorOf, type LocalEcs, place, startEcs, until, where } from './local-ecs.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

test('a service comes up, and the newest waiter of the SDK finds it stable', async () => {
  shop = await startEcs()
  const service = await shop.createShop({ desiredCount: 2 })
  expect(service).toMatchObject({ status: 'ACTIVE', desiredCount: 2, runningCount: 2, pendingCount: 0 })
  expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2 }])
  const waited = await waitUntilServicesStable({ client: shop.client, maxWaitTime: 30 }, { services: ['shop'] })
  expect(waited.state).toBe('SUCCESS')
  expect((await shop.client.send(new ListServicesCommand({}))).serviceArns).toEqual([service.serviceArn])
})

test('an update runs old and new side by side until the new ones are there, and then only those', async () => {
  shop = await startEcs()
  const before = await shop.createShop({ desiredCount: 2 })
  const taskDefinition = await shop.register(shop.publish('2'))
  const updated = await shop.update({ taskDefinition })
  expect(updated.deployments).toHaveLength(2)
  expect(updated.deployments?.map(({ status }) => status)).toEqual(['PRIMARY', 'ACTIVE'])
  const seen: number[] = []
  const [live] = await Promise.all([
    until(shop.describe, ({ runningCount = 0, deployments = [] }) => {
      seen.push(runningCount)
      return deployments.length === 1
    }),
    shop.ecs.admin.atRest(where),
  ])
  expect(Math.min(...seen)).toBeGreaterThanOrEqual(2)
  expect(live).toMatchObject({ taskDefinition, runningCount: 2 })
  expect(before.taskDefinition).not.toBe(taskDefinition)
  expect(await shop.ended()).toMatchObject({ status: 'SUCCESSFUL', targetServiceRevision: { runningTaskCount: 2 } })
})

test('a deployment is remembered for ninety days', async () => {
  shop = await startEcs()
  await shop.createShop()
  const { serviceDeploymentArn = '' } = await shop.deployment()
  const { platform } = shop.aws.kernel.clocks
  platform.advance(89 * 86_400_000)
  expect(await shop.deployment()).toMatchObject({ serviceDeploymentArn })
  platform.advance(2 * 86_400_000)
  const listed = await shop.client.send(new ListServiceDeploymentsCommand({ service: 'shop' }))
  expect(listed.serviceDeployments).toEqual([])
  const asked = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [serviceDeploymentArn] })
  expect((await shop.client.send(asked)).failures).toEqual([{ arn: serviceDeploymentArn, reason: 'MISSING' }])
  expect(await shop.describe()).toMatchObject({ status: 'ACTIVE', runningCount: 1 })
})

test('with 100 and 0 per cent the old one goes first', async () => {
  shop = await startEcs()
  await shop.createShop({ deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 0 } })
  await shop.update({ taskDefinition: await shop.register(shop.publish('2')) })
  const counts: number[] = []
  await until(shop.describe, ({ runningCount = 0, deployments = [] }) => {
    counts.push(runningCount)
    return deployments.length === 1 && deployments[0]?.rolloutState === 'COMPLETED'
  })
  expect(Math.max(...counts)).toBe(1)
  expect(Math.min(...counts)).toBe(0)
})

test('requests behind a load balancer are answered by old and new in proportion to their tasks', async () => {
  shop = await startEcs({ speed: 500 })
  const balancer = shop.ecs.admin.addBalancer(place)
  const [{ advancedConfiguration: _, ...group } = {}] = behind(balancer)
  await shop.createShop({
    loadBalancers: [group],
    desiredCount: 4,
    deploymentConfiguration: { maximumPercent: 125 },
  })
  expect(await shop.versions(balancer.host, 20)).toEqual({ '1': 20 })
  await shop.update({ taskDefinition: await shop.register(shop.publish('2')) })
  const mixed = await until(
    () => shop?.versions(balancer.host, 20),
    (counts) => counts?.['1'] !== undefined && counts['2'] !== undefined,
  )
  expect(Object.keys(mixed ?? {}).sort()).toEqual(['1', '2'])
  await shop.ended()
  expect(await shop.versions(balancer.host, 20)).toEqual({ '2': 20 })
})

test('what changes nothing starts no deployment, and forceNewDeployment does', async () => {
  shop = await startEcs()
  const { taskDefinition } = await shop.createShop()
  const before = shop.ecs.admin.deployments(where).length
  await shop.update({ ...(taskDefinition !== undefined && { taskDefinition }) })
  await shop.update({ desiredCount: 2 })
  await shop.update({ healthCheckGracePeriodSeconds: 30 })
  expect(shop.ecs.admin.deployments(where)).toHaveLength(before)
  await until(shop.describe, ({ runningCount }) => runningCount === 2)
  await shop.update({ forceNewDeployment: true })
  expect(shop.ecs.admin.deployments(where)).toHaveLength(before + 1)
})

test('an update while another one is under way takes its place', async () => {
  shop = await startEcs()
  await shop.createShop()
  await shop.update({ taskDefinition: await shop.register(shop.publish('2')) })
  const third = await shop.register(shop.publish('3'))
  await shop.update({ taskDefinition: third })
  expect((await shop.ended()).status).toBe('SUCCESSFUL')
  expect(shop.ecs.admin.deployments(where)).toMatchObject([{ status: 'SUCCESSFUL' }, { status: 'STOPPED' }, {}])
  expect((await shop.describe()).taskDefinition).toBe(third)
})

test.each<[string, Parameters<LocalEcs['createShop']>[0]]>([
  ['a daemon', { schedulingStrategy: 'DAEMON' }],
  ['a launch type beside capacity providers', { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] }],
  [
    'a target group of nobody',
    { loadBalancers: [{ targetGroupArn: 'arn:x', containerName: 'web', containerPort: 8080 }] },
  ],
  ['a container that is not there', { loadBalancers: [{ targetGroupArn: 'arn:x', containerName: 'other' }] }],
  ['no network', { networkConfiguration: undefined }],
  ['no count', { desiredCount: undefined }],
])('%s is refused', async (_, wrong) => {
  shop = await startEcs()
  expect((await errorOf(shop.createShop(wrong))).name).toBe('InvalidParameterException')
})

test('a service that is there is not made again, and goes only when nothing of it runs or by force', async () => {
  shop = await startEcs()
  await shop.createShop()
  expect((await errorOf(shop.createShop())).message).toBe('Creation of service was not idempotent.')
  const remove = (force: boolean) => shop?.client.send(new DeleteServiceCommand({ service: 'shop', force }))
  expect((await errorOf(Promise.resolve(remove(false)))).message).toContain('scaled above 0')
  await remove(true)
  await until(shop.describe, ({ status }) => status === 'INACTIVE')
  expect((await errorOf(shop.update({ desiredCount: 1 }))).name).toBe('ServiceNotActiveException')
  expect(await shop.createShop()).toMatchObject({ status: 'ACTIVE', runningCount: 1 })
})

import {
  CreateClusterCommand,
  CreateServiceCommand,
  ListServiceDeploymentsCommand,
  UpdateExpressGatewayServiceCommand,
} from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import { errorOf, type LocalEcs, network, serviceArn, startEcs, until } from './local-ecs.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

test.each([2, 3, 4, 5])('with seed %i a service is made and released, and a bad release is undone', async (seed) => {
  shop = await startEcs({ seed, guesses: { 'ecs.failures.exit': 0, 'ecs.task.settles': 0 } })
  await shop.createShop({ deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } })
  await shop.update({ taskDefinition: await shop.register(shop.publish('2')) })
  expect((await shop.ended()).status).toBe('SUCCESSFUL')
  await shop.update({ taskDefinition: await shop.register(shop.publish('3', { 'tandem.sim/start': 'crash' })) })
  expect((await shop.ended()).status).toBe('ROLLBACK_SUCCESSFUL')
})

test.each([6, 7, 8])('with seed %i an Express service is made and updated', async (seed) => {
  shop = await startEcs({ seed })
  const endpoint = await shop.createExpress()
  const primaryContainer = { image: shop.publish('2'), containerPort: 8080 }
  await shop.client.send(new UpdateExpressGatewayServiceCommand({ serviceArn, primaryContainer }))
  expect((await shop.ended()).status).toBe('SUCCESSFUL')
  expect(await shop.versions(endpoint, 4)).toEqual({ '2': 4 })
})

test('reads lag behind writes where the seed says so', async () => {
  shop = await startEcs({ speed: 20, guesses: { 'ecs.reads': 1 } })
  shop.aws.kernel.pin('ecs.read-lag', 2_000)
  const taskDefinition = await shop.register(shop.publish('1'))
  await shop.client.send(new CreateClusterCommand({}))
  const where = { launchType: 'FARGATE' as const, networkConfiguration: network }
  const asked = { serviceName: 'shop', taskDefinition, desiredCount: 0, ...where }
  const create = () => shop?.client.send(new CreateServiceCommand(asked))
  expect((await errorOf(Promise.resolve(create()))).name).toBe('ClusterNotFoundException')
  const created = () =>
    Promise.resolve(create()).then(
      () => true,
      () => false,
    )
  await until(created, (done) => done)
  const list = new ListServiceDeploymentsCommand({ service: 'shop' })
  expect((await errorOf(shop.client.send(list))).name).toBe('ServiceNotFoundException')
  const listed = await until(
    () => shop?.client.send(list).catch(() => undefined),
    (answer) => answer !== undefined,
  )
  expect(listed?.serviceDeployments).toHaveLength(1)
})

test.each([600_000, -600_000])('a clock that is %i ms off moves every time, and the filter with it', async (skew) => {
  shop = await startEcs()
  shop.ecs.admin.skewClock(skew)
  const before = new Date(shop.aws.kernel.clocks.platform.now())
  await shop.createShop()
  const { serviceDeployments } = await shop.client.send(
    new ListServiceDeploymentsCommand({ service: 'shop', createdAt: { after: before } }),
  )
  expect(serviceDeployments).toHaveLength(skew > 0 ? 1 : 0)
})

import {
  DeleteExpressGatewayServiceCommand,
  DescribeExpressGatewayServiceCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  UpdateExpressGatewayServiceCommand,
  type UpdateExpressGatewayServiceCommandInput,
  UpdateServiceCommand,
  CreateExpressGatewayServiceCommand,
} from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import { serviceTrust } from '../../../../simulators/aws/acme.ts'
import { defined, errorOf, expressOf, type LocalEcs, serviceArn, startEcs, until, where } from './local-ecs.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

const update = async (each: LocalEcs, changes: Partial<UpdateExpressGatewayServiceCommandInput>) =>
  defined((await each.client.send(new UpdateExpressGatewayServiceCommand({ serviceArn, ...changes }))).service)

const release = (each: LocalEcs, tag: string, labels: Readonly<Record<string, string>> = {}) =>
  update(each, { primaryContainer: { image: each.publish(tag, labels), containerPort: 8080 } })

const describe = async (each: LocalEcs) =>
  defined((await each.client.send(new DescribeExpressGatewayServiceCommand({ serviceArn, include: ['TAGS'] }))).service)

test('a service comes up in the default cluster, and its endpoint answers', async () => {
  shop = await startEcs()
  const endpoint = await shop.createExpress({ tags: [{ key: 'team', value: 'web' }] })
  expect(endpoint).toMatch(/^sh-[0-9a-f]{32}\.ecs\.us-east-1\.on\.aws$/)
  expect(await shop.versions(endpoint, 5)).toEqual({ '1': 5 })
  const service = await describe(shop)
  expect(service).toMatchObject({ status: { statusCode: 'ACTIVE' }, tags: [{ key: 'team', value: 'web' }] })
  expect(service.currentDeployment).toBeUndefined()
  expect(service.activeConfigurations).toMatchObject([
    { cpu: '256', healthCheckPath: '/', scalingTarget: { minTaskCount: 1 }, ingressPaths: [{ accessType: 'PUBLIC' }] },
  ])
  const { services } = await shop.client.send(new DescribeServicesCommand({ services: ['shop'] }))
  expect(services).toMatchObject([{ resourceManagementType: 'ECS', deploymentConfiguration: { strategy: 'CANARY' } }])
})

test('an update names its revision, takes five per cent, bakes, and takes all', async () => {
  shop = await startEcs()
  const endpoint = await shop.createExpress()
  const { targetConfiguration } = await release(shop, '2')
  expect((await describe(shop)).currentDeployment).toMatch(/:service-deployment\/default\/shop\//)
  const canary = await until(
    shop.deployment,
    ({ targetServiceRevision: to }) => to?.requestedProductionTrafficWeight === 5,
  )
  expect(canary.targetServiceRevision?.arn).toBe(targetConfiguration?.serviceRevisionArn)
  const stages = new Set<string | undefined>()
  await until(shop.deployment, ({ status, lifecycleStage }) => {
    stages.add(lifecycleStage)
    return status === 'SUCCESSFUL'
  })
  expect([...stages]).toContain('BAKE_TIME')
  const { startedAt = new Date(), finishedAt = new Date() } = await shop.ended()
  expect(finishedAt.getTime() - startedAt.getTime()).toBeGreaterThan(360_000)
  expect(await shop.versions(endpoint, 10)).toEqual({ '2': 10 })
})

test('errors of the new version ring the alarm, and the old one is back', async () => {
  shop = await startEcs({ speed: 500 })
  const endpoint = await shop.createExpress()
  await release(shop, '2', { 'tandem.sim/respond': 'not-found-on-health', 'tandem.sim/health-path': '/orders' })
  await until(shop.deployment, ({ targetServiceRevision: to }) => to?.requestedProductionTrafficWeight === 5)
  const each = shop
  await until(
    async () => {
      await Promise.all(Array.from({ length: 40 }, () => each.get(endpoint, '/orders')))
      return each.deployment()
    },
    ({ status = '' }) => status !== 'IN_PROGRESS',
  )
  const ended = await shop.ended()
  expect(ended).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', alarms: { status: 'TRIGGERED' } })
  expect(ended.alarms?.triggeredAlarmNames).toEqual([shop.ecs.admin.alarmOf(where)])
  expect(await shop.versions(endpoint, 10)).toEqual({ '1': 10 })
  const { activeConfigurations } = await describe(shop)
  expect(activeConfigurations).toHaveLength(1)
})

test('an update that is overtaken while it bakes stops, and the last one wins', async () => {
  shop = await startEcs()
  const endpoint = await shop.createExpress()
  await release(shop, '2')
  await until(shop.deployment, ({ targetServiceRevision: to }) => to?.requestedProductionTrafficWeight === 5)
  await release(shop, '3')
  const stages = new Set<string | undefined>()
  await until(shop.deployment, ({ status, lifecycleStage }) => {
    stages.add(lifecycleStage)
    return status === 'SUCCESSFUL'
  })
  expect([...stages]).toContain('RECONCILE_SERVICE')
  expect(shop.ecs.admin.deployments(where)).toMatchObject([{ status: 'SUCCESSFUL' }, { status: 'STOPPED' }, {}])
  expect(await shop.versions(endpoint, 10)).toEqual({ '3': 10 })
  expect((await describe(shop)).activeConfigurations).toHaveLength(1)
})

test('somebody else deploys, and a person stops that while it bakes', async () => {
  shop = await startEcs()
  const endpoint = await shop.createExpress()
  const arn = shop.ecs.admin.deploy(where)
  await until(shop.deployment, ({ status }) => status === 'IN_PROGRESS')
  shop.ecs.admin.stopDeployment(where)
  expect(await shop.ended()).toMatchObject({ serviceDeploymentArn: arn, status: 'ROLLBACK_SUCCESSFUL' })
  expect(await shop.versions(endpoint, 5)).toEqual({ '1': 5 })
})

test.each([
  [0, 1],
  [1, 2],
])('an update that changes nothing (guess %i) comes to %i deployments in all', async (guess, count) => {
  shop = await startEcs({ guesses: { 'ecs.express.same': guess } })
  await shop.createExpress()
  const before = await describe(shop)
  const { targetConfiguration } = await release(shop, '1')
  expect(shop.ecs.admin.deployments(where)).toHaveLength(count)
  const same = targetConfiguration?.serviceRevisionArn === before.activeConfigurations?.[0]?.serviceRevisionArn
  expect(same).toBe(guess === 0)
})

test('an update can be accepted and come to nothing, once', async () => {
  shop = await startEcs()
  const endpoint = await shop.createExpress()
  const before = await describe(shop)
  shop.ecs.admin.decideNext('shop', 'does not begin')
  const { targetConfiguration } = await release(shop, '2')
  expect(targetConfiguration?.serviceRevisionArn).toBe(before.activeConfigurations?.[0]?.serviceRevisionArn)
  expect(shop.ecs.admin.deployments(where)).toHaveLength(1)
  expect(await shop.versions(endpoint, 3)).toEqual({ '1': 3 })
  await release(shop, '3')
  expect(shop.ecs.admin.deployments(where)).toHaveLength(2)
})

test('what Express Mode makes is told of while it is made', async () => {
  shop = await startEcs({ speed: 300 })
  const creation = shop.createExpress()
  await until(
    () => shop?.ecs.admin.express(where),
    (service) => service !== undefined,
  )
  const revision = async () => {
    const arn = defined((await describe(defined(shop))).activeConfigurations?.[0]?.serviceRevisionArn)
    const asked = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [arn] })
    return defined((await defined(shop).client.send(asked)).serviceRevisions?.[0]?.ecsManagedResources)
  }
  expect((await revision()).ingressPaths?.[0]?.loadBalancer?.status).toBe('PROVISIONING')
  await creation
  const made = await revision()
  expect(made.ingressPaths?.[0]?.loadBalancer?.status).toBe('ACTIVE')
  expect(made.logGroups?.[0]?.logGroupName).toMatch(/^\/aws\/ecs\/default\/shop-[0-9a-f]{4}$/)
})

test('a deleted service drains, its name is free again when it is inactive', async () => {
  shop = await startEcs({ guesses: { 'ecs.express.inactive': 0 } })
  const endpoint = await shop.createExpress()
  await shop.client.send(new DeleteExpressGatewayServiceCommand({ serviceArn }))
  await until(
    () => describe(defined(shop)),
    ({ status }) => status?.statusCode === 'DRAINING',
  )
  const again = shop.client.send(new CreateExpressGatewayServiceCommand(expressOf(shop.publish('1'))))
  expect((await errorOf(again)).message).toContain('Draining')
  expect((await errorOf(release(shop, '2'))).message).toBe('Service is in DRAINING status')
  await until(
    () => describe(defined(shop)),
    ({ status }) => status?.statusCode === 'INACTIVE',
  )
  expect((await errorOf(release(shop, '2'))).message).toContain('INACTIVE')
  expect((await shop.get(endpoint)).status).toBe(404)
  expect(await shop.createExpress()).not.toBe(endpoint)
})

test('a role that is new is not assumable for a while', async () => {
  shop = await startEcs({ speed: 50, guesses: { 'iam.propagation-ms': 1 } })
  const trust = serviceTrust('ecs.amazonaws.com')
  const { arn } = shop.aws.admin.createRole(where.account, { name: 'infrastructure', trust })
  const create = () => shop?.createExpress({ infrastructureRoleArn: arn, serviceName: 'other' })
  const { name } = await errorOf(Promise.resolve(create()))
  expect(['AccessDeniedException', 'ClientException']).toContain(name)
  const command = new CreateExpressGatewayServiceCommand({
    ...expressOf(shop.publish('1')),
    infrastructureRoleArn: arn,
  })
  await until(
    () =>
      defined(shop)
        .client.send(command)
        .then(
          () => true,
          () => false,
        ),
    (done) => done,
  )
})

test('a first version that is never healthy ends without a way back, and the service stays', async () => {
  shop = await startEcs({ speed: 2000 })
  shop.ecs.admin.decideNext('shop', 'never healthy')
  await shop.createExpress()
  expect(await shop.ended()).toMatchObject({
    status: 'ROLLBACK_FAILED',
    deploymentCircuitBreaker: { status: 'TRIGGERED' },
  })
  expect((await describe(shop)).status?.statusCode).toBe('ACTIVE')
})

test('a name that is left out comes from the image', async () => {
  shop = await startEcs()
  const { serviceName: _, ...rest } = expressOf(shop.publish('1'))
  const { service } = await shop.client.send(new CreateExpressGatewayServiceCommand(rest))
  expect(service?.serviceName).toMatch(/^shop-[0-9a-f]{4}$/)
})

test('arm64 is asked for by name', async () => {
  shop = await startEcs()
  const image = shop.publish('arm', {}, { platforms: ['linux/arm64'] })
  await shop.createExpress({ primaryContainer: { image, containerPort: 8080 }, cpuArchitecture: 'ARM64' })
  expect(await shop.ended()).toMatchObject({ status: 'SUCCESSFUL' })
  expect((await describe(shop)).activeConfigurations).toMatchObject([{ cpuArchitecture: 'ARM64' }])
})

test('its deployment configuration is fixed, and a plain UpdateService changes the rest', async () => {
  shop = await startEcs()
  await shop.createExpress()
  const fixed = shop.client.send(
    new UpdateServiceCommand({ service: 'shop', deploymentConfiguration: { strategy: 'ROLLING' } }),
  )
  expect((await errorOf(fixed)).name).toBe('InvalidParameterException')
  await shop.client.send(new UpdateServiceCommand({ service: 'shop', forceNewDeployment: true }))
  expect(await shop.ended()).toMatchObject({ status: 'SUCCESSFUL' })
})

test.each([
  ['neither container nor task definition', { primaryContainer: undefined }],
  ['a path that is none', { healthCheckPath: 'ping' }],
  ['sizes that do not go together', { cpu: '256', memory: '8192' }],
  ['a cluster that is not there', { cluster: 'other' }],
  ['both a container and a task definition', { taskDefinitionArn: 'shop:1' }],
])('%s is refused', async (_, wrong) => {
  shop = await startEcs()
  await shop.register(shop.publish('1'))
  expect((await errorOf(shop.createExpress(wrong))).name).toMatch(
    /^(InvalidParameter|Client|ClusterNotFound)Exception$/,
  )
})

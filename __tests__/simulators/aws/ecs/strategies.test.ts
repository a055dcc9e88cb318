import {
  ContinueServiceDeploymentCommand,
  type CreateServiceCommandInput,
  type DeploymentLifecycleHookAction,
  type DeploymentLifecycleHookStage,
  type ServiceDeployment,
} from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import type { Balancer } from '../../../../simulators/aws/ecs/records.ts'
import { behind, defined, errorOf, type LocalEcs, place, startEcs, until } from './local-ecs.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

type Configuration = NonNullable<CreateServiceCommandInput['deploymentConfiguration']>

const pause = (
  stage: DeploymentLifecycleHookStage,
  action: DeploymentLifecycleHookAction = 'ROLLBACK',
  minutes = 600,
) => ({
  targetType: 'PAUSE' as const,
  lifecycleStages: [stage],
  timeoutConfiguration: { timeoutInMinutes: minutes, action },
})

async function open(
  deploymentConfiguration: Configuration,
  speed = 1000,
): Promise<{ shop: LocalEcs; balancer: Balancer }> {
  shop = await startEcs({ speed, guesses: { 'ecs.hooks.ended': 0, 'ecs.first-deployment.bakes': 0 } })
  const balancer = shop.ecs.admin.addBalancer(place)
  await shop.createShop({ loadBalancers: behind(balancer) })
  await shop.update({ deploymentConfiguration })
  return { shop, balancer }
}

const release = async (each: LocalEcs, tag: string) =>
  each.update({ taskDefinition: await each.register(each.publish(tag)) })

const paused = (each: LocalEcs): Promise<ServiceDeployment> =>
  until(each.deployment, ({ lifecycleHookDetails = [] }) =>
    lifecycleHookDetails.some(({ status }) => status === 'AWAITING_ACTION'),
  )

async function go(
  each: LocalEcs,
  { serviceDeploymentArn, lifecycleHookDetails = [] }: ServiceDeployment,
  action?: DeploymentLifecycleHookAction,
) {
  const hookId = defined(lifecycleHookDetails.find(({ status }) => status === 'AWAITING_ACTION')?.hookId)
  const asked = { serviceDeploymentArn: defined(serviceDeploymentArn), hookId, ...(action && { action }) }
  return each.client.send(new ContinueServiceDeploymentCommand(asked))
}

const blueGreen: Configuration = {
  strategy: 'BLUE_GREEN',
  bakeTimeInMinutes: 1,
  lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')],
}

test('a pause after the test shift: users have the old version, the test listener the new one, until it is let go', async () => {
  const { shop, balancer } = await open(blueGreen)
  await release(shop, '2')
  const held = await paused(shop)
  expect(held).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT' })
  expect(held.lifecycleHookDetails).toMatchObject([{ targetType: 'PAUSE', timeoutAction: 'ROLLBACK' }])
  expect(held.lifecycleHookDetails?.[0]?.hookId).toMatch(/^ecs-pause-/)
  await until(
    () => shop.versions(balancer.testHost, 4),
    (counts) => counts['2'] === 4,
  )
  expect(await shop.versions(balancer.host, 20)).toEqual({ '1': 20 })
  await go(shop, held)
  expect(await shop.ended()).toMatchObject({ status: 'SUCCESSFUL', lifecycleStage: 'CLEAN_UP' })
  expect(await shop.versions(balancer.host, 20)).toEqual({ '2': 20 })
  expect((await shop.describe()).deployments).toHaveLength(1)
})

test('ROLLBACK at the pause puts the old version back, and the new one is gone', async () => {
  const { shop, balancer } = await open(blueGreen)
  await release(shop, '2')
  await go(shop, await paused(shop), 'ROLLBACK')
  const ended = await shop.ended()
  expect(ended).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', lifecycleHookDetails: [{ status: 'FAILED' }] })
  expect(ended.statusReason).toContain('POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed')
  expect(ended.rollback?.serviceRevisionArn).toBe(ended.sourceServiceRevisions?.[0]?.arn)
  expect(await shop.versions(balancer.host, 20)).toEqual({ '1': 20 })
  expect((await shop.describe()).taskDefinition).toMatch(/shop:1$/)
})

test.each([
  ['ROLLBACK', 'ROLLBACK_SUCCESSFUL', '1'],
  ['CONTINUE', 'SUCCESSFUL', '2'],
] as const)('a pause that nobody answers ends with %s', async (action, status, version) => {
  const { shop, balancer } = await open({ ...blueGreen, lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT', action, 5)] })
  await release(shop, '2')
  const ended = await shop.ended()
  expect(ended).toMatchObject({ status, lifecycleHookDetails: [{ status: 'TIMED_OUT' }] })
  expect(await shop.versions(balancer.host, 10)).toEqual({ [version]: 10 })
})

test('a hook that has been answered cannot be answered again', async () => {
  const { shop } = await open(blueGreen)
  await release(shop, '2')
  const held = await paused(shop)
  await go(shop, held)
  expect((await errorOf(go(shop, held))).name).toMatch(/^(InvalidParameter|Client)Exception$/)
})

test('a canary takes its share of the requests, then all of them', async () => {
  const { shop, balancer } = await open(
    {
      strategy: 'CANARY',
      bakeTimeInMinutes: 0,
      canaryConfiguration: { canaryPercent: 25, canaryBakeTimeInMinutes: 150 },
    },
    2000,
  )
  await release(shop, '2')
  const shifting = await until(
    shop.deployment,
    ({ targetServiceRevision: to }) => to?.requestedProductionTrafficWeight === 25,
  )
  expect(shifting).toMatchObject({
    lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT',
    sourceServiceRevisions: [{ requestedProductionTrafficWeight: 75 }],
  })
  const { '2': canary = 0 } = await until(
    () => shop.versions(balancer.host, 150),
    (counts) => counts['2'] !== undefined,
  )
  expect(canary).toBeGreaterThan(15)
  expect(canary).toBeLessThan(65)
  expect((await shop.ended()).status).toBe('SUCCESSFUL')
})

test('a linear deployment goes step by step, and asks before each', async () => {
  const hooks = [pause('PRE_PRODUCTION_TRAFFIC_SHIFT')]
  const linearConfiguration = { stepPercent: 50, stepBakeTimeInMinutes: 1 }
  const { shop } = await open({ strategy: 'LINEAR', bakeTimeInMinutes: 0, linearConfiguration, lifecycleHooks: hooks })
  await release(shop, '2')
  await go(shop, await paused(shop))
  const second = await until(
    () => paused(shop),
    ({ targetServiceRevision: to }) => to?.requestedProductionTrafficWeight === 50,
  )
  await go(shop, second)
  expect((await shop.ended()).status).toBe('SUCCESSFUL')
})

test('a Lambda hook that fails rolls the deployment back', async () => {
  const hook = {
    hookTargetArn: 'arn:aws:lambda:us-east-1:111122223333:function:check',
    roleArn: 'arn:aws:iam::111122223333:role/hooks',
    lifecycleStages: ['POST_SCALE_UP' as const],
  }
  const { shop } = await open({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1, lifecycleHooks: [hook] })
  shop.ecs.admin.answerHooks('FAILED')
  await release(shop, '2')
  const { status, statusReason } = await shop.ended()
  expect(status).toBe('ROLLBACK_SUCCESSFUL')
  expect(statusReason).toMatch(/because POST_SCALE_UP lifecycle hook\(s\) failed\. .* returned FAILED status\.$/)
})

test.each<[string, Configuration]>([
  ['a PAUSE hook where traffic shifts', { ...blueGreen, lifecycleHooks: [pause('PRODUCTION_TRAFFIC_SHIFT')] }],
  ['a Lambda hook without function', { ...blueGreen, lifecycleHooks: [{ lifecycleStages: ['PRE_SCALE_UP'] }] }],
  ['a canary of nothing', { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0 } }],
  ['steps of another strategy', { strategy: 'CANARY', linearConfiguration: { stepPercent: 10 } }],
  ['percentages that block', { maximumPercent: 100, minimumHealthyPercent: 100 }],
])('%s is refused', async (_, deploymentConfiguration) => {
  shop = await startEcs()
  const balancer = shop.ecs.admin.addBalancer(place)
  const creation = shop.createShop({ loadBalancers: behind(balancer), deploymentConfiguration })
  expect((await errorOf(creation)).name).toBe('InvalidParameterException')
})

test('a strategy that shifts traffic needs a load balancer that can', async () => {
  shop = await startEcs()
  const error = await errorOf(
    shop.createShop({ deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 } }),
  )
  expect(error.message).toContain('advancedConfiguration')
})

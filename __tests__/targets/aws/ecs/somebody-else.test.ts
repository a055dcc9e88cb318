import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { type Bench, isCall, isPaused, onEcs, toldOf } from './stand-bench.ts'
import { serviceOn, writesOn } from './stand-look.ts'
import { answerHook, deployTheirs, shopService, updateShop } from './stand-shop.ts'

const configured = (configuration: object): DeploymentConfiguration => configuration
const breaker = configured({ deploymentCircuitBreaker: { enable: true, rollback: true } })
const blueGreen = configured({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 })
const sick = { 'tandem.sim/respond': 'not-found-on-health' }

/** Somebody deploys an image of theirs, and it comes to rest. */
async function theirs({ shop, stage }: Bench): Promise<string> {
  const definition = await deployTheirs(shop, stage)
  await stage.clouds.aws.ecs.atRest(shopService)
  return definition
}

describe('what somebody else deploys', () => {
  test('right before our update is not overwritten by a plan that did not know it', () =>
    onEcs({ configuration: breaker }, async (bench) => {
      let definition = ''
      const acted = bench.once(isCall('TagResource'), async () => {
        definition = await theirs(bench)
      })
      const result = await bench.release(bench.publish('two'))
      await acted
      expect(result.outcome).not.toBe('released')
      expect([await bench.users(), serviceOn(bench.stage).taskDefinition]).toEqual(['theirs', definition])
    }))

  test('while ours comes up takes its place: red, theirs stays', () =>
    onEcs({ configuration: breaker }, async (bench) => {
      const acted = bench.once(isCall('UpdateService'), () => theirs(bench))
      const result = await bench.release(bench.publish('two'))
      await acted
      expect(result.outcome).toBe('overtaken')
      expect(await bench.users()).toBe('theirs')
    }))

  test('while ours is sick is not undone', () =>
    onEcs({ configuration: breaker }, async (bench) => {
      const probed = ({ host }: { host: string }) => host === bench.shop.balancer.host
      const acted = bench.once(probed, () => theirs(bench))
      const result = await bench.release(bench.publish('bad', sick))
      await acted
      expect(result.outcome).toBe('overtaken')
      expect(await bench.users()).toBe('theirs')
    }))

  test('while ours is held ends ours: red, theirs stays, and no pause of ours holds them up', () =>
    onEcs({ configuration: blueGreen }, async (bench) => {
      const acted = bench.deployment(isPaused).then(() => deployTheirs(bench.shop, bench.stage))
      const result = await bench.release(bench.publish('two'))
      await acted
      expect(result.outcome).toBe('overtaken')
      expect(await bench.stage.clouds.aws.ecs.atRest(shopService)).toBe('SUCCESSFUL')
      expect(await bench.users()).toBe('theirs')
      expect(serviceOn(bench.stage).deploymentConfiguration?.lifecycleHooks).toEqual([])
    }))
})

/** ECS gives up, and leaves the service set to what came to nothing. */
const stopping = configured({ deploymentCircuitBreaker: { enable: true, rollback: false } })
/** ECS does not end it; it is stopped as it is. */
const unguarded = configured({ deploymentCircuitBreaker: { enable: false, rollback: false } })
const crash = { 'tandem.sim/start': 'crash' }

/** What somebody has deployed has come to nothing: users have `one`, and the service is set to theirs. */
async function leftBehind(bench: Bench): Promise<string> {
  const { ecs } = bench.stage.clouds.aws
  ecs.decideNext('shop', 'never healthy')
  const definition = await deployTheirs(bench.shop, bench.stage)
  if (serviceOn(bench.stage).deploymentConfiguration?.deploymentCircuitBreaker?.enable !== true)
    ecs.stopDeployment(shopService, 'abort')
  expect(await ecs.atRest(shopService)).toBe('STOPPED')
  expect([await bench.users(), serviceOn(bench.stage).taskDefinition]).toEqual(['one', definition])
  return definition
}

describe('what somebody else has left behind half-way', () => {
  test.each([
    ['that came up sick', stopping, sick],
    ['that did not come up', stopping, crash],
    ['that ECS itself takes back, by our circuit breaker', unguarded, crash],
  ])('is not what an undo of ours %s brings, but what users had', (_, configuration, labels) =>
    onEcs({ configuration }, async (bench) => {
      await leftBehind(bench)
      const result = await bench.release(bench.publish('bad', labels))
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(serviceOn(bench.stage).taskDefinition).toBe(bench.shop.first)
      expect(serviceOn(bench.stage).deploymentConfiguration?.deploymentCircuitBreaker).toEqual(
        configuration.deploymentCircuitBreaker,
      )
      expect((await bench.release(bench.publish('two'))).outcome).toBe('released')
    }),
  )

  test('stays where nothing of ours was deployed', () =>
    onEcs({ configuration: stopping }, async (bench) => {
      const definition = await leftBehind(bench)
      bench.stage.clouds.kernel.fault({ kind: 'denied', operation: 'ecs.RegisterTaskDefinition' })
      const result = await bench.release(bench.publish('two'))
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(serviceOn(bench.stage).taskDefinition).toBe(definition)
    }))
})

describe('what somebody else does with a deployment that is held', () => {
  test('a CONTINUE before it was verified is not green without our own look', () =>
    onEcs({ configuration: blueGreen }, async (bench) => {
      const acted = bench.deployment(isPaused).then((held) => answerHook(bench.shop, held, 'CONTINUE'))
      const result = await bench.release(bench.publish('bad', sick))
      await acted
      expect(result.outcome).not.toMatch(/released|unchanged/)
      expect(await bench.users()).toBe('one')
    }))

  test('a ROLLBACK is red, and says that it was one', () =>
    onEcs({ configuration: blueGreen }, async (bench) => {
      const acted = bench.deployment(isPaused).then((held) => answerHook(bench.shop, held, 'ROLLBACK'))
      const result = await bench.release(bench.publish('two'), { policy: { successes: 50, deadline: 200_000 } })
      await acted
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(toldOf(result)).toMatch(/hook/)
    }))
})

test('two releases at a time are kept apart: one is green, and users have that one', () =>
  onEcs({ configuration: breaker }, async (bench) => {
    const [two, three] = [bench.publish('two'), bench.publish('three')]
    const results = await Promise.all([bench.release(two), bench.release(three)])
    const green = ['two', 'three'].filter((_, index) => results[index]?.outcome === 'released')
    await bench.stage.clouds.aws.ecs.atRest(shopService)
    expect(green).toContain(await bench.users())
    expect(green).toHaveLength(1)
  }))

test('a configuration that somebody changes meanwhile is not put back over theirs', () =>
  onEcs({}, async (bench) => {
    const configuration = { maximumPercent: 150, minimumHealthyPercent: 50 }
    const acted = bench.once(
      ({ host }) => host === bench.shop.balancer.host,
      () => updateShop(bench.shop, { deploymentConfiguration: { ...breaker, ...configuration } }),
    )
    await bench.release(bench.publish('two'))
    await acted
    expect(serviceOn(bench.stage).deploymentConfiguration).toMatchObject(configuration)
    expect(writesOn(bench.stage).length).toBeGreaterThan(0)
  }))

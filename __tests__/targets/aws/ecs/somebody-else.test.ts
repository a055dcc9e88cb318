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

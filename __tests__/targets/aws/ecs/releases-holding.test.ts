import { describe, expect, test } from '@jest/globals'
import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { type Bench, isCall, isPaused, onEcs } from './stand-bench.ts'
import { restOn, serviceOn, tagsOn, writesOn } from './stand-look.ts'
import { shopService } from './stand-shop.ts'

const sick = { 'tandem.sim/respond': 'not-found-on-health' }
const configurationOn = ({ stage }: Bench) => serviceOn(stage).deploymentConfiguration
const pause = (stage: string, action = 'ROLLBACK') => ({
  targetType: 'PAUSE',
  lifecycleStages: [stage],
  timeoutConfiguration: { timeoutInMinutes: 600, action },
})

/** The wire's own words, which the SDK's types are stricter about. */
const configured = (configuration: object): DeploymentConfiguration => configuration
const blueGreen = configured({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 })

describe('a blue/green service', () => {
  test('is held: its test address is asked while users have the old version', () =>
    onEcs({ configuration: blueGreen }, async ({ stage, shop, publish, release, users, once }) => {
      let held = ''
      const asked = once(
        ({ host }) => host === shop.balancer.testHost,
        async () => {
          held = await users()
        },
      )
      expect((await release(publish('two'))).outcome).toBe('released')
      await asked
      expect([held, await users()]).toEqual(['one', 'two'])
      const order = stage.clouds.kernel.requests
        .filter((each) => each.host === shop.balancer.testHost || isCall('ContinueServiceDeployment')(each))
        .map(({ operation }) => operation)
      expect(order.indexOf('ecs.ContinueServiceDeployment')).toBeGreaterThan(0)
    }))

  test.each([
    ['finished', {}, 'released'],
    ['undone', sick, 'rolled-back'],
  ])('has no pause of ours once the release is %s', (_, labels, outcome) =>
    onEcs({ configuration: blueGreen }, async (bench) => {
      const before = configurationOn(bench)
      const deployments = bench.stage.clouds.aws.ecs.deployments(shopService).length
      expect((await bench.release(bench.publish('two', labels))).outcome).toBe(outcome)
      expect(configurationOn(bench)).toEqual(before)
      expect(bench.stage.clouds.aws.ecs.deployments(shopService)).toHaveLength(deployments + 1)
    }),
  )

  test('that is sick at its test address is undone before a single user has had it', () =>
    onEcs({ configuration: blueGreen }, async ({ stage, shop, publish, release, users, deployment }) => {
      const before = restOn(stage)
      expect((await release(publish('bad', sick))).outcome).toBe('rolled-back')
      const { status, targetServiceRevision } = await deployment(() => true)
      expect(status).toBe('ROLLBACK_SUCCESSFUL')
      expect(targetServiceRevision?.requestedProductionTrafficWeight).toBe(0)
      expect([await users(), restOn(stage)]).toEqual(['one', before])
      expect(serviceOn(stage).taskDefinition).toBe(shop.first)
    }))

  test('waits at the hook that its owner has put there, and leaves it', () => {
    const configuration = configured({ ...blueGreen, lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')] })
    return onEcs({ configuration }, async (bench) => {
      const before = configurationOn(bench)
      expect((await bench.release(bench.publish('two'))).outcome).toBe('released')
      expect([await bench.users(), configurationOn(bench)]).toEqual(['two', before])
    })
  })
})

describe('what shifts in steps', () => {
  test('a canary is held at none, takes its share, and then all', () => {
    const canaryConfiguration = { canaryPercent: 20, canaryBakeTimeInMinutes: 2 }
    const configuration = configured({ strategy: 'CANARY', bakeTimeInMinutes: 0, canaryConfiguration })
    return onEcs({ configuration }, async ({ stage, publish, release, deployment, users }) => {
      const running = release(publish('two'))
      await deployment(isPaused)
      expect(stage.clouds.aws.ecs.serving(shopService)).toMatchObject([{ share: 100 }])
      await deployment(({ targetServiceRevision: to }) => to?.requestedProductionTrafficWeight === 20)
      expect([(await running).outcome, await users()]).toEqual(['released', 'two'])
    })
  })

  test('a linear deployment that pauses before each step is let go at each', () => {
    const linearConfiguration = { stepPercent: 40, stepBakeTimeInMinutes: 1 }
    const lifecycleHooks = [pause('PRE_PRODUCTION_TRAFFIC_SHIFT')]
    const configuration = configured({ strategy: 'LINEAR', bakeTimeInMinutes: 0, linearConfiguration, lifecycleHooks })
    return onEcs({ configuration }, async (bench) => {
      const before = configurationOn(bench)
      expect((await bench.release(bench.publish('two'))).outcome).toBe('released')
      expect([await bench.users(), configurationOn(bench)]).toEqual(['two', before])
      expect(writesOn(bench.stage).filter((each) => each === 'ContinueServiceDeployment').length).toBeGreaterThan(2)
    })
  })

  test('a pause after the shift is let go too, once the public address is well', () => {
    const lifecycleHooks = [pause('POST_PRODUCTION_TRAFFIC_SHIFT')]
    const configuration = configured({ ...blueGreen, lifecycleHooks })
    return onEcs({ configuration }, async (bench) => {
      const { outcome } = await bench.release(bench.publish('two'))
      expect([outcome, await bench.users()]).toEqual(['released', 'two'])
      expect(tagsOn(bench.stage)['tandem-mark']).toBeDefined()
    })
  })
})

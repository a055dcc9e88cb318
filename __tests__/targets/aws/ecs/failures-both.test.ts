import type { DeploymentConfiguration, ServiceDeployment } from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../../src/core/clock.ts'
import { silentLog } from '../../../../src/core/log.ts'
import type { ReleaseResult } from '../../../../src/core/release-result.ts'
import type { Unit } from '../../../../src/core/unit.ts'
import { openStage, type Stage } from '../../../support/stage.ts'
import { toldOf } from './stand-bench.ts'
import { restOn, usersOf } from './stand-look.ts'
import { openShop, type Shop, shopService, updateShop } from './stand-shop.ts'
import { hurry } from './stand.ts'

const alarms = { alarmNames: ['too-many-errors'], enable: true, rollback: true }
/** A pause of the service's own, which is soon over. */
const shortPause = {
  targetType: 'PAUSE' as const,
  lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT' as const],
  timeoutConfiguration: { timeoutInMinutes: 2, action: 'ROLLBACK' as const },
}
const configurations = {
  rolling: { alarms, deploymentCircuitBreaker: { enable: true, rollback: true } },
  'blue/green': { alarms, strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 },
} satisfies Readonly<Record<string, DeploymentConfiguration>>

const sick = { 'tandem.sim/respond': 'not-found-on-health', 'tandem.sim/only-with': 'CLOUD_PROVIDER=aws' }
const sickOnGoogle = { ...sick, 'tandem.sim/only-with': 'CLOUD_PROVIDER=gcp' }
const crash = { ...sick, 'tandem.sim/start': 'crash', 'tandem.sim/output': 'no database at db.internal' }

describe.each(['rolling', 'blue/green'] as const)('beside Cloud Run, a %s service of ECS', (kind) => {
  let stage: Stage
  let shop: Shop
  beforeEach(async () => {
    stage = await openStage({ speed: 300, seed: 2, awsPlatforms: ['ecs'] })
    hurry(stage)
    shop = await openShop(stage, { configuration: configurations[kind] })
    const { outcome } = await release(stage.publish('one'))
    if (outcome !== 'released') throw new Error(`the first release was ${outcome}`)
  })
  afterEach(async () => {
    await shop.close()
    await stage.stop()
  })

  async function release(image: Unit['image'], policy: object = {}): Promise<ReleaseResult> {
    const { host, testHost } = shop.balancer
    const awsPlace = { url: `https://${host}`, ...(kind === 'rolling' ? {} : { testUrl: `https://${testHost}` }) }
    const tandem = stage.tandem({ target: 'both', awsPlatform: 'ecs', awsPlace })
    try {
      return await tandem.release(image, { policy: { deadline: 60_000, requestTimeout: 20_000, ...policy } })
    } finally {
      await tandem.close()
    }
  }

  const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
  const users = async () => [await stage.ask(), await usersOf(stage, shop, context)]
  const ecs = () => stage.clouds.aws.ecs

  /** Acts once the next deployment is under way. */
  async function deploying(act: () => void): Promise<void> {
    const before = ecs().deployments(shopService).length
    for (;;) {
      const [newest, ...others]: readonly ServiceDeployment[] = ecs().deployments(shopService)
      if (others.length === before && newest?.status === 'IN_PROGRESS') return act()
      await stage.clouds.kernel.clocks.platform.sleep(250)
    }
  }

  async function goesBack(result: Promise<ReleaseResult>, told: RegExp, before: unknown): Promise<void> {
    const ended = await result
    expect([ended.outcome, await users()]).toEqual(['rolled-back', ['one', 'one']])
    expect(toldOf(ended)).toMatch(told)
    expect(restOn(stage)).toEqual(before)
  }

  test('goes with it', async () => {
    expect((await release(stage.publish('two'))).outcome).toBe('released')
    expect(await users()).toEqual(['two', 'two'])
  })

  const fireAlarm = () => deploying(() => ecs().fireAlarm('too-many-errors'))
  const stop = () => deploying(() => ecs().stopDeployment(shopService))
  const courses: readonly [string, Readonly<Record<string, string>>, RegExp, () => unknown][] = [
    ['crashes', crash, /no database at db\.internal/, () => undefined],
    [
      'is never healthy',
      {},
      /load balancer’s health check on port 8080 failed/,
      () => ecs().decideNext('shop', 'never healthy'),
    ],
    ['is rolled back by an alarm', {}, /too-many-errors/, fireAlarm],
    ['is stopped by a person', {}, /stopped|StopServiceDeployment/, stop],
    ['is well, and Cloud Run’s is not', sickOnGoogle, /404/, () => undefined],
  ]
  // How it fails does not depend on the strategy; that it is undone does.
  test.each(kind === 'rolling' ? courses : courses.slice(-3))(
    'that %s leaves both as they were',
    async (_, labels, told, act) => {
      const before = restOn(stage)
      const acted = act()
      await goesBack(release(stage.publish('two', labels)), told, before)
      await acted
    },
  )

  if (kind === 'blue/green')
    test('whose pause ends before it is verified leaves both as they were', async () => {
      const deploymentConfiguration = { ...configurations[kind], lifecycleHooks: [shortPause] }
      await updateShop(shop, { deploymentConfiguration })
      const long = { successes: 100, interval: 2_000, deadline: 1_000_000 }
      await goesBack(release(stage.publish('two'), long), /hook|timed out|expired/, restOn(stage))
    })
})

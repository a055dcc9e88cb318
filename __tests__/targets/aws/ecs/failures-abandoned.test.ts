import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { drive } from '../../../../src/core/drive.ts'
import type { Goal, Snapshot, TargetPlan } from '../../../../src/core/target.ts'
import { memoryJournal } from '../../../support/engine.ts'
import { type Bench, isPaused, onEcs, toldOf } from './stand-bench.ts'
import { restOn, serviceOn } from './stand-look.ts'
import { shopService } from './stand-shop.ts'
import { type EcsTandem, ecsTandem } from './stand.ts'

const configuration: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }

interface Begun {
  readonly release: string
  readonly plan: TargetPlan
  readonly snapshot: Snapshot
}

/** A runner that holds a release, and dies. */
async function abandoned({ stage, shop }: Bench, image: ReturnType<Bench['publish']>): Promise<Begun> {
  const tandem = await ecsTandem(stage, shop)
  const { target, context } = tandem
  const { unit } = tandem.member(image)
  const seen = await target.observe(context)
  const plan = await target.plan(unit, seen, context)
  const begun = { release: unit.release.id, plan, snapshot: await target.snapshot(plan, seen, context) }
  expect((await lead(tandem, begun, 'held')).state).toBe('arrived')
  await tandem.close()
  return begun
}

const lead = ({ target, context }: EcsTandem, begun: Begun, goal: Goal) =>
  drive({ target, ...begun, goal }, memoryJournal(), context)

/** Somebody else comes with what the first one has written down. */
async function takeOver({ stage, shop }: Bench, begun: Begun, goal: Goal) {
  const tandem = await ecsTandem(stage, shop)
  try {
    return await lead(tandem, begun, goal)
  } finally {
    await tandem.close()
  }
}

const fast = { clouds: { speed: 1_200 }, configuration }

describe('a runner that dies while its release is held', () => {
  test('is followed by ECS, which goes back by itself, and the next run begins as if it had not been', () =>
    onEcs(fast, async (bench) => {
      const before = serviceOn(bench.stage).taskDefinition
      await abandoned(bench, bench.publish('two'))
      expect(await bench.users()).toBe('one')
      expect(await bench.stage.clouds.aws.ecs.atRest(shopService)).toBe('ROLLBACK_SUCCESSFUL')
      expect([await bench.users(), serviceOn(bench.stage).taskDefinition]).toEqual(['one', before])
      expect((await bench.release(bench.publish('three'))).outcome).toBe('released')
      expect(await bench.users()).toBe('three')
      expect(serviceOn(bench.stage).deploymentConfiguration?.lifecycleHooks).toEqual([])
    }))

  test('is followed by the next run at once, which undoes it and goes its own way', () =>
    onEcs({ configuration }, async (bench) => {
      await abandoned(bench, bench.publish('two'))
      await bench.deployment(isPaused)
      expect((await bench.release(bench.publish('three'))).outcome).toBe('released')
      expect(await bench.users()).toBe('three')
      expect(serviceOn(bench.stage).deploymentConfiguration?.lifecycleHooks).toEqual([])
    }))

  test('is followed by one that comes too late to promote: that is told, and it leads back', () =>
    onEcs(fast, async (bench) => {
      const before = restOn(bench.stage)
      const begun = await abandoned(bench, bench.publish('two'))
      await bench.stage.clouds.aws.ecs.atRest(shopService)
      const late = await takeOver(bench, begun, 'live')
      expect(late.state).toBe('failed')
      expect(JSON.stringify(late)).toMatch(/timed out|expired/)
      expect((await takeOver(bench, begun, 'back')).state).toBe('arrived')
      expect([await bench.users(), restOn(bench.stage)]).toEqual(['one', before])
    }))

  test('has said how long ECS waits before it goes back', () =>
    onEcs({ configuration }, async (bench) => {
      const { plan } = await abandoned(bench, bench.publish('two'))
      const { lifecycleHookDetails: [hook] = [] } = await bench.deployment(isPaused)
      expect(hook).toMatchObject({ targetType: 'PAUSE', timeoutAction: 'ROLLBACK' })
      expect(`${plan.steps.join(' ')} ${plan.warnings.join(' ')} ${JSON.stringify(plan.changes)}`).toMatch(/\d+ min/)
    }))
})

test('a hook of its owner’s that goes on by itself does not let an abandoned release through', () => {
  const lifecycleHooks = [
    {
      targetType: 'PAUSE' as const,
      lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT' as const],
      timeoutConfiguration: { timeoutInMinutes: 5, action: 'CONTINUE' as const },
    },
  ]
  return onEcs({ ...fast, configuration: { ...configuration, lifecycleHooks } }, async (bench) => {
    const before = restOn(bench.stage)
    const begun = await abandoned(bench, bench.publish('two'))
    expect(await bench.stage.clouds.aws.ecs.atRest(shopService)).toBe('ROLLBACK_SUCCESSFUL')
    expect((await takeOver(bench, begun, 'back')).state).toBe('arrived')
    expect([await bench.users(), restOn(bench.stage)]).toEqual(['one', before])
  })
})

test('a release whose pause ends while it is verified is red, and says why', () =>
  onEcs(fast, async (bench) => {
    const policy = { successes: 500, interval: 10_000, requestTimeout: 600_000, deadline: 36_000_000 }
    const budgets = { release: 36_000_000, finish: 36_000_000 }
    const result = await bench.release(bench.publish('two'), { policy, budgets })
    expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
    expect(toldOf(result)).toMatch(/hook|timed out|expired/)
  }))

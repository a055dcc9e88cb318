import { expect, test } from '@jest/globals'
import { drive } from '../../../../src/core/drive.ts'
import type { Goal } from '../../../../src/core/target.ts'
import { memoryJournal } from '../../../support/engine.ts'
import { type Bench, onEcs } from './stand-bench.ts'
import { serviceOn } from './stand-look.ts'
import { ecsTandem } from './stand.ts'

/** Longer than ECS remembers a deployment, ms. */
const quarter = 91 * 86_400_000

/** By everybody's clock, ECS's among them, and not by ours alone: what it shows is as old as it is. */
function letPass({ stage: { clouds } }: Bench, ms: number): void {
  clouds.kernel.clocks.platform.advance(ms)
  clouds.aws.ecs.skewClock(-ms)
}

const fast = { clouds: { speed: 1_200 } }
const goals = { live: ['live'], committed: ['live', 'committed'] } as const satisfies Record<string, readonly Goal[]>

/** A runner that leads a release so far, and dies. */
async function abandoned(
  { stage, shop }: Bench,
  image: ReturnType<Bench['publish']>,
  last: keyof typeof goals,
): Promise<void> {
  const { target, context, member, close } = await ecsTandem(stage, shop)
  const { unit } = member(image)
  const seen = await target.observe(context)
  const plan = await target.plan(unit, seen, context)
  const snapshot = await target.snapshot(plan, seen, context)
  const way = { target, release: unit.release.id, plan, snapshot }
  for (const goal of goals[last])
    expect((await drive({ ...way, goal }, memoryJournal(), context)).state).toBe('arrived')
  await close()
}

test('a service that nobody has touched for longer than ECS remembers can be released', () =>
  onEcs(fast, async (bench) => {
    expect((await bench.release(bench.publish('two'))).outcome).toBe('released')
    letPass(bench, quarter)
    expect((await bench.release(bench.publish('three'))).outcome).toBe('released')
    expect(await bench.users()).toBe('three')
  }))

test.each([
  ['live', 'taken back', 'one'],
  ['committed', 'brought to its end', 'two'],
] as const)('a release that was left %s for so long is %s', (goal, _, version) =>
  onEcs(fast, async (bench) => {
    await abandoned(bench, bench.publish('two'), goal)
    letPass(bench, quarter)
    const refused = await bench.release({ ...bench.publish('none'), platforms: {} })
    expect([refused.outcome, await bench.users()]).toEqual(['refused', version])
    expect(serviceOn(bench.stage).deploymentConfiguration?.deploymentCircuitBreaker?.enable).not.toBe(true)
  }),
)

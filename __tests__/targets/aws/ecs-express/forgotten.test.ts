import { expect, test } from '@jest/globals'
import { drive } from '../../../../src/core/drive.ts'
import type { Goal } from '../../../../src/core/target.ts'
import type { Stage } from '../../../support/stage.ts'
import { acrossSeeds, onExpress, release } from './stand.ts'

/** Longer than ECS remembers a deployment, ms. */
const quarter = 91 * 86_400_000

/** By everybody's clock, ECS's among them, and not by ours alone: what it shows is as old as it is. */
function letPass({ clouds }: Stage, ms: number): void {
  clouds.kernel.clocks.platform.advance(ms)
  clouds.aws.ecs.skewClock(-ms)
}

const goals = { live: ['live'], committed: ['live', 'committed'] } as const satisfies Record<string, readonly Goal[]>

/** A runner that leads a release so far, and dies. */
async function abandoned(stage: Stage, image: ReturnType<Stage['publish']>, last: keyof typeof goals): Promise<void> {
  const tandem = onExpress(stage)
  const { context, journal } = tandem
  const [member] = tandem.members(image)
  if (member === undefined) throw new Error('there is no target')
  const { target, unit } = member
  const seen = await target.observe(context)
  const plan = await target.plan(unit, seen, context)
  const snapshot = await target.snapshot(plan, seen, context)
  const way = { target, release: unit.release.id, plan, snapshot }
  for (const goal of goals[last]) expect((await drive({ ...way, goal }, journal, context)).state).toBe('arrived')
  await tandem.close()
}

acrossSeeds('a service that nobody has touched for longer than ECS remembers', (stage) => {
  test('can be released', async () => {
    await release(stage(), stage().publish('old'))
    letPass(stage(), quarter)
    expect((await release(stage(), stage().publish('new'))).outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
  })

  test('though a release was left in place, which is taken back', async () => {
    await release(stage(), stage().publish('old'))
    await abandoned(stage(), stage().publish('new'), 'live')
    letPass(stage(), quarter)
    const refused = await release(stage(), { ...stage().publish('none'), platforms: {} })
    expect([refused.outcome, await stage().askAws()]).toEqual(['refused', 'old'])
  })

  test('though its first release was left decided, which is brought to its end', async () => {
    await abandoned(stage(), stage().publish('new'), 'committed')
    letPass(stage(), quarter)
    const refused = await release(stage(), { ...stage().publish('none'), platforms: {} })
    expect([refused.outcome, await stage().askAws()]).toEqual(['refused', 'new'])
  })
})

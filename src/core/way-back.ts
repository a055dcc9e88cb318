import { bringBack } from './bring-back.ts'
import { within } from './deadline.ts'
import { type Engine, type Lane, timed } from './lane.ts'
import { lenient } from './lenient.ts'
import { isGoingOn } from './phase.ts'
import { settleAll } from './prepare.ts'
import { problemOf } from './problem.ts'
import { saysDecided } from './recovery.ts'
import { seconds } from './retry.ts'

/**
 * Everything that was touched goes back, all at the same time. After a commit that was reversed users get what they had at
 * once, but no mark is taken away before all have stopped saying that it was committed: a lone one would lead forward.
 */
export async function goBack(
  lanes: readonly Lane[],
  engine: Engine,
  { reversed }: { reversed: boolean },
): Promise<void> {
  const { budgets, context: outer } = engine
  const journal = lenient(engine.journal, outer.log)
  const what = `not everything could be put back within ${seconds(budgets.finish)}`
  await within({ what, ms: budgets.finish }, outer, async ({ signal }) => {
    const touched = lanes.filter((lane) => lane.touched && isGoingOn(lane))
    const all = (some: readonly Lane[], goal: 'restored' | 'back') =>
      settleAll(some.map((lane) => timed(lane, 'undo', () => bringBack(lane, goal, journal, signal))))
    if (!reversed || touched.length < 2) return all(touched, 'back')
    await all(touched, 'restored')
    const restored = touched.filter(({ undoProblem }) => undoProblem === undefined)
    const misleading = touched.filter(saysCommitted)
    if (misleading.length > 0) return restored.forEach((lane) => leaveMark(lane, misleading))
    return all(restored, 'back')
  })
}

/** As far as it was seen: where it could not be seen any more, it is taken to say what it said last. */
const saysCommitted = ({ undoProblem, seen, member }: Lane): boolean =>
  undoProblem !== undefined && saysDecided(seen.mark, member.unit.release.id)

function leaveMark(lane: Lane, misleading: readonly Lane[]): void {
  const others = misleading.map(({ key }) => key).join(', ')
  const reason = `users have what they had; only the mark stays, so that the next run knows to take back ${others} too`
  lane.undoProblem = problemOf({ state: 'unfinished', reason })
}

import type { Context } from './context.ts'
import { within } from './deadline.ts'
import { decide, whyFailed } from './decide.ts'
import { coverOnly, drop } from './drop.ts'
import type { Decision } from './journal.ts'
import { type Engine, type Lane, timed } from './lane.ts'
import { lookOnceMore } from './last-look.ts'
import { isFailing, isGoingOn, lead, switchOver, together } from './phase.ts'
import { lenient } from './lenient.ts'
import { settleAll } from './prepare.ts'
import type { Problem } from './problem.ts'
import { saysClosed, saysDecided } from './recovery.ts'
import { seconds } from './retry.ts'

/** After the decision: forward. What cannot be answered is asked again; only a definite no or a sick service turns round. */
export async function commit(lanes: readonly Lane[], engine: Engine): Promise<Decision> {
  const what = `the release was decided, but not finished within ${seconds(engine.budgets.finish)}`
  const fatal = await within({ what, ms: engine.budgets.finish }, engine.context, async (context) => {
    await promoteAll(lanes, engine, context)
    if (lanes.some(isFailing)) return lanes.find(isFatal)
    await closeAll(lanes, engine, context)
    return lanes.some(isClosed) ? undefined : lanes.find(isOvertaken)
  })
  const decision = fatal === undefined ? 'commit' : await turn(lanes, whyFailed(fatal), engine)
  if (decision !== 'abort') await settleAll(lanes.filter(isFailing).map(lookOnceMore))
  return decision
}

/** Phase by phase; ends early when something failed for which the others cannot go on, or is not answered. */
async function promoteAll(lanes: readonly Lane[], engine: Engine, context: Context): Promise<void> {
  const isInPlace = ({ plan }: Lane): boolean => plan.traits.hold === 'none'
  const noted = (lane: Lane) => timed(lane, 'finish', () => lead(lane, 'committed', engine, context))
  const phases: readonly [(lane: Lane) => boolean, (lane: Lane) => Promise<Problem | undefined>][] = [
    // First the marks of those that users have already: whoever sees one of them alone has to know of the decision
    // before anything that follows from it can be seen elsewhere. One target alone has nobody to tell.
    [(lane) => isInPlace(lane) && lanes.filter(isGoingOn).length > 1, noted],
    [(lane) => !isInPlace(lane), (lane) => switchOver(lane, engine, context)],
  ]
  for (const [isMeant, work] of phases) {
    await together(
      lanes.filter((lane) => isGoingOn(lane) && isMeant(lane)),
      work,
    )
    if (await stops(lanes, engine, context)) return
  }
}

/**
 * No mark is closed before all are promoted: a closed one beside an open one would say that both are decided. From the first
 * one on nothing turns round any more, whatever becomes of the rest: users have the new version everywhere, verified, and a mark that
 * is closed where nobody answers would keep it while the others went back.
 */
async function closeAll(lanes: readonly Lane[], engine: Engine, context: Context): Promise<void> {
  await together(lanes.filter(isGoingOn), (lane) =>
    timed(lane, 'finish', () => lead(lane, 'finished', engine, context)),
  )
}

const isClosed = ({ seen, member }: Lane): boolean => saysClosed(seen.mark, member.unit.release.id)

/** Theirs stays wherever we go, so as long as no mark is closed the others can still go back. */
const isOvertaken = (lane: Lane): boolean => isFailing(lane) && lane.problem?.kind === 'overtaken'

/** A promotion that is merely unfinished goes on in the post step or the next run; everything else after it turns round. */
const isFatal = (lane: Lane): boolean => isFailing(lane) && lane.problem?.kind !== 'unfinished'

async function stops(lanes: readonly Lane[], engine: Engine, context: Context): Promise<boolean> {
  const failed = lanes.filter(isFatal)
  if (failed.length > 0) {
    if (engine.onFailure !== 'roll-back-failed') return true
    if (!(await goOnWithout(failed, lanes, engine, context))) return true
  }
  return lanes.some(isFailing)
}

/**
 * It was decided for all, and is now decided for fewer: marks and journal say so before anything goes back. Otherwise whoever
 * takes over would promote what failed, or take back what did not. The marks come first, since whoever reads the journal
 * reads them too. Resolves with whether the others go on.
 */
async function goOnWithout(
  failed: readonly Lane[],
  lanes: readonly Lane[],
  engine: Engine,
  context: Context,
): Promise<boolean> {
  const others = lanes.filter((lane) => isGoingOn(lane) && !failed.includes(lane))
  if (others.length === 0) return false
  coverOnly(others)
  await together(others.filter(saysCommitted), (lane) => lead(lane, 'committed', engine, context))
  if (others.some(isFatal)) return false
  const without = lanes.filter((lane) => !others.includes(lane)).map(({ key }) => key)
  await decide('commit', failed.map(whyFailed).join('\n'), engine, without)
  return drop(failed, engine, context)
}

const saysCommitted = ({ seen, member }: Lane): boolean => saysDecided(seen.mark, member.unit.release.id)

async function turn(lanes: readonly Lane[], why: string, engine: Engine): Promise<Decision> {
  if (engine.onFailure !== 'hold') return decide('abort', why, engine)
  const journal = lenient(engine.journal, engine.context.log)
  await takeBackDecision(lanes.filter(saysCommitted), { ...engine, journal })
  return decide('hold', why, { ...engine, journal })
}

/** The marks say that the decision covers nobody any more, so that the next run takes back what is left for a look. */
async function takeBackDecision(lanes: readonly Lane[], engine: Engine): Promise<void> {
  if (lanes.some(({ seen }) => seen.mark?.phase === 'done')) return
  coverOnly([], lanes)
  const what = 'the marks could not be changed in time'
  await within({ what, ms: engine.budgets.finish }, engine.context, (context) =>
    settleAll(
      lanes.map(async (lane) => {
        const problem = await lead(lane, 'committed', engine, context)
        if (problem !== undefined) lane.context.log.warning(`The next run may go forward with it: ${problem.reason}`)
      }),
    ),
  )
}

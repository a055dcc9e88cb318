import type { Context } from './context.ts'
import { within } from './deadline.ts'
import { decide, whyFailed } from './decide.ts'
import { coverOnly, drop } from './drop.ts'
import { TandemError } from './errors.ts'
import type { Decision } from './journal.ts'
import { type Engine, type Lane, timed } from './lane.ts'
import { lenient } from './lenient.ts'
import { isFailing, isGoingOn, isUnchanged, lead, switchOver, together, verified } from './phase.ts'
import { type Problem, problemOf } from './problem.ts'
import { seconds, throwIfCancelled } from './retry.ts'
import { lookAgainAtUnchanged } from './second-look.ts'
import { targetKey } from './target.ts'

interface Lanes {
  readonly all: readonly Lane[]
  /** Those that the release changes; the others are only confirmed. */
  readonly changing: readonly Lane[]
}

/** Everything up to the decision, which is written down before this returns. */
export async function forward(lanes: Lanes, engine: Engine): Promise<Decision> {
  const what = `the release was not decided within ${seconds(engine.budgets.release)}`
  const hint = 'Raise `release-timeout` if the platform needs longer.'
  await within({ what, ms: engine.budgets.release, hint }, engine.context, (context) =>
    reachDecision(lanes, engine, context),
  )
  const failed = lanes.all.find(isFailing)
  if (failed !== undefined) return decideAgainst(lanes, whyFailed(failed), engine)
  throwIfCancelled(engine.context.signal)
  return decideFor(lanes, engine)
}

/** Ends early when something failed for which the others cannot go on. */
async function reachDecision(lanes: Lanes, engine: Engine, context: Context): Promise<void> {
  const { all, changing } = lanes
  const holding = changing.filter((lane) => lane.plan.traits.hold !== 'none')
  const inPlace = changing.filter((lane) => lane.plan.traits.hold === 'none').sort(cheapestUndoFirst)
  const isOver = () => stops(lanes, engine, context)
  await together(holding, (lane) => hold(lane, engine, context))
  if (await isOver()) return
  await together(all.filter(isUnchanged), (lane) => confirm(lane, engine, context))
  if (await isOver()) return
  for (const lane of inPlace) {
    lane.problem = await switchOver(lane, engine, context)
    if (await isOver()) return
  }
  // What was probed before a switch or a way back, which take their time, is probed again right before it is promoted.
  for (let gone = inPlace.length > 0 ? -1 : 0; gone < countDropped(all); ) {
    gone = countDropped(all)
    await together(holding.filter(isGoingOn), (lane) => verified(lane, 'candidate', engine, context))
    if (await isOver()) return
  }
}

const countDropped = (lanes: readonly Lane[]): number => lanes.filter((lane) => !isGoingOn(lane)).length

/** After each phase: must the release end here? With `roll-back-failed` what failed is taken back, and the others go on. */
async function stops({ all, changing }: Lanes, engine: Engine, context: Context): Promise<boolean> {
  const failed = all.filter(isFailing)
  if (failed.length === 0) return false
  const survives = (lane: Lane): boolean => isGoingOn(lane) && !isFailing(lane)
  if (engine.onFailure !== 'roll-back-failed' || !changing.some(survives)) return true
  return !(await drop(failed, engine, context))
}

function decideFor({ all, changing }: Lanes, engine: Engine): Promise<Decision> {
  const without = all.filter((lane) => !isGoingOn(lane)).map(({ key }) => key)
  if (without.length > 0) coverOnly(changing.filter(isGoingOn))
  return decide('commit', `every ${without.length > 0 ? 'other ' : ''}target is verified`, engine, without)
}

/** The way back, and a look at what failed, do not wait for a journal: without a decision everything goes back as well. */
function decideAgainst({ all }: Lanes, why: string, engine: Engine): Promise<Decision> {
  const journal = lenient(engine.journal, engine.context.log)
  const holds = engine.onFailure === 'hold' && all.some(({ touched }) => touched)
  return decide(holds ? 'hold' : 'abort', why, { ...engine, journal })
}

/** A target that is not touched must still be what it was, and serve. */
async function confirm(lane: Lane, engine: Engine, context: Context): Promise<Problem | undefined> {
  const { target } = lane.member
  const problem = await orProblem(async () => {
    await lookAgainAtUnchanged(lane, context)
    if (isUnchanged(lane)) return undefined
    const by = `${targetKey(target.id)} was unchanged, and somebody has changed it since`
    return problemOf({ state: 'overtaken', by })
  })
  return problem ?? verified(lane, 'public', engine, context)
}

/** What a read could not tell is a problem of the lane, as it is on its way. */
async function orProblem(work: () => Promise<Problem | undefined>): Promise<Problem | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    return problemOf({ state: 'unfinished', reason: error.message })
  }
}

async function hold(lane: Lane, engine: Engine, context: Context): Promise<Problem | undefined> {
  const problem = await timed(lane, 'hold', () => lead(lane, 'held', engine, context))
  return problem ?? verified(lane, 'candidate', engine, context)
}

const undoCost = { route: 0, redeploy: 1, none: 2 } as const
const cheapestUndoFirst = (a: Lane, b: Lane): number => undoCost[a.plan.traits.undo] - undoCost[b.plan.traits.undo]

import { bringBack } from './bring-back.ts'
import { check } from './check.ts'
import type { Context } from './context.ts'
import { within } from './deadline.ts'
import { drive } from './drive.ts'
import { TandemError } from './errors.ts'
import type { Decision, Journal } from './journal.ts'
import { type Engine, type Lane, type Problem, problemOf, type ReleaseResult, timed } from './lane.ts'
import { lookOnceMore } from './last-look.ts'
import { lenient } from './lenient.ts'
import { prepareAgain, settleAll } from './prepare.ts'
import { afterBack, afterForward, refusedResult } from './result.ts'
import { seconds, throwIfCancelled } from './retry.ts'
import { type Goal, type Observed, type Snapshot, targetKey } from './target.ts'

/**
 * Releases prepared lanes together or not at all: a two-phase commit with a last resource. What can hold is staged and
 * verified first, then what switches in place, one after the other; then the decision is written down; then the held
 * ones are promoted. Before the decision every failure leads back; after it only a definite one does.
 *
 * Throws only cancellation, which leaves the journal open for the post step, and our own bugs.
 */
export async function release(lanes: readonly Lane[], given: Engine): Promise<ReleaseResult> {
  const engine = { ...given, journal: notingTouched(lanes, given.journal) }
  if (lanes.some(isRefused)) return refuse(lanes)
  if (lanes.every(isUnchanged)) return confirmUnchanged(lanes, engine)
  await lookAgain(lanes, engine)
  if (lanes.some(isRefused)) return refuse(lanes)
  const changing = lanes.filter((lane) => !isUnchanged(lane))
  if (changing.length === 0) return confirmUnchanged(lanes, engine)
  await writePlan(changing, engine)

  const decided = await forward(lanes, changing, engine)
  const last = decided === 'commit' ? await commit(changing, engine) : decided
  if (last === 'commit') return close(afterForward(lanes), engine)
  await goBack(changing, engine)
  return close(afterBack(lanes), engine)
}

const isRefused = ({ plan }: Lane): boolean => plan.problems.length > 0
const isUnchanged = ({ plan }: Lane): boolean => plan.action === 'unchanged'

async function lookAgain(lanes: readonly Lane[], { context, budgets }: Engine): Promise<void> {
  const what = `not every target could be planned within ${seconds(budgets.release)}`
  await within({ what, ms: budgets.release }, context, (inner) => prepareAgain(lanes, inner))
}

function refuse(lanes: readonly Lane[]): ReleaseResult {
  for (const lane of lanes) {
    if (lane.plan.problems.length === 0) continue
    lane.problem = { kind: 'failed', reason: lane.plan.problems.join('\n'), logLines: [], links: [] }
  }
  return refusedResult(lanes)
}

/** Nothing is to be changed, but green still means that it serves. */
async function confirmUnchanged(lanes: readonly Lane[], engine: Engine): Promise<ReleaseResult> {
  await together(lanes, (lane) => verified(lane, 'public', engine, engine.context))
  return lanes.some(hasProblem) ? refusedResult(lanes) : afterForward(lanes)
}

async function writePlan(lanes: readonly Lane[], { journal, context }: Engine): Promise<void> {
  const [first] = lanes
  if (first === undefined) return
  for (const lane of lanes) {
    await journal.keep(`plan:${lane.key}`, lane.plan)
    await journal.keep(`snapshot:${lane.key}`, lane.snapshot)
  }
  const targets = lanes.map(({ key, member, snapshot }) => ({ key, id: member.target.id, snapshot: shown(snapshot) }))
  await journal.append({ type: 'plan', at: context.clock.now(), release: first.member.unit.release, targets })
}

const shown = ({ existed, fingerprint, live, recipe }: Snapshot): Omit<Snapshot, 'sensitive'> => ({
  existed,
  fingerprint,
  live,
  recipe,
})

/** Everything up to the decision, which is written down before this returns. */
async function forward(lanes: readonly Lane[], changing: readonly Lane[], engine: Engine): Promise<Decision> {
  const what = `the release was not decided within ${seconds(engine.budgets.release)}`
  const hint = 'Raise `release-timeout` if the platform needs longer.'
  await within({ what, ms: engine.budgets.release, hint }, engine.context, async (context) => {
    const holding = changing.filter((lane) => lane.plan.traits.hold !== 'none')
    const inPlace = changing.filter((lane) => lane.plan.traits.hold === 'none').sort(cheapestUndoFirst)
    await together(holding, (lane) => hold(lane, engine, context))
    if (lanes.some(hasProblem)) return
    await together(lanes.filter(isUnchanged), (lane) => confirm(lane, engine, context))
    for (const lane of inPlace) {
      if (lanes.some(hasProblem)) return
      lane.problem = await switchOver(lane, engine, context)
    }
    if (lanes.some(hasProblem) || inPlace.length === 0) return
    await together(holding, (lane) => verified(lane, 'candidate', engine, context))
  })
  if (lanes.some(hasProblem)) {
    const journal = lenient(engine.journal, engine.context.log)
    return decide('abort', lanes.find(hasProblem)?.problem?.reason ?? '', { ...engine, journal })
  }
  throwIfCancelled(engine.context.signal)
  return decide('commit', 'every target is verified', engine)
}

/** A target that is not touched must still be what it was, and serve. */
async function confirm(lane: Lane, engine: Engine, context: Context): Promise<Problem | undefined> {
  const { target } = lane.member
  const problem = await orProblem(async () => {
    await prepareAgain([lane], context)
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

async function switchOver(lane: Lane, engine: Engine, context: Context): Promise<Problem | undefined> {
  const problem = await timed(lane, 'switch', () => lead(lane, 'live', engine, context))
  if (problem === undefined) lane.switchedAt = context.clock.now()
  return problem ?? verified(lane, 'public', engine, context)
}

/** After the decision: forward. What cannot be answered is asked again; only a definite no or a sick service turns round. */
async function commit(lanes: readonly Lane[], engine: Engine): Promise<Decision> {
  const what = `the release was decided, but not finished within ${seconds(engine.budgets.finish)}`
  await within({ what, ms: engine.budgets.finish }, engine.context, async (context) => {
    const held = lanes.filter((lane) => lane.plan.traits.hold !== 'none')
    await together(held, (lane) => switchOver(lane, engine, context))
    // No mark is closed before all are promoted: a closed one beside an open one would say that both are decided.
    if (lanes.some(hasProblem)) return
    await together(lanes, (lane) => timed(lane, 'finish', () => lead(lane, 'finished', engine, context)))
  })
  const fatal = lanes.find(isFatal)
  if (fatal !== undefined) return decide('abort', fatal.problem?.reason ?? '', engine)
  await settleAll(lanes.filter(hasProblem).map(lookOnceMore))
  return 'commit'
}

/** A promotion that is merely unfinished goes on in the post step or the next run; everything else after it turns round. */
const isFatal = (lane: Lane): boolean => lane.problem !== undefined && lane.problem.kind !== 'unfinished'

async function goBack(lanes: readonly Lane[], { journal: given, budgets, context: outer }: Engine): Promise<void> {
  const journal = lenient(given, outer.log)
  const what = `not everything could be put back within ${seconds(budgets.finish)}`
  await within({ what, ms: budgets.finish }, outer, async ({ signal }) => {
    const touched = lanes.filter((lane) => lane.touched)
    await settleAll(touched.map((lane) => timed(lane, 'undo', () => bringBack(lane, journal, signal))))
  })
}

async function decide(decision: Decision, why: string, { journal, context }: Engine): Promise<Decision> {
  await journal.append({ type: 'decision', at: context.clock.now(), decision, why })
  const [cause = ''] = why.split('\n')
  context.log.info(`Decided: ${decision === 'commit' ? 'go forward' : 'everything goes back'}, as ${cause}`)
  return decision
}

async function close(result: ReleaseResult, { journal, context }: Engine): Promise<ReleaseResult> {
  if (result.targets.some(({ outcome }) => outcome === 'pending')) return result
  const outcomes = Object.fromEntries(result.targets.map(({ key, outcome }) => [key, outcome]))
  await lenient(journal, context.log).append({ type: 'closed', at: context.clock.now(), outcomes })
  return result
}

/** A lane counts as touched from the moment at which the first request to it is announced. */
const notingTouched = (lanes: readonly Lane[], journal: Journal): Journal => ({
  append: (entry) => {
    const lane = entry.type === 'intent' ? lanes.find(({ key }) => key === entry.target) : undefined
    if (lane !== undefined) lane.touched = true
    return journal.append(entry)
  },
  keep: (name, value) => journal.keep(name, value),
})

async function lead(lane: Lane, goal: Goal, { journal }: Engine, { signal }: Context): Promise<Problem | undefined> {
  const { member, plan, snapshot } = lane
  const journey = { target: member.target, release: member.unit.release.id, goal, plan, snapshot }
  const arrival = await drive(journey, journal, { ...lane.context, signal })
  if ('seen' in arrival && arrival.seen !== undefined) see(lane, arrival.seen)
  return arrival.state === 'arrived' ? undefined : problemOf(arrival)
}

function see(lane: Lane, seen: Observed): void {
  lane.seen = seen
  if (seen.ours !== undefined && seen.mark?.release === lane.member.unit.release.id) lane.revision = seen.ours.revision
}

async function verified(
  lane: Lane,
  which: 'candidate' | 'public',
  { verify }: Engine,
  { signal }: Context,
): Promise<Problem | undefined> {
  const context = { ...lane.context, signal }
  return timed(lane, 'verify', () => check(lane, { which, verify }, context))
}

/** A phase is a barrier: all lanes come to rest, and the problems are noted, before anything else happens. */
async function together(lanes: readonly Lane[], work: (lane: Lane) => Promise<Problem | undefined>): Promise<void> {
  await settleAll(
    lanes.map(async (lane) => {
      const problem = await work(lane)
      if (problem !== undefined) lane.problem = problem
    }),
  )
}

const hasProblem = (lane: Lane): boolean => lane.problem !== undefined

const undoCost = { route: 0, redeploy: 1, none: 2 } as const
const cheapestUndoFirst = (a: Lane, b: Lane): number => undoCost[a.plan.traits.undo] - undoCost[b.plan.traits.undo]

import { type Arrival, failedArrival, refusedArrival } from './arrival.ts'
import { ask, waitAfter, withLastAnswer } from './ask.ts'
import type { Context } from './context.ts'
import { overdue } from './deadline.ts'
import { type CloudError, TandemError } from './errors.ts'
import type { Journal } from './journal.ts'
import { movedFields } from './moved-fields.ts'
import { seconds, throwIfCancelled } from './retry.ts'
import {
  type Goal,
  type Observed,
  type Settled,
  type Snapshot,
  type Target,
  type TargetPlan,
  type Ticket,
  targetKey,
} from './target.ts'

export interface Journey {
  readonly target: Target
  readonly release: string
  readonly goal: Goal
  readonly snapshot: Snapshot
  readonly plan?: TargetPlan
  /** Places that the decision covers, once it leaves some out. */
  readonly places?: readonly string[] | undefined
  /** It was at rest a moment ago, and looked so; each request is guarded by what was seen. */
  readonly seen?: Observed | undefined
  /** What the plan was made from, as long as nothing was asked for. */
  readonly planned?: Observed | undefined
}

/** More steps than any platform needs; a target that takes more is going round in circles. */
const maxSteps = 24

/** Leads one target to a goal: look, decide, ask for one step, wait until it has come to rest, look again. */
export async function drive(journey: Journey, journal: Journal, context: Context): Promise<Arrival> {
  const conflicts: CloudError[] = []
  try {
    return await walk({ journey, conflicts }, journal, context)
  } catch (thrown) {
    const error = withLastAnswer(thrown, conflicts.at(-1))
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    const { message: reason, hint } = error
    return { state: 'unfinished', reason, ...(hint === undefined ? {} : { hint }) }
  }
}

/** Conflicts since the last step that was accepted are no steps: whatever they are with is waited for, until the signal. */
async function walk(
  { journey, conflicts }: { journey: Journey; conflicts: CloudError[] },
  journal: Journal,
  context: Context,
): Promise<Arrival> {
  const { target } = journey
  let known = journey.seen
  for (let attempt = 1, steps = 0; steps < maxSteps; attempt++) {
    throwIfCancelled(context.signal)
    const seen = known ?? (await observeAtRest(journey, context))
    known = undefined
    const next = target.next({ ...journey, attempt }, seen)
    if (next.kind === 'arrived') return { state: 'arrived', seen }
    // Nobody has watched it come to this.
    if (next.kind === 'failed')
      return { ...(await failedArrival(target, undefined, seen, context, next.reason)), served: true }
    if (next.kind === 'overtaken') {
      tellMoved(journey, seen, context)
      return { state: 'overtaken', by: next.by, seen }
    }
    if (next.kind === 'stuck') return { ...next, state: 'stuck' }
    context.log.info(next.step.title)
    const answer = await ask({ target, step: next.step, guard: seen.fingerprint }, journal, context)
    if (answer.kind === 'moved') {
      const wait = waitAfter(conflicts.push(answer.error), answer.error)
      context.log.info(`${answer.error.message}; looking again in ${seconds(wait)}`)
      await context.clock.sleep(wait, context.signal)
      continue
    }
    if (answer.kind === 'refused') return refusedArrival(answer.error)
    conflicts.length = 0
    steps += 1
    const rest = await restAfter({ target, ticket: answer.ticket, step: next.step.key }, journal, context)
    if (rest.state !== 'done') return rest
    known = rest.seen.busy === undefined ? rest.seen : undefined
  }
  return { state: 'stuck', reason: `${targetKey(target.id)} did not come to rest in ${maxSteps} steps` }
}

/** Whoever is said to have changed it: what differs shows whether it was somebody at all. */
function tellMoved({ planned }: Journey, seen: Observed, { log }: Context): void {
  const moved = planned === undefined ? undefined : movedFields(planned, seen)
  if (moved !== undefined) log.info(`Not as it was planned any more: ${moved}`)
}

/** What is under way is waited for, until the signal; but for what a way back can call off. */
async function observeAtRest({ target, goal }: Journey, context: Context): Promise<Observed> {
  const start = context.clock.now()
  let busy: string | undefined
  try {
    for (;;) {
      const seen = await target.observe(context)
      if (seen.busy === undefined || (seen.stoppable === true && isWayBack(goal))) return seen
      if (busy === undefined) context.log.info(`Waiting: ${seen.busy}`)
      busy = seen.busy
      await context.clock.sleep(pauseAfter(context.clock.now() - start), context.signal)
    }
  } catch (reason) {
    throw overdue(reason, busy)
  }
}

const isWayBack = (goal: Goal): boolean => goal === 'restored' || goal === 'back'

/** Between two looks at a busy target, ms: one that has been busy for minutes is not asked as if it took seconds. */
const pauseAfter = (elapsed: number): number => Math.min(10_000, Math.max(2_000, elapsed / 10))

/** When the step is done, the way goes on from what was seen then. */
async function restAfter(
  { target, ticket, step }: { target: Target; ticket: Ticket; step: string },
  journal: Journal,
  context: Context,
): Promise<Arrival | Extract<Settled, { state: 'done' }>> {
  const settled = await target.settle(ticket, context)
  await journal.append({
    type: 'settled',
    at: context.clock.now(),
    target: targetKey(target.id),
    step,
    state: settled.state,
    ...(settled.state === 'done' ? {} : { reason: reasonOf(settled) }),
  })
  if (settled.state === 'done') return settled
  if (settled.state === 'overtaken') return { state: 'overtaken', by: settled.by }
  const failure = await failedArrival(target, ticket, settled.seen, context, settled.reason)
  return settled.served === true ? { ...failure, served: true } : failure
}

const reasonOf = (settled: Exclude<Settled, { state: 'done' }>): string =>
  settled.state === 'overtaken' ? settled.by : settled.reason

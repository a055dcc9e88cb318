import type { Context } from './context.ts'
import { overdue } from './deadline.ts'
import { asOne, isCloudError, TandemError } from './errors.ts'
import { contextOf, type Engine, type Lane, type Member } from './lane.ts'
import { markServing } from './serving.ts'
import { type Observed, targetKey } from './target.ts'

/** A target that is changed more often than this while we plan is left to those who change it. */
const maxPlans = 4

/** Looks at every target and plans for what is there: read-only. All at the same time. */
export async function prepare(members: readonly Member[], engine: Pick<Engine, 'context'>): Promise<Lane[]> {
  return settleAll(members.map((member) => prepareOne(member, contextOf(member.target, engine.context))))
}

async function prepareOne(member: Member, context: Context): Promise<Lane> {
  const { target, unit } = member
  const seen = await observeIdle(member, context)
  const plan = await target.plan(unit, seen, context)
  const snapshot = await target.snapshot(plan, seen, context)
  return {
    key: targetKey(target.id),
    member,
    context,
    plan,
    snapshot,
    before: seen.live,
    was: markServing(seen),
    seen,
    touched: false,
    durations: {},
  }
}

/** An operation that runs already is waited for: a plan made from what is about to change would be worth nothing. */
async function observeIdle({ target }: Member, context: Context): Promise<Observed> {
  let busy: string | undefined
  try {
    for (;;) {
      const seen = await target.observe(context)
      if (seen.busy === undefined) return seen
      if (busy === undefined) context.log.info(`Waiting: ${seen.busy}`)
      busy = seen.busy
      await context.clock.sleep(5_000, context.signal)
    }
  } catch (reason) {
    throw overdue(reason, busy)
  }
}

/** Right before the first change every target is looked at again; one that moved is planned again. */
export async function prepareAgain(lanes: readonly Lane[], { signal }: Context): Promise<void> {
  await settleAll(lanes.map((lane) => planUntilStill(lane, { ...lane.context, signal })))
}

async function planUntilStill(lane: Lane, context: Context): Promise<void> {
  const { target } = lane.member
  for (let count = 1; count <= maxPlans; count++) {
    const seen = await observeIdle(lane.member, context)
    if (seen.fingerprint === lane.plan.fingerprint) return
    context.log.info('It was changed since it was planned; planning again')
    const { plan, snapshot, before, was, seen: now } = await prepareOne(lane.member, context)
    Object.assign(lane, { plan, snapshot, before, was, seen: now })
  }
  throw new TandemError('cloud', `${targetKey(target.id)} is being changed by somebody else again and again`, {
    hint: 'Let one workflow release it, with a `concurrency` group.',
  })
}

/** Waits until all have come to rest, then throws the first error: never leaves work running behind. */
export async function settleAll<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(work)
  const failure = results.find((result) => result.status === 'rejected')
  if (failure !== undefined) throw failure.reason
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

/** The same; what went wrong with several is told as one error. A cancel, or a bug of ours, is thrown as it is. */
export async function settleTold<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(work)
  const reasons: unknown[] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  const errors = reasons.filter((reason): reason is TandemError => reason instanceof TandemError)
  const other =
    reasons.find((reason) => !(reason instanceof TandemError)) ?? errors.find(({ code }) => code === 'cancelled')
  if (other !== undefined) throw other
  if (errors.length > 0) throw asOne(errors)
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

export const isRefusal = (error: unknown): error is TandemError =>
  error instanceof TandemError && (isCloudError(error) || error.code === 'auth' || error.code === 'input')

import type { Context } from './context.ts'
import { asOne, isCloudError, TandemError } from './errors.ts'
import { contextOf, type Engine, type Lane, type Member } from './lane.ts'
import { isFresh, type Look, lookAtRest, type Looks } from './look.ts'
import { markServing } from './serving.ts'
import { type Observed, targetKey } from './target.ts'

/** Looks at every target and plans for what is there: read-only. All at the same time. `looks`: of a moment ago. */
export async function prepare(
  members: readonly Member[],
  engine: Pick<Engine, 'context'>,
  looks: Looks = new Map(),
): Promise<Lane[]> {
  return settleAll(
    members.map((member) => {
      const key = targetKey(member.target.id)
      return prepareOne(member, contextOf(member.target, engine.context), looks.get(key))
    }),
  )
}

async function prepareOne(member: Member, context: Context, last: Look | undefined): Promise<Lane> {
  const isEnough = last !== undefined && last.seen.busy === undefined && isFresh(last, context)
  const { seen } = isEnough ? last : await lookAtRest(member, context)
  const key = targetKey(member.target.id)
  return { key, member, context, ...(await planFor(member, seen, context)), touched: false, durations: {} }
}

/** What a lane has of a plan: made from one look, as it cannot be told of two whether they are of the same moment. */
export async function planFor(
  { target, unit }: Member,
  seen: Observed,
  context: Context,
): Promise<Pick<Lane, 'plan' | 'snapshot' | 'before' | 'was' | 'seen'>> {
  const plan = await target.plan(unit, seen, context)
  const snapshot = await target.snapshot(plan, seen, context)
  return { plan, snapshot, before: seen.live, was: markServing(seen), seen }
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

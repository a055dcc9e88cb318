import type { Context } from './context.ts'
import { overdue } from './deadline.ts'
import type { Member } from './lane.ts'
import type { Observed, Target } from './target.ts'

/** An observation, and when it was begun; ms since the epoch. */
export interface Look {
  readonly seen: Observed
  readonly at: number
}

/** By the targets' keys. */
export type Looks = ReadonlyMap<string, Look>

/**
 * For how long a look saves the next one, ms: what rests on it follows at once. Longer would not be wrong, since each request is guarded by what
 * was seen, but a target that was changed meanwhile would be known by a refused request instead of by a look.
 */
const freshFor = 2_000

export const isFresh = ({ at }: Look, { clock }: Pick<Context, 'clock'>): boolean => clock.now() - at <= freshFor

export async function lookAt(target: Target, context: Context): Promise<Look> {
  const at = context.clock.now()
  return { seen: await target.observe(context), at }
}

/** An operation that runs already is waited for: a plan made from what is about to change would be worth nothing. */
export async function lookAtRest({ target }: Pick<Member, 'target'>, context: Context): Promise<Look> {
  let busy: string | undefined
  try {
    for (;;) {
      const look = await lookAt(target, context)
      if (look.seen.busy === undefined) return look
      if (busy === undefined) context.log.info(`Waiting: ${look.seen.busy}`)
      busy = look.seen.busy
      await context.clock.sleep(5_000, context.signal)
    }
  } catch (reason) {
    throw overdue(reason, busy)
  }
}

import type { Context } from '../../core/context.ts'
import type { Observed, Step, Ticket } from '../../core/target.ts'

export type Reference = Pick<Step, 'key' | 'name' | 'goal'>

/** What a look says of a step: it happened, it did not, or that has to be seen first. */
export type Finding = Ticket | 'absent' | 'not yet'

export interface Recalling {
  readonly finding: (step: Reference, seen: Observed) => Finding
  /** How long reads may be of before the write that they follow, ms. */
  readonly patience: (step: Reference) => number
  /** Is something going on that may still turn out to be the step? */
  readonly isBusy?: (seen: Observed) => boolean
}

/** Looks until it is known whether a step happened; what does not show yet is waited for. */
export const recallBy =
  ({ finding, patience, isBusy = ({ busy }) => busy !== undefined }: Recalling) =>
  async (
    step: Reference,
    look: (context: Context) => Promise<Observed>,
    context: Context,
  ): Promise<Ticket | 'absent' | 'unknown'> => {
    const start = context.clock.now()
    for (;;) {
      const seen = await look(context)
      const found = finding(step, seen)
      if (found !== 'not yet') return found
      if (context.clock.now() - start > patience(step)) return isBusy(seen) ? 'unknown' : 'absent'
      await context.clock.sleep(1_000, context.signal)
    }
  }

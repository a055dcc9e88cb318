import type { Context } from '../../core/context.ts'
import type { Observed, Step, Ticket } from '../../core/target.ts'
import { lookUntil } from '../../core/look-until.ts'

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
    const isShown = (seen: Observed): boolean => finding(step, seen) !== 'not yet'
    const seen = await lookUntil(look, { isShown, within: patience(step) }, context)
    const found = finding(step, seen)
    return found === 'not yet' ? (isBusy(seen) ? 'unknown' : 'absent') : found
  }

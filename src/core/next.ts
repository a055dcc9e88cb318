import { canonicalJson } from './hash.ts'
import type { Mark, Next, Step, Way } from './target.ts'

/** The answers of a target's `next`, but for `stuck`, which has words of its own. */
export const arrived: Next = { kind: 'arrived' }
export const take = (step: Step): Next => ({ kind: 'step', step })
export const failed = (reason: string): Next => ({ kind: 'failed', reason })
export const overtaken = (by: string): Next => ({ kind: 'overtaken', by })

/** Does the mark say already which places the decision covers? */
export const isTold = ({ places }: Way, mark: Pick<Mark, 'places'>): boolean =>
  places === undefined || canonicalJson(places) === canonicalJson(mark.places)

/**
 * How a release ended, for one target or over all.
 *
 * - `released`, `unchanged`: our revision serves and is verified; the only green ones of a deployment
 * - `planned`: a plan was asked for, and nothing stands in its way
 * - `rolled-back`: touched, and back at what there was. Over all also where what failed went back alone: the others have the
 *   new version
 * - `pending`: on its way; the next run, or the printed command, finishes it
 * - `stuck`: it needs a person
 * - `refused`: nothing of any service was changed
 * - `overtaken`: somebody else has deployed since, and theirs stays
 * - `cancelled`: stopped before any service was touched
 */
export type Outcome =
  | 'released'
  | 'unchanged'
  | 'planned'
  | 'rolled-back'
  | 'pending'
  | 'stuck'
  | 'refused'
  | 'overtaken'
  | 'cancelled'

export const isGreen = (outcome: Outcome): boolean =>
  outcome === 'released' || outcome === 'unchanged' || outcome === 'planned'

const worstFirst: readonly Outcome[] = [
  'stuck',
  'pending',
  'overtaken',
  'rolled-back',
  'cancelled',
  'refused',
  'planned',
  'released',
  'unchanged',
]

/** The verdict over all targets: the outcome that most needs attention. Where one was released, not all were left untouched. */
export function overallOutcome(outcomes: readonly Outcome[]): Outcome {
  const worst = worstFirst.find((outcome) => outcomes.includes(outcome)) ?? 'refused'
  return worst === 'refused' && outcomes.includes('released') ? 'rolled-back' : worst
}

import { describeLive } from '../core/bring-back.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Report, TargetReport } from './report.ts'

export interface ServingFact {
  readonly key: string
  /** `version 1.4.1, as before (shop-00007-abc at 100 %)` */
  readonly served: string
}

/** What users have in the end, where several targets were to change together and anything was touched. */
export function servingFacts({ targets, release }: Report): ServingFact[] {
  if (targets.length < 2 || targets.every(({ outcome }) => isUntouched(outcome))) return []
  return targets.map((target) => ({ key: target.key, served: servedBy(target, release?.version) }))
}

export const isUntouched = (outcome: Outcome): boolean =>
  outcome === 'refused' || outcome === 'cancelled' || outcome === 'planned'

function servedBy({ after, before, revision, outcome, servingVersion }: TargetReport, version?: string): string {
  const live = describeLive(after)
  if (outcome === 'rolled-back' || isUntouched(outcome) || live === describeLive(before))
    return servingVersion === undefined ? `${live} (as before)` : `version ${servingVersion}, as before (${live})`
  const isNew = after.length > 0 && after.every((each) => each.revision === revision)
  return isNew ? `${version === undefined ? 'the new version' : `version ${version}`} (${live})` : live
}

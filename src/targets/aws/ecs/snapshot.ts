import { CloudError } from '../../../core/errors.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { LiveRevision, Observed, Snapshot, TargetPlan } from '../../../core/target.ts'
import { marksOf } from '../mark-tags.ts'
import type { Recipe } from './mark.ts'
import { planDetail } from './request.ts'
import { type ServiceView, viewOf } from './view.ts'

/** What is needed to put the service back; the task definition of before has the values of its environment. */
export function takeSnapshot(plan: TargetPlan, seen: Observed): Snapshot {
  const view = viewOf(seen)
  const detail = planDetail(plan)
  const { fingerprint, live } = seen
  if (view === undefined || detail === undefined) return { existed: seen.exists, fingerprint, live, recipe: {} }
  return { existed: true, fingerprint, live, recipe: recipeFor(view, live, Object.keys(detail.userTags)) }
}

export const recipeFor = (
  { definition, served, tags }: ServiceView,
  live: readonly LiveRevision[],
  userTags: readonly string[],
): Recipe => ({
  definition: served ?? definition.arn,
  ...(served === undefined ? {} : { set: definition.arn }),
  live: [...live],
  marks: marksOf(tags),
  userTags: Object.fromEntries(userTags.map((key) => [key, tags[key] ?? null])),
})

/** The way back from the service's own tags. */
export function rebuild(seen: Observed): Promise<Snapshot | undefined> {
  const view = viewOf(seen)
  const mark = view?.mark
  if (view === undefined || !isUnfinished(mark)) return Promise.resolve(undefined)
  const { recipe } = view
  if (recipe === undefined) {
    throw new CloudError(`release ${mark.release} left no note of what was there before it`, {
      trouble: 'invalid',
      operation: 'rebuild',
    })
  }
  return Promise.resolve({ existed: true, fingerprint: seen.fingerprint, live: recipe.live, recipe })
}

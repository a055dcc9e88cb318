import type { Context } from '../../../core/context.ts'
import { CloudError } from '../../../core/errors.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { Observed, Snapshot, TargetPlan } from '../../../core/target.ts'
import type { FunctionApi } from './api.ts'
import { accessOf } from './aliases.ts'
import { marksOf, type Recipe } from './mark.ts'
import { contentHash } from './settings.ts'
import { planDetail, viewOf } from './steps.ts'
import { names, type Open } from './statements.ts'
import type { FunctionView } from './view.ts'

const nothing = (seen: Observed): Snapshot => ({ existed: false, fingerprint: seen.fingerprint, live: [], recipe: {} })

/** Does the release change who may call the alias that users call? Then it has to be known who could. */
export function changesAccess(plan: TargetPlan, seen: Observed): boolean {
  const access = planDetail(plan)?.mark.access
  return plan.action === 'update' && access !== undefined && access !== 'none' && viewOf(seen)?.live !== undefined
}

/** What is needed to put the function back; its environment's values are the sensitive part. `open`: what lets everybody call the alias, where
 * that was looked at. */
export function takeSnapshot(plan: TargetPlan, seen: Observed, open?: Open): Snapshot {
  const view = viewOf(seen)
  const detail = planDetail(plan)
  if (view === undefined || detail === undefined) return nothing(seen)
  const { fingerprint, live } = seen
  const shut = open === undefined ? {} : { shut: names.filter((name) => open[name].length === 0) }
  const recipe: Recipe = { ...recipeFor(view, seen, Object.keys(detail.userTags)), ...shut }
  return { existed: true, fingerprint, live, recipe, sensitive: { settings: view.latest.settings } }
}

export function recipeFor(view: FunctionView, { live: users }: Observed, userTags: readonly string[]): Recipe {
  const { latest, live, tags } = view
  return {
    access: accessOf(live),
    content: contentHash(latest),
    image: latest.image ?? '',
    architecture: latest.architecture,
    users: [...users],
    marks: marksOf(tags),
    userTags: Object.fromEntries(userTags.map((key) => [key, tags[key] ?? null])),
    ...(live === undefined ? {} : { live: { version: live.version, weights: { ...live.weights } } }),
  }
}

/** The way back from the function's own tags; the environment of before is that of the version that `$LATEST` was. */
export async function rebuild(seen: Observed, api: FunctionApi, context: Context): Promise<Snapshot | undefined> {
  const view = viewOf(seen)
  const mark = view?.mark
  if (view === undefined || !isUnfinished(mark)) return undefined
  if (mark.created) return nothing(seen)
  const { recipe } = view
  if (recipe === undefined) {
    throw new CloudError(`release ${mark.release} left no note of what was there before it`, {
      trouble: 'invalid',
      operation: 'rebuild',
    })
  }
  const before = await api.versionWith(recipe.content, context)
  const sensitive = before === undefined ? {} : { sensitive: { settings: before.settings } }
  return { existed: true, fingerprint: seen.fingerprint, live: recipe.users, recipe, ...sensitive }
}

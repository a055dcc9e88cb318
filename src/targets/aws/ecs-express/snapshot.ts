import type { Context } from '../../../core/context.ts'
import { CloudError } from '../../../core/errors.ts'
import { hashOf } from '../../../core/hash.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { LiveRevision, Observed, Snapshot, TargetPlan } from '../../../core/target.ts'
import type { Variables } from '../environment.ts'
import { marksOf } from '../mark-tags.ts'
import type { Tags } from '../tags.ts'
import type { Recipe } from './mark.ts'
import type { ExpressApi } from './service.ts'
import { type RunSettings, withoutEnvironment } from './settings.ts'
import { planDetail } from './steps.ts'
import { type ExpressView, viewOf } from './view.ts'

const nothing = (seen: Observed): Snapshot => ({ existed: false, fingerprint: seen.fingerprint, live: [], recipe: {} })

/** What is needed to put the service back; its environment's values are the sensitive part. */
export function takeSnapshot(plan: TargetPlan, seen: Observed): Snapshot {
  const view = viewOf(seen)
  const detail = planDetail(plan)
  if (view?.settings === undefined || detail === undefined) return nothing(seen)
  const { fingerprint, live } = seen
  const recipe = recipeFor(view, view.settings, live, detail.userTags)
  return { existed: true, fingerprint, live, recipe, sensitive: { env: view.settings.env } }
}

export function recipeFor(
  { definition = '', tags }: ExpressView,
  settings: RunSettings,
  live: readonly LiveRevision[],
  userTags: Tags,
): Recipe {
  return {
    settings: withoutEnvironment(settings),
    environment: hashOf(settings.env),
    definition,
    live: [...live],
    marks: marksOf(tags),
    userTags: Object.fromEntries(Object.keys(userTags).map((key) => [key, tags[key] ?? null])),
  }
}

/** The way back from the service's own tags; the environment of before is that of the task definition of then. */
export async function rebuild(seen: Observed, api: ExpressApi, context: Context): Promise<Snapshot | undefined> {
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
  const env = await environmentBefore(view, recipe, api, context)
  const sensitive = env === undefined ? {} : { sensitive: { env } }
  return { existed: true, fingerprint: seen.fingerprint, live: recipe.live, recipe, ...sensitive }
}

/** `undefined` when the task definition is gone, or is not what it was. */
async function environmentBefore(
  { settings }: ExpressView,
  { environment, definition }: Recipe,
  api: ExpressApi,
  context: Context,
): Promise<Variables | undefined> {
  if (settings !== undefined && hashOf(settings.env) === environment) return settings.env
  const env = await api.environment(definition, context)
  return env !== undefined && hashOf(env) === environment ? env : undefined
}

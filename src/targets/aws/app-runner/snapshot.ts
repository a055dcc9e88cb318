import type { Context } from '../../../core/context.ts'
import { CloudError } from '../../../core/errors.ts'
import { hashOf } from '../../../core/hash.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { LiveRevision, Observed, Snapshot, TargetPlan } from '../../../core/target.ts'
import type { Variables } from '../environment.ts'
import { marksOf } from '../mark-tags.ts'
import { goBack, wayBack } from './environment.ts'
import { keyTag, type Recipe } from './mark.ts'
import { fits, unseal } from './sealed.ts'
import { type RunSettings, withoutEnvironment } from './settings.ts'
import { planDetail } from './steps.ts'
import type { Tags } from '../tags.ts'
import { detailOf, type ServiceView } from './view.ts'

const nothing = (seen: Observed): Snapshot => ({
  existed: false,
  fingerprint: seen.fingerprint,
  live: [],
  recipe: {},
})

/** What is needed to put the service back; its environment's values are the sensitive part. */
export function takeSnapshot(plan: TargetPlan, seen: Observed): Snapshot {
  const view = detailOf(seen).service
  const detail = planDetail(plan)
  if (view?.settings === undefined || detail === undefined) return nothing(seen)
  const recipe = recipeFor(view, view.settings, seen.live, { after: detail.settings.env, userTags: detail.userTags })
  const sensitive = { env: view.settings.env }
  return { existed: true, fingerprint: seen.fingerprint, live: seen.live, recipe, sensitive }
}

interface Planned {
  readonly after: Variables
  readonly userTags: Tags
}

export function recipeFor(
  view: ServiceView,
  settings: RunSettings,
  live: readonly LiveRevision[],
  { after, userTags }: Planned,
): Recipe {
  const { own, added, former } = wayBackOf(view, after)
  return {
    settings: withoutEnvironment(settings),
    environment: hashOf(settings.env),
    own,
    added: [...added],
    former: Object.keys(former).length === 0 ? 'none' : fits(former) ? 'sealed' : 'snapshot',
    status: view.status === 'PAUSED' || view.status === 'CREATE_FAILED' ? view.status : 'RUNNING',
    live: [...live],
    marks: marksOf(view.tags),
    userTags: Object.fromEntries(Object.keys(userTags).map((key) => [key, view.tags[key] ?? null])),
  }
}

/** From the environment that is to be to the one that there is. */
export function wayBackOf({ settings, mark }: ServiceView, after: Variables) {
  const before = settings?.env ?? {}
  const ownBefore = mark !== undefined && before['RELEASE_ID'] === mark.release
  return wayBack(before, after, ownBefore)
}

/** The way back from the service's own tags, and from what is sealed in its environment. */
export async function rebuild(seen: Observed, _context: Context): Promise<Snapshot | undefined> {
  const view = detailOf(seen).service
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
  const env = environmentBefore(view, recipe)
  const sensitive = env === undefined ? {} : { sensitive: { env } }
  return Promise.resolve({ existed: true, fingerprint: seen.fingerprint, live: recipe.live, recipe, ...sensitive })
}

/** `undefined` when it cannot be had from the cloud any more; when nothing has changed it is the one that there is. */
function environmentBefore({ settings, mark, sealed, tags }: ServiceView, recipe: Recipe): Variables | undefined {
  if (settings === undefined) return undefined
  if (hashOf(settings.env) === recipe.environment) return settings.env
  if (settings.env['RELEASE_ID'] !== mark?.release) return undefined
  const { own, added } = recipe
  if (recipe.former === 'none') return goBack(settings.env, { own, added, former: {} })
  const former = sealed === undefined ? undefined : unseal(sealed, tags[keyTag] ?? '')
  return former === undefined ? undefined : goBack(settings.env, { own, added, former })
}

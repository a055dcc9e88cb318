import { leftovers } from '../mark-tags.ts'
import { arrived, overtaken, take } from '../../../core/next.ts'
import type { Next, Snapshot, Way } from '../../../core/target.ts'
import { sameRoutes } from './aliases.ts'
import type { FunctionMark, Recipe } from './mark.ts'
import { open, shutAgain } from './opening.ts'
import { contentHash, digestIn, type RunSettings } from './settings.ts'
import * as steps from './steps.ts'
import { type FunctionView, latestNow } from './view.ts'

/** The way to `restored`, and on to `back`, where the mark is gone. Pure. */
export function towardsBack(way: Way, view: FunctionView | undefined, alias: string): Next {
  if (!way.snapshot.existed) return towardsDeleted(way, view, alias)
  if (view === undefined) return overtaken('somebody deleted the function')
  const recipe = way.snapshot.recipe as Recipe
  const mark = view.mark?.release === way.release ? view.mark : undefined
  if (mark === undefined) return unmarked(way, view, recipe)
  const goingBack = { view, mark, recipe, alias }
  const next = usersBack(way, goingBack) ?? candidateGone(way, view) ?? latestBack(way, goingBack)
  // Before anything goes back the mark says so.
  if (next !== undefined && mark.phase !== 'restoring') return take(steps.retract(way, { view, mark }))
  if (next !== undefined) return next
  if (way.goal === 'restored' && mark.phase !== 'committed' && mark.phase !== 'done') return arrived
  if (way.goal === 'restored') return take(steps.retract(way, { view, mark }))
  return take(steps.unmark(way, view, recipe, { untouched: mark.phase === 'held' }))
}

interface GoingBack {
  readonly view: FunctionView
  readonly mark: FunctionMark
  readonly recipe: Recipe
  readonly alias: string
}

/** Nothing says that the function is ours: it is what it was, or somebody else's. */
function unmarked(way: Way, view: FunctionView, recipe: Recipe): Next {
  const keys = leftovers(view.tags, recipe)
  if (keys.length > 0 && way.attempt < mostSteps) return take(steps.tidy(way, keys))
  const same = contentHash(view.latest) === recipe.content && sameRoutes(view.live, recipe.live)
  return same ? arrived : overtaken('somebody else changed the function')
}

/** A way back has fewer steps; left-over tags are not worth more. */
const mostSteps = 20

/** First of all: the alias, and who may call it. One that somebody else has moved since is theirs; before it was decided, users had nothing of it. */
function usersBack(way: Way, { view, mark, recipe, alias }: GoingBack): Next | undefined {
  const { live, ours } = view
  if (live === undefined || mark.phase === 'held') return undefined
  const isOurs = ours !== undefined && sameRoutes(live, { version: ours.name, weights: {} })
  const { live: before } = recipe
  if (before === undefined) {
    if (!isOurs) return undefined
    const step = open(way, { name: alias, alias: live, access: 'none', mode: 'BUFFERED' })
    return take(step ?? steps.unlive(way, alias))
  }
  if (isOurs && !sameRoutes(live, before)) return take(steps.reroute(way, view, alias, before))
  if (!sameRoutes(live, before)) return undefined
  const { access, shut } = recipe
  const door = { name: alias, alias: live, access, mode: 'BUFFERED', shut } as const
  const step = access === mark.access ? shutAgain(way, door) : open(way, door)
  return step && take(step)
}

/** What shows the candidate goes, the URL first: an alias that is gone leaves none behind that leads nowhere. */
export function candidateGone(way: Way, { candidate }: FunctionView): Next | undefined {
  if (candidate === undefined) return undefined
  return take(candidate.url === undefined ? steps.retire(way) : steps.withdraw(way))
}

/** `$LATEST` as it was, so that the next change of one variable by anybody does not ship ours. What others have made of it stays. */
function latestBack(way: Way, { view, mark, recipe }: GoingBack): Next | undefined {
  const now = latestNow(view, mark, recipe)
  if (now === 'before' || now === 'foreign') return undefined
  const settings = settingsBefore(way.snapshot)
  if (settings === undefined) return lost(view, recipe)
  const differs =
    digestIn(view.latest.image) !== digestIn(recipe.image) || view.latest.architecture !== recipe.architecture
  return take(differs ? steps.recode(way, recipe) : steps.restore(way, settings))
}

/** `undefined` when the version of before is gone, and with it the values of the environment. */
export const settingsBefore = ({ sensitive }: Snapshot): RunSettings | undefined =>
  (sensitive as { settings?: RunSettings } | undefined)?.settings

function lost({ arn, latest }: FunctionView, { image }: Recipe): Next {
  return {
    kind: 'stuck',
    reason: `the version that was what $LATEST was is gone, or its environment cannot be read, and with it the former values; users have what they had, but $LATEST is still this release’s`,
    command: `aws lambda update-function-code --region ${arn.split(':')[3] ?? ''} --function-name ${arn} --image-uri ${image}   # and update-function-configuration: role ${latest.settings.role}, memory, timeout, environment`,
  }
}

/** Only what this release created, and never finished, is deleted. */
function towardsDeleted(way: Way, view: FunctionView | undefined, alias: string): Next {
  if (view === undefined) return arrived
  const { mark, ours, live, others = [] } = view
  if (mark?.release !== way.release || !mark.created) return overtaken('somebody else has the function')
  if (latestNow(view, mark, undefined) === 'foreign') return overtaken('somebody else changed the function')
  // Until it is decided nobody is led anywhere by the release.
  if (live !== undefined && (live.version !== ours?.name || mark.phase === 'held'))
    return overtaken(`somebody else moved the alias ${alias}`)
  if (others.length > 0) return overtaken(`somebody else calls the function (${others.join(', ')})`)
  if (way.goal === 'restored')
    return mark.phase === 'committed' || mark.phase === 'done' ? take(steps.retract(way, { view, mark })) : arrived
  return mark.phase === 'done' ? overtaken('the release was finished') : take(steps.remove(way))
}

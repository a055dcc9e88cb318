import { leftovers } from '../mark-tags.ts'
import { arrived, overtaken, take } from '../../../core/next.ts'
import type { Next, Snapshot, Way } from '../../../core/target.ts'
import type { Variables } from '../environment.ts'
import type { Recipe, ServiceMark } from './mark.ts'
import { isBefore, type RunSettings } from './settings.ts'
import * as steps from './steps.ts'
import { runsNow, type ServiceView } from './view.ts'
import { writeSettings } from './wire.ts'

/** The way to `restored`, and on to `back`, where the mark is gone. Pure. */
export function towardsBack(way: Way, view: ServiceView | undefined): Next {
  if (!way.snapshot.existed) return towardsDeleted(way, view)
  if (view === undefined) return overtaken('somebody deleted the service')
  const recipe = way.snapshot.recipe as Recipe
  const mark = view.mark?.release === way.release ? view.mark : undefined
  if (mark === undefined) return unmarked(way, view, recipe)
  const runs = runsNow(view, way.release, recipe)
  if (runs === 'foreign') return take(steps.yieldTo(way, view, recipe))
  const marked = { view, mark, recipe }
  if (mark.phase === 'committed' || mark.phase === 'done') return take(steps.retract(way, marked))
  if (runs === 'before') return putRight(way, marked)
  return mark.phase === 'held' ? startBack(way, marked) : restore(way, marked)
}

interface Marked {
  readonly view: ServiceView
  readonly mark: ServiceMark
  readonly recipe: Recipe
}

/** Nothing says that the service is ours: it is what it was, or somebody else's. */
function unmarked(way: Way, view: ServiceView, recipe: Recipe): Next {
  const keys = leftovers(view.tags, recipe)
  if (keys.length > 0 && way.attempt < mostSteps) return take(steps.tidy(way, keys))
  const same = view.settings !== undefined && isBefore(view.settings, recipe.settings, recipe.environment)
  return same ? arrived : overtaken('somebody else changed the service')
}

/** A way back has fewer steps; left-over tags are not worth more. */
const mostSteps = 20

/** What has to be known is known before anything says that it goes back. */
function startBack(way: Way, marked: Marked): Next {
  const obstacle = obstacleTo(way, marked)
  return obstacle ?? take(steps.retract(way, marked))
}

function restore(way: Way, marked: Marked): Next {
  const obstacle = obstacleTo(way, marked)
  const settings = settingsBefore(way.snapshot)
  return obstacle ?? (settings === undefined ? lost(marked) : take(steps.restore(way, settings)))
}

function obstacleTo(way: Way, marked: Marked): Next | undefined {
  const { view, recipe } = marked
  if (recipe.status === 'CREATE_FAILED' && view.status === 'RUNNING') {
    return {
      kind: 'stuck',
      reason: 'users get the new version, as no other has ever served',
      command: `aws apprunner pause-service --region ${regionOf(view)} --service-arn ${view.arn}`,
    }
  }
  return settingsBefore(way.snapshot) === undefined ? lost(marked) : undefined
}

/** The service is what it was but for its tags, and perhaps its being paused. */
function putRight(way: Way, { view, mark, recipe }: Marked): Next {
  if (recipe.status === 'PAUSED' && view.status === 'RUNNING') return take(steps.pause(way))
  if (way.goal === 'restored') return arrived
  return take(steps.unmark(way, view, recipe, { untouched: mark.phase === 'held' }))
}

/** `undefined` when the values of the environment that the release has changed are not known. */
export function settingsBefore({ recipe, sensitive }: Snapshot): RunSettings | undefined {
  const env = (sensitive as { env?: Variables } | undefined)?.env
  return env === undefined ? undefined : { ...(recipe as Recipe).settings, env }
}

function lost({ view, recipe }: Marked): Next {
  const where = recipe.former === 'snapshot' ? 'they were too long to be kept on the service' : 'their key is gone'
  return {
    kind: 'stuck',
    reason: `the former values of its environment are not known: ${where}; fill them in, and add the variables that the release took away`,
    command: `aws apprunner update-service --region ${regionOf(view)} --service-arn ${view.arn} --cli-input-json ${quoted(requestBefore(view, recipe))}`,
  }
}

const regionOf = ({ arn }: ServiceView): string => arn.split(':')[3] ?? ''

/** What there was, with the environment for a person to fill in. */
function requestBefore({ settings }: ServiceView, recipe: Recipe): object {
  return writeSettings({ ...recipe.settings, env: environmentToFillIn(settings?.env ?? {}, recipe) }, settings)
}

/** Names that were there before, as far as they are known: those that the release took away are not. */
function environmentToFillIn(now: Variables, { own, added }: Recipe): Variables {
  const names = Object.keys(now).filter((name) => !added.includes(name))
  return { ...Object.fromEntries(names.map((name) => [name, `<former value of ${name}>`])), ...own }
}

const quoted = (value: object): string => `'${JSON.stringify(value).replaceAll("'", String.raw`'\''`)}'`

/** Only what this release created, and never finished, is deleted. */
function towardsDeleted(way: Way, view: ServiceView | undefined): Next {
  if (view === undefined) return arrived
  const { mark } = view
  if (mark?.release !== way.release || !mark.created) return overtaken('somebody else has the service')
  if (runsNow(view, way.release, undefined) === 'foreign') return overtaken('somebody else changed the service')
  if (way.goal === 'restored') {
    return mark.phase === 'committed' || mark.phase === 'done' ? take(steps.retract(way, { view, mark })) : arrived
  }
  return mark.phase === 'done' ? overtaken('the release was finished') : take(steps.remove(way))
}

import { leftovers } from '../mark-tags.ts'
import { regionOfArn } from '../../../aws/endpoints.ts'
import { arrived, overtaken, take } from '../../../core/next.ts'
import type { Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import { canBeTakenBack } from '../ecs-deployment/deployment.ts'
import type { Variables } from '../environment.ts'
import type { Recipe, ServiceMark } from './mark.ts'
import { ownDeployment, runsNow, sinceMark } from './runs.ts'
import { isBefore, type RunSettings } from './settings.ts'
import * as steps from './steps.ts'
import type { ExpressView } from './view.ts'

/** The way to `restored`, and on to `back`, where the mark is gone. Pure. */
export function towardsBack(way: Way, seen: Observed, view: ExpressView | undefined): Next {
  if (!way.snapshot.existed) return towardsDeleted(way, seen, view)
  if (view === undefined) return overtaken('somebody deleted the service')
  const recipe = way.snapshot.recipe as Recipe
  const mark = view.mark?.release === way.release ? view.mark : undefined
  if (mark === undefined) return unmarked(way, view, recipe)
  const runs = runsNow(view, recipe)
  if (runs === 'foreign') return take(steps.yieldTo(way, view, recipe))
  const marked = { view, mark, recipe }
  if (runs === 'ours') return mark.phase === 'restoring' ? goBack(way, marked) : startBack(way, marked)
  return isDecided(mark) ? take(steps.retract(way, marked)) : putRight(way, marked)
}

const isDecided = ({ phase }: ServiceMark): boolean => phase === 'committed' || phase === 'done'

interface Marked {
  readonly view: ExpressView
  readonly mark: ServiceMark
  readonly recipe: Recipe
}

/** Nothing says that the service is ours: it is what it was, or somebody else's. */
function unmarked(way: Way, view: ExpressView, recipe: Recipe): Next {
  const keys = leftovers(view.tags, recipe)
  if (keys.length > 0 && way.attempt < mostSteps) return take(steps.tidy(way, keys))
  const same = [view.settings, view.known[view.stable ?? '']].some(
    (each) => each !== undefined && isBefore(each, recipe.settings, recipe.environment),
  )
  return same ? arrived : overtaken('somebody else changed the service')
}

/** A way back has fewer steps; left-over tags are not worth more. */
const mostSteps = 20

/** What has to be known is known before anything says that it goes back. */
function startBack(way: Way, marked: Marked): Next {
  return underWay(marked.view) === undefined && settingsBefore(way.snapshot) === undefined
    ? lost(marked)
    : take(steps.retract(way, marked))
}

/** As long as our deployment is under way, ECS itself has what there was, and is the faster for it. */
function goBack(way: Way, marked: Marked): Next {
  const deployment = underWay(marked.view)
  if (deployment !== undefined) return take(steps.stop(way, deployment))
  const settings = settingsBefore(way.snapshot)
  return settings === undefined ? lost(marked) : take(steps.restore(way, settings))
}

/** ARN of our deployment, if ECS can still take it back. */
function underWay(view: ExpressView): string | undefined {
  const own = ownDeployment(view)
  return own !== undefined && own.arn === view.head?.arn && canBeTakenBack(view.head) ? own.arn : undefined
}

/** The service is what it was but for its tags. */
function putRight(way: Way, { view, mark, recipe }: Marked): Next {
  if (way.goal === 'restored') return arrived
  const untouched = mark.phase === 'held' && sinceMark(view).length === 0
  return take(steps.unmark(way, view, recipe, { untouched }))
}

/** `undefined` when the values of the environment of before are not known. */
function settingsBefore({ recipe, sensitive }: Snapshot): RunSettings | undefined {
  const env = (sensitive as { env?: Variables } | undefined)?.env
  return env === undefined ? undefined : { ...(recipe as Recipe).settings, env }
}

function lost({ recipe: { definition } }: Marked): Next {
  return {
    kind: 'stuck',
    reason: `the task definition of before (${definition}) cannot be read, or is not what it was, and with it the former values of the environment are gone`,
    command: `aws ecs describe-task-definition --region ${regionOfArn(definition)} --task-definition ${definition}   # then aws ecs update-express-gateway-service with its container`,
  }
}

/** Only what this release created, and never finished, is deleted. */
function towardsDeleted(way: Way, seen: Observed, view: ExpressView | undefined): Next {
  if (view === undefined) return seen.exists ? overtaken('somebody else has the service') : arrived
  const { mark } = view
  if (mark?.release !== way.release || !mark.created) return overtaken('somebody else has the service')
  if (runsNow(view, undefined) === 'foreign') return overtaken('somebody else changed the service')
  if (way.goal === 'restored') {
    return isDecided(mark) ? take(steps.retract(way, { view, mark })) : arrived
  }
  return mark.phase === 'done' ? overtaken('the release was finished') : take(steps.remove(way))
}

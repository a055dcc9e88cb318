import { leftovers } from '../mark-tags.ts'
import { regionOfArn } from '../../../aws/endpoints.ts'
import { arrived, overtaken, take } from '../../../core/next.ts'
import type { Next, Way } from '../../../core/target.ts'
import { canBeTakenBack, hasEnded } from '../ecs-deployment/deployment.ts'
import type { Recipe, ServiceMark } from './mark.ts'
import * as steps from './steps-back.ts'
import { copiedFrom, proceed, tidy, unguard } from './steps.ts'
import { hasGuard, isPaused, isSetToBefore, runsNow, type ServiceView } from './view.ts'

/** The way to `restored`, and on to `back`, where the mark is gone. Pure. */
export function towardsBack(way: Way, view: ServiceView): Next {
  const recipe = way.snapshot.recipe as Recipe
  const mark = view.mark?.release === way.release ? view.mark : undefined
  if (mark === undefined) return unmarked(way, view, recipe)
  const goingBack = { view, mark, recipe }
  const runs = runsNow(view, way.release, recipe)
  if (runs === 'foreign') return leave(way, goingBack)
  const next = usersBack(way, goingBack, runs) ?? configurationBack(way, goingBack)
  // Before anything goes back the mark says so.
  if (next !== undefined && mark.phase !== 'restoring') return take(steps.retract(way, { view, mark }))
  if (next !== undefined) return next
  if (way.goal === 'restored')
    return mark.phase === 'committed' || mark.phase === 'done' ? take(steps.retract(way, { view, mark })) : arrived
  const untouched = mark.phase === 'held'
  const { ours } = view
  if (ours?.active === true) return take(steps.deregister(way, ours, { untouched }))
  return take(steps.unmark(way, view, recipe, { untouched }))
}

interface GoingBack {
  readonly view: ServiceView
  readonly mark: ServiceMark
  readonly recipe: Recipe
}

/** Nothing says that the service is ours: it is what it was, or somebody else's. */
function unmarked(way: Way, view: ServiceView, recipe: Recipe): Next {
  const keys = leftovers(view.tags, recipe)
  if (keys.length > 0 && way.attempt < mostSteps) return take(tidy(way, keys))
  const { definition } = view
  const same = isSetToBefore(definition, recipe) || copiedFrom(definition) === recipe.definition
  return same ? arrived : overtaken('somebody else changed the service')
}

/** A way back has fewer steps; left-over tags are not worth more. */
const mostSteps = 20

/** Theirs stays; but what we have added to the service's configuration goes, and what waits for us alone is let go. */
function leave(way: Way, { view, mark, recipe }: GoingBack): Next {
  const { latest } = view
  const waits = mark.guard === 'pause' && latest !== undefined && isPaused(latest) && latest.stage === mark.stage
  if (waits) return take(proceed(way, view))
  return take(hasGuard(view, mark) ? unguard(way, view, mark) : steps.yieldTo(way, view, recipe))
}

/** As long as our deployment runs ECS itself takes it back; afterwards another deployment does. */
function usersBack(way: Way, { view, mark, recipe }: GoingBack, runs: 'ours' | 'before'): Next | undefined {
  const { deployment, latest } = view
  if (deployment !== undefined && canBeTakenBack(deployment))
    return take(isPaused(deployment) ? steps.reject(way, view) : steps.stop(way, deployment.arn))
  if (runs === 'ours') return redeploy(way, { view, mark, recipe })
  // The deployment of what there was waits at a pause of the service's own.
  if (latest !== undefined && latest.arn !== deployment?.arn && isPaused(latest)) return take(proceed(way, view))
  return hasComeToNothing(view) ? redeploy(way, { view, mark, recipe }) : undefined
}

/**
 * ECS could not go back by itself, or a restoring deployment did not come through: the service is set to what it was before, and users need not
 * have it.
 */
function hasComeToNothing({ deployment, latest }: ServiceView): boolean {
  if (deployment === undefined || latest === undefined) return false
  if (latest.arn === deployment.arn) return deployment.status === 'ROLLBACK_FAILED'
  return hasEnded(latest) && latest.status !== 'SUCCESSFUL'
}

function redeploy(way: Way, { view, mark, recipe }: GoingBack): Next {
  const to = view.former?.active === true ? view.former : view.copy
  if (to !== undefined) return take(steps.restore(way, view, to, mark))
  if (view.former !== undefined) return take(steps.copy(way, view.former))
  return {
    kind: 'stuck',
    reason: `the task definition ${recipe.definition} is not known to ECS any more`,
    command: `aws ecs update-service ${placeOf(view)} --task-definition ${recipe.definition}`,
  }
}

/** The ARN of a service does not say the cluster for ECS: without `--cluster` it looks in `default`. */
function placeOf({ arn }: ServiceView): string {
  const [cluster = 'default', service] = arn.split('/').slice(-2)
  return `--region ${regionOfArn(arn)} --cluster ${cluster} --service ${service}`
}

/** The restoring deployment takes it along; where ECS went back by itself it is still there. */
function configurationBack(way: Way, { view, mark }: GoingBack): Next | undefined {
  const { latest } = view
  if (latest !== undefined && !hasEnded(latest)) return undefined
  return hasGuard(view, mark) ? take(unguard(way, view, mark)) : undefined
}

import { arrived, failed, overtaken, take } from '../../../core/next.ts'
import type { Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import { hasEnded } from '../ecs-deployment/deployment.ts'
import { endingOf } from '../ecs-deployment/ending.ts'
import { createMarkWays, markOf } from '../mark-ways.ts'
import { towardsBack } from './back.ts'
import { hasSucceeded, whyFailed } from './command.ts'
import type { Definition } from './definition.ts'
import { shortName } from './definition.ts'
import type { Recipe, ServiceMark } from './mark.ts'
import { type PlanDetail, planDetail } from './request.ts'
import * as steps from './steps.ts'
import { hasGuard, isHeld, isPaused, runsNow, type ServiceView, viewOf } from './view.ts'

/** The next single request towards a goal, from one look at the service. Pure. */
export function nextStep(way: Way, seen: Observed): Next {
  const view = viewOf(seen)
  if (view === undefined) return overtaken('somebody deleted the service')
  switch (way.goal) {
    case 'held':
      return towardsHeld(way, seen, view)
    case 'live':
      return towardsLive(way, seen, view)
    case 'committed':
      return markWays.towardsCommitted(way, seen, view)
    case 'finished':
      return markWays.towardsFinished(way, seen, view)
    case 'restored':
    case 'back':
      return towardsBack(way, view)
  }
}

export const recipeOf = ({ recipe }: Snapshot): Recipe => recipe as Recipe

/** Up, and ECS waits for the decision; a rolling service cannot wait. */
function towardsHeld(way: Way, seen: Observed, view: ServiceView): Next {
  const up = towardsUp(way, seen, view)
  const mark = markOf(view, way)
  if (up.kind !== 'arrived' || mark === undefined) return up
  if (mark.stage === undefined) return failed('a rolling service cannot hold a version back: it switches in place')
  return arrived
}

/** The new version is deployed, or waits at the pause that was made for it. */
function towardsUp(way: Way, seen: Observed, view: ServiceView): Next {
  const mark = markOf(view, way)
  if (mark === undefined) return markWays.begin(way, seen, view)
  if (mark.phase === 'restoring') return failed('it is on its way back')
  const runs = runsNow(view, way.release, recipeOf(way.snapshot))
  if (runs === 'foreign') return overtaken(changedBy(view))
  const { ours, deployment } = view
  if (deployment === undefined) return runs === 'ours' ? arrived : deploy(way, view, mark)
  if (hasEnded(deployment)) return ended(deployment, runs)
  if (isHeld(view)) return arrived
  if (isPaused(deployment)) return take(steps.proceed(way, view))
  return failed(`the deployment of ${shortName(ours?.arn ?? '')} is ${deployment.status}`)
}

/** The mark is there, and the service is still what it was. */
function deploy(way: Way, view: ServiceView, mark: ServiceMark): Next {
  const detail = planDetail(way.plan)
  const { ours } = view
  if (ours === undefined)
    return detail === undefined
      ? failed('its task definition was never registered, and what it was to be is not known any more')
      : take(steps.register(way, view, detail))
  return (mark.command === 'yes' ? runFirst(way, view, ours) : undefined) ?? take(steps.update(way, view, ours, mark))
}

function runFirst(way: Way, view: ServiceView, ours: Definition): Next | undefined {
  const { command } = view
  if (command !== undefined) return hasSucceeded(command) ? undefined : failed(whyFailed(command))
  const words = planDetail(way.plan)?.command
  if (words === undefined) return failed('the release command never ran, and what it was is not known any more')
  return take(steps.run(way, view, ours, words))
}

function ended(deployment: NonNullable<ServiceView['deployment']>, runs: 'ours' | 'before'): Next {
  const ending = endingOf(deployment)
  if (ending?.state === 'done')
    return runs === 'ours' ? arrived : failed('the service runs what it ran before the release')
  if (ending?.state === 'overtaken') return overtaken(ending.by)
  return failed(ending?.reason ?? `the deployment is ${deployment.status}`)
}

/** Users are led over only after the mark says that it was decided: whoever comes then must not take it back. */
function towardsLive(way: Way, seen: Observed, view: ServiceView): Next {
  const up = towardsUp(way, seen, view)
  const mark = markOf(view, way)
  if (up.kind !== 'arrived' || mark === undefined || !isHeld(view)) return up
  return mark.phase === 'held' ? take(steps.commit(way, { view, mark })) : take(steps.promote(way, view))
}

const markWays = createMarkWays<ServiceMark, ServiceView, PlanDetail>({
  thing: 'service',
  planDetail,
  mark: (way, view, detail) => steps.mark(way, view, recipeOf(way.snapshot), detail),
  live: (way, seen, { view }) => towardsLive(way, seen, view),
  commit: steps.commit,
  close: (way, { view, mark }) =>
    take(hasGuard(view, mark) ? steps.unguard(way, view, mark) : steps.finish(way, { view, mark })),
  tidy: steps.tidy,
})

const changedBy = ({ definition }: ServiceView): string =>
  `somebody else changed the service: it is set to run ${shortName(definition.arn)}`

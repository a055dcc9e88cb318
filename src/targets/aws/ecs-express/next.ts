import { arrived, failed, overtaken, take } from '../../../core/next.ts'
import type { Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import { describeDeployment } from '../ecs-deployment/deployment.ts'
import { endingOf } from '../ecs-deployment/ending.ts'
import { createMarkWays, markOf } from '../mark-ways.ts'
import { towardsBack } from './back.ts'
import type { Recipe, ServiceMark } from './mark.ts'
import { ownDeployment, runsNow, sinceMark } from './runs.ts'
import * as steps from './steps.ts'
import { type ExpressView, viewOf } from './view.ts'

/** The next single request towards a goal, from one look at the service. Pure. */
export function nextStep(way: Way, seen: Observed): Next {
  const view = viewOf(seen)
  switch (way.goal) {
    case 'held':
      return failed('Express Mode cannot hold a version back: it leads users over by itself')
    case 'live':
      return towardsLive(way, seen, view)
    case 'committed':
      return markWays.towardsCommitted(way, seen, view)
    case 'finished':
      return markWays.towardsFinished(way, seen, view)
    case 'restored':
    case 'back':
      return towardsBack(way, seen, view)
  }
}

const isGone: Next = overtaken('somebody deleted the service')
const recipeOf = ({ recipe }: Snapshot): Recipe => recipe as Recipe

function towardsLive(way: Way, seen: Observed, view: ExpressView | undefined): Next {
  if (!way.snapshot.existed) return towardsCreated(way, seen, view)
  if (view === undefined) return isGone
  const mark = markOf(view, way)
  if (mark === undefined) return markWays.begin(way, seen, view)
  if (mark.phase === 'restoring') return failed('it is on its way back')
  const runs = runsNow(view, recipeOf(way.snapshot))
  if (runs === 'foreign') return overtaken(changedBy(view))
  if (runs === 'ours') return serves(view)
  const reason = whyNot(view)
  if (reason !== undefined) return failed(reason)
  // It came through, and somebody has put back what there was.
  if (ownDeployment(view) !== undefined) return overtaken(changedBy(view))
  if (mark.phase !== 'held') return failed('the service runs what it ran before the release')
  const detail = steps.planDetail(way.plan)
  if (detail === undefined) return failed('the update was never asked for, and what it was to be is not known any more')
  return take(steps.update(way, detail))
}

/** What became of our deployment that did not come through. */
function whyNot(view: ExpressView): string | undefined {
  const { head } = view
  const own = ownDeployment(view)
  if (own === undefined || own.status === 'SUCCESSFUL') return undefined
  const ending = head?.arn === own.arn ? endingOf(head) : undefined
  if (ending !== undefined && 'reason' in ending) return ending.reason
  return `${describeDeployment(own)} is ${own.status}${own.reason === undefined ? '' : `: ${own.reason}`}`
}

/** Our own deployment came through, and whatever came after it was taken back again. */
function serves(view: ExpressView): Next {
  const { head, stable, contents, mark } = view
  const isLast = head === undefined || (head.status === 'ROLLBACK_SUCCESSFUL' && head.arn !== ownDeployment(view)?.arn)
  if (isLast && stable !== undefined && contents[stable]?.release === mark?.release) return arrived
  return failed(whyNot(view) ?? 'ECS did not bring the revision up')
}

function towardsCreated(way: Way, seen: Observed, view: ExpressView | undefined): Next {
  const detail = steps.planDetail(way.plan)
  if (view === undefined) return detail === undefined || seen.exists ? isGone : take(steps.create(way, detail))
  const mark = markOf(view, way)
  if (mark === undefined) return overtaken('somebody else created the service')
  if (mark.phase === 'restoring') return failed('it is on its way back')
  if (runsNow(view, undefined) === 'foreign') return overtaken(changedBy(view))
  if (detail?.isInternal === true && view.endpoint?.isPublic === true)
    return failed('ECS put the service on the internet, as its subnets are public: give aws-subnets private ones')
  return serves(view)
}

const markWays = createMarkWays<ServiceMark, ExpressView, steps.PlanDetail>({
  thing: 'service',
  planDetail: steps.planDetail,
  mark: (way, view, detail) => steps.mark(way, view, recipeOf(way.snapshot), detail),
  live: (way, seen, { view }) => towardsLive(way, seen, view),
  commit: steps.commit,
  close,
  tidy: steps.tidy,
})

function close(way: Way, marked: steps.Marked): Next {
  const { settings } = marked.view
  return settings === undefined
    ? failed('the service has no container of its own any more')
    : take(steps.finish(way, marked, settings))
}

function changedBy(view: ExpressView): string {
  const [newest] = sinceMark(view)
  return newest === undefined
    ? 'somebody else changed the service'
    : `somebody else changed the service by ${describeDeployment(newest)}`
}

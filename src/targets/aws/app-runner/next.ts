import { arrived, failed, overtaken, take } from '../../../core/next.ts'
import type { Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import { createMarkWays, markOf } from '../mark-ways.ts'
import { towardsBack } from './back.ts'
import type { Recipe, ServiceMark } from './mark.ts'
import { describeOperation, hasFailed, since } from './operations.ts'
import * as steps from './steps.ts'
import { detailOf, runsNow, type ServiceView, updatesSince } from './view.ts'

/** The next single request towards a goal, from one look at the service. Pure. */
export function nextStep(way: Way, seen: Observed): Next {
  const view = detailOf(seen).service
  switch (way.goal) {
    case 'held':
      return failed('App Runner cannot hold a version back: it switches in place')
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

const isGone: Next = overtaken('somebody deleted the service')
const recipeOf = ({ recipe }: Snapshot): Recipe => recipe as Recipe

function towardsLive(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (!way.snapshot.existed) return towardsCreated(way, seen, view)
  if (view === undefined) return isGone
  const mark = markOf(view, way)
  if (mark === undefined) return markWays.begin(way, seen, view)
  if (mark.phase === 'restoring') return failed('it is on its way back')
  const runs = runsNow(view, way.release, recipeOf(way.snapshot))
  if (runs === 'foreign') return overtaken(changedBy(view, mark))
  if (runs === 'ours') return serves(view)
  const reason = whyNot(view, mark)
  if (reason !== undefined) return failed(reason)
  if (mark.phase !== 'held') return failed('the service runs what it ran before the release')
  return change(way, seen, view)
}

const missingScaling = (seen: Observed, { newScaling }: steps.PlanDetail) =>
  detailOf(seen).scaling?.arn === undefined ? newScaling : undefined

/** The mark is there, and the service is still what it was. */
function change(way: Way, seen: Observed, view: ServiceView): Next {
  const detail = steps.planDetail(way.plan)
  if (detail === undefined) return failed('the update was never asked for, and what it was to be is not known any more')
  const scaling = missingScaling(seen, detail)
  if (scaling !== undefined) return take(steps.scale(way, scaling))
  if (view.status === 'PAUSED') return take(steps.resume(way))
  return take(steps.update(way, seen, detail, recipeOf(way.snapshot)))
}

/** What became of an earlier attempt that is not seen in the settings, as App Runner took it back. */
function whyNot({ operations }: ServiceView, { after }: ServiceMark): string | undefined {
  const attempt = since(operations, after).find(hasFailed)
  return attempt === undefined ? undefined : `App Runner gave up ${describeOperation(attempt)}: ${attempt.status}`
}

function serves({ status }: ServiceView): Next {
  if (status === 'RUNNING') return arrived
  if (status === 'PAUSED') return overtaken('somebody paused the service')
  return failed(`the service is ${status}`)
}

function towardsCreated(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const detail = steps.planDetail(way.plan)
  if (view === undefined) {
    if (detail === undefined) return isGone
    const scaling = missingScaling(seen, detail)
    return take(scaling === undefined ? steps.create(way, seen, detail) : steps.scale(way, scaling))
  }
  const mark = markOf(view, way)
  if (mark === undefined) return overtaken('somebody else created the service')
  if (mark.phase === 'restoring') return failed('it is on its way back')
  return runsNow(view, way.release, undefined) === 'ours' ? serves(view) : overtaken(changedBy(view, mark))
}

const markWays = createMarkWays<ServiceMark, ServiceView, steps.PlanDetail>({
  thing: 'service',
  planDetail: steps.planDetail,
  mark: (way, view, detail) => steps.mark(way, view, recipeOf(way.snapshot), detail),
  live: afterDecision,
  commit: steps.commit,
  close,
  tidy: steps.tidy,
})

/** What was asked for once is not asked for again: it would be probed by nobody. Only an update that never was still is. */
function afterDecision(way: Way, seen: Observed, { view, mark }: steps.Marked): Next {
  const live = towardsLive(way, seen, view)
  const wasUpdated = updatesSince(view.operations, mark).length > 0
  return live.kind === 'step' && wasUpdated ? overtaken(changedBy(view, mark)) : live
}

function close(way: Way, marked: steps.Marked): Next {
  const { settings } = marked.view
  return settings === undefined
    ? failed('the service has no image any more')
    : take(steps.finish(way, marked, settings))
}

function changedBy({ operations }: ServiceView, { after }: ServiceMark): string {
  const [newest] = since(operations, after)
  return newest === undefined
    ? 'somebody else changed the service'
    : `somebody else changed the service by ${describeOperation(newest)}`
}

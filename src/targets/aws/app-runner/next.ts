import { leftovers } from '../mark-tags.ts'
import { arrived, failed, overtaken, take } from '../../../core/next.ts'
import type { Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import { canonicalJson } from '../../../core/hash.ts'
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
      return towardsCommitted(way, seen, view)
    case 'finished':
      return towardsFinished(way, seen, view)
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
  if (mark === undefined) return begin(way, seen, view)
  if (mark.phase === 'restoring') return failed('it is on its way back')
  const runs = runsNow(view, way.release, recipeOf(way.snapshot))
  if (runs === 'foreign') return overtaken(changedBy(view, mark))
  if (runs === 'ours') return serves(view)
  const reason = whyNot(view, mark)
  if (reason !== undefined) return failed(reason)
  if (mark.phase !== 'held') return failed('the service runs what it ran before the release')
  return change(way, seen, view)
}

const markOf = ({ mark }: ServiceView, { release }: Way): ServiceMark | undefined =>
  mark?.release === release ? mark : undefined

/** Nothing of ours is there yet. */
function begin(way: Way, seen: Observed, view: ServiceView): Next {
  const detail = steps.planDetail(way.plan)
  if (detail === undefined) return hasOther(seen)
  if (seen.fingerprint !== way.plan?.fingerprint) return overtaken('somebody else changed the service')
  return take(steps.mark(way, { view, recipe: recipeOf(way.snapshot), detail }))
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

/** After the decision nothing begins anew: it would be probed by nobody. Only an update that was never asked for still is. */
function afterDecision(way: Way, seen: Observed, view: ServiceView, mark: ServiceMark): Next {
  const live = towardsLive(way, seen, view)
  const wasUpdated = updatesSince(view.operations, mark).length > 0
  return live.kind === 'step' && wasUpdated ? overtaken(changedBy(view, mark)) : live
}

function towardsCommitted(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (view === undefined) return isGone
  const mark = markOf(view, way)
  if (mark === undefined) return hasOther(seen)
  const live = afterDecision(way, seen, view, mark)
  if (live.kind !== 'arrived') return live
  const told = way.places === undefined || canonicalJson(way.places) === canonicalJson(mark.places)
  return mark.phase !== 'held' && told ? arrived : take(steps.commit(way, { view, mark }))
}

function towardsFinished(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (view === undefined) return isGone
  const mark = markOf(view, way)
  if (mark === undefined) return hasOther(seen)
  if (mark.phase === 'done') return tidied(way, view, mark)
  const live = afterDecision(way, seen, view, mark)
  if (live.kind !== 'arrived') return live
  if (view.settings === undefined) return failed('the service has no image any more')
  return take(steps.finish(way, { view, mark, settings: view.settings }))
}

/** Left-over tags are worth one request, and no release: whoever may not remove them leaves them. */
function tidied(way: Way, view: ServiceView, { step }: ServiceMark): Next {
  const keys = leftovers(view.tags)
  return keys.length === 0 || way.attempt > steps.attemptOf(step) + 1 ? arrived : take(steps.tidy(way, keys))
}

function changedBy({ operations }: ServiceView, { after }: ServiceMark): string {
  const [newest] = since(operations, after)
  return newest === undefined
    ? 'somebody else changed the service'
    : `somebody else changed the service by ${describeOperation(newest)}`
}

const hasOther = ({ mark }: Observed): Next =>
  overtaken(`${mark === undefined ? 'no release of ours' : `release ${mark.release}`} has the service`)

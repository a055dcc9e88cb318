import { arrived, failed, isTold, overtaken, take } from '../../../core/next.ts'
import type { Mark, Next, Observed, Way } from '../../../core/target.ts'
import { towardsBack, towardsRestored } from './back.ts'
import { laidOver } from './fields.ts'
import type { Recipe, ServiceFields } from './mark.ts'
import { planDetail, recipeOf } from './request.ts'
import * as steps from './steps.ts'
import { pinned, promoted, sameRoutes, tagged } from './traffic.ts'
import { changedBy, detailOf, type ServiceView } from './view.ts'

/** The next single request towards a goal, from one look at the service. Pure. */
export function nextStep(way: Way, seen: Observed): Next {
  const view = detailOf(seen).service
  switch (way.goal) {
    case 'held':
      return towardsHeld(way, seen, view)
    case 'live':
      return towardsLive(way, seen, view)
    case 'committed':
      return towardsCommitted(way, seen, view)
    case 'finished':
      return towardsFinished(way, seen, view)
    case 'restored':
      return towardsRestored(way, seen, view)
    case 'back':
      return towardsBack(way, seen, view)
  }
}

function towardsHeld(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (view === undefined) return overtaken('somebody deleted the service')
  const recipe = recipeOf(way.snapshot)
  if (seen.mark?.release !== way.release) {
    const detail = planDetail(way.plan)
    if (detail === undefined) return overtaken(`${describe(seen.mark)} holds the service`)
    if (seen.fingerprint !== way.plan?.fingerprint) return overtaken(changedBy(view))
    return take(steps.stage(way, seen, { view, recipe, detail }))
  }
  const obstacle = candidateObstacle(seen, view)
  const { mark, ours } = seen
  if (obstacle !== undefined || ours === undefined) return obstacle ?? failed(noRevision)
  if (sameRoutes(view.routes, tagged(recipe, ours.revision))) return canBeAsked(view)
  if (!sameRoutes(view.routes, pinned(recipe))) return overtaken(`${changedBy(view)} (its traffic)`)
  return take(steps.tag(way, seen, { view, recipe, mark, ours: ours.revision }))
}

/** A rule that is set and came to nothing leaves nobody under the tag whom a probe could ask. */
const canBeAsked = ({ routed, trouble }: ServiceView): Next =>
  routed || trouble === undefined ? arrived : failed(trouble)

const noRevision = 'Cloud Run made no revision of this release'

/** What keeps our revision from being the candidate; `undefined` when it is one. */
function candidateObstacle(seen: Observed, view: ServiceView): Next | undefined {
  if (seen.ours === undefined) return failed(view.trouble ?? noRevision)
  if (view.latestCreated !== seen.ours.revision) return overtaken(`${changedBy(view)} (revision ${view.latestCreated})`)
  if (!seen.ours.ready) return failed(seen.ours.reason ?? view.trouble ?? `revision ${seen.ours.revision} is not ready`)
  return undefined
}

function towardsLive(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (!way.snapshot.existed) return towardsCreated(way, seen, view)
  if (recipeOf(way.snapshot).live.length === 0) return towardsReplaced(way, seen, view)
  const promoting =
    seen.mark?.release === way.release && (seen.mark.phase === 'committed' || seen.mark.phase === 'done')
  if (!promoting) {
    const held = towardsHeld({ ...way, goal: 'held' }, seen, view)
    if (held.kind !== 'arrived') return held
  }
  return towardsPromoted(way, seen, view)
}

function towardsCreated(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const detail = planDetail(way.plan)
  if (view === undefined) {
    return detail === undefined ? overtaken('somebody deleted the service') : take(steps.create(way, seen, detail))
  }
  if (seen.mark?.release !== way.release) return overtaken('somebody else created the service')
  return candidateObstacle(seen, view) ?? serves(seen)
}

function towardsReplaced(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const detail = planDetail(way.plan)
  const recipe = recipeOf(way.snapshot)
  if (view === undefined) return overtaken('somebody deleted the service')
  if (seen.mark?.release !== way.release) {
    if (detail === undefined) return overtaken(`${describe(seen.mark)} holds the service`)
    if (seen.fingerprint !== way.plan?.fingerprint) return overtaken(changedBy(view))
    return take(steps.replace(way, seen, { view, recipe, detail }))
  }
  return candidateObstacle(seen, view) ?? closed(way, seen, recipe)
}

function towardsPromoted(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const { mark, ours } = seen
  if (view === undefined || mark?.release !== way.release)
    return overtaken(view ? changedBy(view) : 'somebody deleted the service')
  if (ours === undefined) return failed('the revision of this release is gone')
  const recipe = recipeOf(way.snapshot)
  const committed = { view, recipe, mark, ours: ours.revision }
  if (mark.phase !== 'committed' && mark.phase !== 'done') {
    return take(steps.promote(way, seen, { ...committed, fields: fieldsForward(way, view) }))
  }
  if (mark.phase === 'committed' && !sameRoutes(view.routes, promoted(recipe, ours.revision))) {
    return overtaken(`${changedBy(view)} (its traffic)`)
  }
  return closed(way, seen, recipe)
}

/** Ours serves, and nobody is let in who is to be shut out. */
function closed(way: Way, seen: Observed, recipe: Recipe): Next {
  const toClose = mayBeOpen(detailOf(seen).openTo, recipe)
  return toClose === undefined ? serves(seen) : take(steps.restrict(way, seen, toClose))
}

/** Those who may still be let in by standing for anybody, where some are to be shut out; a policy that cannot be read may have them all. */
function mayBeOpen(openTo: readonly string[] | undefined, { openTo: closed }: Recipe): readonly string[] | undefined {
  if (closed.length === 0 || openTo?.every((member) => !closed.includes(member))) return undefined
  return openTo?.filter((member) => !closed.includes(member)) ?? []
}

/** Without the plan, as whoever takes over an interrupted release is, by the note that it left. */
function fieldsForward(way: Way, view: ServiceView): ServiceFields {
  const { fields: from, wanted } = recipeOf(way.snapshot)
  const to = planDetail(way.plan)?.fields ?? wanted
  return to === undefined ? view.fields : laidOver(view.fields, { from, to })
}

/** Ours has everything, by the cloud's word on what it really routes. */
function serves(seen: Observed): Next {
  const all = seen.live.length === 1 && seen.live[0]?.revision === seen.ours?.revision && seen.live[0]?.share === 100
  const now = seen.live.map(({ revision, share }) => `${revision} ${share} %`).join(', ')
  return all ? arrived : failed(`users do not get ${seen.ours?.revision} but ${now || 'nothing'}`)
}

/** After the decision, what is ours is led on or has been taken away by somebody: what would begin now, nobody would probe. */
const notBegunAnew = (seen: Observed, view: ServiceView | undefined): Next =>
  overtaken(view === undefined ? 'somebody deleted the service' : `${describe(seen.mark)} holds the service`)

/** What was promoted says so already; what went in place says it now. */
function towardsCommitted(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const { mark } = seen
  if (view === undefined || mark?.release !== way.release) return notBegunAnew(seen, view)
  const live = towardsLive(way, seen, view)
  if (live.kind !== 'arrived') return live
  return mark.phase !== 'held' && isTold(way, mark) ? arrived : take(steps.commit(way, seen, { view, mark }))
}

function towardsFinished(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const { mark, ours } = seen
  if (view === undefined || mark?.release !== way.release) return notBegunAnew(seen, view)
  if (mark.phase === 'done') return arrived
  const live = towardsLive(way, seen, view)
  if (live.kind !== 'arrived') return live
  if (ours === undefined) return failed(noRevision)
  const recipe = recipeOf(way.snapshot)
  const inPlace = !way.snapshot.existed || recipe.live.length === 0
  return take(
    inPlace
      ? steps.closeMark(way, seen, { view, mark })
      : steps.finish(way, seen, { view, recipe, mark, ours: ours.revision }),
  )
}

const describe = (mark: Mark | undefined): string =>
  mark === undefined ? 'no release of ours' : `release ${mark.release}`

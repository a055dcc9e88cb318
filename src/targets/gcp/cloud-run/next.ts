import { arrived, failed, isTold, overtaken, take } from '../../../core/next.ts'
import type { Mark, Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import type { RunTemplate } from '../../../gcp/run-types.ts'
import { digestOf } from './container.ts'
import { laidOver } from './fields.ts'
import { type Recipe, releaseLabel, type ServiceFields } from './mark.ts'
import * as steps from './steps.ts'
import { floats, isForeign, pinned, promoted, sameRoutes, tagged, withoutCandidate } from './traffic.ts'
import { detailOf, type ServiceView } from './view.ts'

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

const recipeOf = ({ recipe }: Snapshot): Recipe => recipe as Recipe
const templateOf = ({ sensitive }: Snapshot): RunTemplate | undefined =>
  (sensitive as { template?: RunTemplate } | undefined)?.template

function towardsHeld(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (view === undefined) return overtaken('somebody deleted the service')
  const recipe = recipeOf(way.snapshot)
  if (seen.mark?.release !== way.release) {
    const detail = steps.planDetail(way.plan)
    if (detail === undefined) return overtaken(`${describe(seen.mark)} holds the service`)
    if (seen.fingerprint !== way.plan?.fingerprint) return overtaken(changedBy(view))
    return take(steps.stage(way, seen, { view, recipe, detail }))
  }
  const obstacle = candidateObstacle(seen, view)
  const { mark, ours } = seen
  if (obstacle !== undefined || ours === undefined) return obstacle ?? failed(noRevision)
  if (sameRoutes(view.routes, tagged(recipe, ours.revision))) return arrived
  if (!sameRoutes(view.routes, pinned(recipe))) return overtaken(`${changedBy(view)} (its traffic)`)
  return take(steps.tag(way, seen, { view, recipe, mark, ours: ours.revision }))
}

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
  const detail = steps.planDetail(way.plan)
  if (view === undefined) {
    return detail === undefined ? overtaken('somebody deleted the service') : take(steps.create(way, seen, detail))
  }
  if (seen.mark?.release !== way.release) return overtaken('somebody else created the service')
  return candidateObstacle(seen, view) ?? serves(seen)
}

function towardsReplaced(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const detail = steps.planDetail(way.plan)
  if (view === undefined) return overtaken('somebody deleted the service')
  if (seen.mark?.release !== way.release) {
    if (detail === undefined) return overtaken(`${describe(seen.mark)} holds the service`)
    if (seen.fingerprint !== way.plan?.fingerprint) return overtaken(changedBy(view))
    return take(steps.replace(way, seen, { view, recipe: recipeOf(way.snapshot), detail }))
  }
  return candidateObstacle(seen, view) ?? serves(seen)
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
  const open = detailOf(seen).openTo ?? []
  if (recipe.openTo.some((member) => open.includes(member))) {
    return take(
      steps.restrict(
        way,
        seen,
        open.filter((member) => !recipe.openTo.includes(member)),
      ),
    )
  }
  return serves(seen)
}

function fieldsForward(way: Way, view: ServiceView): ServiceFields {
  const planned = steps.planDetail(way.plan)?.fields
  return planned === undefined
    ? view.fields
    : laidOver(view.fields, { from: recipeOf(way.snapshot).fields, to: planned })
}

/** Until the promotion the fields are not ours; a release in place changes them at once. */
function fieldsBack(way: Way, mark: Mark, view: ServiceView): ServiceFields {
  const recipe = recipeOf(way.snapshot)
  if (mark.phase !== 'committed' && recipe.live.length > 0) return view.fields
  const planned = steps.planDetail(way.plan)?.fields
  return planned === undefined ? recipe.fields : laidOver(view.fields, { from: planned, to: recipe.fields })
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

/** Everything of the way back but the request with which the mark goes. */
function towardsRestored(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const next = towardsBack(way, seen, view)
  return next.kind === 'step' && steps.erasing.includes(next.step.name) ? arrived : next
}

function towardsBack(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (!way.snapshot.existed) return towardsDeleted(way, seen, view)
  if (view === undefined) return overtaken('somebody deleted the service')
  const recipe = recipeOf(way.snapshot)
  const mark = seen.mark?.release === way.release ? seen.mark : undefined
  const labelled = view.template.labels?.[releaseLabel] === way.release
  if (mark === undefined) return labelled ? overtaken(`${changedBy(view)}, on top of our candidate`) : arrived
  const rule = { before: recipe, ours: seen.ours?.revision, phase: mark.phase }
  const theirs = isForeign(view.routes, rule) ? { theirs: withoutCandidate(view.routes) } : {}
  const back = { view, recipe, mark, fields: fieldsBack(way, mark, view), ...theirs }
  if (recipe.openTo.some((member) => !(detailOf(seen).openTo ?? recipe.openTo).includes(member))) {
    return take(steps.reopen(way, seen, [...new Set([...(detailOf(seen).openTo ?? []), ...recipe.openTo])]))
  }
  const oursIsLive = seen.live.some(({ revision }) => revision === seen.ours?.revision)
  if (oursIsLive && recipe.live.length > 0 && back.theirs === undefined) return take(steps.retract(way, seen, back))
  if (!labelled && oursIsLive && recipe.live.length === 0) {
    return stuck(`users get ${seen.ours?.revision}, as no other revision has ever served`, way)
  }
  if (!labelled) return reroute(way, seen, back)
  if (seen.ours !== undefined && view.latestCreated !== seen.ours.revision) return leaveToOthers(way, seen, back)
  const template = templateOf(way.snapshot)
  if (template !== undefined) return take(steps.restore(way, seen, { ...back, template }))
  return stuck(`the template of before is not known: revision ${recipe.templateRevision ?? '(none)'} is gone`, way)
}

/** The template is not ours any more: put back by us, or changed by somebody. Either way the old rule applies again. */
function reroute(way: Way, seen: Observed, back: steps.Backward): Next {
  const { view, recipe, theirs } = back
  const follows = floats(theirs ?? recipe.routes) && recipe.live.length > 0
  // LATEST is safe when it means the newest revision, or what it meant before: all but a candidate that became ready.
  const safe = view.latestReady === view.latestCreated || view.latestReady === recipe.latestReady
  if (!follows || safe) return take(steps.reroute(way, seen, back))
  return stuck(`revision ${view.latestCreated} is not ready: ${view.trouble ?? 'no reason given'}`, way)
}

/** Somebody changed the service after our staging: with an image of their own, the old rule ships theirs, as they meant. */
function leaveToOthers(way: Way, seen: Observed, back: steps.Backward): Next {
  const { view, recipe } = back
  const onTopOfOurs = digestOf(view.template) === seen.ours?.digest
  const wouldShipOurs = floats(recipe.routes) && view.latestReady === seen.ours?.revision
  return onTopOfOurs || wouldShipOurs ? take(steps.yieldTo(way, seen, back)) : reroute(way, seen, back)
}

/** Only what this release created, and never committed, is deleted. */
function towardsDeleted(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (view === undefined) return arrived
  const { mark, ours } = seen
  if (mark?.release !== way.release || !mark.created || mark.phase === 'done') return overtaken(changedBy(view))
  if (ours !== undefined && view.latestCreated !== ours.revision) return overtaken(changedBy(view))
  if (way.goal === 'restored' && mark.phase === 'committed') return take(steps.forsake(way, seen, { view, mark }))
  return take(steps.remove(way, seen))
}

const stuck = (reason: string, way: Way): Next => ({
  kind: 'stuck',
  reason: `${reason}; users stay with ${way.snapshot.live.map(({ revision }) => revision).join(', ') || 'what they have'}`,
})

const changedBy = (view: ServiceView): string =>
  view.lastModifier === '' ? 'somebody else changed the service' : `${view.lastModifier} changed the service`

const describe = (mark: Mark | undefined): string =>
  mark === undefined ? 'no release of ours' : `release ${mark.release}`

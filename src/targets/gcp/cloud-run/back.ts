import { arrived, overtaken, take } from '../../../core/next.ts'
import type { Mark, Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import type { RunTemplate } from '../../../gcp/run-types.ts'
import * as steps from './back-steps.ts'
import { digestOf } from './container.ts'
import { takenBack } from './fields.ts'
import { type Recipe, releaseLabel, type ServiceFields } from './mark.ts'
import { planDetail, recipeOf } from './request.ts'
import { floats, isForeign, withoutCandidate } from './traffic.ts'
import { changedBy, detailOf, type ServiceView } from './view.ts'

/** Everything of the way back but the request with which the mark goes. */
export function towardsRestored(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  const next = towardsBack(way, seen, view)
  return isErasing(next) ? arrived : next
}

export function towardsBack(way: Way, seen: Observed, view: ServiceView | undefined): Next {
  if (!way.snapshot.existed) return towardsDeleted(way, seen, view)
  if (view === undefined) return overtaken('somebody deleted the service')
  const recipe = recipeOf(way.snapshot)
  const mark = seen.mark?.release === way.release ? seen.mark : undefined
  if (mark === undefined)
    return isLabelled(way, view) ? overtaken(`${changedBy(view)}, on top of our candidate`) : arrived
  const rule = { before: recipe, ours: seen.ours?.revision, phase: mark.phase }
  const theirs = isForeign(view.routes, rule) ? { theirs: withoutCandidate(view.routes) } : {}
  const back = { view, recipe, mark, fields: fieldsBack(way, mark, view), ...theirs }
  const { openTo } = detailOf(seen)
  if (openTo !== undefined && isClosed(openTo, recipe)) return take(steps.reopen(way, seen, withThose(openTo, recipe)))
  const next = trafficBack(way, seen, back)
  const isUnsure = openTo === undefined && recipe.openTo.length > 0 && mayBeClosed(recipe, mark)
  // What cannot be seen may have been taken away, and without our mark nobody would give it back.
  return isUnsure && isErasing(next) ? take(steps.reopen(way, seen, recipe.openTo)) : next
}

const isLabelled = (way: Way, { template }: ServiceView): boolean => template.labels?.[releaseLabel] === way.release

const isErasing = (next: Next): boolean => next.kind === 'step' && steps.erasing.includes(next.step.name)

/** The role is taken away after the promotion; in a service that has never served, as soon as ours is up. */
const mayBeClosed = ({ live }: Recipe, { phase }: Mark): boolean => phase !== 'held' || live.length === 0

const isClosed = (openTo: readonly string[], before: Recipe): boolean =>
  before.openTo.some((member) => !openTo.includes(member))

const withThose = (openTo: readonly string[], before: Recipe): string[] => [...new Set([...openTo, ...before.openTo])]

/** Users first, then the template, then the rule. */
function trafficBack(way: Way, seen: Observed, back: steps.Backward): Next {
  const { view, recipe } = back
  const labelled = isLabelled(way, view)
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
  const isNewest = view.latestReady === view.latestCreated && view.latestReady !== seen.ours?.revision
  const safe = isNewest || view.latestReady === recipe.latestReady
  if (!follows || safe) return take(steps.reroute(way, seen, back))
  return stuck(`revision ${view.latestCreated} is not ready: ${view.trouble ?? 'no reason given'}`, way)
}

/**
 * Somebody changed the service after our staging: with an image of their own, the old rule ships theirs, as they meant. A rule by which LATEST
 * means ours gives users what goes back, whoever has set it: they are pinned.
 */
function leaveToOthers(way: Way, seen: Observed, back: steps.Backward): Next {
  const { view, recipe, theirs } = back
  const onTopOfOurs = digestOf(view.template) === seen.ours?.digest
  const wouldShipOurs = floats(theirs ?? recipe.routes) && view.latestReady === seen.ours?.revision
  if (!onTopOfOurs && !wouldShipOurs) return reroute(way, seen, back)
  const { theirs: _, ...pinning } = back
  const canPin = recipe.live.length > 0
  return take(steps.yieldTo(way, seen, wouldShipOurs && canPin ? pinning : back))
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

/** Until the promotion the fields are not ours; a release in place changes them at once. Whatever says that it goes back put them back. */
function fieldsBack(way: Way, mark: Mark, view: ServiceView): ServiceFields {
  const recipe = recipeOf(way.snapshot)
  if (mark.phase === 'restoring' || (mark.phase !== 'committed' && recipe.live.length > 0)) return view.fields
  const to = planDetail(way.plan)?.fields ?? recipe.wanted
  return to === undefined ? recipe.fields : takenBack(view.fields, { from: recipe.fields, to })
}

const templateOf = ({ sensitive }: Snapshot): RunTemplate | undefined =>
  (sensitive as { template?: RunTemplate } | undefined)?.template

const stuck = (reason: string, way: Way): Next => ({
  kind: 'stuck',
  reason: `${reason}; users stay with ${way.snapshot.live.map(({ revision }) => revision).join(', ') || 'what they have'}`,
})

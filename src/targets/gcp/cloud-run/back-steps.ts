import type { Mark, Observed, Step, Way } from '../../../core/target.ts'
import type { RunTemplate } from '../../../gcp/run-types.ts'
import { changedFields } from './fields.ts'
import { beforeAnnotation, markAnnotation, type Recipe, type ServiceFields } from './mark.ts'
import { annotationsWith, type Draft, patch, remarked, step } from './request.ts'
import { pinned, type Route, writeRoutes } from './traffic.ts'
import { detailOf, type ServiceView } from './view.ts'

/** Steps that take our mark away, and their own key with it. */
export const erasing: readonly string[] = ['reroute', 'yield', 'delete']

export function reopen(way: Way, seen: Observed, members: readonly string[]): Step {
  const draft = { way, seen, name: 'reopen', title: 'Giving the invoker role back to those who had it' }
  return step(draft, { call: 'set-open-to', members })
}

export interface Backward {
  readonly view: ServiceView
  readonly recipe: Recipe
  readonly mark: Mark
  /** A routing rule that somebody else has set since: it stays. */
  readonly theirs?: readonly Route[]
  /** What the service-level fields are to be: those that this release changed go back. */
  readonly fields: ServiceFields
}

/** First of all, users get what they had; the rest has time. */
export function retract(way: Way, seen: Observed, { view, recipe, mark, fields }: Backward): Step {
  const draft = { way, seen, name: 'retract', title: 'Sending users back to the revisions that they had' }
  const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'restoring' }, recipe })
  const changed = changedFields(view.fields, fields)
  const changes = { traffic: writeRoutes(pinned(recipe)), annotations, ...changed.service }
  return patch(draft, changes, ['traffic', 'annotations', ...changed.mask])
}

/**
 * The old template goes back under the pin: otherwise the bad one would stay the service's own, and LATEST, or the next
 * unrelated change, would ship it.
 */
export function restore(
  way: Way,
  seen: Observed,
  { view, recipe, mark, theirs, fields, template }: Backward & { template: RunTemplate },
): Step {
  const draft = { way, seen, name: 'restore', title: 'Putting the old template back, users still pinned' }
  const { revision: _, ...nameless } = template
  const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'restoring' }, recipe })
  const traffic = writeRoutes(theirs ?? (recipe.live.length === 0 ? recipe.routes : pinned(recipe)))
  const changed = changedFields(view.fields, fields)
  const changes = { template: nameless, traffic, annotations, ...changed.service }
  return patch(draft, changes, ['template', 'traffic', 'annotations', ...changed.mask])
}

/** The routing rule and the mark of before: nothing of this release is left on the service. */
export function reroute(way: Way, seen: Observed, back: Backward): Step {
  const draft = { way, seen, name: 'reroute', title: 'Restoring the routing rule' }
  return unmarked(draft, back, back.theirs ?? back.recipe.routes)
}

/** Somebody has deployed on top of our candidate: theirs stays, served or not as they left it, and our marks go. */
export function yieldTo(way: Way, seen: Observed, back: Backward): Step {
  const draft = { way, seen, name: 'yield', title: 'Leaving the service to a later deployment' }
  return unmarked(draft, back, back.theirs ?? pinned(back.recipe))
}

/** Fields have gone back before, unless somebody else had taken users, or the template, from us by then. */
function unmarked(draft: Draft, { view, recipe, fields }: Backward, routes: readonly Route[]): Step {
  const changed = changedFields(view.fields, fields)
  const changes = { traffic: writeRoutes(routes), annotations: annotationsBefore(view, recipe), ...changed.service }
  return patch(draft, changes, ['traffic', 'annotations', ...changed.mask])
}

function annotationsBefore(view: ServiceView, recipe: Recipe): Record<string, string> {
  const { [beforeAnnotation]: _, [markAnnotation]: __, ...kept } = view.annotations
  return { ...kept, ...(recipe.mark === undefined ? {} : { [markAnnotation]: recipe.mark }) }
}

/** A created service has nothing to go back to; until it is deleted it must not say that it was committed. */
export function forsake(way: Way, seen: Observed, { view, mark }: Pick<Backward, 'view' | 'mark'>): Step {
  const draft = { way, seen, name: 'retract', title: 'Noting on the service that the decision was reversed' }
  return patch(draft, { annotations: remarked(draft, view, { ...mark, phase: 'restoring' }) }, ['annotations'])
}

export function remove(way: Way, seen: Observed): Step {
  const draft = { way, seen, name: 'delete', title: 'Deleting the service that this release created' }
  return step(draft, { call: 'delete', etag: detailOf(seen).service?.etag ?? '' })
}

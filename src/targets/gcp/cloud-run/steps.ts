import { type Draft as AnyDraft, keyOf, stepOf } from '../../../core/step.ts'
import type { Mark, Observed, Step, TargetPlan, Way } from '../../../core/target.ts'
import type { RunService, RunTemplate } from '../../../gcp/run-types.ts'
import { changedFields, fieldMask, writeFields } from './fields.ts'
import {
  beforeAnnotation,
  markAnnotation,
  type Recipe,
  type ServiceFields,
  type ServiceMark,
  writeMark,
  writeRecipe,
} from './mark.ts'
import { liveHash } from './template.ts'
import { byName, pinned, promoted, type Route, settled, tagged, writeRoutes } from './traffic.ts'
import { detailOf, type ServiceView } from './view.ts'

/** One request to the Cloud Run API, as `begin` sends it. */
export type Request =
  | { readonly call: 'create'; readonly service: RunService }
  | { readonly call: 'patch'; readonly service: RunService; readonly mask: readonly string[] }
  | { readonly call: 'delete'; readonly etag: string }
  | { readonly call: 'set-open-to'; readonly members: readonly string[] }

/** What `plan` leaves for the steps. */
export interface PlanDetail {
  readonly template: RunTemplate
  readonly fields: ServiceFields
  /** The mark that the release leaves, but for its phase. */
  readonly mark: Omit<ServiceMark, 'phase' | 'step' | 'live'>
  /** Members of the invoker role that stand for anybody, to be taken away because the service becomes private. */
  readonly close: readonly string[]
}

export const planDetail = (plan: TargetPlan | undefined): PlanDetail | undefined =>
  plan?.detail as PlanDetail | undefined

interface Draft extends AnyDraft {
  readonly seen: Observed
}

/** Steps that take our mark away, and their own key with it. */
export const erasing: readonly string[] = ['reroute', 'yield', 'delete']

const step = (draft: Draft, detail: Request): Step => stepOf(draft, detail)

interface Annotated {
  readonly mark: Mark
  readonly recipe?: Recipe
  readonly live?: string
}

function annotationsWith(
  draft: Draft,
  view: ServiceView | undefined,
  { mark, recipe, live }: Annotated,
): Record<string, string> {
  const { [beforeAnnotation]: _, ...kept } = view?.annotations ?? {}
  const marked: ServiceMark = { ...mark, step: keyOf(draft), ...(live === undefined ? {} : { live }) }
  return {
    ...kept,
    [markAnnotation]: writeMark(marked),
    ...(recipe === undefined ? {} : { [beforeAnnotation]: writeRecipe(recipe) }),
  }
}

/** The etag makes the request a guarded one: it is refused when anybody has changed the service since it was seen. */
function patch(draft: Draft, changes: RunService, mask: readonly string[]): Step {
  const etag = detailOf(draft.seen).service?.etag ?? ''
  return step(draft, { call: 'patch', service: { ...changes, etag }, mask })
}

export function stage(way: Way, seen: Observed, { view, recipe, detail }: Forward): Step {
  const draft = { way, seen, name: 'stage', title: 'Staging the new revision at 0 %, users pinned to what they have' }
  const annotations = annotationsWith(draft, view, { mark: { ...detail.mark, phase: 'held' }, recipe })
  const traffic = writeRoutes(pinned(recipe))
  return patch(draft, { template: detail.template, traffic, annotations }, ['template', 'traffic', 'annotations'])
}

/** The revision is ready: from here on it can be asked, and nothing but it answers under the tag. */
export function tag(way: Way, seen: Observed, { view, recipe, mark, ours }: Committed): Step {
  const draft = { way, seen, name: 'tag', title: `Making ${ours} reachable under its tag, at 0 %` }
  const annotations = annotationsWith(draft, view, { mark, recipe })
  return patch(draft, { traffic: writeRoutes(tagged(recipe, ours)), annotations }, ['traffic', 'annotations'])
}

export interface Forward {
  readonly view: ServiceView
  readonly recipe: Recipe
  readonly detail: PlanDetail
}

/** A service that has never served cannot hold: the new template goes in under the rule that there is. */
export function replace(way: Way, seen: Observed, { view, recipe, detail }: Forward): Step {
  const draft = { way, seen, name: 'replace', title: 'Replacing a revision that has never served' }
  const annotations = annotationsWith(draft, view, { mark: { ...detail.mark, phase: 'held' }, recipe })
  const changes = { template: detail.template, annotations, ...writeFields(detail.fields) }
  return patch(draft, changes, ['template', 'annotations', ...fieldMask])
}

export function create(way: Way, seen: Observed, detail: PlanDetail): Step {
  const draft = { way, seen, name: 'create', title: 'Creating the service' }
  const annotations = annotationsWith(draft, undefined, { mark: { ...detail.mark, phase: 'held' } })
  return step(draft, {
    call: 'create',
    service: { template: detail.template, annotations, ...writeFields(detail.fields) },
  })
}

export interface Committed {
  readonly view: ServiceView
  readonly recipe: Recipe
  readonly mark: Mark
  readonly ours: string
}

export function promote(
  way: Way,
  seen: Observed,
  { view, recipe, mark, ours, fields }: Committed & { fields: ServiceFields },
): Step {
  const draft = { way, seen, name: 'promote', title: `Sending all traffic to ${ours}` }
  const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'committed', ...placesOf(way) }, recipe })
  const changed = changedFields(view.fields, fields)
  const changes = { traffic: writeRoutes(promoted(recipe, ours)), annotations, ...changed.service }
  return patch(draft, changes, ['traffic', 'annotations', ...changed.mask])
}

/** The mark alone: it was decided, and for which places. */
export function commit(way: Way, seen: Observed, { view, mark }: Pick<Committed, 'view' | 'mark'>): Step {
  const draft = { way, seen, name: 'commit', title: 'Noting the decision on the service' }
  const phase = mark.phase === 'held' ? 'committed' : mark.phase
  return patch(draft, { annotations: remarked(draft, view, { ...mark, phase, ...placesOf(way) }) }, ['annotations'])
}

const placesOf = ({ places }: Way): Pick<Mark, 'places'> => (places === undefined ? {} : { places })

/** Another mark, and everything else as it is. */
const remarked = (draft: Draft, view: ServiceView, mark: Mark): Record<string, string> => ({
  ...view.annotations,
  [markAnnotation]: writeMark({ ...mark, step: keyOf(draft) }),
})

export function finish(way: Way, seen: Observed, { view, recipe, mark, ours }: Committed): Step {
  const draft = { way, seen, name: 'finish', title: 'Restoring the routing rule and removing the candidate tag' }
  const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'done' }, live: liveHash(view.template) })
  // LATEST is given back only while it means ours: otherwise somebody's later revision would be shipped by us.
  const routes =
    view.latestReady === ours && view.latestCreated === ours
      ? settled(ours, recipe.routes)
      : byName(ours, recipe.routes)
  return patch(draft, { traffic: writeRoutes(routes), annotations }, ['traffic', 'annotations'])
}

/** A created service and an in-place one follow their rule already; only the mark is closed. */
export function closeMark(way: Way, seen: Observed, { view, mark }: Pick<Committed, 'view' | 'mark'>): Step {
  const draft = { way, seen, name: 'finish', title: 'Closing the mark' }
  const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'done' }, live: liveHash(view.template) })
  return patch(draft, { annotations }, ['annotations'])
}

export function restrict(way: Way, seen: Observed, members: readonly string[]): Step {
  const draft = { way, seen, name: 'restrict', title: 'Taking the invoker role from everybody' }
  return step(draft, { call: 'set-open-to', members })
}

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
export function reroute(way: Way, seen: Observed, { view, recipe, theirs }: Backward): Step {
  const draft = { way, seen, name: 'reroute', title: 'Restoring the routing rule' }
  return patch(draft, { traffic: writeRoutes(theirs ?? recipe.routes), annotations: annotationsBefore(view, recipe) }, [
    'traffic',
    'annotations',
  ])
}

/** Somebody has deployed on top of our candidate: theirs stays, unserved as they left it, and our marks go. */
export function yieldTo(way: Way, seen: Observed, { view, recipe }: Backward): Step {
  const draft = { way, seen, name: 'yield', title: 'Leaving the service to a later deployment; users stay pinned' }
  const traffic = writeRoutes(pinned(recipe))
  return patch(draft, { traffic, annotations: annotationsBefore(view, recipe) }, ['traffic', 'annotations'])
}

function annotationsBefore(view: ServiceView, recipe: Recipe): Record<string, string> {
  const { [beforeAnnotation]: _, [markAnnotation]: __, ...kept } = view.annotations
  return { ...kept, ...(recipe.mark === undefined ? {} : { [markAnnotation]: recipe.mark }) }
}

/** A created service has nothing to go back to; until it is deleted it must not say that it was committed. */
export function forsake(way: Way, seen: Observed, { view, mark }: Pick<Committed, 'view' | 'mark'>): Step {
  const draft = { way, seen, name: 'retract', title: 'Noting on the service that the decision was reversed' }
  return patch(draft, { annotations: remarked(draft, view, { ...mark, phase: 'restoring' }) }, ['annotations'])
}

export function remove(way: Way, seen: Observed): Step {
  const draft = { way, seen, name: 'delete', title: 'Deleting the service that this release created' }
  return step(draft, { call: 'delete', etag: detailOf(seen).service?.etag ?? '' })
}

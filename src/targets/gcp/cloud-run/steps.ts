import type { Mark, Observed, Step, Way } from '../../../core/target.ts'
import { changedFields, fieldMask, writeFields } from './fields.ts'
import type { Recipe, ServiceFields } from './mark.ts'
import { annotationsWith, patch, type PlanDetail, remarked, step } from './request.ts'
import { liveHash } from './template.ts'
import { byName, pinned, promoted, settled, tagged, writeRoutes } from './traffic.ts'
import type { ServiceView } from './view.ts'

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

import type { Step, Way } from '../../../core/target.ts'
import { marksBefore, userTagsBefore } from '../mark-tags.ts'
import { type Definition, shortName } from './definition.ts'
import { unguarded } from './guard.ts'
import type { Recipe, ServiceMark } from './mark.ts'
import { keyOf, type Marked, remarked, step } from './request.ts'
import { answer, definitionTags, guardOf, tagsFrom } from './steps.ts'
import { hasGuard, type ServiceView } from './view.ts'

export const reject = (way: Way, { deployment }: ServiceView): Step =>
  answer({ way, name: 'reject', title: 'Having the paused deployment taken back' }, deployment, 'ROLLBACK')

export const stop = (way: Way, deployment: string): Step =>
  step({ way, name: 'stop', title: 'Stopping the deployment, back to what there was' }, { call: 'stop', deployment })

/** Before anything goes back the mark says so, to whoever comes next. */
export function retract(way: Way, marked: Marked): Step {
  const draft = { way, name: 'retract', title: 'Noting in the mark that the release goes back' }
  return step(draft, { call: 'tag', tags: remarked(draft, marked, { phase: 'restoring' }) })
}

/** What is deregistered cannot be deployed again. */
export function copy(way: Way, former: Definition): Step {
  const draft = { way, name: 'copy', title: `Registering ${shortName(former.arn)} anew, as it was deregistered` }
  const own = { [definitionTags.copy]: former.arn, [definitionTags.step]: keyOf(draft) }
  return step(draft, { call: 'register', content: former.content, tags: { ...tagsFrom(former.tags), ...own } })
}

export function restore(way: Way, view: ServiceView, to: Definition, now: ServiceMark): Step {
  const draft = { way, name: 'restore', title: `Deploying ${shortName(to.arn)} again` }
  const changed = hasGuard(view, now) ? { configuration: unguarded(view.configuration, guardOf(now)) } : {}
  const force = view.definition.arn === to.arn ? { force: true } : {}
  return step(draft, { call: 'update', definition: to.arn, ...changed, ...force })
}

/** So that the newest task definition of the family is not what was taken back: many a tool deploys just that. */
export const deregister = (way: Way, { arn }: Definition, { untouched }: { untouched: boolean }): Step =>
  step(
    { way, name: 'deregister', title: `Deregistering ${shortName(arn)}` },
    { call: 'deregister', definition: arn, ...(untouched ? { twice: true } : {}) },
  )

/** `untouched`: nothing was seen of a deployment, which may have been accepted a moment ago all the same. */
export function unmark(
  way: Way,
  { tags: now }: ServiceView,
  recipe: Recipe,
  { untouched }: { untouched: boolean },
): Step {
  const draft = { way, name: 'unmark', title: 'Putting the tags back' }
  const tags = { ...userTagsBefore(now, recipe), ...marksBefore(now, recipe) }
  return step(draft, { call: 'tag', tags, ...(untouched ? { twice: true } : {}) })
}

/** Somebody has deployed since: theirs stays, and our marks go. */
export function yieldTo(way: Way, { tags: now }: ServiceView, recipe: Recipe): Step {
  const draft = { way, name: 'yield', title: 'Leaving the service to a later change' }
  return step(draft, { call: 'tag', tags: marksBefore(now, recipe) })
}

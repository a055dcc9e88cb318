import { keyOf } from '../../../core/step.ts'
import type { Step, Way } from '../../../core/target.ts'
import { type Definition, shortName } from './definition.ts'
import { unguarded } from './guard.ts'
import type { ServiceMark } from './mark.ts'
import { step } from './request.ts'
import { answer, definitionTags, guardOf, markSteps, tagsFrom } from './steps.ts'
import { hasGuard, type ServiceView } from './view.ts'

export const { retract, unmark, yieldTo } = markSteps

export const reject = (way: Way, { deployment }: ServiceView): Step =>
  answer({ way, name: 'reject', title: 'Having the paused deployment taken back' }, deployment, 'ROLLBACK')

export const stop = (way: Way, deployment: string): Step =>
  step({ way, name: 'stop', title: 'Stopping the deployment, back to what there was' }, { call: 'stop', deployment })

/** What is deregistered cannot be deployed again. */
export function copy(way: Way, former: Definition): Step {
  const draft = { way, name: 'copy', title: `Registering ${shortName(former.arn)} anew, as it was deregistered` }
  const own = { [definitionTags.copy]: former.arn, [definitionTags.step]: keyOf(draft) }
  const tags = { ...tagsFrom(former.tags), ...own }
  return { ...step(draft, { call: 'register', content: former.content, tags }), quiet: true }
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

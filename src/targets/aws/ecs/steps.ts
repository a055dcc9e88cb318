import { type Draft, keyOf } from '../../../core/step.ts'
import type { Step, Way } from '../../../core/target.ts'
import { shortName as idOf } from '../ecs-deployment/deployment.ts'
import { createMarkSteps } from '../mark-steps.ts'
import { withoutNote } from '../mark-tags.ts'
import { ourPrefix, ownTags, type Tags } from '../tags.ts'
import { type Definition, shortName } from './definition.ts'
import { type Guard, guarded, unguarded } from './guard.ts'
import { type Recipe, type ServiceMark, writeMark } from './mark.ts'
import { type PlanDetail, step } from './request.ts'
import { liveHash } from './settings.ts'
import { pausesOf, type ServiceView } from './view.ts'

export const markSteps = createMarkSteps<Omit<ServiceMark, 'phase' | 'step' | 'live'>, Recipe>({
  thing: 'service',
  writeMark,
  withoutNote,
})

export const { commit, tidy } = markSteps

export function mark(way: Way, view: ServiceView, recipe: Recipe, { mark: planned, userTags }: PlanDetail): Step {
  const { newest } = view
  const after = newest === undefined ? {} : { after: idOf(newest) }
  return markSteps.mark(way, view, recipe, { mark: { ...planned, ...after }, userTags })
}

/** Tags of a task definition by which it is found again. */
export const definitionTags = {
  release: `${ourPrefix}release`,
  step: `${ourPrefix}step`,
  copy: `${ourPrefix}copy-of`,
} as const

/** ARN of the task definition that this one repeats. */
export const copiedFrom = ({ tags }: Definition): string | undefined => tags[definitionTags.copy]

/** Without ours, which tell of another task definition. */
export function tagsFrom(tags: Tags): Tags {
  const names: readonly string[] = Object.values(definitionTags)
  return Object.fromEntries(Object.entries(ownTags(tags)).filter(([key]) => !names.includes(key)))
}

export function register(way: Way, { definition }: ServiceView, { content }: PlanDetail): Step {
  const draft = { way, name: 'register', title: `Registering a task definition made from ${shortName(definition.arn)}` }
  const own = { [definitionTags.release]: way.release, [definitionTags.step]: keyOf(draft) }
  const tags = { ...tagsFrom(definition.tags), ...own }
  return { ...step(draft, { call: 'register', content, tags }), quiet: true }
}

export function run(way: Way, { container = '' }: ServiceView, ours: Definition, command: readonly string[]): Step {
  const draft = { way, name: 'run', title: 'Running the release command as a task of its own' }
  return {
    ...step(draft, { call: 'run', definition: ours.arn, container, command, release: way.release }),
    quiet: true,
  }
}

export const guardOf = ({ guard: kind, stage, minutes, rollback }: ServiceMark): Guard => ({
  kind,
  ...(stage === undefined ? {} : { stage }),
  ...(minutes === undefined ? {} : { minutes }),
  ...(rollback === undefined ? {} : { rollback }),
})

export function update(way: Way, { configuration }: ServiceView, ours: Definition, now: ServiceMark): Step {
  const title = `Deploying ${shortName(ours.arn)}`
  const changed = now.guard === 'none' ? {} : { configuration: guarded(configuration, guardOf(now)) }
  return step({ way, name: 'update', title }, { call: 'update', definition: ours.arn, ...changed })
}

/** Lets the deployment that is held go: from here on users get the new version. */
export const promote = (way: Way, { deployment }: ServiceView): Step =>
  answer({ way, name: 'promote', title: 'Letting the deployment go on: ECS leads users over' }, deployment, 'CONTINUE')

/** Lets any other pause go: of the newest deployment, whoever it is for. */
export const proceed = (way: Way, { latest }: ServiceView): Step =>
  answer(
    { way, name: 'proceed', title: `Letting the deployment go on from ${latest?.stage ?? 'its pause'}` },
    latest,
    'CONTINUE',
  )

export function answer(draft: Draft, paused: ServiceView['deployment'], action: 'CONTINUE' | 'ROLLBACK'): Step {
  const hook = paused === undefined ? undefined : pausesOf(paused)[0]
  return step(draft, { call: 'continue', deployment: paused?.arn ?? '', hook: hook?.id ?? '', action })
}

/** The deployment configuration alone: it starts no deployment (API reference of UpdateService, November 2026). */
export function unguard(way: Way, { configuration }: ServiceView, now: ServiceMark): Step {
  const what = now.guard === 'breaker' ? 'Switching the circuit breaker off again' : 'Taking the pause away again'
  const draft = { way, name: 'unguard', title: what }
  return step(draft, { call: 'update', configuration: unguarded(configuration, guardOf(now)) })
}

interface Marked {
  readonly view: ServiceView
  readonly mark: ServiceMark
}

export function finish(way: Way, marked: Marked): Step {
  const { definition, container } = marked.view
  return markSteps.finish(way, marked, container === undefined ? undefined : liveHash(definition.content, container))
}

import type { Step, Way } from '../../../core/target.ts'
import { shortName as idOf } from '../ecs-deployment/deployment.ts'
import { withoutNote } from '../mark-tags.ts'
import { ourPrefix, type Tags } from '../tags.ts'
import { type Definition, ownTags, shortName } from './definition.ts'
import { type Guard, guarded, unguarded } from './guard.ts'
import { type Recipe, type ServiceMark, writeMark, writeRecipe } from './mark.ts'
import { type Draft, keyOf, type Marked, type PlanDetail, remarked, step } from './request.ts'
import { liveHash } from './settings.ts'
import { pausesOf, type ServiceView } from './view.ts'

/** An update takes no tags, so the mark goes before it. */
export function mark(way: Way, { tags, newest }: ServiceView, recipe: Recipe, detail: PlanDetail): Step {
  const draft = { way, name: 'mark', title: 'Marking the service, with a note of what there is' }
  const after = newest === undefined ? {} : { after: idOf(newest) }
  const written: ServiceMark = { ...detail.mark, phase: 'held', step: keyOf(draft), ...after }
  const note = { ...withoutNote(tags), ...writeMark(written, tags), ...writeRecipe(recipe, tags) }
  return step(draft, { call: 'tag', tags: { ...detail.userTags, ...note } })
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
  return step(draft, { call: 'register', content, tags: { ...tagsFrom(definition.tags), ...own } })
}

export function run(way: Way, { container = '' }: ServiceView, ours: Definition, command: readonly string[]): Step {
  const draft = { way, name: 'run', title: 'Running the release command as a task of its own' }
  return step(draft, { call: 'run', definition: ours.arn, container, command, release: way.release })
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

/** The decision, as whoever has nothing but this cloud will find it. */
export function commit(way: Way, marked: Marked): Step {
  const draft = { way, name: 'commit', title: 'Noting the decision in the mark' }
  const phase = marked.mark.phase === 'done' ? 'done' : 'committed'
  const places = way.places === undefined ? {} : { places: [...way.places] }
  return step(draft, { call: 'tag', tags: remarked(draft, marked, { phase, ...places }) })
}

/** The deployment configuration alone: it starts no deployment (API reference of UpdateService, November 2026). */
export function unguard(way: Way, { configuration }: ServiceView, now: ServiceMark): Step {
  const what = now.guard === 'breaker' ? 'Switching the circuit breaker off again' : 'Taking the pause away again'
  const draft = { way, name: 'unguard', title: what }
  return step(draft, { call: 'update', configuration: unguarded(configuration, guardOf(now)) })
}

/** With the mark closes the way back. */
export function finish(way: Way, marked: Marked): Step {
  const draft = { way, name: 'finish', title: 'Closing the mark' }
  const { view } = marked
  const live = view.container === undefined ? {} : { live: liveHash(view.definition.content, view.container) }
  const tags = { ...withoutNote(view.tags), ...remarked(draft, marked, { phase: 'done', ...live }) }
  return step(draft, { call: 'tag', tags })
}

export const tidy = (way: Way, keys: readonly string[]): Step =>
  step({ way, name: 'tidy', title: 'Removing tags that say nothing any more' }, { call: 'untag', keys })

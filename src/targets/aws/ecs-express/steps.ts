import type { Step, TargetPlan, Way } from '../../../core/target.ts'
import { describeDeployment, shortName } from '../ecs-deployment/deployment.ts'
import { marksBefore, withoutNote, userTagsBefore } from '../mark-tags.ts'
import type { Tags } from '../tags.ts'
import { type Recipe, type ServiceMark, writeMark, writeRecipe } from './mark.ts'
import { liveHash, type RunSettings } from './settings.ts'
import type { ExpressView } from './view.ts'

/** One request to ECS, as `begin` sends it. Sensitive. */
export type Request =
  | {
      readonly call: 'create'
      readonly settings: RunSettings
      readonly infrastructureRole: string
      readonly tags: Tags
    }
  | { readonly call: 'update'; readonly settings: RunSettings }
  /** `twice`: only after a second look, some seconds after the first. `meanwhile`: while our deployment is under way, too. */
  | { readonly call: 'tag'; readonly tags: Tags; readonly twice?: boolean; readonly meanwhile?: boolean }
  | { readonly call: 'untag'; readonly keys: readonly string[] }
  /** ECS takes back the deployment of this ARN. */
  | { readonly call: 'stop'; readonly deployment: string }
  | { readonly call: 'delete' }

/** What `plan` leaves for the steps. Sensitive. */
export interface PlanDetail {
  readonly settings: RunSettings
  readonly infrastructureRole?: string
  /** The service is to be off the internet. */
  readonly isInternal: boolean
  /** Tags that the user gives the service. */
  readonly userTags: Tags
  readonly mark: Omit<ServiceMark, 'phase' | 'step' | 'live' | 'after'>
}

export const planDetail = (plan: TargetPlan | undefined): PlanDetail | undefined =>
  plan?.detail as PlanDetail | undefined

interface Draft {
  readonly way: Way
  readonly name: string
  readonly title: string
}

/** The key names release, step and attempt: written into a tag, it says later whether the step happened. */
const keyOf = ({ way, name }: Pick<Draft, 'way' | 'name'>): string =>
  `${way.release}-${way.goal}-${name}-${way.attempt}`

const step = (draft: Draft, detail: Request): Step => ({
  key: keyOf(draft),
  name: draft.name,
  goal: draft.way.goal,
  title: draft.title,
  detail,
})

/** Of a key: how many steps there had been. */
export const attemptOf = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0)

export function create(way: Way, { settings, infrastructureRole = '', userTags, mark: planned }: PlanDetail): Step {
  const draft = { way, name: 'create', title: 'Creating the service' }
  const mark: ServiceMark = { ...planned, phase: 'held', step: keyOf(draft) }
  const tags = { ...userTags, ...writeMark(mark, {}) }
  return step(draft, { call: 'create', settings, infrastructureRole, tags })
}

/** An update takes no tags, so the mark goes before it. */
export function mark(way: Way, { tags: now, deployments }: ExpressView, recipe: Recipe, detail: PlanDetail): Step {
  const draft = { way, name: 'mark', title: 'Marking the service, with a note of what there is' }
  const [newest] = deployments
  const after = newest === undefined ? {} : { after: shortName(newest.arn) }
  const written: ServiceMark = { ...detail.mark, phase: 'held', step: keyOf(draft), ...after }
  const note = { ...withoutNote(now), ...writeMark(written, now), ...writeRecipe(recipe, now) }
  return step(draft, { call: 'tag', tags: { ...detail.userTags, ...note } })
}

export const update = (way: Way, { settings }: PlanDetail): Step =>
  step(
    { way, name: 'update', title: 'Updating the service; ECS leads the users over while its alarm is quiet' },
    { call: 'update', settings },
  )

interface Marked {
  readonly view: ExpressView
  readonly mark: ServiceMark
}

const remarked = (draft: Draft, { view, mark: now }: Marked, change: Partial<ServiceMark>): Tags =>
  writeMark({ ...now, ...change, step: keyOf(draft) }, view.tags)

/** The decision, as whoever has nothing but this cloud will find it. */
export function commit(way: Way, marked: Marked): Step {
  const draft = { way, name: 'commit', title: 'Noting the decision in the mark' }
  const phase = marked.mark.phase === 'done' ? 'done' : 'committed'
  const places = way.places === undefined ? {} : { places: [...way.places] }
  return step(draft, { call: 'tag', tags: remarked(draft, marked, { phase, ...places }) })
}

/** With the mark closes the way back. */
export function finish(way: Way, marked: Marked & { readonly settings: RunSettings }): Step {
  const draft = { way, name: 'finish', title: 'Closing the mark' }
  const written = remarked(draft, marked, { phase: 'done', live: liveHash(marked.settings) })
  return step(draft, { call: 'tag', tags: { ...withoutNote(marked.view.tags), ...written } })
}

export const tidy = (way: Way, keys: readonly string[]): Step =>
  step({ way, name: 'tidy', title: 'Removing tags that say nothing any more' }, { call: 'untag', keys })

/** Before anything goes back the mark says so, to whoever comes next. */
export function retract(way: Way, { recipe, ...marked }: Marked & { readonly recipe?: Recipe }): Step {
  const draft = { way, name: 'retract', title: 'Noting in the mark that the release goes back' }
  const note = recipe === undefined ? {} : writeRecipe(recipe, marked.view.tags)
  const tags = { ...note, ...remarked(draft, marked, { phase: 'restoring' }) }
  return step(draft, { call: 'tag', tags, meanwhile: true })
}

export const stop = (way: Way, deployment: string): Step =>
  step(
    { way, name: 'stop', title: `Having ECS take back ${describeDeployment({ arn: deployment })}` },
    { call: 'stop', deployment },
  )

export const restore = (way: Way, settings: RunSettings): Step =>
  step({ way, name: 'restore', title: 'Updating the service to what it was before' }, { call: 'update', settings })

/** `untouched`: nothing was seen of an update, which may have been accepted a moment ago all the same. */
export function unmark(way: Way, view: ExpressView, recipe: Recipe, { untouched }: { untouched: boolean }): Step {
  const draft = { way, name: 'unmark', title: 'Putting the tags back' }
  const tags = { ...userTagsBefore(view.tags, recipe), ...marksBefore(view.tags, recipe) }
  return step(draft, { call: 'tag', tags, ...(untouched ? { twice: true } : {}) })
}

/** Somebody has changed the service since: theirs stays, and our marks go. */
export function yieldTo(way: Way, view: ExpressView, recipe: Recipe): Step {
  const draft = { way, name: 'yield', title: 'Leaving the service to a later change' }
  return step(draft, { call: 'tag', tags: marksBefore(view.tags, recipe) })
}

export const remove = (way: Way): Step =>
  step({ way, name: 'delete', title: 'Deleting the service that this release created' }, { call: 'delete' })

import type { Scaling } from '../../../aws/app-runner-types.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Observed, Step, TargetPlan, Way } from '../../../core/target.ts'
import type { Variables } from '../environment.ts'
import { marksBefore, userTagsBefore } from '../mark-tags.ts'
import { type Recipe, type ServiceMark, withoutRecipe, writeMark, writeRecipe } from './mark.ts'
import type { RunSettings } from './settings.ts'
import type { Tags } from '../tags.ts'
import { detailOf, type ServiceView } from './view.ts'

/** One request to App Runner, as `begin` sends it. Sensitive. */
export type Request =
  | { readonly call: 'scale'; readonly name: string; readonly content: Scaling }
  | { readonly call: 'create'; readonly settings: RunSettings; readonly tags: Tags }
  /** `former` is sealed into the environment on the way. */
  | { readonly call: 'update'; readonly settings: RunSettings; readonly former: Variables }
  /** `key`: a new one goes along. `twice`: only after a second look, some seconds after the first. */
  | { readonly call: 'tag'; readonly tags: Tags; readonly key?: boolean; readonly twice?: boolean }
  | { readonly call: 'untag'; readonly keys: readonly string[] }
  | { readonly call: 'pause' | 'resume' | 'delete' }

/** What `plan` leaves for the steps. Sensitive. */
export interface PlanDetail {
  /** What is to run; without scaling where a configuration has to be made first. */
  readonly settings: RunSettings
  readonly former: Variables
  /** Tags that the user gives the service. */
  readonly userTags: Tags
  readonly mark: Omit<ServiceMark, 'phase' | 'step' | 'asked' | 'live' | 'after'>
  readonly newScaling?: { readonly name: string; readonly content: Scaling }
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

/** What runs without what says which release it is: two releases of the same thing have the same. */
export function liveHash({ env, ...settings }: RunSettings): string {
  const { RELEASE_ID: _, RELEASE_VERSION: __, ...kept } = env
  return hashOf({ ...settings, env: kept })
}

export function scale(way: Way, { name, content }: NonNullable<PlanDetail['newScaling']>): Step {
  const draft = { way, name: 'scale', title: `Making an auto scaling configuration under the name ${name}` }
  return step(draft, { call: 'scale', name, content })
}

/** The settings with the configuration that was made for them. */
export function settingsWith({ settings, newScaling }: PlanDetail, seen: Observed): RunSettings {
  const arn = detailOf(seen).scaling?.arn
  return newScaling === undefined || arn === undefined ? settings : { ...settings, scaling: arn }
}

export function create(way: Way, seen: Observed, detail: PlanDetail): Step {
  const draft = { way, name: 'create', title: 'Creating the service' }
  const settings = settingsWith(detail, seen)
  const mark: ServiceMark = { ...detail.mark, phase: 'held', step: keyOf(draft), asked: hashOf(settings) }
  return step(draft, { call: 'create', settings, tags: { ...detail.userTags, ...writeMark(mark, {}) } })
}

/** An update takes no tags, so the mark goes before it. */
export function mark(way: Way, given: { view: ServiceView; recipe: Recipe; detail: PlanDetail }): Step {
  const { view, recipe, detail } = given
  const draft = { way, name: 'mark', title: 'Marking the service, with a note of what there is' }
  const asked = hashOf(detail.settings)
  const written: ServiceMark = { ...detail.mark, phase: 'held', step: keyOf(draft), asked, ...newest(view) }
  const note = { ...withoutRecipe(view.tags), ...writeMark(written, view.tags), ...writeRecipe(recipe, view.tags) }
  const tags = { ...detail.userTags, ...note }
  return step(draft, { call: 'tag', tags, ...(recipe.former === 'sealed' ? { key: true } : {}) })
}

const newest = ({ operations: [first] }: ServiceView): Pick<ServiceMark, 'after'> =>
  first === undefined ? {} : { after: first.id }

export const resume = (way: Way): Step =>
  step({ way, name: 'resume', title: 'Resuming the service, which is paused' }, { call: 'resume' })

export function update(way: Way, seen: Observed, detail: PlanDetail, recipe: Recipe): Step {
  const draft = { way, name: 'update', title: 'Updating the service; users get the new version when it is healthy' }
  const former = recipe.former === 'sealed' ? detail.former : {}
  return step(draft, { call: 'update', settings: settingsWith(detail, seen), former })
}

interface Marked {
  readonly view: ServiceView
  readonly mark: ServiceMark
}

/** The decision, as whoever has nothing but this cloud will find it. */
export function commit(way: Way, { view, mark: now }: Marked): Step {
  const draft = { way, name: 'commit', title: 'Noting the decision in the mark' }
  const phase = now.phase === 'done' ? 'done' : 'committed'
  return step(draft, { call: 'tag', tags: remarked(draft, { view, mark: now }, { phase, ...placesOf(way) }) })
}

const placesOf = ({ places }: Way): Pick<ServiceMark, 'places'> => (places === undefined ? {} : { places: [...places] })

const remarked = (draft: Draft, { view, mark: now }: Marked, change: Partial<ServiceMark>): Tags =>
  writeMark({ ...now, ...change, step: keyOf(draft) }, view.tags)

/** With the mark closes the way back, and the key to the former values is gone. */
export function finish(way: Way, given: Marked & { readonly settings: RunSettings }): Step {
  const draft = { way, name: 'finish', title: 'Closing the mark' }
  const marked = remarked(draft, given, { phase: 'done', live: liveHash(given.settings) })
  return step(draft, { call: 'tag', tags: { ...withoutRecipe(given.view.tags), ...marked } })
}

/** Of a key: how many steps there had been. */
export const attemptOf = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0)

export const tidy = (way: Way, keys: readonly string[]): Step =>
  step({ way, name: 'tidy', title: 'Removing tags that say nothing any more' }, { call: 'untag', keys })

/** Before anything goes back the mark says so, to whoever comes next. */
export function retract(way: Way, { view, mark: now, recipe }: Marked & { readonly recipe?: Recipe }): Step {
  const draft = { way, name: 'retract', title: 'Noting in the mark that the release goes back' }
  const tags = remarked(draft, { view, mark: now }, { phase: 'restoring', ...newest(view) })
  return step(draft, {
    call: 'tag',
    tags: { ...(recipe === undefined ? {} : writeRecipe(recipe, view.tags)), ...tags },
  })
}

export const restore = (way: Way, settings: RunSettings): Step =>
  step(
    { way, name: 'restore', title: 'Updating the service to what it was before' },
    { call: 'update', settings, former: {} },
  )

export const pause = (way: Way): Step =>
  step({ way, name: 'pause', title: 'Pausing the service again, as it was' }, { call: 'pause' })

/** `untouched`: nothing was seen of an update, which may have been accepted a moment ago all the same. */
export function unmark(way: Way, view: ServiceView, recipe: Recipe, { untouched }: { untouched: boolean }): Step {
  const draft = { way, name: 'unmark', title: 'Putting the tags back' }
  const tags = { ...userTagsBefore(view.tags, recipe), ...marksBefore(view.tags, recipe) }
  return step(draft, { call: 'tag', tags, ...(untouched ? { twice: true } : {}) })
}

/** Somebody has changed the service since: theirs stays, and our marks go. */
export function yieldTo(way: Way, view: ServiceView, recipe: Recipe): Step {
  const draft = { way, name: 'yield', title: 'Leaving the service to a later change' }
  return step(draft, { call: 'tag', tags: marksBefore(view.tags, recipe) })
}

export const remove = (way: Way): Step =>
  step({ way, name: 'delete', title: 'Deleting the service that this release created' }, { call: 'delete' })

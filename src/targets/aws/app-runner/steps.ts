import type { Scaling } from '../../../aws/app-runner-types.ts'
import { hashOf } from '../../../core/hash.ts'
import { type Draft, stepOf } from '../../../core/step.ts'
import type { Observed, Step, TargetPlan, Way } from '../../../core/target.ts'
import type { Variables } from '../environment.ts'
import { createMarkSteps, type TagRequest, type UntagRequest } from '../mark-steps.ts'
import { type Recipe, type ServiceMark, withoutRecipe, writeMark } from './mark.ts'
import { liveHash, type RunSettings } from './settings.ts'
import type { Tags } from '../tags.ts'
import { detailOf, type ServiceView } from './view.ts'

/** One request to App Runner, as `begin` sends it. Sensitive. */
export type Request =
  | { readonly call: 'scale'; readonly name: string; readonly content: Scaling }
  | { readonly call: 'create'; readonly settings: RunSettings; readonly tags: Tags }
  /** `former` is sealed into the environment on the way. */
  | { readonly call: 'update'; readonly settings: RunSettings; readonly former: Variables }
  /** `key`: a new one goes along. */
  | (TagRequest & { readonly key?: boolean })
  | UntagRequest
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

const step = (draft: Draft, detail: Request): Step => stepOf(draft, detail)

const markSteps = createMarkSteps<Omit<ServiceMark, 'phase' | 'step' | 'live'>, Recipe>({
  thing: 'service',
  writeMark,
  withoutNote: withoutRecipe,
})

export const { commit, tidy, unmark, yieldTo } = markSteps

export function scale(way: Way, { name, content }: NonNullable<PlanDetail['newScaling']>): Step {
  const draft = { way, name: 'scale', title: `Making an auto scaling configuration under the name ${name}` }
  return { ...step(draft, { call: 'scale', name, content }), quiet: true }
}

/** The settings with the configuration that was made for them. */
export function settingsWith({ settings, newScaling }: PlanDetail, seen: Observed): RunSettings {
  const arn = detailOf(seen).scaling?.arn
  return newScaling === undefined || arn === undefined ? settings : { ...settings, scaling: arn }
}

export function create(way: Way, seen: Observed, detail: PlanDetail): Step {
  const draft = { way, name: 'create', title: 'Creating the service' }
  const settings = settingsWith(detail, seen)
  const planned = { ...detail.mark, asked: hashOf(settings) }
  const tags = markSteps.tagsOfNew(draft, { mark: planned, userTags: detail.userTags })
  return step(draft, { call: 'create', settings, tags })
}

/** Former values that are to be sealed need a key. */
export function mark(way: Way, view: ServiceView, recipe: Recipe, detail: PlanDetail): Step {
  const planned = { ...detail.mark, asked: hashOf(detail.settings), ...newest(view) }
  const marking = markSteps.mark(way, view, recipe, { mark: planned, userTags: detail.userTags })
  const request: Request = { ...marking.detail, ...(recipe.former === 'sealed' ? { key: true } : {}) }
  return { ...marking, detail: request }
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

export interface Marked {
  readonly view: ServiceView
  readonly mark: ServiceMark
}

/** The key to the former values goes with the note. */
export const finish = (way: Way, marked: Marked, settings: RunSettings): Step =>
  markSteps.finish(way, marked, liveHash(settings))

/** What is newer from here on belongs to the way back. */
export const retract = (way: Way, { mark: now, ...given }: Marked & { readonly recipe?: Recipe }): Step =>
  markSteps.retract(way, { ...given, mark: { ...now, ...newest(given.view) } })

export const restore = (way: Way, settings: RunSettings): Step =>
  step(
    { way, name: 'restore', title: 'Updating the service to what it was before' },
    { call: 'update', settings, former: {} },
  )

export const pause = (way: Way): Step =>
  step({ way, name: 'pause', title: 'Pausing the service again, as it was' }, { call: 'pause' })

export const remove = (way: Way): Step =>
  step({ way, name: 'delete', title: 'Deleting the service that this release created' }, { call: 'delete' })

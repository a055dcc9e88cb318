import { type Draft, stepOf } from '../../../core/step.ts'
import type { Step, TargetPlan, Way } from '../../../core/target.ts'
import { describeDeployment, shortName } from '../ecs-deployment/deployment.ts'
import { createMarkSteps, type TagRequest, type UntagRequest } from '../mark-steps.ts'
import { withoutNote } from '../mark-tags.ts'
import type { Tags } from '../tags.ts'
import { type Recipe, type ServiceMark, writeMark } from './mark.ts'
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
  /** `meanwhile`: while our deployment is under way, too. */
  | (TagRequest & { readonly meanwhile?: boolean })
  | UntagRequest
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

const step = (draft: Draft, detail: Request): Step => stepOf(draft, detail)

const markSteps = createMarkSteps<Omit<ServiceMark, 'phase' | 'step' | 'live'>, Recipe>({
  thing: 'service',
  writeMark,
  withoutNote,
})

export const { commit, tidy, unmark, yieldTo } = markSteps

export function create(way: Way, { settings, infrastructureRole = '', ...plan }: PlanDetail): Step {
  const draft = { way, name: 'create', title: 'Creating the service' }
  return step(draft, { call: 'create', settings, infrastructureRole, tags: markSteps.tagsOfNew(draft, plan) })
}

export function mark(way: Way, view: ExpressView, recipe: Recipe, { mark: planned, userTags }: PlanDetail): Step {
  const [newest] = view.deployments
  const after = newest === undefined ? {} : { after: shortName(newest.arn) }
  return markSteps.mark(way, view, recipe, { mark: { ...planned, ...after }, userTags })
}

export const update = (way: Way, { settings }: PlanDetail): Step =>
  step(
    { way, name: 'update', title: 'Updating the service; ECS leads the users over while its alarm is quiet' },
    { call: 'update', settings },
  )

export interface Marked {
  readonly view: ExpressView
  readonly mark: ServiceMark
}

export const finish = (way: Way, marked: Marked, settings: RunSettings): Step =>
  markSteps.finish(way, marked, liveHash(settings))

export function retract(way: Way, marked: Marked & { readonly recipe?: Recipe }): Step {
  const retracting = markSteps.retract(way, marked)
  const request: Request = { ...retracting.detail, meanwhile: true }
  return { ...retracting, detail: request }
}

export const stop = (way: Way, deployment: string): Step =>
  step(
    { way, name: 'stop', title: `Having ECS take back ${describeDeployment({ arn: deployment })}` },
    { call: 'stop', deployment },
  )

export const restore = (way: Way, settings: RunSettings): Step =>
  step({ way, name: 'restore', title: 'Updating the service to what it was before' }, { call: 'update', settings })

export const remove = (way: Way): Step =>
  step({ way, name: 'delete', title: 'Deleting the service that this release created' }, { call: 'delete' })

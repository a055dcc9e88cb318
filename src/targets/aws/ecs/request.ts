import type { DeploymentConfiguration } from '../../../aws/ecs-types.ts'
import { type Draft, stepOf } from '../../../core/step.ts'
import type { Step, TargetPlan } from '../../../core/target.ts'
import type { TagRequest, UntagRequest } from '../mark-steps.ts'
import type { Tags } from '../tags.ts'
import type { Content } from './definition.ts'
import type { ServiceMark } from './mark.ts'

/** One request to ECS, as `begin` sends it. Sensitive. */
export type Request =
  | TagRequest
  | UntagRequest
  | { readonly call: 'register'; readonly content: Content; readonly tags: Tags }
  /** `twice`: only after a second look, some seconds after the first. */
  | { readonly call: 'deregister'; readonly definition: string; readonly twice?: boolean }
  | {
      readonly call: 'run'
      readonly definition: string
      readonly container: string
      readonly command: readonly string[]
      /** For `startedBy` and `clientToken`. */
      readonly release: string
    }
  /** `force`: a deployment even of what the service is set to run. */
  | {
      readonly call: 'update'
      readonly definition?: string
      readonly configuration?: DeploymentConfiguration
      readonly force?: boolean
    }
  | {
      readonly call: 'continue'
      readonly deployment: string
      readonly hook: string
      readonly action: 'CONTINUE' | 'ROLLBACK'
    }
  | { readonly call: 'stop'; readonly deployment: string }

/** What `plan` leaves for the steps. Sensitive. */
export interface PlanDetail {
  readonly content: Content
  /** Tags that the user gives the service. */
  readonly userTags: Tags
  readonly command?: readonly string[]
  readonly mark: Omit<ServiceMark, 'phase' | 'step' | 'live' | 'after'>
}

export const planDetail = (plan: TargetPlan | undefined): PlanDetail | undefined =>
  plan?.detail as PlanDetail | undefined

export const step = (draft: Draft, detail: Request): Step => stepOf(draft, detail)

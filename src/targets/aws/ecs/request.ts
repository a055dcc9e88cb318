import type { DeploymentConfiguration } from '../../../aws/ecs-types.ts'
import type { Step, TargetPlan, Way } from '../../../core/target.ts'
import type { Tags } from '../tags.ts'
import type { Content } from './definition.ts'
import { type ServiceMark, writeMark } from './mark.ts'
import type { ServiceView } from './view.ts'

/** One request to ECS, as `begin` sends it. Sensitive. */
export type Request =
  | { readonly call: 'tag'; readonly tags: Tags; readonly twice?: boolean }
  | { readonly call: 'untag'; readonly keys: readonly string[] }
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

export interface Draft {
  readonly way: Way
  readonly name: string
  readonly title: string
}

/** The key names release, step and attempt: written into a tag, it says later whether the step happened. */
export const keyOf = ({ way, name }: Pick<Draft, 'way' | 'name'>): string =>
  `${way.release}-${way.goal}-${name}-${way.attempt}`

export const step = (draft: Draft, detail: Request): Step => ({
  key: keyOf(draft),
  name: draft.name,
  goal: draft.way.goal,
  title: draft.title,
  detail,
})

/** Of a key: how many steps there had been. */
export const attemptOf = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0)

export interface Marked {
  readonly view: ServiceView
  readonly mark: ServiceMark
}

export const remarked = (draft: Draft, { view, mark: now }: Marked, change: Partial<ServiceMark>): Tags =>
  writeMark({ ...now, ...change, step: keyOf(draft) }, view.tags)

import type { Container, StoredImage } from '../../container/types.ts'
import type { Kernel, Stale } from '../../kernel/types.ts'
import type { AwsState } from '../types.ts'
import type { Place } from './naming.ts'
import type { Settings } from './settings.ts'

export type ServiceStatus =
  | 'CREATE_FAILED'
  | 'RUNNING'
  | 'DELETED'
  | 'DELETE_FAILED'
  | 'PAUSED'
  | 'OPERATION_IN_PROGRESS'

export type OperationType =
  | 'START_DEPLOYMENT'
  | 'CREATE_SERVICE'
  | 'PAUSE_SERVICE'
  | 'RESUME_SERVICE'
  | 'DELETE_SERVICE'
  | 'UPDATE_SERVICE'

export type OperationStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'FAILED'
  | 'SUCCEEDED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_FAILED'
  | 'ROLLBACK_SUCCEEDED'

/** All times are ms of platform time. */
export interface Operation {
  readonly id: string
  readonly type: OperationType
  readonly started: number
  /** Lists leave it out before. */
  readonly listedFrom: number
  status: OperationStatus
  updated: number
  ended: number | undefined
}

/** What answers requests: a container with what it was started from. */
export interface Running {
  readonly container: Container
  readonly image: StoredImage
  readonly settings: Settings
}

export interface Service {
  readonly place: Place
  readonly name: string
  readonly id: string
  readonly arn: string
  readonly host: string
  readonly created: number
  readonly kmsKey: string | undefined
  readonly tags: Map<string, string>
  readonly domains: Domain[]
  /** `current` guards, reads see it a moment later. */
  readonly status: Stale<ServiceStatus>
  /** In force, or of the creation that failed. */
  settings: Settings
  /** Asked for by the operation that is under way. */
  applying: Settings | undefined
  updated: number
  deleted: number | undefined
  /** Oldest first. */
  readonly operations: Operation[]
  /** The last that was deployed: what a pause stops and a resumption starts again. */
  running: Running | undefined
  /** What the URL leads to. */
  readonly routes: Stale<readonly Running[]>
  /** A push that came while an operation was under way. */
  pushWaits: boolean
}

/** A domain of the user's own that leads to the service. */
export interface Domain {
  readonly name: string
  readonly www: boolean
}

/** A configuration that is never changed: `autoscalingconfiguration/NAME/REVISION/ID`. */
export interface Revision<Content> {
  readonly arn: string
  readonly place: Place
  readonly name: string
  readonly revision: number
  readonly content: Content
  readonly tags: Map<string, string>
  readonly created: number
  deleted: number | undefined
}

export interface AutoScaling {
  readonly MaxConcurrency: number
  readonly MinSize: number
  readonly MaxSize: number
}

export interface Observability {
  readonly TraceConfiguration?: unknown
}

export interface VpcConnector {
  readonly Subnets: readonly string[]
  readonly SecurityGroups: readonly string[]
}

/** What becomes of the next operation, whatever it asks for. */
export type Fate = 'fails' | 'cannot roll back' | 'hangs'

/** Everything that App Runner's simulators share. */
export interface Cloud {
  readonly aws: AwsState
  readonly kernel: Kernel
  /** By ARN; deleted ones too, for a while. */
  readonly services: Map<string, Service>
  /** ARNs that lists show: a moment later. */
  readonly listed: Stale<ReadonlySet<string>>
  /** By full ARN, deleted ones too; oldest first. */
  readonly autoScaling: Map<string, Revision<AutoScaling>>
  /** ARN of the default by place. */
  readonly defaultAutoScaling: Map<string, string>
  readonly observability: Map<string, Revision<Observability>>
  readonly vpcConnectors: Map<string, Revision<VpcConnector>>
  /** Accounts for which App Runner is closed: for what is new, or as a whole. */
  readonly closed: Map<string, 'creation' | 'whole'>
  /** By service name. */
  readonly fates: Map<string, Fate>
  readonly limits: Limits
}

/** Of an account in a region. */
export interface Limits {
  services: number
  autoScalingNames: number
  autoScalingRevisions: number
  vpcConnectors: number
  observabilityNames: number
  observabilityRevisions: number
}

export const now = ({ kernel }: Cloud): number => kernel.clocks.platform.now()

/** As the JSON protocols write a time: seconds since the epoch. */
export const seconds = (ms: number): number => Math.floor(ms) / 1000

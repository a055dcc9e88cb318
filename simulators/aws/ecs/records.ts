import type { Kernel } from '../../kernel/types.ts'
import type { Input } from '../model.ts'
import type { AwsState } from '../types.ts'
import type { Definition } from './definition.ts'
import type { Fate } from './deployment-records.ts'
import type { Place } from './naming.ts'
import type { Service } from './service-records.ts'
import type { Task } from './task-records.ts'

/** All times are ms of platform time; what is shown is moved by `Cloud.skew`. Reads leave a record out before `seenFrom`. */
export interface Cluster {
  readonly place: Place
  readonly name: string
  readonly arn: string
  readonly content: Input
  readonly tags: Map<string, string>
  readonly seenFrom: number
  status: 'ACTIVE' | 'INACTIVE'
}

export interface TaskDefinition {
  readonly place: Place
  readonly family: string
  readonly revision: number
  readonly arn: string
  /** As it was registered, members that nothing here reads among them. */
  readonly content: Input
  readonly read: Definition
  readonly tags: Map<string, string>
  readonly registered: number
  readonly registeredBy: string
  deregistered: number | undefined
}

/** A load balancer that somebody has made for classic services. */
export interface Balancer {
  readonly host: string
  readonly testHost: string
  readonly targetGroupArn: string
  readonly alternateTargetGroupArn: string
  readonly productionListenerRule: string
  readonly testListenerRule: string
  readonly healthCheckPath: string
  /** Seconds. */
  readonly interval: number
  readonly healthyThreshold: number
  readonly unhealthyThreshold: number
}

/** Everything that ECS's simulators share. */
export interface Cloud {
  readonly aws: AwsState
  readonly kernel: Kernel
  readonly clusters: Map<string, Cluster>
  /** By ARN, deregistered ones too; oldest first. */
  readonly definitions: Map<string, TaskDefinition>
  /** Deleted ones too, until they are forgotten; oldest first. */
  readonly services: Set<Service>
  readonly tasks: Map<string, Task>
  /** ARNs of the tasks that a request's `clientToken` started. */
  readonly tokens: Map<string, { readonly request: string; readonly tasks: readonly string[] }>
  readonly balancers: Set<Balancer>
  /** Names of alarms in the state ALARM. */
  readonly alarms: Set<string>
  /** By service name. */
  readonly fates: Map<string, Fate>
  /** What Lambda hooks answer. */
  readonly hookAnswer: { current: 'SUCCEEDED' | 'FAILED' | 'IN_PROGRESS' }
  /** Why Fargate can place no task now. */
  readonly obstacle: { current: string | undefined }
  /** ms by which ECS's clock is ahead of everybody's. */
  readonly skew: { current: number }
}

export const now = ({ kernel }: Cloud): number => kernel.clocks.platform.now()

/** As the JSON protocols write a time: seconds since the epoch, by ECS's own clock. */
export const seconds = ({ skew }: Pick<Cloud, 'skew'>, ms: number): number => Math.floor(ms + skew.current) / 1000

/** From when reads see what is made now. */
export const soon = (cloud: Cloud): number =>
  now(cloud) +
  (cloud.kernel.guess('ecs.reads', ['at once', 'a moment later']) === 'at once'
    ? 0
    : cloud.kernel.between(0, 3_000, 'ecs.read-lag'))

export const isSeen = (cloud: Cloud, { seenFrom }: { readonly seenFrom: number }): boolean => seenFrom <= now(cloud)

export async function pass(
  cloud: Cloud,
  name: string,
  [low, high]: readonly [number, number],
  signal?: AbortSignal,
): Promise<void> {
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(low, high, `ecs.${name}`), signal)
}

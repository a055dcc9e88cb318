import type { Container } from '../../container/types.ts'
import type { ContainerDefinition, Overrides } from './definition.ts'
import type { Place } from './naming.ts'
import type { Cluster, TaskDefinition } from './records.ts'
import type { Revision } from './service-records.ts'

export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED'

export type StopCode = 'TaskFailedToStart' | 'EssentialContainerExited' | 'UserInitiated' | 'ServiceSchedulerInitiated'

export interface TaskContainer {
  readonly definition: ContainerDefinition
  readonly arn: string
  status: 'PENDING' | 'RUNNING' | 'STOPPED'
  container: Container | undefined
  listening: boolean
  digest: string | undefined
  exitCode: number | undefined
  reason: string | undefined
  health: 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY'
}

export interface Task {
  readonly place: Place
  readonly cluster: Cluster
  readonly id: string
  readonly arn: string
  readonly definition: TaskDefinition
  /** `service:shop`, or `family:…` of a task that runs alone. */
  readonly group: string
  readonly startedBy: string | undefined
  /** Of a service's task. */
  readonly revision: Revision | undefined
  readonly overrides: Overrides
  /** As asked for: shown again. */
  readonly network: unknown
  readonly containers: readonly TaskContainer[]
  readonly tags: Map<string, string>
  readonly created: number
  readonly seenFrom: number
  status: TaskStatus
  desired: 'RUNNING' | 'STOPPED'
  times: Partial<
    Record<'pullStarted' | 'pullStopped' | 'started' | 'stopping' | 'executionStopped' | 'stopped', number>
  >
  stop: { readonly code: StopCode; readonly reason: string } | undefined
  /** Called once, when it has stopped. */
  readonly ended: (task: Task) => void
  /** In its load balancer's target group. */
  target: 'none' | 'initial' | 'healthy' | 'unhealthy' | 'draining'
}

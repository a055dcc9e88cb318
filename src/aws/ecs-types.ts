export type {
  Container as TaskContainer,
  ContainerDefinition,
  DeploymentConfiguration,
  DeploymentLifecycleHookDetail,
  Service as EcsService,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceDeploymentStatus,
  ServiceRevision,
  ServiceRevisionSummary,
  Task,
  TaskDefinition,
} from '@aws-sdk/client-ecs'

import type { TaskDefinition } from '@aws-sdk/client-ecs'

export interface ServiceAt {
  /** Name or ARN. */
  readonly cluster: string
  /** Name or ARN. */
  readonly service: string
}

export interface TaskDefinitionFound {
  readonly definition: TaskDefinition
  readonly tags: Readonly<Record<string, string>>
}

/** By the service that runs them, or by who started them: one of both is all that ListTasks takes. */
export type TasksOf = { readonly cluster: string } & ({ readonly service: string } | { readonly startedBy: string })

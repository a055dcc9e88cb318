import {
  ContinueServiceDeploymentCommand,
  DeregisterTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient as SdkClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { callAws, readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import { inTwenties, pages } from './ecs-pages.ts'
import type { ContinueServiceDeployment, RegisterTaskDefinition, RunTask, UpdateService } from './ecs-service-types.ts'
import type { Task } from './ecs-types.ts'
import { keepUnknownMembers } from './unknown-members.ts'

/** What of ECS's API a service that somebody else has made needs besides. Each change is one request, asked once. */
export interface EcsServiceClient {
  /** Returns its ARN. */
  registerTaskDefinition(request: RegisterTaskDefinition, context: Context): Promise<string>
  deregisterTaskDefinition(arn: string, context: Context): Promise<void>
  updateService(request: UpdateService, context: Context): Promise<void>
  continueServiceDeployment(request: ContinueServiceDeployment, context: Context): Promise<void>
  /** Returns the ARN of the one task. Rejects with `exhausted` when there is no room for it now. */
  runTask(request: RunTask, context: Context): Promise<string>
  /**
   * Tasks of the family that `startedBy` has started and that are still shown, running and stopped ones: for an hour after their
   * end. Asked by the family, as `startedBy` cannot be combined with a status (API reference of ListTasks, November 2026).
   */
  tasksStartedBy(
    startedBy: string,
    at: { readonly cluster: string; readonly family: string },
    context: Context,
  ): Promise<readonly Task[]>
  close(): void
}

export function createEcsServiceClient({ clientConfig }: AwsConnection): EcsServiceClient {
  const sdk = new SdkClient(clientConfig)
  keepUnknownMembers(sdk)
  return {
    ...definitionChanges(sdk),
    ...serviceChanges(sdk),
    tasksStartedBy: async (startedBy, { cluster, family }, context) => {
      const lists = (['RUNNING', 'STOPPED'] as const).map((desiredStatus) =>
        pages(async (nextToken) => {
          const page = await readAws('ecs.ListTasks', context, (options) =>
            sdk.send(new ListTasksCommand({ cluster, family, desiredStatus, ...nextToken }), options),
          )
          return { items: page.taskArns ?? [], next: page.nextToken }
        }),
      )
      const arns = [...new Set((await Promise.all(lists)).flat())]
      const tasks = await inTwenties(arns, async (some) => {
        const found = await readAws('ecs.DescribeTasks', context, (options) =>
          sdk.send(new DescribeTasksCommand({ cluster, tasks: some }), options),
        )
        return found.tasks ?? []
      })
      return tasks.filter((task) => task.startedBy === startedBy)
    },
    close: () => sdk.destroy(),
  }
}

type DefinitionChanges = Pick<EcsServiceClient, 'registerTaskDefinition' | 'deregisterTaskDefinition'>

const definitionChanges = (sdk: SdkClient): DefinitionChanges => ({
  registerTaskDefinition: async (request, context) => {
    const { taskDefinition } = await callAws('ecs.RegisterTaskDefinition', context, (options) =>
      sdk.send(new RegisterTaskDefinitionCommand(request), options),
    )
    return taskDefinition?.taskDefinitionArn ?? ''
  },
  deregisterTaskDefinition: async (taskDefinition, context) => {
    await callAws('ecs.DeregisterTaskDefinition', context, (options) =>
      sdk.send(new DeregisterTaskDefinitionCommand({ taskDefinition }), options),
    )
  },
})

type ServiceChanges = Pick<EcsServiceClient, 'updateService' | 'continueServiceDeployment' | 'runTask'>

const serviceChanges = (sdk: SdkClient): ServiceChanges => ({
  updateService: async (request, context) => {
    await callAws('ecs.UpdateService', context, (options) => sdk.send(new UpdateServiceCommand(request), options))
  },
  continueServiceDeployment: async (request, context) => {
    await callAws('ecs.ContinueServiceDeployment', context, (options) =>
      sdk.send(new ContinueServiceDeploymentCommand(request), options),
    )
  },
  runTask: async (request, context) => {
    const { tasks, failures } = await callAws('ecs.RunTask', context, (options) =>
      sdk.send(new RunTaskCommand({ ...request, count: 1 }), options),
    )
    const arn = tasks?.[0]?.taskArn
    if (arn === undefined) throw noTask(failures?.[0]?.reason)
    return arn
  },
})

const noTask = (reason = 'no reason given'): CloudError =>
  new CloudError(`ecs.RunTask: no task was started: ${reason}`, {
    trouble: 'exhausted',
    operation: 'ecs.RunTask',
    hint: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html tells what the reason means.',
  })

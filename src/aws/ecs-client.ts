import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient as SdkClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  StopServiceDeploymentCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs'
import type { Context } from '../core/context.ts'
import { CloudError, isCloudError } from '../core/errors.ts'
import { callAws, readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import { inTwenties, pages } from './ecs-pages.ts'
import type {
  EcsService,
  ServiceAt,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceRevision,
  Task,
  TaskDefinitionFound,
  TasksOf,
} from './ecs-types.ts'
import { keepUnknownMembers } from './unknown-members.ts'

/** What of ECS's API every service shares. Reads are asked again while that can help; each change is one request, asked once. */
export interface EcsClient {
  /** Tags included; an inactive one too. `undefined` when neither it nor its cluster is there. */
  describeService(at: ServiceAt, context: Context): Promise<EcsService | undefined>
  /** The same, which tells a cluster that is not there from a service that is not. */
  findService(at: ServiceAt, context: Context): Promise<EcsService | 'no cluster' | undefined>
  /** Newest first, one page of twenty: those of the last ninety days are kept. Rejects with `missing`. */
  listServiceDeployments(at: ServiceAt, context: Context): Promise<readonly ServiceDeploymentBrief[]>
  /** Those that are there, in no order. */
  describeServiceDeployments(arns: readonly string[], context: Context): Promise<readonly ServiceDeployment[]>
  /** Those that are there, in no order. */
  describeServiceRevisions(arns: readonly string[], context: Context): Promise<readonly ServiceRevision[]>
  /** Back to the revision of before. ECS takes no other way to stop one (API reference, November 2026). */
  rollBackServiceDeployment(arn: string, context: Context): Promise<void>
  /** By ARN, `family:revision`, or `family` for its newest. Rejects with `missing`. */
  describeTaskDefinition(taskDefinition: string, context: Context): Promise<TaskDefinitionFound>
  /** Running and starting ones with `RUNNING`; those of the last hour that have stopped with `STOPPED`. */
  tasks(of: TasksOf, desired: 'RUNNING' | 'STOPPED', context: Context): Promise<readonly Task[]>
  tag(arn: string, tags: Readonly<Record<string, string>>, context: Context): Promise<void>
  untag(arn: string, keys: readonly string[], context: Context): Promise<void>
  close(): void
}

export function createEcsClient({ clientConfig }: AwsConnection): EcsClient {
  const sdk = new SdkClient(clientConfig)
  keepUnknownMembers(sdk)
  return {
    ...readsOf(sdk),
    ...deploymentReads(sdk),
    rollBackServiceDeployment: async (serviceDeploymentArn, context) => {
      await callAws('ecs.StopServiceDeployment', context, (options) =>
        sdk.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }), options),
      )
    },
    tag: async (resourceArn, tags, context) => {
      const list = Object.entries(tags).map(([key, value]) => ({ key, value }))
      await callAws('ecs.TagResource', context, (options) =>
        sdk.send(new TagResourceCommand({ resourceArn, tags: list }), options),
      )
    },
    untag: async (resourceArn, keys, context) => {
      await callAws('ecs.UntagResource', context, (options) =>
        sdk.send(new UntagResourceCommand({ resourceArn, tagKeys: [...keys] }), options),
      )
    },
    close: () => sdk.destroy(),
  }
}

/** Tags as a map; a key without a value has an empty one. */
export const tagsOf = (
  tags: readonly { key?: string | undefined; value?: string | undefined }[] = [],
): Readonly<Record<string, string>> => Object.fromEntries(tags.map(({ key = '', value = '' }) => [key, value]))

type Reads = Pick<EcsClient, 'describeService' | 'findService' | 'describeTaskDefinition' | 'tasks'>

function readsOf(sdk: SdkClient): Reads {
  const findService: Reads['findService'] = async ({ cluster, service }, context) => {
    const request = { cluster, services: [service], include: ['TAGS' as const] }
    try {
      const { services, failures } = await readAws('ecs.DescribeServices', context, (options) =>
        sdk.send(new DescribeServicesCommand(request), options),
      )
      return services?.[0] ?? absent(service, failures?.[0]?.reason)
    } catch (error) {
      if (isCloudError(error, 'missing')) return 'no cluster'
      throw error
    }
  }
  return {
    findService,
    describeService: async (at, context) => {
      const found = await findService(at, context)
      return found === 'no cluster' ? undefined : found
    },
    describeTaskDefinition: async (taskDefinition, context) => {
      const { taskDefinition: definition, tags } = await readAws('ecs.DescribeTaskDefinition', context, (options) =>
        sdk.send(new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }), options),
      ).catch(asMissing)
      if (definition === undefined) throw unanswered('ecs.DescribeTaskDefinition', 'answered without a task definition')
      return { definition, tags: tagsOf(tags) }
    },
    tasks: async (of, desiredStatus, context) => {
      const { cluster } = of
      const by = 'service' in of ? { serviceName: of.service } : { startedBy: of.startedBy }
      const arns = await pages(async (nextToken) => {
        const page = await readAws('ecs.ListTasks', context, (options) =>
          sdk.send(new ListTasksCommand({ cluster, ...by, desiredStatus, ...nextToken }), options),
        )
        return { items: page.taskArns ?? [], next: page.nextToken }
      })
      return inTwenties(arns, async (tasks) => {
        const found = await readAws('ecs.DescribeTasks', context, (options) =>
          sdk.send(new DescribeTasksCommand({ cluster, tasks, include: ['TAGS'] }), options),
        )
        return found.tasks ?? []
      })
    },
  }
}

/**
 * ECS has no error of its own for a task definition that is not there, or a family without an active one, but these words alone (getmoto/moto,
 * pull request 5910, repeats AWS's answer; hashicorp/terraform, pull request 12609, has it; November 2026): any other refusal is no absence.
 */
function asMissing(error: unknown): never {
  if (!isCloudError(error, 'invalid') || !error.message.includes('Unable to describe task definition')) throw error
  const { message, operation } = error
  throw new CloudError(message, { trouble: 'missing', operation, cause: error })
}

function absent(service: string, reason = 'MISSING'): undefined {
  if (reason === 'MISSING') return undefined
  throw unanswered('ecs.DescribeServices', `says ${reason} of ${service}`)
}

const unanswered = (operation: string, what: string): CloudError =>
  new CloudError(`${operation}: ${what}`, { trouble: 'unanswered', operation })

type DeploymentReads = Pick<
  EcsClient,
  'listServiceDeployments' | 'describeServiceDeployments' | 'describeServiceRevisions'
>

function deploymentReads(sdk: SdkClient): DeploymentReads {
  return {
    listServiceDeployments: async (at, context) => {
      const { serviceDeployments = [] } = await readAws('ecs.ListServiceDeployments', context, (options) =>
        sdk.send(new ListServiceDeploymentsCommand({ ...at, maxResults: 20 }), options),
      )
      return serviceDeployments.toSorted((a, b) => timeOf(b) - timeOf(a))
    },
    describeServiceDeployments: (arns, context) =>
      inTwenties(arns, async (serviceDeploymentArns) => {
        const found = await readAws('ecs.DescribeServiceDeployments', context, (options) =>
          sdk.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }), options),
        )
        return found.serviceDeployments ?? []
      }),
    describeServiceRevisions: (arns, context) =>
      inTwenties(arns, async (serviceRevisionArns) => {
        const found = await readAws('ecs.DescribeServiceRevisions', context, (options) =>
          sdk.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }), options),
        )
        return found.serviceRevisions ?? []
      }),
  }
}

const timeOf = ({ createdAt }: ServiceDeploymentBrief): number => createdAt?.getTime() ?? 0

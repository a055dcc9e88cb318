import {
  AppRunnerClient as SdkClient,
  CreateAutoScalingConfigurationCommand,
  CreateServiceCommand,
  DeleteServiceCommand,
  DescribeAutoScalingConfigurationCommand,
  DescribeServiceCommand,
  ListAutoScalingConfigurationsCommand,
  ListOperationsCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  PauseServiceCommand,
  ResumeServiceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-apprunner'
import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import type {
  AppRunnerService,
  CreateService,
  OperationSummary,
  Scaling,
  ServiceSummary,
  UpdateService,
} from './app-runner-types.ts'
import { pages } from './app-runner-pages.ts'
import { callAws, readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'

/** What was accepted. The id was seen to be missing (aws/apprunner-roadmap issue 139), though the model requires it. */
export interface Accepted {
  readonly arn?: string
  readonly operation?: string
}

export interface ScalingConfiguration {
  readonly arn: string
  readonly name: string
}

/** App Runner's API. Reads are asked again while that can help; each change is one request, asked once, and returns on acceptance. */
export interface AppRunnerClient {
  /** All services of the region with this name: a deleted one may be listed beside its successor. */
  servicesNamed(name: string, context: Context): Promise<readonly ServiceSummary[]>
  describe(arn: string, context: Context): Promise<AppRunnerService>
  /** Newest first, one page of twenty. */
  operations(arn: string, context: Context): Promise<readonly OperationSummary[]>
  tags(arn: string, context: Context): Promise<Readonly<Record<string, string>>>
  create(request: CreateService, context: Context): Promise<Accepted>
  update(request: UpdateService, context: Context): Promise<Accepted>
  pause(arn: string, context: Context): Promise<Accepted>
  resume(arn: string, context: Context): Promise<Accepted>
  delete(arn: string, context: Context): Promise<Accepted>
  tag(arn: string, tags: Readonly<Record<string, string>>, context: Context): Promise<void>
  untag(arn: string, keys: readonly string[], context: Context): Promise<void>
  /** Every active revision of every auto scaling configuration in the region. */
  scalings(context: Context): Promise<readonly ScalingConfiguration[]>
  scaling(arn: string, context: Context): Promise<Scaling>
  /** The next revision under the name; returns its full ARN. */
  createScaling(name: string, scaling: Scaling, context: Context): Promise<string>
  close(): void
}

/** A page's most, for operations and services alike (API reference of ListOperations and ListServices, November 2026). */
const pageSize = 20

export function createAppRunnerClient({ clientConfig }: AwsConnection): AppRunnerClient {
  const sdk = new SdkClient(clientConfig)
  return {
    servicesNamed: async (name, context) => {
      const all = await pages(async (NextToken) => {
        const page = await readAws('apprunner.ListServices', context, (options) =>
          sdk.send(new ListServicesCommand({ MaxResults: pageSize, ...NextToken }), options),
        )
        return { items: page.ServiceSummaryList ?? [], next: page.NextToken }
      })
      return all.filter(({ ServiceName }) => ServiceName === name)
    },
    describe: async (ServiceArn, context) => {
      const { Service } = await readAws('apprunner.DescribeService', context, (options) =>
        sdk.send(new DescribeServiceCommand({ ServiceArn }), options),
      )
      if (Service === undefined) throw empty('apprunner.DescribeService')
      return Service
    },
    operations: async (ServiceArn, context) => {
      const { OperationSummaryList } = await readAws('apprunner.ListOperations', context, (options) =>
        sdk.send(new ListOperationsCommand({ ServiceArn, MaxResults: pageSize }), options),
      )
      return OperationSummaryList ?? []
    },
    tags: async (ResourceArn, context) => {
      const { Tags } = await readAws('apprunner.ListTagsForResource', context, (options) =>
        sdk.send(new ListTagsForResourceCommand({ ResourceArn }), options),
      )
      return Object.fromEntries((Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
    },
    create: async (request, context) =>
      accepted(
        await callAws('apprunner.CreateService', context, (options) =>
          sdk.send(new CreateServiceCommand(request), options),
        ),
      ),
    update: async (request, context) =>
      accepted(
        await callAws('apprunner.UpdateService', context, (options) =>
          sdk.send(new UpdateServiceCommand(request), options),
        ),
      ),
    pause: async (ServiceArn, context) =>
      accepted(
        await callAws('apprunner.PauseService', context, (options) =>
          sdk.send(new PauseServiceCommand({ ServiceArn }), options),
        ),
      ),
    resume: async (ServiceArn, context) =>
      accepted(
        await callAws('apprunner.ResumeService', context, (options) =>
          sdk.send(new ResumeServiceCommand({ ServiceArn }), options),
        ),
      ),
    delete: async (ServiceArn, context) =>
      accepted(
        await callAws('apprunner.DeleteService', context, (options) =>
          sdk.send(new DeleteServiceCommand({ ServiceArn }), options),
        ),
      ),
    tag: async (ResourceArn, tags, context) => {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
      await callAws('apprunner.TagResource', context, (options) =>
        sdk.send(new TagResourceCommand({ ResourceArn, Tags }), options),
      )
    },
    untag: async (ResourceArn, keys, context) => {
      await callAws('apprunner.UntagResource', context, (options) =>
        sdk.send(new UntagResourceCommand({ ResourceArn, TagKeys: [...keys] }), options),
      )
    },
    ...scalingCalls(sdk),
    close: () => sdk.destroy(),
  }
}

function scalingCalls(sdk: SdkClient): Pick<AppRunnerClient, 'scalings' | 'scaling' | 'createScaling'> {
  return {
    scalings: async (context) => {
      const all = await pages(async (NextToken) => {
        const page = await readAws('apprunner.ListAutoScalingConfigurations', context, (options) =>
          // Only the newest of each name unless it is told otherwise.
          sdk.send(new ListAutoScalingConfigurationsCommand({ LatestOnly: false, ...NextToken }), options),
        )
        return { items: page.AutoScalingConfigurationSummaryList ?? [], next: page.NextToken }
      })
      return all.flatMap(({ AutoScalingConfigurationArn: arn, AutoScalingConfigurationName: name = '', Status }) =>
        arn === undefined || Status === 'INACTIVE' ? [] : [{ arn, name }],
      )
    },
    scaling: async (AutoScalingConfigurationArn, context) => {
      const { AutoScalingConfiguration: found } = await readAws(
        'apprunner.DescribeAutoScalingConfiguration',
        context,
        (options) => sdk.send(new DescribeAutoScalingConfigurationCommand({ AutoScalingConfigurationArn }), options),
      )
      return { concurrency: found?.MaxConcurrency ?? 100, min: found?.MinSize ?? 1, max: found?.MaxSize ?? 25 }
    },
    createScaling: async (name, { concurrency, min, max }, context) => {
      const request = { AutoScalingConfigurationName: name, MaxConcurrency: concurrency, MinSize: min, MaxSize: max }
      const { AutoScalingConfiguration: made } = await callAws(
        'apprunner.CreateAutoScalingConfiguration',
        context,
        (options) => sdk.send(new CreateAutoScalingConfigurationCommand(request), options),
      )
      return made?.AutoScalingConfigurationArn ?? ''
    },
  }
}

const accepted = (answer: {
  readonly Service?: AppRunnerService | undefined
  readonly OperationId?: string | undefined
}): Accepted => ({
  ...(answer.Service?.ServiceArn === undefined ? {} : { arn: answer.Service.ServiceArn }),
  ...(answer.OperationId === undefined ? {} : { operation: answer.OperationId }),
})

const empty = (operation: string): CloudError =>
  new CloudError(`${operation}: answered without a service`, { trouble: 'unanswered', operation })

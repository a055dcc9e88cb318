import { viewTags } from './asking.ts'
import { pending, running, seenTasks } from './fleet.ts'
import { ongoingOf } from './interruption.ts'
import { type Cloud, isSeen, seconds } from './records.ts'
import type { Revision, Rollout, Service, Workload } from './service-records.ts'

/** As DescribeServices shows it. documented: members of Service and Deployment (botocore 1.44.8). */
export function viewService(cloud: Cloud, service: Service, tagged: boolean): object {
  const rollouts = service.status.read() === 'ACTIVE' ? shownRollouts(cloud, service) : []
  const tasks = service.revisions.flatMap((each) => seenTasks(cloud, each))
  const current = (rollouts[0] ?? service.rollouts.at(-1))?.revision.workload
  const deployment = ongoingOf(service)
  const { content, configuration } = service
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    status: service.status.read(),
    desiredCount: service.desired,
    runningCount: running(tasks),
    pendingCount: pending(tasks),
    ...(current && viewWorkload(current)),
    ...content,
    deploymentConfiguration: viewConfiguration(content, configuration),
    deploymentController: { type: 'ECS' },
    deployments: rollouts.map((each, index) => viewRollout(cloud, each, index === 0 ? 'PRIMARY' : 'ACTIVE')),
    ...(deployment && isSeen(cloud, deployment) && { currentServiceDeployment: deployment.arn }),
    currentServiceRevisions: service.revisions.filter(({ tasks: its }) => its.length > 0).map(viewSummary),
    events: service.events.map(({ id, at, message }) => ({ id, createdAt: seconds(cloud, at), message })),
    createdAt: seconds(cloud, service.created),
    createdBy: service.createdBy,
    tags: tagged ? viewTags(service.tags) : [],
    roleArn: `arn:${service.place.partition}:iam::${service.place.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    schedulingStrategy: 'REPLICA',
    resourceManagementType: service.express ? 'ECS' : 'CUSTOMER',
  }
}

export function viewWorkload(workload: Workload): object {
  const { definition, networkConfiguration, platformVersion, launchType, capacityProviderStrategy, loadBalancers } =
    workload
  return {
    taskDefinition: definition.arn,
    ...(launchType !== undefined && { launchType }),
    ...(capacityProviderStrategy !== undefined && { capacityProviderStrategy }),
    platformVersion,
    platformFamily: 'Linux',
    networkConfiguration,
    loadBalancers,
    serviceRegistries: [],
    ...workload.others,
  }
}

export const viewConfiguration = (
  content: Service['content'],
  { strategy, maximumPercent = 200, minimumHealthyPercent = 100, ...rest }: Service['configuration'],
): object => ({
  strategy,
  maximumPercent,
  minimumHealthyPercent,
  deploymentCircuitBreaker: { enable: false, rollback: false },
  bakeTimeInMinutes: 0,
  ...rest,
  ...(typeof content['deploymentConfiguration'] === 'object' ? content['deploymentConfiguration'] : {}),
})

/** Newest first; what has no task left, and what its own rollback has taken over, is gone. */
function shownRollouts(cloud: Cloud, { rollouts }: Service): Rollout[] {
  const seen = rollouts.filter((each) => isSeen(cloud, each)).toReversed()
  return seen.filter(
    ({ revision }, index) =>
      index === 0 || (revision.tasks.length > 0 && seen.findIndex((each) => each.revision === revision) === index),
  )
}

function viewRollout(cloud: Cloud, { id, revision, created, updated, state, reason }: Rollout, status: string): object {
  const tasks = seenTasks(cloud, revision)
  // documented: a Deployment has neither of the two.
  const none = { loadBalancers: [], serviceRegistries: [] }
  const { loadBalancers: _, serviceRegistries: __, ...workload } = { ...none, ...viewWorkload(revision.workload) }
  return {
    id,
    status,
    ...workload,
    desiredCount: revision.wanted,
    runningCount: running(tasks),
    pendingCount: pending(tasks),
    failedTasks: revision.failures,
    createdAt: seconds(cloud, created),
    updatedAt: seconds(cloud, updated),
    rolloutState: state,
    rolloutStateReason: reason,
  }
}

export const viewSummary = (revision: Revision): object => ({
  arn: revision.arn,
  requestedTaskCount: revision.wanted,
  runningTaskCount: running(revision.tasks),
  pendingTaskCount: pending(revision.tasks),
})

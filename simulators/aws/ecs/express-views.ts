// documented: members (botocore 1.44.8). observed: `currentDeployment` is there only while there is one (hashicorp/terraform-provider-aws
// #47694); clients find the endpoint both with and without its scheme, and the cluster as a name and as an ARN: both are drawn.
import { viewTags } from './asking.ts'
import { accessOf } from './express-choice.ts'
import { ongoingOf } from './interruption.ts'
import { type Cloud, isSeen, seconds } from './records.ts'
import type { Revision, Service } from './service-records.ts'

export const viewExpress = (cloud: Cloud, service: Service, tagged: boolean): object => {
  const deployment = ongoingOf(service)
  return {
    ...viewCommon(cloud, service),
    infrastructureRoleArn: service.express?.infrastructureRole,
    ...(deployment && isSeen(cloud, deployment) && { currentDeployment: deployment.arn }),
    activeConfigurations: activeRevisions(cloud, service).map((each) => viewChoice(cloud, each)),
    ...(tagged && { tags: viewTags(service.tags) }),
  }
}

/** What UpdateExpressGatewayService answers. */
export const viewUpdated = (cloud: Cloud, service: Service, target: Revision): object => ({
  ...viewCommon(cloud, service),
  targetConfiguration: viewChoice(cloud, target),
})

function viewCommon(cloud: Cloud, { cluster, name, arn, status, created, updated }: Service): object {
  return {
    cluster: cloud.kernel.guess('ecs.express.cluster', ['name', 'ARN']) === 'name' ? cluster.name : cluster.arn,
    serviceName: name,
    serviceArn: arn,
    status: { statusCode: status.read() },
    createdAt: seconds(cloud, created),
    updatedAt: seconds(cloud, updated),
  }
}

function activeRevisions(cloud: Cloud, service: Service): Revision[] {
  const target = ongoingOf(service)?.target
  const active = service.revisions.filter((each) => each === service.stable || each === target || each.tasks.length > 0)
  return cloud.kernel.guess('ecs.express.order', ['oldest first', 'newest first']) === 'oldest first'
    ? active
    : active.toReversed()
}

function viewChoice(cloud: Cloud, { arn, created, workload, service }: Revision): object {
  const { express: choice, definition } = workload
  if (!choice) return {}
  const { container: _, port: __, own, cpuArchitecture, ...shown } = choice
  return {
    serviceRevisionArn: arn,
    taskDefinitionArn: definition.arn,
    ...shown,
    ...(own === undefined && { cpuArchitecture }),
    ingressPaths: [{ accessType: accessOf(choice), endpoint: endpointOf(cloud, service) }],
    createdAt: seconds(cloud, created),
  }
}

export const endpointOf = ({ kernel }: Cloud, { express }: Service): string =>
  `${kernel.guess('ecs.express.endpoint', ['', 'https://'])}${express?.endpoint ?? ''}`

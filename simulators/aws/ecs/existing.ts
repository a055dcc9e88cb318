// Services that were there before anybody who is tested came.
import { z } from 'zod'
import { readConfiguration } from './definition.ts'
import { addCluster, clusterArn } from './clusters.ts'
import { beginDeployment } from './deployments.ts'
import type { Place } from './naming.ts'
import type { Balancer, Cloud, Cluster } from './records.ts'
import { addService } from './service-life.ts'
import { checkConfiguration, checkWorkload } from './service-rules.ts'
import type { Service, Workload } from './service-records.ts'
import { addDefinition } from './task-definitions.ts'

export interface ExistingService {
  readonly image: string
  readonly balancer: Balancer
  /** A role's ARN each; the last one is needed by what shifts traffic. */
  readonly executionRole: string
  readonly taskRole?: string
  readonly infrastructureRole?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Default 1. */
  readonly desired?: number
  /** As CreateService takes it. Default: rolling, with a circuit breaker. */
  readonly deploymentConfiguration?: object
  /** Laid over the task definition, as RegisterTaskDefinition takes it. */
  readonly definition?: object
}

interface Where extends Place {
  readonly cluster: string
  readonly service: string
}

/** Of one container `web` on port 8080, behind the balancer; its first deployment has begun. The cluster is made where it is not there. */
export function addExisting(cloud: Cloud, { cluster: named, service: name, ...place }: Where, wish: ExistingService) {
  const { deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } } } = wish
  const configuration = readConfiguration(deploymentConfiguration)
  const workload = workloadOf(cloud, { place, name, wish })
  checkWorkload(cloud, workload)
  checkConfiguration(cloud, configuration, workload.loadBalancers)
  const caller = { ...place, arn: by(place), userId: 'AIDALONGAGO' }
  const service: Service = addService(
    { cloud, place, caller },
    {
      cluster: clusterFor(cloud, place, named),
      name,
      tags: new Map(),
      content: { deploymentConfiguration },
      desired: wish.desired ?? 1,
      configuration,
      express: undefined,
    },
  )
  beginDeployment(cloud, service, workload)
}

const by = ({ partition, account }: Place): string => `arn:${partition}:iam::${account}:user/operator`

const clusterFor = (cloud: Cloud, place: Place, name: string): Cluster =>
  cloud.clusters.get(clusterArn(place, name)) ?? addCluster(cloud, { place, name, input: {}, tags: new Map() })

interface Wished {
  readonly place: Place
  readonly name: string
  readonly wish: ExistingService
}

function workloadOf(cloud: Cloud, { place, name, wish }: Wished): Workload {
  return {
    definition: addDefinition(cloud, {
      place,
      input: inputOf({ family: name, region: place.region }, wish),
      tags: new Map(),
      by: by(place),
    }),
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
    platformVersion: 'LATEST',
    launchType: 'FARGATE',
    capacityProviderStrategy: undefined,
    loadBalancers: [behind(wish)],
    others: {},
    express: undefined,
  }
}

function inputOf(
  { family, region }: { readonly family: string; readonly region: string },
  { image, executionRole, taskRole, environment = {}, definition }: ExistingService,
): Record<string, unknown> {
  const options = { 'awslogs-group': `/ecs/${family}`, 'awslogs-region': region, 'awslogs-stream-prefix': 'web' }
  const container = {
    name: 'web',
    image,
    portMappings: [{ containerPort: 8080 }],
    environment: Object.entries(environment).map(([name, value]) => ({ name, value })),
    logConfiguration: { logDriver: 'awslogs', options },
  }
  const written = {
    family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: executionRole,
    taskRoleArn: taskRole,
    containerDefinitions: [container],
    ...definition,
  }
  // As it comes over the wire: without what is not there.
  return z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(written)))
}

function behind({ balancer, infrastructureRole }: ExistingService) {
  const { targetGroupArn, alternateTargetGroupArn, productionListenerRule, testListenerRule } = balancer
  const advanced = { alternateTargetGroupArn, productionListenerRule, testListenerRule }
  return {
    targetGroupArn,
    containerName: 'web',
    containerPort: 8080,
    ...(infrastructureRole !== undefined && {
      advancedConfiguration: { ...advanced, roleArn: infrastructureRole },
    }),
  }
}

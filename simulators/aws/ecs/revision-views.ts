// documented: members of ServiceRevision and ECSManagedResources (botocore 1.44.8). guess: names of what Express Mode makes.
import { endpointOf } from './express-views.ts'
import { accessOf, type ExpressChoice } from './express-choice.ts'
import { type Cloud, seconds } from './records.ts'
import type { Express, Revision, Service } from './service-records.ts'
import { viewWorkload } from './service-views.ts'

export function viewRevision(cloud: Cloud, revision: Revision): object {
  const { arn, service, created, workload, digests } = revision
  const { express } = service
  return {
    serviceRevisionArn: arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    ...viewWorkload(workload),
    containerImages: workload.definition.read.containerDefinitions.map(({ name: containerName, image }) => {
      const imageDigest = digests.get(image)
      return { containerName, image, ...(imageDigest !== undefined && { imageDigest }) }
    }),
    guardDutyEnabled: false,
    createdAt: seconds(cloud, created),
    ...(express &&
      workload.express && { ecsManagedResources: managed(cloud, { service, express, choice: workload.express }) }),
  }
}

interface Managed {
  readonly service: Service
  readonly express: Express
  readonly choice: ExpressChoice
}

function managed(cloud: Cloud, { service, express, choice }: Managed): object {
  const { partition, region, account } = service.place
  const state = { status: express.resources, updatedAt: seconds(cloud, express.resourcesUpdated) }
  const resource = (of: string, path: string) => ({
    arn: `arn:${partition}:${of}:${region}:${account}:${path}`,
    ...state,
  })
  const { minTaskCount: minCapacity, maxTaskCount: maxCapacity = 20 } = choice.scalingTarget
  const balancer = 'app/ecs-express-gateway-alb-02b54f25/50dc6c495c0c9188'
  const group = { healthCheckPath: choice.healthCheckPath, healthCheckPort: choice.port, port: choice.port }
  return {
    ingressPaths: [
      {
        accessType: accessOf(choice),
        endpoint: endpointOf(cloud, service),
        loadBalancer: {
          ...resource('elasticloadbalancing', `loadbalancer/${balancer}`),
          scheme: accessOf(choice) === 'PUBLIC' ? 'internet-facing' : 'internal',
        },
        loadBalancerSecurityGroups: [resource('ec2', 'security-group/sg-0f1e2d3c4b5a69788')],
        certificate: {
          ...resource('acm', 'certificate/0e1d2c3b-4a59-4687-8765-432110fedcba'),
          domainName: express.endpoint,
        },
        listener: resource('elasticloadbalancing', `listener/${balancer}/f2f7dc8efc522ab2`),
        rule: resource('elasticloadbalancing', `listener-rule/${balancer}/f2f7dc8efc522ab2/9683b2d02a6cabee`),
        targetGroups: ['1', '2'].map((each) => ({
          ...resource('elasticloadbalancing', `targetgroup/ecs-gateway-tg-${each}/73e2d6bc24d8a067`),
          ...group,
        })),
      },
    ],
    autoScaling: {
      scalableTarget: { ...resource('application-autoscaling', 'scalable-target/0ec5'), minCapacity, maxCapacity },
      applicationAutoScalingPolicies: [
        {
          ...resource('autoscaling', 'scalingPolicy:6d8972f3'),
          policyType: 'TargetTrackingScaling',
          targetValue: choice.scalingTarget['autoScalingTargetValue'],
          metric: choice.scalingTarget['autoScalingMetric'],
        },
      ],
    },
    metricAlarms: [resource('cloudwatch', `alarm:${express.alarm}`)],
    serviceSecurityGroups: [resource('ec2', 'security-group/sg-0a1b2c3d4e5f6a7b8')],
    logGroups: [{ ...resource('logs', `log-group:${express.logGroup}`), logGroupName: express.logGroup }],
  }
}

// documented: what Express Mode sets in its task definition (developer guide, "Resources created by Amazon ECS Express Mode services", copy
// of November 2026). observed: the family `CLUSTER-NAME`, log groups `/aws/ecs/CLUSTER/NAME-a1b2`, endpoints `NA-` and 32 hexadecimal digits
// (public logs and configurations of 2026). guess: that a task definition which does not change is not registered again.
import { randomBytes } from 'node:crypto'
import { readConfiguration } from './definition.ts'
import { checkDefinition } from './definition-rules.ts'
import { type ExpressChoice, main } from './express-choice.ts'
import { newId, type Place } from './naming.ts'
import { type Cloud, now, type TaskDefinition } from './records.ts'
import type { Express } from './service-records.ts'
import { addDefinition, findDefinition } from './task-definitions.ts'

export interface DefinitionWish {
  readonly place: Place
  readonly cluster: string
  readonly service: string
  readonly choice: ExpressChoice
  readonly logGroup: string
  readonly by: string
}

export function expressDefinition(cloud: Cloud, wish: DefinitionWish): TaskDefinition {
  const content = contentOf(wish)
  const { place, by } = wish
  checkDefinition(content, place)
  const before = findDefinition(cloud, place, content.family)
  if (before && JSON.stringify(before.content) === JSON.stringify(content)) return before
  return addDefinition(cloud, { place, input: content, tags: new Map(), by })
}

function contentOf({ place, cluster, service, choice, logGroup }: DefinitionWish) {
  const { primaryContainer, executionRoleArn, taskRoleArn, cpu, memory, cpuArchitecture, port } = choice
  const {
    image,
    command,
    environment = [],
    secrets,
    repositoryCredentials,
    awsLogsConfiguration: logs,
  } = primaryContainer ?? { image: '' }
  const container = {
    name: main,
    image,
    essential: true,
    portMappings: [{ containerPort: port, hostPort: port, protocol: 'tcp', name: `${main.toLowerCase()}-${port}-tcp` }],
    environment,
    ...(secrets && { secrets }),
    ...(command && { command }),
    versionConsistency: 'enabled',
    stopTimeout: 30,
    linuxParameters: { initProcessEnabled: true },
    ...(repositoryCredentials !== undefined && { repositoryCredentials }),
    logConfiguration: {
      logDriver: 'awslogs',
      options: {
        'awslogs-group': logs?.logGroup ?? logGroup,
        'awslogs-region': place.region,
        'awslogs-stream-prefix': logs?.logStreamPrefix ?? 'ecs',
        mode: 'non-blocking',
        'max-buffer-size': '25m',
      },
    },
  }
  return {
    family: `${cluster}-${service}`,
    containerDefinitions: [container],
    ...(executionRoleArn !== undefined && { executionRoleArn }),
    ...(taskRoleArn !== undefined && { taskRoleArn }),
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu,
    memory,
    runtimePlatform: { cpuArchitecture, operatingSystemFamily: 'LINUX' },
  }
}

export interface Named {
  readonly place: Place
  readonly cluster: string
  readonly name: string
}

/** What Express Mode makes for a service. */
export function newExpress(cloud: Cloud, { place, cluster, name }: Named, infrastructureRole: string): Express {
  const suffix = randomBytes(2).toString('hex')
  const domain = place.partition === 'aws-cn' ? 'on.amazonwebservices.com.cn' : 'on.aws'
  return {
    infrastructureRole,
    endpoint: `${name.slice(0, 2).toLowerCase()}-${newId()}.ecs.${place.region}.${domain}`,
    logGroup: `/aws/ecs/${cluster}/${name}-${suffix}`,
    alarm: `ecs-express/${cluster}/${name}-${suffix}/rollback`,
    resources: 'PROVISIONING',
    resourcesUpdated: now(cloud),
    minutes: new Map(),
  }
}

/** documented: of the service that it makes. */
export const expressContent = {
  availabilityZoneRebalancing: 'ENABLED',
  enableECSManagedTags: true,
  propagateTags: 'SERVICE',
  healthCheckGracePeriodSeconds: 300,
}

/** documented: canary of 5 % for three minutes, three minutes to bake, back when the alarm rings or tasks fail. */
export const expressConfiguration = ({ alarm }: Express) =>
  readConfiguration({
    strategy: 'CANARY',
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 3 },
    bakeTimeInMinutes: 3,
    deploymentCircuitBreaker: { enable: true, rollback: true },
    alarms: { alarmNames: [alarm], enable: true, rollback: true },
  })

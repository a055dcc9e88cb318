import type { Simulator } from '../../kernel/types.ts'
import { createJsonApi } from '../json-api.ts'
import type { AwsState } from '../types.ts'
import { createAdmin, type EcsAdmin } from './admin.ts'
import { handlerOf } from './asking.ts'
import { clusterOperations } from './clusters.ts'
import { deploymentOperations } from './deployment-operations.ts'
import { expressOperations } from './express.ts'
import { createFrontEnd } from './front-end.ts'
import type { Cloud } from './records.ts'
import { model } from './refusal.ts'
import { serviceOperations } from './services.ts'
import { tagOperations } from './tags.ts'
import { definitionOperations } from './task-definitions.ts'
import { taskOperations } from './task-operations.ts'

export interface Ecs {
  readonly simulators: readonly Simulator[]
  readonly admin: EcsAdmin
}

/** ECS on Fargate and Express Mode in every region, and the addresses of the services. */
export function createEcs(aws: AwsState): Ecs {
  const cloud = createCloud(aws)
  return { simulators: [createControlPlane(cloud), createFrontEnd(cloud)], admin: createAdmin(cloud) }
}

const createCloud = (aws: AwsState): Cloud => ({
  aws,
  kernel: aws.kernel,
  clusters: new Map(),
  definitions: new Map(),
  services: new Set(),
  tasks: new Map(),
  tokens: new Map(),
  balancers: new Set(),
  alarms: new Set(),
  fates: new Map(),
  hookAnswer: { current: 'SUCCEEDED' },
  obstacle: { current: undefined },
  skew: { current: 0 },
})

function createControlPlane(cloud: Cloud): Simulator {
  const answers = {
    ...clusterOperations,
    ...definitionOperations,
    ...serviceOperations,
    ...deploymentOperations,
    ...expressOperations,
    ...taskOperations,
    ...tagOperations,
  }
  return createJsonApi(cloud.aws, {
    name: 'ecs',
    model,
    invalid: 'InvalidParameterException',
    operations: Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, handlerOf(cloud, answer)])),
    reset: () => reset(cloud),
  })
}

function reset(cloud: Cloud): void {
  for (const { containers } of cloud.tasks.values()) for (const { container } of containers) container?.stop()
  const { clusters, definitions, services, tasks, tokens, balancers, alarms, fates } = cloud
  for (const each of [clusters, definitions, services, tasks, tokens, balancers, alarms, fates]) each.clear()
  cloud.hookAnswer.current = 'SUCCEEDED'
  cloud.obstacle.current = undefined
  cloud.skew.current = 0
}

import type { Simulator } from '../../kernel/types.ts'
import { createJsonApi } from '../json-api.ts'
import { readModel } from '../model.ts'
import type { AwsState, PushedImage } from '../types.ts'
import { type AppRunnerAdmin, createAdmin } from './admin.ts'
import { handlerOf } from './asking.ts'
import { autoScalingOperations } from './auto-scaling.ts'
import { domainOperations } from './domains.ts'
import { createFrontEnd } from './front-end.ts'
import { followPush } from './pushes.ts'
import type { Cloud } from './records.ts'
import { serviceOperations } from './services.ts'
import { supportingOperations } from './supporting.ts'
import { tagOperations } from './tags.ts'

export interface AppRunner {
  readonly simulators: readonly Simulator[]
  readonly admin: AppRunnerAdmin
  /** Starts deployments of the services that follow the tag. Called by `state.onPush` too. */
  readonly imagePushed: (pushed: PushedImage) => void
}

/** The control plane in every region that has it, and the services' URLs. */
export function createAppRunner(aws: AwsState): AppRunner {
  const cloud = createCloud(aws)
  const imagePushed = (pushed: PushedImage) => followPush(cloud, pushed)
  aws.onPush(imagePushed)
  return { simulators: [createControlPlane(cloud), createFrontEnd(cloud)], admin: createAdmin(cloud), imagePushed }
}

function createCloud(aws: AwsState): Cloud {
  return {
    aws,
    kernel: aws.kernel,
    services: new Map(),
    listed: aws.kernel.stale<ReadonlySet<string>>(new Set(), { lag: [0, 3_000] }),
    autoScaling: new Map(),
    defaultAutoScaling: new Map(),
    observability: new Map(),
    vpcConnectors: new Map(),
    closed: new Map(),
    fates: new Map(),
    // documented: https://docs.aws.amazon.com/general/latest/gr/apprunner.html and the developer guide's quotas (copies of November 2026).
    limits: {
      services: 30,
      autoScalingNames: 10,
      autoScalingRevisions: 5,
      vpcConnectors: 10,
      observabilityNames: 10,
      observabilityRevisions: 10,
    },
  }
}

/** documented: https://docs.aws.amazon.com/general/latest/gr/apprunner.html (copy of November 2026). */
const regions = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
]

function createControlPlane(cloud: Cloud): Simulator {
  const answers = {
    ...serviceOperations,
    ...autoScalingOperations,
    ...supportingOperations,
    ...domainOperations,
    ...tagOperations,
  }
  const api = createJsonApi(cloud.aws, {
    name: 'apprunner',
    model: readModel('apprunner.json'),
    invalid: 'ValidationException',
    operations: Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, handlerOf(cloud, answer)])),
    reset: () => reset(cloud),
  })
  return { ...api, hosts: regions.map((region) => `apprunner.${region}.amazonaws.com`) }
}

function reset(cloud: Cloud): void {
  for (const { running } of cloud.services.values()) running?.container.stop()
  const { services, autoScaling, defaultAutoScaling, observability, vpcConnectors, closed, fates } = cloud
  for (const each of [services, autoScaling, defaultAutoScaling, observability, vpcConnectors, closed, fates])
    each.clear()
  cloud.listed.set(new Set())
}

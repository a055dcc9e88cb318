import type { ExpressConfiguration } from '../../../../src/aws/express-types.ts'
import { hashOf } from '../../../../src/core/hash.ts'
import type { ServiceMark } from '../../../../src/targets/aws/ecs-express/mark.ts'
import type { RunSettings } from '../../../../src/targets/aws/ecs-express/settings.ts'

/** How a service runs, in Tandem's terms. */
export const running = (env: Record<string, string> = {}, changes: Partial<RunSettings> = {}): RunSettings => ({
  image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/shop@sha256:one',
  port: 8080,
  env,
  secrets: {},
  cpu: '1024',
  memory: '2048',
  architecture: 'X86_64',
  executionRole: 'arn:execution',
  healthPath: '/healthz',
  network: { subnets: ['subnet-a'], securityGroups: ['sg-1'] },
  scaling: { min: 1, max: 20, metric: 'AVERAGE_CPU', value: 60 },
  ...changes,
})

/** Of a release that has asked for these settings, after deployment `d0`. */
export const heldMark = (asked: RunSettings): ServiceMark => ({
  release: 'r2',
  order: 2,
  version: 'v2',
  run: 'https://run.example',
  phase: 'held',
  created: false,
  settingsHash: 'h',
  asked: hashOf(asked),
  step: 'r2-live-mark-1',
  after: 'd0',
})

const pairs = (map: Readonly<Record<string, string>>) => Object.entries(map).map(([name, value]) => ({ name, value }))

/** The same as Express Mode shows it. */
export const shown = (settings: RunSettings, revision = 'arn:revision/1'): ExpressConfiguration => ({
  serviceRevisionArn: revision,
  taskDefinitionArn: `${revision}/definition`,
  executionRoleArn: settings.executionRole,
  ...(settings.taskRole === undefined ? {} : { taskRoleArn: settings.taskRole }),
  cpu: settings.cpu,
  memory: settings.memory,
  cpuArchitecture: settings.architecture,
  healthCheckPath: settings.healthPath,
  ...(settings.network === undefined
    ? {}
    : {
        networkConfiguration: {
          subnets: settings.network.subnets.toReversed(),
          securityGroups: settings.network.securityGroups.toReversed(),
        },
      }),
  primaryContainer: {
    image: settings.image,
    containerPort: settings.port,
    environment: pairs(settings.env),
    secrets: Object.entries(settings.secrets).map(([name, valueFrom]) => ({ name, valueFrom })),
    ...(settings.command === undefined ? {} : { command: settings.command }),
    ...(settings.logs === undefined
      ? {}
      : { awsLogsConfiguration: { logGroup: settings.logs.group, logStreamPrefix: settings.logs.prefix } }),
    ...(settings.registryPassword === undefined
      ? {}
      : { repositoryCredentials: { credentialsParameter: settings.registryPassword } }),
  },
  scalingTarget: {
    minTaskCount: settings.scaling.min,
    maxTaskCount: settings.scaling.max,
    autoScalingMetric: 'AVERAGE_CPU',
    autoScalingTargetValue: settings.scaling.value,
  },
  ingressPaths: [{ accessType: 'PUBLIC', endpoint: 'sh-1.ecs.us-east-1.on.aws' }],
})

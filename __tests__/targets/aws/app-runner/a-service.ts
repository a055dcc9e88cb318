import { OperationStatus, OperationType, ServiceStatus } from '@aws-sdk/client-apprunner'
import type { AppRunnerService } from '../../../../src/aws/app-runner-types.ts'
import type { Found } from '../../../../src/targets/aws/app-runner/service.ts'
import { defaultHealth, type PlainSettings, type RunSettings } from '../../../../src/targets/aws/app-runner/settings.ts'
import type { Tags } from '../../../../src/targets/aws/tags.ts'

export const accessRole = 'arn:aws:iam::111122223333:role/service-role/AppRunnerECRAccessRole'
export const scaling =
  'arn:aws:apprunner:us-east-1:111122223333:autoscalingconfiguration/DefaultConfiguration/1/00000000000000000000000000000001'
export const imageOf = (letter: string): string =>
  `111122223333.dkr.ecr.us-east-1.amazonaws.com/tandem/shop@sha256:${letter.repeat(64)}`

export const aSettings = (overrides: Partial<PlainSettings> = {}): PlainSettings => ({
  image: imageOf('0'),
  imageType: 'ECR',
  port: '8080',
  secrets: {},
  autoDeployments: false,
  accessRole,
  cpu: '1024',
  memory: '2048',
  health: defaultHealth,
  public: true,
  ipAddressType: 'IPV4',
  scaling,
  ...overrides,
})

export const running = (env: RunSettings['env'], overrides: Partial<PlainSettings> = {}): RunSettings => ({
  ...aSettings(overrides),
  env,
})

export interface Look {
  readonly status?: string
  readonly settings: RunSettings
  readonly tags?: Tags
  /** Newest first: `UPDATE_SERVICE SUCCEEDED op-2`. */
  readonly operations?: readonly string[]
}

/** As App Runner's API shows a service that runs so. */
export const shown = ({
  status = 'RUNNING',
  settings,
  tags = {},
  operations = ['CREATE_SERVICE SUCCEEDED op-1'],
}: Look): Found => ({
  service: serviceOf(status, settings),
  tags,
  operations: operations.map((text) => {
    const [type, status, Id] = text.split(' ')
    return { Id, Type: oneOf(OperationType, type), Status: oneOf(OperationStatus, status) }
  }),
})

/** A word that the SDK knows. */
function oneOf<Word extends string>(words: Readonly<Record<string, Word>>, word: string | undefined): Word {
  const known = Object.values(words).find((each) => each === word)
  if (known === undefined) throw new Error(`App Runner has no word ${word}`)
  return known
}

const at = new Date(0)

const serviceOf = (status: string, settings: RunSettings): AppRunnerService => ({
  ServiceName: 'shop',
  ServiceId: 'id',
  ServiceArn: 'arn:aws:apprunner:us-east-1:111122223333:service/shop/id',
  ServiceUrl: 'shop.us-east-1.awsapprunner.com',
  CreatedAt: at,
  UpdatedAt: at,
  Status: oneOf(ServiceStatus, status),
  SourceConfiguration: {
    ImageRepository: {
      ImageIdentifier: settings.image,
      ImageRepositoryType: settings.imageType,
      ImageConfiguration: {
        Port: settings.port,
        StartCommand: settings.startCommand,
        RuntimeEnvironmentVariables: settings.env,
        RuntimeEnvironmentSecrets: settings.secrets,
      },
    },
    AutoDeploymentsEnabled: settings.autoDeployments,
    AuthenticationConfiguration: { AccessRoleArn: settings.accessRole },
  },
  InstanceConfiguration: { Cpu: settings.cpu, Memory: settings.memory, InstanceRoleArn: settings.instanceRole },
  HealthCheckConfiguration: {
    Protocol: settings.health.protocol,
    Path: settings.health.path,
    Interval: settings.health.interval,
    Timeout: settings.health.timeout,
    HealthyThreshold: settings.health.healthy,
    UnhealthyThreshold: settings.health.unhealthy,
  },
  NetworkConfiguration: {
    EgressConfiguration: {
      EgressType: settings.connector === undefined ? 'DEFAULT' : 'VPC',
      VpcConnectorArn: settings.connector,
    },
    IngressConfiguration: { IsPubliclyAccessible: settings.public },
    IpAddressType: settings.ipAddressType,
  },
  ObservabilityConfiguration: {
    ObservabilityEnabled: settings.observability !== undefined,
    ObservabilityConfigurationArn: settings.observability,
  },
  AutoScalingConfigurationSummary: { AutoScalingConfigurationArn: settings.scaling },
})

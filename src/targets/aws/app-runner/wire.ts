import type { UpdateService } from '../../../aws/app-runner-types.ts'
import { canonicalJson } from '../../../core/hash.ts'
import type { RunSettings } from './settings.ts'

type Parts = Omit<UpdateService, 'ServiceArn'>

/**
 * What a request says to bring a service from one to the other. The source is always said; of the rest only what differs, since
 * what is merely repeated could be refused, as a role that may not be passed is. What is said is said with every member:
 * whether App Runner keeps one that is left out is not documented.
 */
export function writeSettings(
  wanted: RunSettings,
  now?: RunSettings,
): Parts & Required<Pick<Parts, 'SourceConfiguration'>> {
  const differs = (...names: (keyof RunSettings)[]): boolean =>
    now === undefined || names.some((name) => canonicalJson(wanted[name]) !== canonicalJson(now[name]))
  return {
    SourceConfiguration: writeSource(wanted, now),
    ...(differs('cpu', 'memory', 'instanceRole') ? { InstanceConfiguration: writeInstance(wanted) } : {}),
    ...(differs('health') ? { HealthCheckConfiguration: writeHealth(wanted) } : {}),
    ...(differs('connector', 'public', 'ipAddressType') ? { NetworkConfiguration: writeNetwork(wanted) } : {}),
    ...(differs('observability') ? { ObservabilityConfiguration: writeObservability(wanted) } : {}),
    ...(wanted.scaling !== undefined && differs('scaling') ? { AutoScalingConfigurationArn: wanted.scaling } : {}),
  }
}

const writeSource = (wanted: RunSettings, now: RunSettings | undefined): NonNullable<Parts['SourceConfiguration']> => ({
  ImageRepository: {
    ImageIdentifier: wanted.image,
    ImageRepositoryType: wanted.imageType,
    ImageConfiguration: {
      Port: wanted.port,
      ...(isEmpty(wanted.env) && isEmpty(now?.env) ? {} : { RuntimeEnvironmentVariables: { ...wanted.env } }),
      ...(isEmpty(wanted.secrets) && isEmpty(now?.secrets) ? {} : { RuntimeEnvironmentSecrets: wanted.secrets }),
      ...(wanted.startCommand === undefined ? {} : { StartCommand: wanted.startCommand }),
    },
  },
  AutoDeploymentsEnabled: wanted.autoDeployments,
  ...(wanted.accessRole === undefined ? {} : { AuthenticationConfiguration: { AccessRoleArn: wanted.accessRole } }),
})

const isEmpty = (map: object = {}): boolean => Object.keys(map).length === 0

const writeInstance = ({ cpu, memory, instanceRole }: RunSettings): NonNullable<Parts['InstanceConfiguration']> => ({
  Cpu: cpu,
  Memory: memory,
  ...(instanceRole === undefined ? {} : { InstanceRoleArn: instanceRole }),
})

const writeHealth = ({ health }: RunSettings): NonNullable<Parts['HealthCheckConfiguration']> => ({
  Protocol: health.protocol,
  Path: health.path,
  Interval: health.interval,
  Timeout: health.timeout,
  HealthyThreshold: health.healthy,
  UnhealthyThreshold: health.unhealthy,
})

const writeNetwork = (wanted: RunSettings): NonNullable<Parts['NetworkConfiguration']> => ({
  EgressConfiguration:
    wanted.connector === undefined
      ? { EgressType: 'DEFAULT' }
      : { EgressType: 'VPC', VpcConnectorArn: wanted.connector },
  IngressConfiguration: { IsPubliclyAccessible: wanted.public },
  IpAddressType: wanted.ipAddressType,
})

const writeObservability = ({ observability }: RunSettings): NonNullable<Parts['ObservabilityConfiguration']> =>
  observability === undefined
    ? { ObservabilityEnabled: false }
    : { ObservabilityEnabled: true, ObservabilityConfigurationArn: observability }

// documented (API reference, botocore 1.43.11): 1 vCPU, 2 GB, TCP, interval 5, timeout 2, thresholds 1 and 5, port 8080, public, IPv4;
// automatic deployments only for a repository of the same account; an update of the memory alone keeps the CPU (sample of UpdateService).
// observed: sizes come back as numbers, the path of a TCP check as `/`, and the health check's defaults "differ in the API
// documentation and API itself" (tests of hashicorp/terraform-provider-aws). guess: what an update leaves out of the other parts.
import { ecrAddressOf } from './image.ts'
import type { Place } from './naming.ts'
import type { Cloud } from './records.ts'
import { invalid } from './refusal.ts'
import type { Health, Instance, Network, Settings, Source, Wish } from './settings.ts'

export interface Completion {
  readonly place: Place
  readonly wish: Wish
  /** What the service had before. */
  readonly before?: Settings | undefined
  /** Full. */
  readonly autoScaling: string
}

export function complete(cloud: Cloud, { place, wish, before, autoScaling }: Completion): Settings {
  const kept = cloud.kernel.guess('apprunner.update.left-out', ['kept', 'back to the default']) === 'kept'
  const base = kept ? before : undefined
  return {
    SourceConfiguration: wish.SourceConfiguration
      ? completeSource(place, wish.SourceConfiguration, base?.SourceConfiguration)
      : sourceOf(before),
    InstanceConfiguration: completeInstance(wish.InstanceConfiguration ?? {}, before?.InstanceConfiguration),
    HealthCheckConfiguration: wish.HealthCheckConfiguration
      ? completeHealth(cloud, wish.HealthCheckConfiguration, base?.HealthCheckConfiguration)
      : (before?.HealthCheckConfiguration ?? completeHealth(cloud, {}, undefined)),
    NetworkConfiguration: wish.NetworkConfiguration
      ? completeNetwork(wish.NetworkConfiguration, base?.NetworkConfiguration)
      : (before?.NetworkConfiguration ?? completeNetwork({}, undefined)),
    ObservabilityConfiguration: wish.ObservabilityConfiguration ??
      before?.ObservabilityConfiguration ?? { ObservabilityEnabled: false },
    AutoScalingConfigurationArn: autoScaling,
  }
}

function sourceOf(before: Settings | undefined): Source {
  if (!before) throw invalid('SourceConfiguration is required.')
  return before.SourceConfiguration
}

function completeSource(
  place: Place,
  wish: NonNullable<Wish['SourceConfiguration']>,
  base: Source | undefined,
): Source {
  const { ImageRepository: image, CodeRepository: code } = wish
  if (image && code) throw invalid('Exactly one of CodeRepository and ImageRepository must be specified.')
  // There are no connections in the local clouds, so no code repository can be reached.
  if (code) throw invalid('Authentication configuration is invalid.')
  if (!image && !base) throw invalid('Exactly one of CodeRepository and ImageRepository must be specified.')
  const given = image ?? base?.ImageRepository
  if (!given) throw invalid('ImageRepository is required.')
  const own = ecrAddressOf(given.ImageIdentifier)?.account === place.account
  const configuration = { ...base?.ImageRepository.ImageConfiguration, ...given.ImageConfiguration }
  const authentication = wish.AuthenticationConfiguration ?? base?.AuthenticationConfiguration
  return {
    ImageRepository: {
      ImageIdentifier: given.ImageIdentifier,
      ImageRepositoryType: given.ImageRepositoryType,
      ImageConfiguration: { ...configuration, Port: configuration.Port ?? '8080' },
    },
    AutoDeploymentsEnabled: wish.AutoDeploymentsEnabled ?? base?.AutoDeploymentsEnabled ?? own,
    ...(authentication?.AccessRoleArn !== undefined && {
      AuthenticationConfiguration: { AccessRoleArn: authentication.AccessRoleArn },
    }),
  }
}

const units: Readonly<Record<string, number>> = { vCPU: 1024, GB: 1024 }

/** `1 vCPU` → `1024`, `2 GB` → `2048`. */
function plain(size: string): string {
  const [number = '', unit] = size.split(' ')
  return unit === undefined ? size : String(Number(number) * (units[unit] ?? 1))
}

function completeInstance(wish: NonNullable<Wish['InstanceConfiguration']>, before: Instance | undefined): Instance {
  const role = wish.InstanceRoleArn ?? before?.InstanceRoleArn
  return {
    Cpu: plain(wish.Cpu ?? before?.Cpu ?? '1024'),
    Memory: plain(wish.Memory ?? before?.Memory ?? '2048'),
    ...(role !== undefined && { InstanceRoleArn: role }),
  }
}

function completeHealth(
  { kernel }: Cloud,
  wish: NonNullable<Wish['HealthCheckConfiguration']>,
  base: Health | undefined,
): Health {
  const [interval, timeout] = kernel.guess('apprunner.health.defaults', [[5, 2] as const, [10, 5] as const])
  return {
    Protocol: wish.Protocol ?? base?.Protocol ?? 'TCP',
    Path: wish.Path ?? base?.Path ?? '/',
    Interval: wish.Interval ?? base?.Interval ?? interval,
    Timeout: wish.Timeout ?? base?.Timeout ?? timeout,
    HealthyThreshold: wish.HealthyThreshold ?? base?.HealthyThreshold ?? 1,
    UnhealthyThreshold: wish.UnhealthyThreshold ?? base?.UnhealthyThreshold ?? 5,
  }
}

function completeNetwork(wish: NonNullable<Wish['NetworkConfiguration']>, base: Network | undefined): Network {
  const egress = wish.EgressConfiguration ?? base?.EgressConfiguration
  const type = egress?.EgressType ?? (egress?.VpcConnectorArn === undefined ? 'DEFAULT' : 'VPC')
  return {
    EgressConfiguration: {
      EgressType: type,
      ...(egress?.VpcConnectorArn !== undefined && { VpcConnectorArn: egress.VpcConnectorArn }),
    },
    IngressConfiguration: {
      IsPubliclyAccessible:
        wish.IngressConfiguration?.IsPubliclyAccessible ?? base?.IngressConfiguration.IsPubliclyAccessible ?? true,
    },
    IpAddressType: wish.IpAddressType ?? base?.IpAddressType ?? 'IPV4',
  }
}

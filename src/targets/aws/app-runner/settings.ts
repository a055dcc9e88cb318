import { z } from 'zod'
import type { AppRunnerService } from '../../../aws/app-runner-types.ts'
import { canonicalJson, hashOf } from '../../../core/hash.ts'
import { sealedName } from './environment.ts'

/** How a service runs, but for the values of its environment: complete, in App Runner's own words. */
export const plainSettings = z.object({
  image: z.string(),
  imageType: z.enum(['ECR', 'ECR_PUBLIC']),
  port: z.string(),
  startCommand: z.string().exactOptional(),
  /** Name → ARN. */
  secrets: z.record(z.string(), z.string()),
  autoDeployments: z.boolean(),
  accessRole: z.string().exactOptional(),
  /** 1024 is one vCPU. */
  cpu: z.string(),
  /** MiB. */
  memory: z.string(),
  instanceRole: z.string().exactOptional(),
  health: z.object({
    protocol: z.enum(['TCP', 'HTTP']),
    path: z.string(),
    interval: z.number(),
    timeout: z.number(),
    healthy: z.number(),
    unhealthy: z.number(),
  }),
  connector: z.string().exactOptional(),
  public: z.boolean(),
  ipAddressType: z.enum(['IPV4', 'DUAL_STACK']),
  /** ARN of the configuration, where tracing is on. */
  observability: z.string().exactOptional(),
  /** Full ARN; absent in what is to be created without a word about it. */
  scaling: z.string().exactOptional(),
})

export type PlainSettings = z.infer<typeof plainSettings>

export interface RunSettings extends PlainSettings {
  readonly env: Readonly<Record<string, string>>
}

export function withoutEnvironment(settings: RunSettings): PlainSettings {
  const { env: _, ...plain } = settings
  return plain
}

/** `undefined` for a service that App Runner builds from source code. */
export function readSettings(service: AppRunnerService): RunSettings | undefined {
  const source = service.SourceConfiguration
  const image = source?.ImageRepository
  if (image === undefined) return undefined
  const { RuntimeEnvironmentVariables, RuntimeEnvironmentSecrets, StartCommand, Port } = image.ImageConfiguration ?? {}
  const { [sealedName]: _, ...env } = RuntimeEnvironmentVariables ?? {}
  const { Cpu, Memory, InstanceRoleArn } = service.InstanceConfiguration ?? {}
  const { EgressConfiguration, IngressConfiguration, IpAddressType } = service.NetworkConfiguration ?? {}
  const { ObservabilityEnabled, ObservabilityConfigurationArn } = service.ObservabilityConfiguration ?? {}
  return {
    image: image.ImageIdentifier ?? '',
    imageType: image.ImageRepositoryType === 'ECR_PUBLIC' ? 'ECR_PUBLIC' : 'ECR',
    port: Port ?? '8080',
    secrets: RuntimeEnvironmentSecrets ?? {},
    env,
    autoDeployments: source?.AutoDeploymentsEnabled ?? false,
    cpu: amount(Cpu ?? '1024'),
    memory: amount(Memory ?? '2048'),
    health: readHealth(service.HealthCheckConfiguration),
    public: IngressConfiguration?.IsPubliclyAccessible ?? true,
    ipAddressType: IpAddressType === 'DUAL_STACK' ? 'DUAL_STACK' : 'IPV4',
    ...given('startCommand', StartCommand),
    ...given('accessRole', source?.AuthenticationConfiguration?.AccessRoleArn),
    ...given('instanceRole', InstanceRoleArn),
    ...given('connector', EgressConfiguration?.VpcConnectorArn),
    ...(ObservabilityEnabled ? given('observability', ObservabilityConfigurationArn) : {}),
    ...given('scaling', service.AutoScalingConfigurationSummary?.AutoScalingConfigurationArn),
  }
}

const given = <Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } =>
  value === undefined || value === '' ? {} : ({ [name]: value } as { [Key in Name]?: string })

/** `1 vCPU` → `1024`, `2 GB` → `2048`: App Runner takes both and shows the numbers. */
function amount(size: string): string {
  const [number = '', unit] = size.split(' ')
  return unit === undefined ? size : String(Number(number) * 1024)
}

/** The defaults of the API reference (HealthCheckConfiguration, November 2026); an answer has them all. */
export const defaultHealth = {
  protocol: 'TCP',
  path: '/',
  interval: 5,
  timeout: 2,
  healthy: 1,
  unhealthy: 5,
} as const satisfies PlainSettings['health']

function readHealth(health: AppRunnerService['HealthCheckConfiguration']): PlainSettings['health'] {
  return {
    protocol: health?.Protocol === 'HTTP' ? 'HTTP' : 'TCP',
    path: health?.Path ?? defaultHealth.path,
    interval: health?.Interval ?? defaultHealth.interval,
    timeout: health?.Timeout ?? defaultHealth.timeout,
    healthy: health?.HealthyThreshold ?? defaultHealth.healthy,
    unhealthy: health?.UnhealthyThreshold ?? defaultHealth.unhealthy,
  }
}

/** Of exactly what was asked for. A scaling that was left to App Runner, or was still to be made, is not part of it. */
export const isAsked = (now: RunSettings, asked: string): boolean => {
  if (hashOf(now) === asked) return true
  const { scaling: _, ...rest } = now
  return hashOf(rest) === asked
}

/** The same but for a role that App Runner did not take away again: it takes no request without one that it has. */
export function isBefore(now: RunSettings, before: PlainSettings, environment: string): boolean {
  const { accessRole, instanceRole } = before
  const { env, accessRole: access, instanceRole: instance, ...rest } = now
  const roles = {
    ...(accessRole === undefined || access === undefined ? {} : { accessRole: access }),
    ...(instanceRole === undefined || instance === undefined ? {} : { instanceRole: instance }),
  }
  return hashOf(env) === environment && canonicalJson({ ...rest, ...roles }) === canonicalJson(before)
}

/** What runs without what says which release it is: two releases of the same thing have the same. */
export function liveHash({ env, ...settings }: RunSettings): string {
  const { RELEASE_ID: _, RELEASE_VERSION: __, ...kept } = env
  return hashOf({ ...settings, env: kept })
}

/** The digest that the service runs, where its image is named by one. */
export function digestIn(image: string): string | undefined {
  const at = image.indexOf('@')
  return at === -1 ? undefined : image.slice(at + 1)
}

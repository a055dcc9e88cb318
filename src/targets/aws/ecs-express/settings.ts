import { z } from 'zod'
import type { ExpressConfiguration } from '../../../aws/express-types.ts'
import { canonicalJson, hashOf } from '../../../core/hash.ts'
import type { Variables } from '../environment.ts'

/** How a service runs, but for the values of its environment: complete, in ECS's own words. */
export const plainSettings = z.object({
  image: z.string(),
  port: z.number(),
  command: z.array(z.string()).exactOptional(),
  /** Name → ARN. */
  secrets: z.record(z.string(), z.string()),
  logs: z.object({ group: z.string(), prefix: z.string() }).exactOptional(),
  /** ARN of the secret with the password of a registry of somebody else's. */
  registryPassword: z.string().exactOptional(),
  /** 1024 is one vCPU. */
  cpu: z.string(),
  /** MiB. */
  memory: z.string(),
  architecture: z.enum(['X86_64', 'ARM64']),
  executionRole: z.string(),
  taskRole: z.string().exactOptional(),
  healthPath: z.string(),
  /** Sorted; absent in what is to be created without a word about it. */
  network: z.object({ subnets: z.array(z.string()), securityGroups: z.array(z.string()) }).exactOptional(),
  scaling: z.object({ min: z.number(), max: z.number(), metric: z.string(), value: z.number() }),
})

export type PlainSettings = z.infer<typeof plainSettings>

export interface RunSettings extends PlainSettings {
  readonly env: Variables
}

export function withoutEnvironment(settings: RunSettings): PlainSettings {
  const { env: _, ...plain } = settings
  return plain
}

/** `undefined` for a service whose task definition is its user's own. */
export function readSettings(configuration: ExpressConfiguration): RunSettings | undefined {
  const { primaryContainer: container, cpuArchitecture, networkConfiguration: network } = configuration
  if (container === undefined) return undefined
  const { awsLogsConfiguration: logs, repositoryCredentials, command = [] } = container
  const { credentialsParameter } = repositoryCredentials ?? {}
  return {
    image: container.image ?? '',
    port: container.containerPort ?? defaults.port,
    env: pairs(container.environment?.map(({ name, value }) => [name, value])),
    secrets: pairs(container.secrets?.map(({ name, valueFrom }) => [name, valueFrom])),
    cpu: configuration.cpu ?? '',
    memory: configuration.memory ?? '',
    architecture: cpuArchitecture ?? 'X86_64',
    executionRole: configuration.executionRoleArn ?? '',
    healthPath: configuration.healthCheckPath ?? defaults.healthPath,
    scaling: readScaling(configuration),
    ...(command.length === 0 ? {} : { command: [...command] }),
    ...(logs === undefined ? {} : { logs: { group: logs.logGroup ?? '', prefix: logs.logStreamPrefix ?? '' } }),
    ...(credentialsParameter === undefined ? {} : { registryPassword: credentialsParameter }),
    ...(configuration.taskRoleArn === undefined ? {} : { taskRole: configuration.taskRoleArn }),
    ...(network === undefined ? {} : { network: sorted(network) }),
  }
}

export const pairs = (
  entries: readonly (readonly [string | undefined, string | undefined])[] = [],
): Record<string, string> => Object.fromEntries(entries.map(([name = '', value = '']) => [name, value]))

/** Which comes first says nothing. */
export const sorted = ({
  subnets = [],
  securityGroups = [],
}: {
  readonly subnets?: readonly string[] | undefined
  readonly securityGroups?: readonly string[] | undefined
}) => ({ subnets: subnets.toSorted(), securityGroups: securityGroups.toSorted() })

/** API reference of CreateExpressGatewayService (November 2026); a description has them all. */
const defaults = { port: 80, healthPath: '/ping' } as const

/** Its defaults, of the same page and of the developer guide, "Resources created by Amazon ECS Express Mode services" (November 2026). */
export const defaultScaling = { min: 1, max: 20, metric: 'AVERAGE_CPU', value: 60 } as const

const readScaling = ({ scalingTarget: scaling }: ExpressConfiguration): PlainSettings['scaling'] => ({
  min: scaling?.minTaskCount ?? defaultScaling.min,
  max: scaling?.maxTaskCount ?? defaultScaling.max,
  metric: scaling?.autoScalingMetric ?? defaultScaling.metric,
  value: scaling?.autoScalingTargetValue ?? defaultScaling.value,
})

/** The same but for a role of the container that is not taken away again: no update says "none". */
export function isBefore(now: RunSettings, before: PlainSettings, environment: string): boolean {
  const { env, taskRole, ...rest } = now
  const role = before.taskRole === undefined || taskRole === undefined ? {} : { taskRole }
  return hashOf(env) === environment && canonicalJson({ ...rest, ...role }) === canonicalJson(before)
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

import type { ContainerDefinition } from '../../../aws/ecs-types.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Environment, Variables } from '../environment.ts'
import { type Content, containersOf } from './definition.ts'

export type Architecture = 'x86_64' | 'arm64'

/** What Tandem changes of a task definition; the rest, other containers among it, stays as it is. Sensitive. */
export interface RunSettings extends Environment {
  readonly image: string
  /** In place of the image's own command. */
  readonly command?: readonly string[]
  /** 1024 is one vCPU. */
  readonly cpu: string
  /** MiB. */
  readonly memory: string
  readonly architecture: Architecture
  /** ARN or name, as it is with the other. */
  readonly executionRole?: string
  readonly taskRole?: string
}

/** What the named container runs with. `undefined` when there is none of that name. */
export function readSettings(content: Content, name: string | undefined): RunSettings | undefined {
  const container = containersOf(content).find((each) => each.name === name)
  if (container === undefined) return undefined
  const { executionRoleArn, taskRoleArn, runtimePlatform } = content
  return {
    image: container.image ?? '',
    env: Object.fromEntries((container.environment ?? []).map(({ name: key = '', value = '' }) => [key, value])),
    secrets: Object.fromEntries(
      (container.secrets ?? []).map(({ name: key, valueFrom }) => [key ?? '', valueFrom ?? '']),
    ),
    cpu: content.cpu ?? '',
    memory: content.memory ?? '',
    architecture: runtimePlatform?.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64',
    ...(container.command === undefined ? {} : { command: container.command }),
    ...(executionRoleArn ? { executionRole: executionRoleArn } : {}),
    ...(taskRoleArn ? { taskRole: taskRoleArn } : {}),
  }
}

/** The same task definition with these settings for the named container. */
export function withSettings(content: Content, name: string, settings: RunSettings): Content {
  const { executionRole, taskRole, cpu, memory } = settings
  const containers = containersOf(content).map((each) => (each.name === name ? containerWith(each, settings) : each))
  return {
    ...content,
    ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
    ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
    ...platformWith(content, settings),
    cpu,
    memory,
    containerDefinitions: containers,
  }
}

const containerWith = (
  container: ContainerDefinition,
  { image, env, secrets, command }: RunSettings,
): ContainerDefinition => ({
  ...container,
  image,
  ...(command === undefined ? {} : { command: [...command] }),
  environment: Object.entries(env).map(([name, value]) => ({ name, value })),
  ...(isEmpty(secrets) && container.secrets === undefined
    ? {}
    : { secrets: Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom })) }),
})

const isEmpty = (map: Variables): boolean => Object.keys(map).length === 0

/** Said only where it is said already, or is another than what ECS takes without a word: X86_64 on LINUX. */
function platformWith(
  { runtimePlatform: now }: Content,
  { architecture }: RunSettings,
): Pick<Content, 'runtimePlatform'> {
  if (now === undefined && architecture === 'x86_64') return {}
  const cpuArchitecture = architecture === 'arm64' ? ('ARM64' as const) : ('X86_64' as const)
  return { runtimePlatform: { operatingSystemFamily: 'LINUX', ...now, cpuArchitecture } }
}

export const releaseOf = (settings: RunSettings | undefined): string | undefined => settings?.env['RELEASE_ID']

/** What runs without what says which release it is: two releases of the same thing have the same. */
export function liveHash(content: Content, name: string): string {
  const settings = readSettings(content, name)
  if (settings === undefined) return hashOf(content)
  const { RELEASE_ID: _, RELEASE_VERSION: __, ...env } = settings.env
  const { containerDefinitions, ...rest } = withSettings(content, name, { ...settings, env: {}, secrets: {} })
  return hashOf({ rest, containerDefinitions, env, secrets: settings.secrets })
}

/** The digest that the container runs, where its image is named by one. */
export const digestIn = (image: string | undefined): string | undefined =>
  /@(sha256:[\da-f]{64})$/.exec(image ?? '')?.[1]

import type { ServiceSettings, Unit } from '../../../core/unit.ts'
import { environmentFor } from '../environment.ts'
import { defaultScaling, type PlainSettings, type RunSettings, sorted } from './settings.ts'

/** What of a service's place is given here. */
export interface PlaceWish {
  readonly cluster?: string | undefined
  readonly architecture?: 'x86_64' | 'arm64' | undefined
  readonly subnets?: readonly string[] | undefined
  readonly securityGroups?: readonly string[] | undefined
}

export const platforms = { X86_64: 'linux/amd64', ARM64: 'linux/arm64' } as const
const architectures = { x86_64: 'X86_64', arm64: 'ARM64' } as const

/** What this unit is to run with: what there is, with what is given laid over it. */
export function settingsFor(
  { image, settings, release }: Unit,
  before: RunSettings | undefined,
  wish: PlaceWish,
): RunSettings {
  const port = settings.port ?? before?.port ?? standard.port
  const known = { env: before?.env ?? {}, secrets: before?.secrets ?? {} }
  const asked = wish.architecture && architectures[wish.architecture]
  const architecture = asked ?? before?.architecture ?? standard.architecture
  const { registryPassword, network: placed, ...kept } = { ...standard, ...before }
  const network = networkFor(wish, placed)
  return {
    ...kept,
    ...environmentFor(settings, { release, port: String(port), before: known }),
    image: `${image.repository}@${image.platforms[platforms[architecture]] ?? image.digest}`,
    port,
    architecture,
    scaling: scalingFor(settings, before?.scaling ?? defaultScaling),
    ...sizesOf(settings),
    ...rolesOf(settings),
    ...(network === undefined ? {} : { network }),
    ...(registryPassword !== undefined && hostOf(before?.image) === hostOf(image.repository)
      ? { registryPassword }
      : {}),
    ...healthOf(settings),
    ...(settings.command === undefined ? {} : { command: [...settings.command] }),
  }
}

/** Of a new service. Size as AWS's developer guide gives it ("Resources created by Amazon ECS Express Mode services", November 2026). */
const standard = {
  port: 8080,
  cpu: '1024',
  memory: '2048',
  architecture: 'X86_64',
  executionRole: '',
  healthPath: '/',
} as const satisfies Partial<PlainSettings>

const hostOf = (image = ''): string => image.slice(0, image.indexOf('/'))

const sizesOf = ({ cpu, memory }: ServiceSettings): Partial<PlainSettings> => ({
  ...(cpu === undefined ? {} : { cpu: String(cpu * 1024) }),
  ...(memory === undefined ? {} : { memory: String(memory) }),
})

const rolesOf = ({ executionRole, runtimeIdentity }: ServiceSettings): Partial<PlainSettings> => ({
  ...(executionRole === undefined ? {} : { executionRole }),
  ...(runtimeIdentity === undefined ? {} : { taskRole: runtimeIdentity }),
})

/** The load balancer has one check, for the start and ever after. */
function healthOf({ startupProbe, livenessProbe }: ServiceSettings): Partial<PlainSettings> {
  const probe = startupProbe ?? livenessProbe
  return probe === undefined ? {} : { healthPath: probe.path ?? standard.healthPath }
}

/** Nothing keeps requests from waiting for a first task, so there is always one. */
function scalingFor(
  { minInstances, maxInstances }: ServiceSettings,
  now: PlainSettings['scaling'],
): PlainSettings['scaling'] {
  return { ...now, min: Math.max(1, minInstances ?? now.min), max: maxInstances ?? now.max }
}

/** What is shown has security groups beside those that were given: Express Mode adds its own. */
function networkFor(
  { subnets, securityGroups }: PlaceWish,
  now: PlainSettings['network'],
): PlainSettings['network'] | undefined {
  if (subnets === undefined && securityGroups === undefined) return now
  const hasGroups = securityGroups?.every((group) => now?.securityGroups.includes(group)) !== false
  return sorted({
    subnets: subnets ?? now?.subnets,
    securityGroups: hasGroups ? now?.securityGroups : securityGroups,
  })
}

import type { ServiceSettings, Unit } from '../../../core/unit.ts'
import { environmentFor } from '../environment.ts'
import { containersOf } from './definition.ts'
import type { Architecture, RunSettings } from './settings.ts'
import type { ServiceView } from './view.ts'

export const platforms = { x86_64: 'linux/amd64', arm64: 'linux/arm64' } as const

/** What this unit is to run with: what there is, with what is given laid over it. */
export function settingsFor(
  { image, settings, release }: Unit,
  before: RunSettings,
  { port, architecture }: { readonly port: string; readonly architecture: Architecture | undefined },
): RunSettings {
  const { command, executionRole, runtimeIdentity } = settings
  return {
    ...before,
    ...environmentFor(settings, { release, port, before }),
    image: `${image.repository}@${image.digest}`,
    architecture: architecture ?? before.architecture,
    ...sizesOf(settings),
    ...(command === undefined ? {} : { command }),
    ...(executionRole === undefined ? {} : { executionRole }),
    ...(runtimeIdentity === undefined ? {} : { taskRole: runtimeIdentity }),
  }
}

const sizesOf = ({ cpu, memory }: ServiceSettings): Partial<RunSettings> => ({
  ...(cpu === undefined ? {} : { cpu: String(cpu * 1024) }),
  ...(memory === undefined ? {} : { memory: String(memory) }),
})

/** What is given, else what it is told now, else where its load balancer or its task definition finds it. */
export function portFor({ port }: ServiceSettings, view: ServiceView, before: RunSettings): string {
  const known = port ?? before.env['PORT'] ?? portsOf(view)[0] ?? 8080
  return String(known)
}

/** Ports at which the container can be reached, those of load balancers first. */
export function portsOf({ balanced, container, definition }: ServiceView): readonly number[] {
  const own = containersOf(definition.content).find(({ name }) => name === container)
  const mapped = (own?.portMappings ?? []).flatMap(({ containerPort }) => containerPort ?? [])
  return [...balanced.flatMap((each) => (each.container === container ? [each.port] : [])), ...mapped]
}

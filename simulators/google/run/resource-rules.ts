// CPU: https://cloud.google.com/run/docs/configuring/services/cpu · memory:
// https://cloud.google.com/run/docs/configuring/services/memory-limits (excerpts read November 2026). documented: the table, and below one
// CPU concurrency 1 and request-based billing. observed: the wording for memory (google/osv.dev pull 2800). guess: the wording for CPU.
import { broken } from './refusal.ts'
import type { Resources, RevisionTemplate } from './spec.ts'

/** Least and most memory in MiB for so many CPUs. */
const memoryByCpu: Readonly<Record<number, readonly [number, number]>> = {
  1: [128, 4096],
  2: [128, 8192],
  4: [2048, 16_384],
  6: [4096, 24_576],
  8: [4096, 32_768],
}

export function checkResources(at: string, resources: Resources | undefined, template: RevisionTemplate): void {
  const limits = resources?.limits ?? {}
  const unknown = Object.keys(limits).filter((key) => !['cpu', 'memory', 'nvidia.com/gpu'].includes(key))
  if (unknown.length > 0)
    throw broken(
      `${at}.resources.limits`,
      `only memory, cpu and nvidia.com/gpu are supported, got ${unknown.join(', ')}`,
    )
  const cpu = cpus(limits['cpu'] ?? '1')
  const mebibytes = memory(limits['memory'] ?? '512Mi')
  if (cpu === undefined || !allowedCpu(cpu))
    throw broken(
      `${at}.resources.limits.cpu`,
      'Invalid value specified for cpu. Must be equal to one of [.08-1], 1, 2, 4, 6, 8',
    )
  const concurrency = template.maxInstanceRequestConcurrency ?? 1
  if (cpu < 1 && concurrency > 1)
    throw broken(
      `${at}.resources.limits.cpu`,
      'Invalid value specified for cpu. Total cpu < 1 is not supported with concurrency > 1.',
    )
  if (cpu < 1 && resources?.cpuIdle === false)
    throw broken(
      `${at}.resources.limits.cpu`,
      'Invalid value specified for cpu. Total cpu < 1 is not supported with cpu-throttling disabled.',
    )
  checkMemory({ at, cpu, mebibytes, gen2: template.executionEnvironment === 'EXECUTION_ENVIRONMENT_GEN2' })
}

interface Memory {
  readonly at: string
  readonly cpu: number
  readonly mebibytes: number | undefined
  readonly gen2: boolean
}

function checkMemory({ at, cpu, mebibytes, gen2 }: Memory): void {
  const field = `${at}.resources.limits.memory`
  if (mebibytes === undefined) throw broken(field, 'Invalid value specified for container memory.')
  const [least, most] = memoryByCpu[cpu] ?? [128, cpu < 0.5 ? 512 : 1024]
  const low = gen2 ? Math.max(least, 512) : least
  if (mebibytes >= low && mebibytes <= most) return
  throw broken(
    field,
    `Invalid value specified for container memory. For ${cpu.toFixed(1)} CPU, memory must be between ${size(low)} and ${size(most)} inclusive.\nFor more troubleshooting guidance, see https://cloud.google.com/run/docs/configuring/memory-limits`,
  )
}

const allowedCpu = (cpu: number) => cpu in memoryByCpu || (cpu >= 0.08 && cpu < 1)

function cpus(quantity: string): number | undefined {
  const [, number, milli] = /^(\d*\.?\d+)(m?)$/.exec(quantity) ?? []
  return number === undefined ? undefined : Number(number) / (milli ? 1000 : 1)
}

const units: Readonly<Record<string, number>> = {
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  '': 1,
}

function memory(quantity: string): number | undefined {
  const [, number, unit = ''] = /^(\d*\.?\d+)(Ki|Mi|Gi|k|M|G|)$/.exec(quantity) ?? []
  return number === undefined ? undefined : (Number(number) * (units[unit] ?? 1)) / 2 ** 20
}

const size = (mebibytes: number) => (mebibytes < 1024 ? `${mebibytes}Mi` : `${mebibytes / 1024}Gi`)

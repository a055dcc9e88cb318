import { type Parsed, quoted } from './parsed.ts'

/** `1`, `0.5`, `500m`, `2 vCPU` → vCPU. */
export function parseCpu(text: string): Parsed<number> {
  const match = /^(\d+(?:\.\d+)?)\s*(m|vcpu)?$/i.exec(text)
  const amount = Number(match?.[1]) / (match?.[2]?.toLowerCase() === 'm' ? 1000 : 1)
  if (amount > 0 && amount < unitsOfAws) return { value: amount }
  const problem = `must be a number of vCPU such as 1, 0.5 or 500m, got ${quoted(text)}`
  if (!(amount > 0)) return { problem }
  return { problem: `${problem}; where 1024 are one vCPU, that is ${amount / 1024}` }
}

/** No platform has so many vCPU, and whoever asks for them counts as App Runner's and Fargate's own APIs do. */
const unitsOfAws = 128

/** `512Mi`, `2Gi`, `2 GB`, `2048` → MiB. Units count by 1024 however they are spelled; a bare number is MiB. */
export function parseMemory(text: string): Parsed<number> {
  const match = /^(\d+(?:\.\d+)?)\s*(m|mi|mb|mib|g|gi|gb|gib)?$/i.exec(text)
  const amount = Number(match?.[1]) * (match?.[2]?.toLowerCase().startsWith('g') === true ? 1024 : 1)
  const problem = `must be an amount of memory such as 512Mi or 2Gi, got ${quoted(text)}`
  if (!(amount > 0) || !Number.isInteger(amount)) return { problem }
  if (match?.[2] !== undefined || amount >= least) return { value: amount }
  return { problem: `${problem}; without a unit that is ${amount}Mi, and no platform has so little` }
}

/** MiB: Cloud Run and Lambda have no less. */
const least = 128

/** MiB → `512Mi`, `2Gi`. */
export const memoryText = (mib: number): string => (mib % 1024 === 0 ? `${mib / 1024}Gi` : `${mib}Mi`)

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, m: 60_000 }

export interface DurationRule {
  /** What a number without a unit means. */
  readonly unit: 's' | 'min'
  /** Bounds, in that unit. */
  readonly min: number
  readonly max: number
  /** Smallest step, ms; 1 when absent. */
  readonly step?: number
}

/** `30`, `500ms`, `30s`, `2min` → milliseconds. */
export function parseDuration(text: string, { unit, min, max, step = 1 }: DurationRule): Parsed<number> {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|min|m)?$/.exec(text)
  const ms = Number(match?.[1]) * (unitMs[match?.[2] ?? unit] ?? Number.NaN)
  const scale = unitMs[unit] ?? 1
  if (ms >= min * scale && ms <= max * scale && Number.isInteger(ms / step)) return { value: ms }
  const name = `${step === 1000 ? 'whole ' : ''}${unit === 's' ? 'seconds' : 'minutes'}`
  return { problem: `must be from ${min} to ${max} ${name} (30, 30s, 2min), got ${quoted(text)}` }
}

/** `200`, `200-299`, `200,204`, `2xx` → every status spelled out. */
export function parseStatuses(text: string): Parsed<number[]> {
  const statuses = new Set<number>()
  for (const part of text.split(/[\s,]+/)) {
    const [first, last] = statusRange(part)
    if (!(first >= 100 && last <= 599 && first <= last)) {
      return { problem: `must be status codes such as 200, 200-299, 2xx or 200,204, got ${quoted(text)}` }
    }
    for (let status = first; status <= last; status++) statuses.add(status)
  }
  return { value: [...statuses].sort((a, b) => a - b) }
}

function statusRange(part: string): readonly [number, number] {
  const family = /^([1-5])xx$/i.exec(part)
  if (family !== null) return [Number(family[1]) * 100, Number(family[1]) * 100 + 99]
  const match = /^(\d{3})(?:-(\d{3}))?$/.exec(part)
  return [Number(match?.[1]), Number(match?.[2] ?? match?.[1])]
}

import { candidateTag } from '../gcp/candidate-tag.ts'
import { memoryText } from './amounts.ts'
import type { TextMap } from './mapping.ts'
import { type Finding, unfit, wrong } from './naming.ts'
import { listed, quoted } from './parsed.ts'
import { eachEntry } from './service-settings.ts'
import { variableNameProblem } from './variables.ts'

/**
 * What Cloud Run allows, so that a mistake is found before any call. From these pages, as of November 2026:
 * https://docs.cloud.google.com/run/docs/configuring/cpu
 * https://docs.cloud.google.com/run/docs/configuring/memory-limits
 * https://docs.cloud.google.com/run/docs/about-concurrency
 * https://docs.cloud.google.com/run/docs/container-contract
 */

/** Cloud Run: "Combined traffic tag and service name cannot exceed 46 characters". */
const TAG_AND_NAME = 46

const NAME_RULE =
  'Cloud Run: lower-case letters, digits and hyphens, beginning with a letter, not ending with a hyphen, fewer than 50 characters'

export function serviceNameProblem(name: string): string | undefined {
  if (!/^[a-z]([a-z0-9-]{0,47}[a-z0-9])?$/.test(name))
    return `${quoted(name)} cannot be a service's name (${NAME_RULE})`
  const longest = TAG_AND_NAME - candidateTag.length
  if (name.length <= longest) return undefined
  return `${quoted(name)} is too long: it has ${name.length} characters, and ${longest} are possible, since Cloud Run allows ${TAG_AND_NAME} for a service's name and the tag of the candidate, "${candidateTag}", together`
}

interface Size {
  readonly cpu: number
  /** MiB */
  readonly min: number
  readonly max: number
  readonly words: string
}

const sizes: readonly Size[] = [
  { cpu: 0.08, min: 128, max: 512, words: '0.08 to 0.499 vCPU with 128Mi to 512Mi' },
  { cpu: 0.5, min: 128, max: 1024, words: '0.5 to 0.999 vCPU with 128Mi to 1Gi' },
  { cpu: 1, min: 128, max: 4096, words: '1 vCPU with 128Mi to 4Gi' },
  { cpu: 2, min: 128, max: 8192, words: '2 vCPU with 128Mi to 8Gi' },
  { cpu: 4, min: 2048, max: 16_384, words: '4 vCPU with 2Gi to 16Gi' },
  { cpu: 6, min: 4096, max: 24_576, words: '6 vCPU with 4Gi to 24Gi' },
  { cpu: 8, min: 4096, max: 32_768, words: '8 vCPU with 4Gi to 32Gi' },
]

const validSizes = `Cloud Run has ${sizes.map(({ words }) => words).join('; ')}`

export interface SizeSettings {
  readonly cpu?: number | undefined
  readonly memory?: number | undefined
  readonly concurrency?: number | undefined
}

/** What is wrong with the size of an instance, as far as it is given. */
export function sizeProblems({ cpu, memory, concurrency }: SizeSettings): Finding[] {
  const size = cpu === undefined ? undefined : sizeOf(cpu)
  const problems: Finding[] = []
  if (cpu !== undefined && size === undefined)
    problems.push(...unfit('cpu', `Cloud Run has no ${cpu} vCPU; ${validSizes}`))
  const { min, max } = size ?? { min: 128, max: 32_768 }
  if (memory !== undefined && (memory < min || memory > max)) {
    const pair = size === undefined ? memoryText(memory) : `${cpu} vCPU with ${memoryText(memory)}`
    problems.push(
      ...unfit(size === undefined ? 'memory' : ['cpu', 'memory'], `Cloud Run has no ${pair}; ${validSizes}`),
    )
  }
  return [...problems, ...unfit('concurrency', concurrencyProblem(cpu, concurrency))]
}

function concurrencyProblem(cpu = 1, concurrency = 1): string | undefined {
  if (concurrency > 1000) return `must be at most 1000 on Cloud Run, got "${concurrency}"`
  if (cpu >= 1 || concurrency === 1) return undefined
  return `must be 1 with less than 1 vCPU on Cloud Run, got "${concurrency}" with ${cpu} vCPU`
}

function sizeOf(cpu: number): Size | undefined {
  if (cpu >= 1) return sizes.find((size) => size.cpu === cpu)
  const inSteps = Number((cpu * 1000).toFixed(6)) % 1 === 0
  return inSteps ? sizes.findLast((size) => size.cpu <= cpu && size.cpu < 1) : undefined
}

/** Set by Cloud Run itself, which refuses them. */
const byCloudRun = ['PORT', 'K_SERVICE', 'K_REVISION', 'K_CONFIGURATION']

/** Why a container's variable cannot have this name. */
export const variableProblems = (map: 'env' | 'secrets', name: string): Finding[] =>
  byCloudRun.includes(name)
    ? unfit(map, `${name} is set by Cloud Run, which reserves ${listed(byCloudRun)}`, name)
    : wrong(map, variableNameProblem(name), name)

/** https://docs.cloud.google.com/run/quotas: 1000 variables of up to 32 KiB. */
export function environmentProblems(env: TextMap = {}): Finding[] {
  const problems = eachEntry(env, (name, value) =>
    Buffer.byteLength(value) > 32_768
      ? unfit('env', `${name} is longer than the 32 KiB that Cloud Run allows`, name)
      : variableProblems('env', name),
  )
  const many = Object.keys(env).length > 1000
  return [...problems, ...wrong('env', many ? 'Cloud Run allows at most 1000 variables' : undefined)]
}

/** https://docs.cloud.google.com/resource-manager/docs/labels-overview */
export function labelProblem(key: string, value: string): string | undefined {
  if (key.startsWith('tandem-')) return `${quoted(key)} cannot be a label's key: Tandem keeps "tandem-…" for its own`
  if (!/^\p{Ll}[\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u.test(key)) {
    return `${quoted(key)} cannot be a label's key (Google Cloud: lower-case letters, digits, "_" and "-", at most 63, beginning with a letter)`
  }
  if (/^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u.test(value)) return undefined
  return `${key} cannot be ${quoted(value)} (Google Cloud: lower-case letters, digits, "_" and "-", at most 63)`
}

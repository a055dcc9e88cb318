import { memoryText } from './amounts.ts'
import type { TextMap } from './mapping.ts'
import { type Finding, unfit, wrong } from './naming.ts'
import { either, listed, quoted } from './parsed.ts'
import { eachEntry } from './service-settings.ts'
import { variableNameProblem } from './variables.ts'

/**
 * What App Runner allows, so that a mistake is found before any call. From these pages, as of November 2026:
 * https://docs.aws.amazon.com/apprunner/latest/api/API_CreateService.html
 * https://docs.aws.amazon.com/apprunner/latest/dg/architecture.html (pairs of CPU and memory)
 * https://docs.aws.amazon.com/apprunner/latest/api/API_CreateAutoScalingConfiguration.html
 * https://docs.aws.amazon.com/apprunner/latest/api/API_ImageConfiguration.html
 */

const NAME_RULE = 'App Runner: 4 to 40 letters, digits, "-" and "_", beginning with a letter or a digit'

export function serviceNameProblem(name: string): string | undefined {
  if (/^[A-Za-z0-9][\w-]{3,39}$/.test(name)) return undefined
  return `${quoted(name)} cannot be a service's name (${NAME_RULE})`
}

interface Size {
  readonly cpu: number
  /** MiB */
  readonly memories: readonly number[]
}

const sizes: readonly Size[] = [
  { cpu: 0.25, memories: [512, 1024] },
  { cpu: 0.5, memories: [1024] },
  { cpu: 1, memories: [2048, 3072, 4096] },
  { cpu: 2, memories: [4096, 6144] },
  { cpu: 4, memories: [8192, 10_240, 12_288] },
]

const validSizes = `App Runner has ${sizes.map(({ cpu, memories }) => `${cpu} vCPU with ${either(memories.map(memoryText))}`).join('; ')}`

export interface SizeSettings {
  readonly cpu?: number | undefined
  readonly memory?: number | undefined
}

/** What is wrong with the size of an instance, as far as it is given. */
export function sizeProblems({ cpu, memory }: SizeSettings): Finding[] {
  const fitting = sizes.filter((size) => cpu === undefined || size.cpu === cpu)
  if (cpu !== undefined && fitting.length === 0) return unfit('cpu', `App Runner has no ${cpu} vCPU; ${validSizes}`)
  if (memory === undefined || fitting.some(({ memories }) => memories.includes(memory))) return []
  return cpu === undefined
    ? unfit('memory', `App Runner has no ${memoryText(memory)}; ${validSizes}`)
    : unfit(['cpu', 'memory'], `App Runner has no ${cpu} vCPU with ${memoryText(memory)}; ${validSizes}`)
}

/** Instances that a service has at least: 1 to 25. There is no fixed bound above: the account's quota of vCPU decides. */
export const leastInstances = { min: 1, max: 25 } as const
const concurrency = { min: 1, max: 200 } as const

interface ScalingSettings {
  readonly 'min-instances'?: number | undefined
  readonly concurrency?: number | undefined
}

/** None of 0 instances, which counts as 1 where it was given for all clouds. */
export function scalingProblems({ 'min-instances': least = 1, concurrency: requests = 1 }: ScalingSettings): Finding[] {
  const few = `must be from 1 to ${leastInstances.max} on App Runner, got "${least}"`
  const many = `must be at most ${concurrency.max} on App Runner, got "${requests}"`
  return [
    ...unfit('min-instances', least > leastInstances.max ? few : undefined),
    ...unfit('concurrency', requests > concurrency.max ? many : undefined),
  ]
}

/** App Runner sets no PORT for an image of a registry, so that Tandem does; TANDEM_FORMER keeps the way back. */
const onAppRunner = ['PORT', 'TANDEM_FORMER']

/** Why a container's variable cannot have this name. */
export function variableProblems(map: 'env' | 'secrets', name: string): Finding[] {
  if (onAppRunner.includes(name))
    return unfit(map, `${name} is set by Tandem on App Runner, where it reserves ${listed(onAppRunner)}`, name)
  return name.startsWith('AWSAPPRUNNER')
    ? unfit(map, `${name} cannot be a variable's name (App Runner reserves what begins with AWSAPPRUNNER)`, name)
    : wrong(map, variableNameProblem(name), name)
}

const LONGEST_VALUE = 51_200

export const environmentProblems = (env: TextMap = {}): Finding[] =>
  eachEntry(env, (name, value) =>
    value.length > LONGEST_VALUE
      ? unfit('env', `${name} is longer than the ${LONGEST_VALUE} characters that App Runner allows`, name)
      : variableProblems('env', name),
  )

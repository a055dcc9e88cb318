import { fargateSizes, lackingSize } from '../aws/fargate.ts'
import { memoryText } from './amounts.ts'
import type { AmazonLayers } from './layers.ts'
import type { TextMap } from './mapping.ts'
import { type Finding, unfit, wrong } from './naming.ts'
import { quoted } from './parsed.ts'
import { eachEntry } from './service-settings.ts'
import { variableNameProblem } from './variables.ts'

/**
 * What ECS allows, so that a mistake is found before any call. From these pages, as of November 2026:
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate.html
 */

const NAME_RULE = 'ECS: 1 to 255 letters, digits, "-" and "_"'

export function serviceNameProblem(name: string): string | undefined {
  if (/^[\w-]{1,255}$/.test(name)) return undefined
  return `${quoted(name)} cannot be a service's name (${NAME_RULE})`
}

/** What is wrong with the size of a task, as far as it is given. */
export function sizeProblems({ cpu, memory }: AmazonLayers): Finding[] {
  const lacking = lackingSize(cpu, memory)
  if (lacking === undefined) return []
  const parts = { cpu: `${cpu} vCPU`, memory: memoryText(memory ?? 0) }
  return unfit(lacking, `Fargate has no ${lacking.map((part) => parts[part]).join(' with ')}; ${fargateSizes}`)
}

/** Why a container's variable cannot have this name. */
export function variableProblems(map: 'env' | 'secrets', name: string): Finding[] {
  if (name === 'PORT') return unfit(map, 'PORT is set by Tandem on ECS', name)
  return /^(ECS_CONTAINER_METADATA_URI(_V4)?|ECS_AGENT_URI|AWS_CONTAINER_CREDENTIALS_RELATIVE_URI)$/.test(name)
    ? unfit(map, `${name} is set by ECS itself`, name)
    : wrong(map, variableNameProblem(name), name)
}

/** KiB that a task definition can have, whose environment is a part of it. */
const MOST = 64

export function environmentProblems(env: TextMap = {}): Finding[] {
  const size = Object.entries(env).reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0)
  const large = `has more than the ${MOST} KiB that ECS allows for a whole task definition`
  return [
    ...eachEntry(env, (name) => variableProblems('env', name)),
    ...unfit('env', size > MOST * 1024 ? large : undefined),
  ]
}

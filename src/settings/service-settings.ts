import type { ServiceSettings } from '../core/unit.ts'
import { given } from './given.ts'
import type { CommonBlock } from './layers.ts'
import { type Finding, wrong } from './naming.ts'
import type { TextMap } from './mapping.ts'

/** What each platform takes as it is given; the rest it takes in its own way. */
export function commonService(block: CommonBlock): ServiceSettings {
  return {
    envStrategy: block['env-strategy'] ?? 'replace',
    ...given({
      port: block.port,
      cpu: block.cpu,
      memory: block.memory,
      env: block.env,
      minInstances: block['min-instances'],
      maxInstances: block['max-instances'],
      concurrency: block.concurrency,
      access: block.access,
      ingress: block.ingress,
      labels: block.labels,
    }),
  }
}

export function instanceProblems({ 'min-instances': min, 'max-instances': max }: CommonBlock): Finding[] {
  if (min === undefined || max === undefined || min <= max) return []
  return wrong('min-instances', `must not be more than max-instances, got "${min}" and "${max}"`)
}

/** Names that are a variable's and a secret's. */
export const sharedNames = ({ env = {}, secrets = {} }: CommonBlock): Finding[] =>
  Object.keys(secrets)
    .filter((name) => Object.hasOwn(env, name))
    .flatMap((name) =>
      wrong(['env', 'secrets'], `both give ${name}; a name can be a variable or a secret, not both`, name),
    )

/** Applies a rule to each entry of a map. */
export const eachEntry = (
  map: TextMap | undefined,
  problemsOf: (name: string, value: string) => readonly Finding[],
): Finding[] => Object.entries(map ?? {}).flatMap(([name, value]) => problemsOf(name, value))

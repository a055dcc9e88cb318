import { canonicalJson } from '../../core/hash.ts'
import type { Change } from '../../core/target.ts'
import { type Environment, ownNames, type Variables } from './environment.ts'

export const change = (field: string, before: string | undefined, after: string | undefined): Change[] =>
  before === after
    ? []
    : [{ field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]

/** `+A, ~B, -C`: added, changed, gone; as a change where there is any. Values stay out of it. */
export function namesChanged(before: Environment | undefined, after: Environment): Change[] {
  const [old, now] = [variables(before), variables(after)]
  const names = Object.keys({ ...old, ...now })
    .filter((name) => old[name] !== now[name])
    .map((name) => `${name in old && name in now ? '~' : name in now ? '+' : '-'}${name}`)
  return names.length === 0 ? [] : [{ field: 'env', after: names.join(', ') }]
}

export const droppedNames = (before: Environment, after: Environment): string[] => {
  const now = variables(after)
  return Object.keys(variables(before)).filter((name) => !(name in now))
}

/** A secret is told from a value of the same text. */
function variables(environment: Environment | undefined): Variables {
  const secrets = Object.entries(environment?.secrets ?? {}).map(
    ([name, arn]) => [name, canonicalJson({ secret: arn })] as const,
  )
  const values = Object.entries(environment?.env ?? {}).filter(([name]) => !ownNames.includes(name))
  return Object.fromEntries([...values, ...secrets])
}

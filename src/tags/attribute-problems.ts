import { defaultBranchExpressions, globalExpressions } from './expressions.ts'
import { type TagRule, versionExpressions } from './rule.ts'
import { templateProblem } from './template.ts'

export type Attributes = ReadonlyMap<string, string>

const choices: readonly string[] = ['true', 'false', ...defaultBranchExpressions.map((name) => `{{${name}}}`)]

/** What is wrong with attributes whatever the type, to be read after the line. */
export function commonProblem(attributes: Attributes): string | undefined {
  const enable = attributes.get('enable') ?? 'true'
  if (!choices.includes(enable.replaceAll(/\s/g, ''))) return `has enable=${enable}; it can be ${choices.join(', ')}`
  const priority = attributes.get('priority') ?? '0'
  return /^-?\d{1,9}$/.test(priority) ? undefined : `has priority=${priority}, which is no whole number`
}

export function templatesProblem(type: TagRule['type'], attributes: Attributes): string | undefined {
  for (const name of ['prefix', 'suffix', 'value', 'pattern']) {
    const known = name === 'pattern' ? patternExpressions(type) : globalExpressions
    const text = attributes.get(name)
    const problem = text === undefined || known === undefined ? undefined : templateProblem(text, known)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** A match's pattern is a regular expression. */
function patternExpressions(type: TagRule['type']): readonly string[] | undefined {
  if (type === 'match') return undefined
  return type === 'schedule' ? ['commit_date'] : versionExpressions
}

export function regexProblem(name: string, text: string, make: (text: string) => RegExp): string | undefined {
  try {
    make(text)
    return undefined
  } catch {
    return `has ${name}=${text}, which is no regular expression (one with a comma goes in quotes: "${name}=\\d{1,3}")`
  }
}

export const groupProblem = (match: string): string | undefined =>
  (new RegExp(`${match}|`).exec('')?.length ?? 1) > 1
    ? undefined
    : `has match=${match}, which has no group (…) around the version`

/** `ghcr.io/acme/shop:1.4`: tags of docker/build-push-action are such, ours are names alone. */
export function referenceProblem(value: string): string | undefined {
  const tag = /^[^{}\s@]+\/[^{}\s@:]+:([^{}\s@:/]+)$/.exec(value)?.[1]
  return tag === undefined ? undefined : `is a reference, though a tag is put in every registry; write ${tag}`
}

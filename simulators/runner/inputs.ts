// Follows https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs and
// src/Runner.Worker/ActionRunner.cs of actions/runner, copy read 2026-11-20.
import type { ActionFile } from './action-file.ts'

export interface ResolvedInputs {
  readonly values: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

export interface GivenInputs {
  readonly declared: ActionFile['inputs']
  readonly given: Readonly<Record<string, string>>
  /** The members of the `github` context that defaults may name. */
  readonly github: Readonly<Record<string, string>>
}

/**
 * A given input wins even when it is empty; a default counts for what is not given; an input that `action.yml` does not know
 * is warned about and passed on all the same. `required` is not enforced.
 */
export function resolveInputs({ declared, given, github }: GivenInputs): ResolvedInputs {
  const defaults = Object.entries(declared).map(
    ([name, input]) => [name, evaluate(input.default ?? '', github)] as const,
  )
  return { values: { ...Object.fromEntries(defaults), ...lowerCased(given) }, warnings: warningsOf(declared, given) }
}

/** The name in capitals with spaces as underscores; hyphens stay. */
export const inputVariables = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )

// Names of inputs are compared without regard to case.
const lowerCased = (given: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))

function warningsOf(declared: ActionFile['inputs'], given: Readonly<Record<string, string>>): string[] {
  const known = new Map(Object.entries(declared).map(([name, input]) => [name.toLowerCase(), input]))
  const names = Object.keys(given).map((name) => name.toLowerCase())
  const unexpected = names.filter((name) => !known.has(name))
  const deprecated = names.flatMap((name) => {
    const message = known.get(name)?.deprecationMessage
    return message === undefined ? [] : [`Input '${name}' has been deprecated with message: ${message}`]
  })
  if (unexpected.length === 0) return deprecated
  const list = (each: readonly string[]) => each.map((name) => `'${name}'`).join(', ')
  return [...deprecated, `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list([...known.keys()])}]`]
}

function evaluate(text: string, github: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const name = /^\s*github\.(\w+)\s*$/.exec(expression)?.[1]
    const value = name === undefined ? undefined : github[name]
    if (value === undefined) throw new Error(`The default ${whole} names nothing that this runner knows.`)
    return value
  })
}

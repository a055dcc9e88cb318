import { commitDate, dateProblem } from './commit-date.ts'

/** One `{{…}}`. */
interface Expression {
  readonly name: string
  /** Of `{{commit_date 'FORMAT' tz='ZONE'}}`. */
  readonly format: string
  readonly zone: string
}

/** What an expression's name stands for; `commit_date` is the commit's time in seconds. */
export interface Values {
  readonly [name: string]: string | number | undefined
}

const expressions = /\{\{([^{}]*)\}\}/g
const dateArguments = /^(['"])(.+?)\1(?:\s+tz=(['"])(.+?)\3)?$/

/** Names of the expressions in a text. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(expressions)].map(([, inner = '']) => read(inner).name)

/** Why a text cannot be rendered with these names; to be read after it. */
export function templateProblem(text: string, known: readonly string[]): string | undefined {
  const rest = text.replaceAll(expressions, '')
  if (/\{\{|\}\}/.test(rest) || text.includes('{{{')) return 'has braces that are not those of an expression {{name}}'
  for (const [whole, inner = ''] of text.matchAll(expressions)) {
    const problem = expressionProblem(whole, inner.trim(), known)
    if (problem !== undefined) return problem
  }
  return undefined
}

function expressionProblem(whole: string, inner: string, known: readonly string[]): string | undefined {
  const name = inner.split(/\s/)[0] ?? ''
  if (name === 'date') {
    return `has ${whole}, the time of the run, though the same commit must give the same tags; write {{commit_date …}}, the time of the commit`
  }
  if (!known.includes(name)) {
    return `has ${whole}; known here: ${known.map((each) => (each === 'commit_date' ? "{{commit_date 'FORMAT'}}" : `{{${each}}}`)).join(', ')}`
  }
  if (name !== 'commit_date') return inner === name ? undefined : `has ${whole}, but {{${name}}} takes nothing`
  const { format, zone } = read(inner)
  return format === ''
    ? `has ${whole}, which needs a format in quotes: {{commit_date 'YYYYMMDD'}} or {{commit_date 'YYYYMMDD' tz='Europe/Berlin'}}`
    : dateProblem(format, zone)
}

/**
 * Puts values in place of expressions. metadata-action's templates escape for HTML, so that a branch `a&b` becomes
 * `a-amp-b` with it; here it is `a-b`.
 */
export const render = (text: string, values: Values): string =>
  text.replaceAll(expressions, (_, inner: string) => {
    const { name, format, zone } = read(inner)
    const value = values[name]
    return typeof value === 'number' && format !== '' ? commitDate(value, format, zone) : String(value ?? '')
  })

function read(inner: string): Expression {
  const [, name = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(inner) ?? []
  const [, , format = '', , zone = 'UTC'] = dateArguments.exec(rest) ?? []
  return { name, format, zone }
}

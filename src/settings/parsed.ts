/** What a parser makes of a text: its value, or what is wrong with it (to be read after the setting's name). */
export type Parsed<T> = { readonly value: T } | { readonly problem: string }

/** A value as a problem shows it: in quotes, unless it is a list or a map. */
export function quoted(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return `"${value}"`
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'a map' : 'nothing'
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** `a`, `a or b`, `a, b or c`. */
export const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

/** Applies a rule to what was given. */
export const check = <T>(value: T | undefined, problemOf: (value: T) => string | undefined): string | undefined =>
  value === undefined ? undefined : problemOf(value)

/** Why a list cannot be one of targets. */
export function repeated(names: readonly string[]): string | undefined {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  return twice === undefined ? undefined : `names "${twice}" twice`
}

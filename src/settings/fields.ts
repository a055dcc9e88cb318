import { z } from 'zod'
import { type DurationRule, parseCpu, parseDuration, parseMemory, parseStatuses } from './amounts.ts'
import { checkedCommand, parseCommand } from './command.ts'
import { checkedMap, parseMapping } from './mapping.ts'
import { suggestion } from './nearest.ts'
import { either, type Parsed, quoted } from './parsed.ts'

/**
 * The kinds of setting. Each takes the text of an action input or of the file, or the value that YAML means, and gives
 * one typed value; a problem reads as the end of a sentence that begins with the setting's name.
 */

const error = 'must be one plain value, not a map or a list'

const orProblem =
  <In, T>(parse: (given: In) => Parsed<T>) =>
  (given: In, context: z.RefinementCtx): T => {
    const parsed = parse(given)
    if ('value' in parsed) return parsed.value
    context.addIssue({ code: 'custom', message: parsed.problem })
    return z.NEVER
  }

function from<In extends z.ZodType, T>(raw: In, parse: (text: string) => Parsed<T>) {
  return raw.transform(orProblem((given) => parse(String(given).trim())))
}

const number = () => z.union([z.number(), z.string()], { error })
const plain = () => z.union([z.string(), z.number()], { error })

export const text = () => from(plain(), (given) => (given === '' ? { problem: 'is empty' } : { value: given }))

/** Text of a rule: `says` completes "must …". */
export const matching = (rule: RegExp, says: string) =>
  from(plain(), (given) => (rule.test(given) ? { value: given } : { problem: `must ${says}, got ${quoted(given)}` }))

export const whole = (min: number, max?: number) => from(number(), (given) => parseWhole(given, min, max))

function parseWhole(given: string, min: number, max = Number.MAX_SAFE_INTEGER): Parsed<number> {
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (value >= min && value <= max) return { value }
  const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`
  return { problem: `must be a whole number, ${range}, got ${quoted(given)}` }
}

/** @param advice what to say to somebody who gave another one */
export const oneOf = <const T extends string>(values: readonly T[], advice = suggestion) =>
  z.enum(values, {
    error: ({ input }) =>
      `must be ${either(values)}, got ${quoted(input)}${typeof input === 'string' ? advice(input, values) : ''}`,
  })

export const toggle = () =>
  from(
    z.union([z.boolean(), z.enum(['true', 'false'])], {
      error: ({ input }) => `must be true or false, got ${quoted(input)}`,
    }),
    (given) => ({ value: given === 'true' }),
  )

export const duration = (rule: DurationRule) => from(number(), (given) => parseDuration(given, rule))
export const cpu = () => from(number(), parseCpu)
export const memory = () => from(number(), parseMemory)
export const statuses = () => from(number(), parseStatuses)

/** Of a host, with or without a port and a path. */
export const address = () =>
  from(plain(), (given): Parsed<string> => {
    const { protocol, username, search, hash } = URL.parse(given) ?? { protocol: '' }
    const isPlain = (protocol === 'https:' || protocol === 'http:') && !username && !search && !hash
    if (!isPlain) return { problem: `must be an address such as https://shop.example.com, got ${quoted(given)}` }
    return { value: given.replace(/\/$/, '') }
  })

/** A program with its arguments, as one text or as a list. */
export const command = () =>
  z
    .union([z.string(), z.array(z.string())], { error: 'must be a command or a list of its words' })
    .transform(orProblem((given) => (typeof given === 'string' ? parseCommand(given) : checkedCommand(given))))

export const expression = () =>
  from(plain(), (given): Parsed<string> => {
    try {
      return { value: new RegExp(given).source }
    } catch {
      return { problem: `must be a regular expression, got ${quoted(given)}` }
    }
  })

/** A header's name, or a JSON pointer (which begins with `/`). */
export const marker = () =>
  from(plain(), (given): Parsed<{ kind: 'header' | 'json'; at: string }> => {
    if (given.startsWith('/')) return { value: { kind: 'json', at: given } }
    if (/^[A-Za-z0-9-]+$/.test(given)) return { value: { kind: 'header', at: given.toLowerCase() } }
    return { problem: `must be a header's name or a JSON pointer such as /release, got ${quoted(given)}` }
  })

export const list = () =>
  z
    .union([z.string(), z.array(z.string())], { error: 'must be one name or a list of names' })
    .transform((given) => (typeof given === 'string' ? namesIn(given) : given.map((name) => name.trim())))
    .transform((names) => names.filter((name) => name !== ''))

/** Items that may hold commas, one a line, parsed as a whole. */
export const linesOf = <T>(parse: (lines: readonly string[]) => Parsed<T>) =>
  z
    .union([z.string(), z.array(z.string())], { error: 'must be lines of text or a list of them' })
    .transform((given) => (typeof given === 'string' ? given.split(/\r?\n/) : given))
    .transform((lines) => lines.map((line) => line.trim().replace(/^-\s+/, '')))
    .transform(orProblem(parse))

/** Some of these, as a list; `off` for none. */
export const someOf = <const T extends string>(values: readonly T[]) =>
  list().transform((names, context): readonly T[] => {
    const known = names.flatMap((name) => values.find((value) => value === name) ?? [])
    const wrong = names.find((name) => !values.some((value) => value === name))
    if (wrong === undefined || (wrong === 'off' && names.length === 1)) return known
    context.addIssue({
      code: 'custom',
      message: `must be ${either(values)}, a list of them, or off, got ${quoted(wrong)}`,
    })
    return z.NEVER
  })

/** A list that is parsed as a whole. */
export const listOf = <T>(parse: (names: readonly string[]) => Parsed<T>) => list().transform(orProblem(parse))

/** `a, b`, lines, `[a, "b"]`, or lines that begin with `- `. */
function namesIn(text: string): string[] {
  const bare = text
    .trim()
    .replace(/^\[(.*)\]$/s, '$1')
    .replaceAll(/^\s*-\s+/gm, '')
  return bare.split(/[\s,]+/).map((name) => name.replace(/^(['"])(.*)\1$/, '$2'))
}

export const mapping = () =>
  z
    .union([z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))], {
      error: ({ input }) => explainMap(input),
    })
    .transform(orProblem((given) => (typeof given === 'string' ? parseMapping(given) : checkedMap(given))))

function explainMap(input: unknown): string {
  const parsed = checkedMap(input)
  return 'problem' in parsed ? parsed.problem : 'must be a map'
}

/**
 * Checks a request against the shape that botocore declares (`models/*.json`, written by `scripts/aws-models.py`).
 * guess: members that it does not know are ignored. The texts of what a shape refuses are observed.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const rules = {
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  sensitive: z.boolean().optional(),
}

const shapeSchema = z.object({
  ...rules,
  type: z.string(),
  members: z.record(z.string(), z.string()).optional(),
  required: z.array(z.string()).optional(),
  /** REST only: what is not in the body, e.g. `header X-Amz-Log-Type`, `querystring tagKeys`, `uri FunctionName`. */
  places: z.record(z.string(), z.string()).optional(),
  /** REST only: the member that is the whole body, as it comes. */
  payload: z.string().optional(),
  member: z.string().optional(),
  key: z.string().optional(),
  value: z.string().optional(),
})

const modelSchema = z.object({
  version: z.string(),
  targetPrefix: z.string().optional(),
  jsonVersion: z.string().optional(),
  xmlNamespace: z.string().optional(),
  operations: z.record(
    z.string(),
    z.object({
      input: z.string().optional(),
      resultWrapper: z.string().optional(),
      http: z.object({ method: z.string(), path: z.string(), status: z.number() }).optional(),
      errors: z.array(z.string()),
    }),
  ),
  shapes: z.record(z.string(), shapeSchema),
  errors: z.record(
    z.string(),
    z.object({ code: z.string(), status: z.number().optional(), message: z.enum(['message', 'Message']).optional() }),
  ),
})

type Shape = z.infer<typeof shapeSchema>
export type Model = z.infer<typeof modelSchema>

export type Input = Readonly<Record<string, unknown>>

export function readModel(file: string): Model {
  return modelSchema.parse(JSON.parse(readFileSync(new URL(`models/${file}`, import.meta.url), 'utf8')))
}

/** Which request of which API. */
export interface Request {
  readonly model: Model
  readonly operation: string
}

/** `unreadable`: a member has the wrong type; `violations`: a value is missing, or not of the allowed ones. */
export type CheckedInput =
  | { readonly input: Input }
  | { readonly unreadable: string }
  | { readonly violations: readonly string[] }

interface Reading {
  readonly model: Model
  readonly violations: string[]
}

class Unreadable extends Error {}

export function checkInput({ model, operation }: Request, value: unknown): CheckedInput {
  const shape = model.operations[operation]?.input
  if (shape === undefined) return { input: {} }
  const reading: Reading = { model, violations: [] }
  try {
    const input = readValue(reading, { shape, path: '', value })
    if (reading.violations.length > 0) return { violations: reading.violations }
    return { input: isObject(input) ? input : {} }
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.message }
    throw error
  }
}

/** observed */
export const violationsText = (violations: readonly string[]): string =>
  `${violations.length} validation error${violations.length > 1 ? 's' : ''} detected: ${violations.join('; ')}`

interface Place {
  readonly shape: string
  readonly path: string
  readonly value: unknown
}

function readValue(reading: Reading, place: Place): unknown {
  const shape = reading.model.shapes[place.shape] ?? { type: 'string' }
  const value = readers[shape.type]?.(reading, shape, place) ?? place.value
  checkLimits(reading, shape, place)
  return value
}

type Reader = (reading: Reading, shape: Shape, place: Place) => unknown

const only =
  (type: string): Reader =>
  (_reading, _shape, { value, path }) => {
    if (typeof value !== type) throw new Unreadable(unreadableText(value, path))
    return value
  }

const whole: Reader = (_reading, _shape, { value, path }) => {
  if (!Number.isInteger(value)) throw new Unreadable(unreadableText(value, path))
  return value
}

const readers: Readonly<Record<string, Reader>> = {
  structure: readStructure,
  list: readList,
  map: readMap,
  string: only('string'),
  blob: only('string'),
  boolean: only('boolean'),
  integer: whole,
  long: whole,
  float: only('number'),
  double: only('number'),
  timestamp: only('number'),
}

function readStructure(reading: Reading, shape: Shape, { path, value }: Place): Input {
  if (!isObject(value)) throw new Unreadable(unreadableText(value, path))
  const read: Record<string, unknown> = {}
  for (const name of shape.required ?? [])
    if (value[name] === undefined || value[name] === null) reading.violations.push(missing(join(path, name)))
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    const given = value[name]
    // documented: a null is an absent member.
    if (given === undefined || given === null) continue
    read[name] = readValue(reading, { shape: member, path: join(path, name), value: given })
  }
  return read
}

function readList(reading: Reading, shape: Shape, { path, value }: Place): unknown[] {
  if (!Array.isArray(value)) throw new Unreadable(unreadableText(value, path))
  const read = (each: unknown, index: number) =>
    readValue(reading, { shape: shape.member ?? '', path: `${path}.${index + 1}.member`, value: each })
  return value.map(read)
}

function readMap(reading: Reading, shape: Shape, { path, value }: Place): Input {
  if (!isObject(value)) throw new Unreadable(unreadableText(value, path))
  const read = ([key, each]: [string, unknown]) => {
    checkLimits(reading, reading.model.shapes[shape.key ?? ''] ?? { type: 'string' }, { shape: '', path, value: key })
    return [key, readValue(reading, { shape: shape.value ?? '', path: `${path}.${key}.member`, value: each })]
  }
  return Object.fromEntries(Object.entries(value).map(read))
}

const unreadableText = (value: unknown, path: string): string => {
  const kind = value === null ? 'NULL_VALUE' : Array.isArray(value) ? 'START_ARRAY' : kinds[typeof value]
  return `${kind ?? 'Value'} can not be converted to the type of '${path}'`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'STRING_VALUE',
  number: 'NUMBER_VALUE',
  boolean: 'TRUE_VALUE',
  object: 'START_OBJECT',
}

function checkLimits({ violations }: Reading, shape: Shape, { path, value }: Place): void {
  for (const constraint of broken(shape, value)) {
    const shown = shape.sensitive === true ? '' : ` '${typeof value === 'string' ? value : JSON.stringify(value)}'`
    violations.push(`Value${shown} at '${lowerFirst(path)}' failed to satisfy constraint: ${constraint}`)
  }
}

function broken(shape: Shape, value: unknown): string[] {
  const found: string[] = []
  const size = sizeOf(value)
  const [least, most] = words[typeof value === 'number' ? 'value' : 'length']
  if (size !== undefined && shape.min !== undefined && size < shape.min) found.push(`${least} ${shape.min}`)
  if (size !== undefined && shape.max !== undefined && size > shape.max) found.push(`${most} ${shape.max}`)
  if (typeof value !== 'string') return found
  if (shape.pattern !== undefined && !compile(shape.pattern).test(value))
    found.push(`Member must satisfy regular expression pattern: ${shape.pattern}`)
  if (shape.enum !== undefined && !shape.enum.includes(value))
    found.push(`Member must satisfy enum value set: [${shape.enum.join(', ')}]`)
  return found
}

const words = {
  length: ['Member must have length greater than or equal to', 'Member must have length less than or equal to'],
  value: ['Member must have value greater than or equal to', 'Member must have value less than or equal to'],
} as const

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return isObject(value) ? Object.keys(value).length : undefined
}

const patterns = new Map<string, RegExp>()

/** guess: the whole value must match, whether the pattern is anchored or not. */
function compile(pattern: string): RegExp {
  const found = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`, pattern.includes('\\p{') ? 'u' : '')
  patterns.set(pattern, found)
  return found
}

const missing = (path: string): string =>
  `Value null at '${lowerFirst(path)}' failed to satisfy constraint: Member must not be null`

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

// observed: the texts name members in camelCase, however the wire spells them.
const lowerFirst = (path: string): string =>
  path.replace(/(^|\.)([A-Z])/g, (_, dot: string, letter: string) => dot + letter.toLowerCase())

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

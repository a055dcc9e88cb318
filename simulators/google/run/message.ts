// JSON of protocol buffers, by its general rules: camelCase and the proto's own snake_case are both taken, enums by name or number,
// int64 as string or number, null as absent. observed: the wording for a wrong value (goblet/goblet issue 418).
import { enumOf, type FieldModel, fieldsOf } from './model.ts'
import { invalid, type Violation } from './refusal.ts'

export type JsonObject = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Place {
  readonly at: string
  readonly violations: Violation[]
}

/** The body in canonical form: camelCase, enums by name, defaults and output-only members left out; or a refusal. */
export function parseMessage(name: string, body: unknown, at: string): JsonObject {
  const violations: Violation[] = []
  const parsed = readMessage(name, body ?? {}, { at, violations })
  if (violations.length > 0) throw invalid(violations)
  return isObject(parsed) ? parsed : {}
}

function readMessage(name: string, value: unknown, place: Place): unknown {
  if (!isObject(value)) return complain(place, `(type.googleapis.com/${name}), ${JSON.stringify(value)}`)
  const fields = fieldsOf(name) ?? {}
  const result: Record<string, unknown> = {}
  for (const [given, member] of Object.entries(value)) {
    const key = camelCase(given)
    const field = fields[key]
    if (!field) unknownName(given, place)
    else if (member !== null && !field.output) readMember({ key, field, member, result, place })
  }
  refuseTwoOfOneChoice({ fields, result, place })
  return result
}

interface Member {
  readonly key: string
  readonly field: FieldModel
  readonly member: unknown
  readonly result: Record<string, unknown>
  readonly place: Place
}

function readMember({ key, field, member, result, place }: Member): void {
  const inner = { at: `${place.at}.${key}`, violations: place.violations }
  const parsed = readField(field, member, inner)
  if (parsed !== undefined && (field.oneof !== undefined || !isDefault(parsed, field))) result[key] = parsed
}

function readField(field: FieldModel, value: unknown, place: Place): unknown {
  if (field.map) return readMap(field, value, place)
  if (!field.repeated) return readSingle(field.type, value, place)
  if (!Array.isArray(value)) return complain(place, `(${typeLabel(field.type)}), ${JSON.stringify(value)}`)
  return value.map((each, index) =>
    readSingle(field.type, each, { at: `${place.at}[${index}]`, violations: place.violations }),
  )
}

function readMap(field: FieldModel, value: unknown, place: Place): unknown {
  if (!isObject(value)) return complain(place, `(Map), ${JSON.stringify(value)}`)
  const entries = Object.entries(value).map(([key, each]) => [key, readSingle(field.type, each, place)])
  return Object.fromEntries(entries)
}

function readSingle(type: string, value: unknown, place: Place): unknown {
  if (enumOf(type)) return readEnum(type, value, place)
  if (fieldsOf(type)) return readMessage(type, value, place)
  const read = scalars[type] ?? text
  const parsed = read(value)
  return parsed === undefined ? complain(place, `(${typeLabel(type)}), ${JSON.stringify(value)}`) : parsed
}

function readEnum(type: string, value: unknown, place: Place): unknown {
  const found = Object.entries(enumOf(type) ?? {}).find(([name, number]) => value === name || value === number)
  return found ? found[0] : complain(place, `(type.googleapis.com/${type}), ${JSON.stringify(value)}`)
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const whole = (value: unknown) => (Number.isInteger(Number(value)) && value !== '' ? Number(value) : undefined)
const scalars: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: text,
  bool: (value) => (typeof value === 'boolean' ? value : undefined),
  int32: (value) => (typeof value === 'number' || typeof value === 'string' ? whole(value) : undefined),
  int64: (value) => (typeof value === 'number' || typeof value === 'string' ? whole(value)?.toString() : undefined),
  'google.protobuf.Duration': (value) =>
    typeof value === 'string' && /^-?\d+(\.\d{1,9})?s$/.test(value) ? value : undefined,
  'google.protobuf.Timestamp': (value) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined,
}

function isDefault(value: unknown, field: FieldModel): boolean {
  if (field.repeated || field.map) return isObject(value) ? Object.keys(value).length === 0 : emptyList(value)
  if (enumOf(field.type)) return typeof value === 'string' && enumOf(field.type)?.[value] === 0
  return value === '' || value === 0 || value === '0' || value === false
}

const emptyList = (value: unknown) => Array.isArray(value) && value.length === 0

interface Chosen {
  readonly fields: Readonly<Record<string, FieldModel>>
  readonly result: Record<string, unknown>
  readonly place: Place
}

function refuseTwoOfOneChoice({ fields, result, place }: Chosen): void {
  const seen = new Set<string>()
  for (const key of Object.keys(result)) {
    const choice = fields[key]?.oneof
    if (choice !== undefined && seen.has(choice)) complain(place, `(oneof), oneof field '${choice}' is already set.`)
    if (choice !== undefined) seen.add(choice)
  }
}

function unknownName(name: string, { at, violations }: Place): void {
  const description = `Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field.`
  violations.push({ field: at, description })
}

function complain({ at, violations }: Place, what: string): undefined {
  violations.push({ field: at, description: `Invalid value at '${at}' ${what}` })
  return undefined
}

const typeLabel = (type: string) => (type.includes('.') ? `type.googleapis.com/${type}` : `TYPE_${type.toUpperCase()}`)

export const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

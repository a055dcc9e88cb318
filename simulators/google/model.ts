/**
 * Checks a request against the shape that the vendor's package declares (`models/*.json`, written by `scripts/models.ts`).
 * Follows https://protobuf.dev/programming-guides/json/ and https://google.aip.dev/127 (copies of November 2026).
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Call, Reply } from '../kernel/types.ts'
import { badRequest, type FieldViolation } from './rpc.ts'
import { checkScalar } from './scalar.ts'

const fieldSchema = z.object({
  type: z.string(),
  repeated: z.literal(true).optional(),
  map: z.literal(true).optional(),
  required: z.literal(true).optional(),
  output: z.literal(true).optional(),
})

const modelSchema = z.object({
  package: z.string(),
  version: z.string(),
  messages: z.record(z.string(), z.record(z.string(), fieldSchema)),
  enums: z.record(z.string(), z.record(z.string(), z.number())),
})

type Field = z.infer<typeof fieldSchema>
export type Model = z.infer<typeof modelSchema>

/** A message in JSON's camelCase, without output-only members. */
export type Message = Readonly<Record<string, unknown>>

export function readModel(file: string): Model {
  return modelSchema.parse(JSON.parse(readFileSync(new URL(`models/${file}`, import.meta.url), 'utf8')))
}

export type Checked = { readonly message: Message } | { readonly refused: Reply }

/** Reads a value as the named message, or refuses it with every violation found. */
export function checkMessage(model: Model, name: string, value: unknown): Checked {
  const violations: FieldViolation[] = []
  const message = readMessage({ model, violations }, { name, path: '', value })
  return violations.length > 0 ? { refused: badRequest(violations) } : { message }
}

export interface RequestShape {
  readonly model: Model
  readonly request: string
  /** `*`: the body holds all members that are not in the path; a name: that member alone, the others are in the query. */
  readonly body?: string
}

/** Reads a call's query and body as the request message, the way that Google's front end transcodes HTTP. */
export function readRequest(shape: RequestShape, call: Call): Checked {
  const fields = shape.model.messages[shape.request] ?? {}
  const query = readQuery(fields, call.url.searchParams)
  if ('refused' in query) return query
  if (shape.body === undefined) return checkMessage(shape.model, shape.request, query.message)
  const body = call.body.length > 0 ? call.json() : {}
  if (shape.body === '*') return checkMessage(shape.model, shape.request, body)
  return checkMessage(shape.model, shape.request, { ...query.message, [shape.body]: body })
}

// documented: https://cloud.google.com/apis/docs/system-parameters
const systemParameters =
  /^\$|^(alt|key|fields|prettyPrint|quotaUser|userIp|access_token|callback|oauth_token|uploadType)$/

function readQuery(fields: Readonly<Record<string, Field>>, query: URLSearchParams): Checked {
  const violations: FieldViolation[] = []
  const message: Record<string, unknown> = {}
  for (const name of new Set(query.keys())) {
    if (systemParameters.test(name)) continue
    const [first = '', ...rest] = name.split('.')
    const field = fields[camelCase(first)]
    if (!field) violations.push({ description: unboundText(name) })
    else if (rest.length === 0) message[camelCase(first)] = field.repeated ? query.getAll(name) : query.get(name)
    else message[camelCase(first)] = { [camelCase(rest.join('.'))]: query.get(name) }
  }
  return violations.length > 0 ? { refused: badRequest(violations) } : { message }
}

// observed
const unboundText = (name: string): string =>
  `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`

interface Reading {
  readonly model: Model
  readonly violations: FieldViolation[]
}

interface Place {
  readonly name: string
  readonly path: string
  readonly value: unknown
}

function readMessage(reading: Reading, { name, path, value }: Place): Message {
  if (!isObject(value)) {
    reading.violations.push(invalid(path, `type.googleapis.com/${name}`, value))
    return {}
  }
  const fields = reading.model.messages[name] ?? {}
  const message: Record<string, unknown> = {}
  for (const [given, member] of Object.entries(value)) {
    const key = camelCase(given)
    const field = fields[key]
    // documented: output-only members are ignored, a null is an absent member.
    if (!field) reading.violations.push(unknown(given, path))
    else if (!field.output && member !== null)
      message[key] = readField(reading, field, { name: given, path, value: member })
  }
  return message
}

function readField(reading: Reading, field: Field, { name, path, value }: Place): unknown {
  const at = path === '' ? snakeCase(name) : `${path}.${snakeCase(name)}`
  if (field.map) {
    if (!isObject(value)) return void reading.violations.push(invalid(at, 'Map', value))
    const read = ([key, each]: [string, unknown]) => [key, readValue(reading, field, `${at}[${key}]`, each)]
    return Object.fromEntries(Object.entries(value).map(read))
  }
  if (!field.repeated) return readValue(reading, field, at, value)
  if (!Array.isArray(value)) return void reading.violations.push(invalid(at, 'List', value))
  return value.map((each: unknown, index) => readValue(reading, field, `${at}[${index}]`, each))
}

function readValue(reading: Reading, { type }: Field, path: string, value: unknown): unknown {
  if (reading.model.messages[type]) return readMessage(reading, { name: type, path, value })
  const checked = checkScalar({ type, values: reading.model.enums[type], value })
  if ('value' in checked) return checked.value
  reading.violations.push(invalid(path, checked.expected, value))
  return undefined
}

// observed: the texts of the front end's JSON parser.
function unknown(name: string, path: string): FieldViolation {
  const place = path === '' ? '' : ` at '${path}'`
  const description = `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`
  return path === '' ? { description } : { field: path, description }
}

const invalid = (path: string, expected: string, value: unknown): FieldViolation => ({
  field: path,
  description: `Invalid value at '${path}' (${expected}), ${JSON.stringify(value)}`,
})

const camelCase = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

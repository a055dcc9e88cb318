/** Follows https://smithy.io/2.0/spec/http-bindings.html (copy of November 2026): members in path, query, headers and body. */
import type { Call } from '../kernel/types.ts'
import { isObject, type Model, type Request } from './model.ts'

/** The request's members in one object. One that is the whole body is left out: `call.body` has it. */
export function readRestInput({ model, operation }: Request, call: Call): unknown {
  const shape = model.shapes[model.operations[operation]?.input ?? '']
  if (!shape) return {}
  const body: unknown = shape.payload === undefined && call.body.length > 0 ? call.json() : {}
  if (!isObject(body)) return body
  const outside = Object.entries(shape.places ?? {}).flatMap(([name, place]) => {
    const value = readPlace(call, place)
    const read = value.length === 0 ? undefined : readValues(model, shape.members?.[name] ?? '', value)
    return read === undefined ? [] : [[name, read] as const]
  })
  const inside = Object.entries(body).filter(([name]) => shape.places?.[name] === undefined)
  return Object.fromEntries([...inside, ...outside])
}

function readPlace(call: Call, place: string): readonly string[] {
  const [where = '', name = ''] = place.split(' ')
  if (where === 'querystring') return call.url.searchParams.getAll(name)
  const value = where === 'uri' ? call.params[name] : call.headers[name.toLowerCase()]
  return value === undefined ? [] : [value]
}

function readValues(model: Model, name: string, values: readonly string[]): unknown {
  const shape = model.shapes[name]
  if (shape?.type === 'list') return values
  return readScalar(shape?.type ?? 'string', values[0] ?? '')
}

function readScalar(type: string, text: string): unknown {
  if (type === 'integer' || type === 'long') return /^-?\d+$/.test(text) ? Number(text) : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

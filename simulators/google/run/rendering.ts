import { isObject, type JsonObject } from './message.ts'
import { enumOf, type FieldModel, fieldsOf } from './model.ts'

/** `$alt=json;enum-encoding=int`, which Google's clients send over REST, asks for enums as numbers. */
export const wantsIntegers = (url: URL): boolean =>
  [...url.searchParams].some(([key, value]) => /^\$?alt$/.test(key) && value.includes('enum-encoding=int'))

/** A resource in canonical form, with enums as the caller wants them. */
export function renderMessage(name: string, value: JsonObject, integers: boolean): JsonObject {
  const fields = fieldsOf(name) ?? {}
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [key, fields[key] && integers ? renderField(fields[key], member) : member])
  return Object.fromEntries(entries)
}

function renderField(field: FieldModel, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => renderSingle(field.type, each))
  return field.map ? value : renderSingle(field.type, value)
}

function renderSingle(type: string, value: unknown): unknown {
  if (typeof value === 'string') return enumOf(type)?.[value] ?? value
  return isObject(value) && fieldsOf(type) ? renderMessage(type, value, true) : value
}

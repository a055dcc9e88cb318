// updateMask: https://cloud.google.com/run/docs/reference/rest/v2/projects.locations.services/patch (excerpt read November 2026).
// documented: comma-separated, fully qualified names. guess: what a patch without a mask does with members that the body lacks (drawn by
// seed), the wording for an unknown path; by the rules of field masks in general, what is masked and not given is cleared, and a path
// does not go through a repeated member or a map.
import { camelCase, isObject, type JsonObject } from './message.ts'
import { fieldsOf } from './model.ts'
import { invalid } from './refusal.ts'

export type Unmasked = 'replace-all' | 'given-only'

export interface Patch {
  readonly current: JsonObject
  readonly given: JsonObject
  /** The query parameter, as it came. */
  readonly mask: string
  readonly unmasked: Unmasked
}

export function applyMask({ current, given, mask, unmasked }: Patch): JsonObject {
  const paths = mask.split(',').filter((path) => path !== '')
  if (paths.length === 0) return unmasked === 'replace-all' ? given : { ...current, ...given }
  if (paths.length === 1 && paths[0] === '*') return given
  const writable = paths.map(readPath).filter(([first = '']) => !fieldsOf('Service')?.[first]?.output)
  return writable.reduce((result, path) => copyPath(result, given, path), current)
}

function readPath(path: string): readonly string[] {
  const keys = path.split('.').map(camelCase)
  let type: string | undefined = 'Service'
  for (const key of keys) {
    const field: { type: string; repeated?: boolean | undefined; map?: boolean | undefined } | undefined =
      type === undefined ? undefined : fieldsOf(type)?.[key]
    if (!field) throw unknownPath(path)
    type = field.repeated || field.map ? undefined : field.type
  }
  return keys
}

function unknownPath(path: string) {
  const description = `Invalid field mask path: '${path}'. Field does not exist on message google.cloud.run.v2.Service.`
  return invalid([{ field: 'update_mask', description }])
}

function copyPath(target: JsonObject, source: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
  if (key === undefined) return target
  const { [key]: before, ...others } = target
  const after = rest.length === 0 ? source[key] : copyPath(object(before), object(source[key]), rest)
  return after === undefined ? others : { ...others, [key]: after }
}

const object = (value: unknown): JsonObject => (isObject(value) ? value : {})

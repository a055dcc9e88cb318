import { isDeepStrictEqual } from 'node:util'

export type Fields = Readonly<Record<string, unknown>>

/** A service with everything that a way back has to restore: what `as before` means. */
export interface Standing {
  /** The image that its users have. */
  readonly image: string
  readonly settings: Fields
  readonly tags: Readonly<Record<string, string>>
}

/** An empty tag of ours is one that is not there: to take it away would be one more request. */
export const tagsThatSay = (tags: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tags).filter(([name, value]) => value !== '' || !name.startsWith('tandem')))

/** What only belongs there while a release is under way: the way back, and the key to former values. */
const passing = /key|before/

export const openTags = (tags: Readonly<Record<string, string>>): string[] =>
  Object.keys(tags).filter((name) => name.startsWith('tandem') && passing.test(name))

/** Where two services differ, by the paths of what differs; values of the environment are named, not shown. */
export const differences = (now: Standing, before: Standing): string[] => [
  ...pathsOf('settings', now.settings, before.settings),
  ...pathsOf('tags', now.tags, before.tags),
]

function pathsOf(path: string, now: unknown, before: unknown): string[] {
  if (isDeepStrictEqual(now, before) || (isNothing(now) && isNothing(before))) return []
  if (!isFields(now) || !isFields(before)) return [path]
  const names = new Set([...Object.keys(now), ...Object.keys(before)])
  return [...names].flatMap((name) => pathsOf(`${path}.${name}`, now[name], before[name]))
}

/** An empty map says as much as none. */
const isNothing = (value: unknown): boolean =>
  value === undefined || (isFields(value) && Object.keys(value).length === 0)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

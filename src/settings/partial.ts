import type { z } from 'zod'

export interface Partially<T> {
  /** What is right, without what is not; absent when nothing can be saved. */
  readonly data: T | undefined
  readonly issues: readonly z.core.$ZodIssue[]
}

/** Parses what can be parsed, so that one mistake does not hide others or make right settings look absent. */
export function parsePartially<T extends z.ZodType>(schema: T, raw: unknown): Partially<z.output<T>> {
  const first = schema.safeParse(raw)
  if (first.success) return { data: first.data, issues: [] }
  const rest = structuredClone(raw)
  for (const { path, code, ...issue } of first.error.issues) {
    const wrong = code === 'unrecognized_keys' && 'keys' in issue ? issue.keys.map((key) => [...path, key]) : [path]
    for (const place of wrong) remove(rest, place)
  }
  return { data: schema.safeParse(rest).data, issues: first.error.issues }
}

function remove(from: unknown, path: readonly PropertyKey[]): void {
  const [key, ...below] = path
  if (key === undefined || from === null || typeof from !== 'object') return
  if (below.length > 0) remove(Reflect.get(from, key), below)
  else Reflect.deleteProperty(from, key)
}

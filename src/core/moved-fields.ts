import { cut, printable } from './printable.ts'
import type { Observed } from './target.ts'

/** Of an observation's detail: `service.tags.owner`, not what lies deeper. */
const depth = 3
const mostTold = 5

/** What differs between two looks, by name, for people; never a value. `undefined` where the details are the same. */
export function movedFields(before: Observed, now: Observed): string | undefined {
  const names = [...differing(before.detail, now.detail, [])]
  if (names.length === 0) return undefined
  const told = names.slice(0, mostTold).join(', ')
  return names.length > mostTold ? `${told} and ${names.length - mostTold} more` : told
}

function* differing(before: unknown, now: unknown, path: readonly string[]): Generator<string> {
  if (JSON.stringify(before) === JSON.stringify(now)) return
  if (path.length === depth || !isRecord(before) || !isRecord(now)) {
    if (path.length > 0) yield path.map((name) => cut(printable(name), 60)).join('.')
    return
  }
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)]))
    yield* differing(before[name], now[name], [...path, name])
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

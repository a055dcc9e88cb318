import type { FaultKind, LoggedRequest } from '../../simulators/kernel/types.ts'

/** The n-th call of an operation during a run: where a fault hits. */
export interface Point {
  readonly operation: string
  readonly nth: number
}

export const faultKinds = [
  'throttled',
  'error-500',
  'error-503',
  'denied',
  'reset-before',
  'reset-after',
  'error-after',
  'hang',
  'hang-after',
] as const satisfies readonly FaultKind[]

export type TableFault = (typeof faultKinds)[number]

/** Every call of a run as a point; of what repeats itself at one cloud, as polls and probes do, the first and the last. */
export function pointsOf<R extends Pick<LoggedRequest, 'operation' | 'simulator'>>(
  run: readonly R[],
  wanted: (request: R) => boolean = () => true,
): Point[] {
  const counts = new Map<string, number>()
  const inner = innerOf(run)
  return run.flatMap((request) => {
    const { operation } = request
    const nth = (counts.get(operation) ?? 0) + 1
    counts.set(operation, nth)
    return inner.has(request) || !wanted(request) ? [] : [{ operation, nth }]
  })
}

export const pointName = ({ operation, nth }: Point): string => `${operation} ${nth}`

/** What clouds are asked at the same time comes in any order, so each is looked at by itself. */
function innerOf<R extends Pick<LoggedRequest, 'operation' | 'simulator'>>(run: readonly R[]): ReadonlySet<R> {
  const simulators = new Set(run.map(({ simulator }) => simulator))
  return new Set(
    [...simulators].flatMap((simulator) => {
      const own = run.filter((request) => request.simulator === simulator)
      const names = own.map(({ operation }) => operation)
      return own.filter((_, at) => repeats.some((repeat) => isInner(names, at, repeat)))
    }),
  )
}

interface Repeat {
  /** Calls of one round. */
  readonly period: number
  /** Rounds that have to be there on either side. */
  readonly rounds: number
}

/** A poll of one call, of two, and a whole look at a service, of which a few in a row may each have a purpose of their own. */
const repeats: readonly Repeat[] = [
  { period: 1, rounds: 1 },
  { period: 2, rounds: 1 },
  { period: 3, rounds: 2 },
]

function isInner(names: readonly string[], at: number, { period, rounds }: Repeat): boolean {
  const [first, last] = [at - period * rounds, at + period * rounds]
  if (first < 0 || last >= names.length) return false
  return names.slice(first, last + 1 - period).every((name, index) => name === names[first + index + period])
}

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

/** Every call of a run as a point; of a call that repeats itself in a row, as polls and probes do, the first and the last. */
export function pointsOf<R extends Pick<LoggedRequest, 'operation'>>(
  run: readonly R[],
  wanted: (request: R) => boolean = () => true,
): Point[] {
  const counts = new Map<string, number>()
  return run.flatMap((request, index) => {
    const { operation } = request
    const nth = (counts.get(operation) ?? 0) + 1
    counts.set(operation, nth)
    const isInner = run[index - 1]?.operation === operation && run[index + 1]?.operation === operation
    return isInner || !wanted(request) ? [] : [{ operation, nth }]
  })
}

export const pointName = ({ operation, nth }: Point): string => `${operation} ${nth}`

import { seconds } from '../core/retry.ts'
import type { VerifyPolicy } from '../core/verify.ts'
import type { Answer, BadAnswer } from './answer.ts'
import { quickly, stubborn } from './policy.ts'

/** What has been answered so far, as counts: a probe may run for an hour. */
export interface Tally {
  /** By label, each with its latest answer. */
  readonly counts: ReadonlyMap<string, { readonly count: number; readonly answer: Answer }>
  /** Statuses of the good answers in a row, up to now. */
  readonly row: readonly number[]
  /** True when the latest answer is another than the one before. */
  readonly changed: boolean
  readonly requests: number
  readonly last: Answer | undefined
}

export const emptyTally: Tally = { counts: new Map(), row: [], changed: false, requests: 0, last: undefined }

export function note(tally: Tally, answer: Answer): Tally {
  const label = labelOf(answer)
  const counts = new Map(tally.counts)
  counts.set(label, { count: (counts.get(label)?.count ?? 0) + 1, answer })
  return {
    counts,
    row: answer.good ? [...tally.row, answer.status] : [],
    changed: tally.last === undefined || labelOf(tally.last) !== label,
    requests: tally.requests + 1,
    last: answer,
  }
}

/** True when waiting any longer is without hope: nothing but one definite wrong answer, often and for long (ms). */
export const isStubborn = ({ counts, last, requests }: Tally, { took, deadline }: { took: number; deadline: number }) =>
  last !== undefined &&
  !last.good &&
  last.definite &&
  counts.size === 1 &&
  requests >= stubborn.answers &&
  took >= deadline * stubborn.shareOfDeadline

/** Until the next request, ms. What says itself that it is asked too often is given its time. */
export function pauseAfter({ counts, last, requests }: Tally, { interval }: Pick<VerifyPolicy, 'interval'>): number {
  const pause = quickly.pauses[requests - 1]
  if (pause === undefined || interval > quickly.upTo) return interval
  const isAllBad = [...counts.values()].every(({ answer }) => !answer.good)
  const isThrottled = last?.good === false && last.class === 'throttled'
  return isAllBad && !isThrottled ? Math.min(interval, pause) : interval
}

/** The answer that names the trouble: the most frequent bad one, of equals the latest. */
export function worstOf({ counts, last }: Tally): BadAnswer | undefined {
  let worst: { count: number; answer: BadAnswer } | undefined
  for (const { count, answer } of counts.values()) {
    if (answer.good) continue
    const isLast = last !== undefined && labelOf(last) === labelOf(answer)
    if (worst === undefined || count > worst.count || (count === worst.count && isLast)) worst = { count, answer }
  }
  return worst?.answer
}

/** `12 requests in 2 min 0 s: 9 × 500, 3 × timeout; last: 500 "out of memory"` */
export function describeTally(tally: Tally, { took, successes }: { took: number; successes: number }): string {
  const { counts, last, requests } = tally
  const often = [...counts].sort(([, a], [, b]) => b.count - a.count)
  const seen = often.map(([label, { count }]) => `${count} × ${label}`).join(', ')
  const someGood = often.some(([, { answer }]) => answer.good)
  const parts = [`${requests} ${requests === 1 ? 'request' : 'requests'} in ${seconds(took)}: ${seen}`]
  if (someGood) parts.push(successes === 1 ? 'no good answer' : `never ${successes} good answers in a row`)
  if (last !== undefined) parts.push(`last: ${last.good ? last.status : last.text}`)
  return parts.join('; ')
}

const labelOf = (answer: Answer): string => (answer.good ? `${answer.status} as wanted` : answer.label)

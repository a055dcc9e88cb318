import type { Arrival } from './arrival.ts'
import type { Explanation } from './target.ts'

/** Why a target is not where it should be. */
export interface Problem extends Explanation {
  readonly kind: 'failed' | 'unhealthy' | 'overtaken' | 'stuck' | 'unfinished'
  readonly command?: string
  /** Users may have had the new version before it failed. */
  readonly served?: boolean
}

/** What only keeps the release from being put in order: the next run goes on with it. */
export const leftForLater = (problem: Problem): Problem =>
  problem.kind === 'overtaken' ? problem : { ...problem, kind: 'unfinished' }

export function problemOf(arrival: Exclude<Arrival, { state: 'arrived' }>): Problem {
  if (arrival.state === 'failed')
    return { kind: 'failed', ...arrival.explanation, ...(arrival.served === true ? { served: true } : {}) }
  const nothing = { logLines: [], links: [] }
  if (arrival.state === 'overtaken') return { kind: 'overtaken', reason: arrival.by, ...nothing }
  const { state: kind, ...said } = arrival
  return { kind, ...said, ...nothing }
}

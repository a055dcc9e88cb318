import type { Clock } from './clock.ts'
import type { Log } from './log.ts'

/** What every piece of work is given instead of reaching for it. */
export interface Context {
  readonly clock: Clock
  readonly log: Log
  /** Aborted when the run is cancelled or its deadline has passed. */
  readonly signal: AbortSignal
}

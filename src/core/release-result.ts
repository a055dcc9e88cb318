import type { Outcome } from './outcome.ts'
import type { Problem } from './problem.ts'
import type { LiveRevision, TargetId, TargetPlan } from './target.ts'

export interface TargetResult {
  readonly key: string
  readonly id: TargetId
  readonly outcome: Outcome
  readonly action?: TargetPlan['action']
  readonly before: readonly LiveRevision[]
  readonly after: readonly LiveRevision[]
  /** The release's own; the one that serves when it is unchanged. */
  readonly revision?: string
  /** The release that serves already, when this one changes nothing. */
  readonly servingRelease?: string
  readonly url?: string
  /** Where a candidate that is left for a look can be asked. */
  readonly candidateUrl?: string
  readonly proof?: string
  readonly problem?: Problem
  /** What stands in the way back. */
  readonly undoProblem?: Problem
  readonly restored?: string
  /** What the release that serves in the end calls itself, where its mark tells. */
  readonly servingVersion?: string
  /** The same of the one that served before. */
  readonly formerVersion?: string
  /** The digest of its image, as it was asked for: a platform may show that of its own child instead. */
  readonly servingDigest?: string
  /** How long users may have had the new version until it was taken back, ms. */
  readonly exposedFor?: number
  /** Where the platform was leading users when this run stopped looking. */
  readonly underWay?: UnderWay
  /** What a person can run to finish what is pending or stuck. */
  readonly finishCommand?: string
  readonly durations: Readonly<Record<string, number>>
}

export interface UnderWay {
  readonly to: 'new' | 'old'
  /** When it was asked for; ms since the epoch. */
  readonly since: number
  /** What a person can run to stop it, where that is possible. */
  readonly stopCommand?: string
}

export interface ReleaseResult {
  readonly outcome: Outcome
  readonly targets: readonly TargetResult[]
  /**
   * How long users of the targets may have had different versions, ms: from the first request that switches one until all have
   * the new one, or have back what they had.
   */
  readonly differedFor?: number
  /** Since when they may have, where they still do; ms since the epoch. */
  readonly differSince?: number
  /** Nothing was undone, on request: the next run does it. */
  readonly onHold?: boolean
}

import type { Context } from './context.ts'
import type { Arrival } from './drive.ts'
import type { Journal, StepReference } from './journal.ts'
import type { Outcome } from './outcome.ts'
import {
  type Explanation,
  type LiveRevision,
  type Mark,
  type Observed,
  type Snapshot,
  type Target,
  type TargetId,
  type TargetPlan,
  targetKey,
} from './target.ts'
import type { Unit } from './unit.ts'
import type { Verify, VerifyPolicy } from './verify.ts'

/** A unit on its way to a target. */
export interface Member {
  readonly target: Target
  readonly unit: Unit
  readonly policy: VerifyPolicy
}

export interface Budgets {
  /** From the first change to the decision, ms. */
  readonly release: number
  /** From the decision to the end, ms: forward or back. */
  readonly finish: number
}

/**
 * What becomes of the others when a target fails.
 *
 * - `roll-back-all`: everything goes back
 * - `roll-back-failed`: what failed goes back, the others go forward; the run is red all the same
 * - `hold`: nothing is undone, so that somebody can look at it; the next run takes it back
 */
export type OnFailure = 'roll-back-all' | 'roll-back-failed' | 'hold'

export interface Engine {
  readonly journal: Journal
  readonly verify: Verify
  readonly budgets: Budgets
  readonly context: Context
  /** Default: `roll-back-all`. */
  readonly onFailure?: OnFailure
}

/** Why a target is not where it should be. */
export interface Problem extends Explanation {
  readonly kind: 'failed' | 'unhealthy' | 'overtaken' | 'stuck' | 'unfinished'
  readonly command?: string
  /** Users may have had the new version before it failed. */
  readonly served?: boolean
}

/** One target during one release. The engine alone changes it. */
export interface Lane {
  readonly key: string
  readonly member: Member
  readonly context: Context
  plan: TargetPlan
  snapshot: Snapshot
  before: readonly LiveRevision[]
  seen: Observed
  touched: boolean
  /** How many requests the cloud has accepted: until the first there is nothing to put back. */
  accepted?: number
  /** Mark of the finished release that alone served when it was planned. */
  was?: Mark | undefined
  /** The last request, while nobody knows what the cloud said to it. */
  open?: StepReference | undefined
  problem?: Problem | undefined
  proof?: string
  /** What stands in the way back; `undefined` before and after a way back without trouble. */
  undoProblem?: Problem | undefined
  /** What users have again, in words. */
  restored?: string
  /** It failed, and was taken back while the others go on. */
  dropped?: boolean
  /** Places that the decision covers, once it leaves some out. */
  places?: readonly string[]
  /** The release's own revision, as soon as it has been seen. */
  revision?: string
  /**
   * When the request that gives users the new revision was announced, when all had it, and when all had what they had before;
   * ms since the epoch. In place, from the first on, nobody can tell which of the two a user gets.
   */
  switchedAt?: number | undefined
  /** The same, whether or not it was ever accepted. */
  switchAskedAt?: number
  servedAt?: number
  /** When the request that leads users back was announced, if it was accepted. */
  turnedAt?: number
  backAt?: number
  readonly durations: Record<string, number>
}

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

/** What is unchanged was brought there by an earlier release. */
export const servingRelease = ({ plan, seen, member }: Lane): string =>
  (plan.action === 'unchanged' ? seen.mark?.release : undefined) ?? member.unit.release.id

export function contextOf(target: Target, context: Context): Context {
  return { ...context, log: context.log.about(targetKey(target.id)) }
}

/** Runs a phase of a lane and remembers how long it took, ms. */
export async function timed<T>(lane: Lane, phase: string, work: () => Promise<T>): Promise<T> {
  const start = lane.context.clock.now()
  try {
    return await work()
  } finally {
    lane.durations[phase] = (lane.durations[phase] ?? 0) + lane.context.clock.now() - start
  }
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

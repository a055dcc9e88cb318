import type { Context } from './context.ts'
import type { Journal, StepReference } from './journal.ts'
import type { Look } from './look.ts'
import type { Problem } from './problem.ts'
import {
  type LiveRevision,
  type Mark,
  type Observed,
  type Snapshot,
  type Target,
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

/** One target during one release. The engine alone changes it. */
export interface Lane {
  readonly key: string
  readonly member: Member
  readonly context: Context
  plan: TargetPlan
  snapshot: Snapshot
  before: readonly LiveRevision[]
  seen: Observed
  /** By which it is still as it was planned; what leads it on at once needs no other. */
  look?: Look | undefined
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

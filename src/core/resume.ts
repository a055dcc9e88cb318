import type { Context } from './context.ts'
import { drive } from './drive.ts'
import type { Journal, StepReference } from './journal.ts'
import { contextOf, type Problem, problemOf } from './lane.ts'
import { lenient } from './lenient.ts'
import type { Outcome } from './outcome.ts'
import { settleAll } from './prepare.ts'
import type { Course } from './recovery.ts'
import { isCloudError, TandemError } from './errors.ts'
import type { Observed, Snapshot, Target, TargetPlan } from './target.ts'

/** What a process that takes over knows of one target. Snapshot and plan are absent when the journal is lost. */
export interface Leftover {
  readonly target: Target
  readonly course: Course
  /** Absent when it could not be seen. */
  readonly seen?: Observed | undefined
  readonly snapshot?: Snapshot
  readonly plan?: TargetPlan
}

export interface ResumeResult {
  readonly key: string
  readonly target: Target
  readonly release: string
  readonly goal: Course['goal']
  readonly outcome: Outcome
  readonly seen?: Observed | undefined
  readonly problem?: Problem
}

/**
 * Ends an interrupted release: every target along its course. A release that cannot be finished forward because the
 * cloud says no is turned round, on all its targets.
 */
export async function resume(
  leftovers: readonly Leftover[],
  journal: Journal,
  context: Context,
): Promise<ResumeResult[]> {
  const first = await settleAll(leftovers.map((leftover) => follow(leftover, journal, context)))
  const refused = new Set(first.filter(mustTurn).map(({ release }) => release))
  if (refused.size === 0) return first
  await journal.append({
    type: 'decision',
    at: context.clock.now(),
    decision: 'abort',
    why: 'it could not be finished',
  })
  return settleAll(
    leftovers.map((leftover, index) => {
      const known = first[index]
      if (known !== undefined && !refused.has(known.release)) return Promise.resolve(known)
      return follow({ ...leftover, course: { ...leftover.course, goal: 'back' } }, journal, context)
    }),
  )
}

/** As in the run itself: what is merely unfinished goes on later, everything else turns the release round. */
const mustTurn = ({ goal, problem }: ResumeResult): boolean =>
  goal === 'finished' && problem !== undefined && problem.kind !== 'unfinished'

async function follow(leftover: Leftover, given: Journal, outer: Context): Promise<ResumeResult> {
  const { target, course } = leftover
  const context = contextOf(target, outer)
  const journal = course.goal === 'back' ? lenient(given, context.log) : given
  context.log.info(`${course.goal === 'back' ? 'Taking back' : 'Finishing'} release ${course.release}: ${course.why}`)
  const result = { key: course.target, target, release: course.release, goal: course.goal, seen: leftover.seen }
  const found = await snapshotFor(leftover, context)
  if (found === undefined) return { ...result, outcome: 'refused' }
  if ('kind' in found) return { ...result, problem: found, outcome: outcomeOf(found) }
  const snapshot = found
  if (course.recall !== undefined) await awaitOpenStep(target, course.recall, context)
  const plan = leftover.plan === undefined ? {} : { plan: leftover.plan }
  const arrival = await drive(
    { target, release: course.release, goal: course.goal, snapshot, ...plan },
    journal,
    context,
  )
  if (arrival.state === 'arrived') {
    return { ...result, seen: arrival.seen, outcome: course.goal === 'back' ? 'rolled-back' : 'released' }
  }
  const problem = problemOf(arrival)
  return { ...result, problem, outcome: outcomeOf(problem) }
}

const outcomeOf = ({ kind }: Problem): Outcome =>
  kind === 'overtaken' ? 'overtaken' : kind === 'unfinished' ? 'pending' : 'stuck'

async function snapshotFor(
  { target, seen, snapshot }: Leftover,
  context: Context,
): Promise<Snapshot | Problem | undefined> {
  if (snapshot !== undefined) return snapshot
  try {
    return await target.rebuild(seen ?? (await target.observe(context)), context)
  } catch (error) {
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    const state = isCloudError(error, 'invalid') ? 'stuck' : 'unfinished'
    return problemOf({ state, reason: error.message })
  }
}

/** A request that was announced, and may be under way, has to come to rest before anything else is asked. */
async function awaitOpenStep(target: Target, step: StepReference, context: Context): Promise<void> {
  try {
    const found = await target.recall(step, context)
    if (typeof found === 'object') await target.settle(found, context)
  } catch (error) {
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    context.log.info(`It is not known yet what became of "${step.name}": ${error.message}`)
  }
}

import type { Context } from './context.ts'
import { drive } from './drive.ts'
import { isCloudError, TandemError } from './errors.ts'
import type { Journal } from './journal.ts'
import { contextOf } from './lane.ts'
import { lenient } from './lenient.ts'
import { awaitOpenStep } from './open-step.ts'
import type { Outcome } from './outcome.ts'
import { type Problem, problemOf } from './problem.ts'
import type { Course } from './recovery.ts'
import type { Goal, Observed, Snapshot, Target, TargetPlan } from './target.ts'

/** What a process that takes over knows of one target. Snapshot and plan are absent when the journal is lost. */
export interface Leftover {
  readonly target: Target
  readonly course: Course
  /** Absent when it could not be seen. */
  readonly seen?: Observed | undefined
  readonly snapshot?: Snapshot
  readonly plan?: TargetPlan
}

/** A leftover on its way: where it is, and what keeps it from going on. */
export interface Taken extends Leftover {
  readonly problem?: Problem
  /** Nothing of the release is there, so there is nothing to do. */
  readonly isGone?: boolean
}

/** Finds the way, and lets what may be under way come to rest. */
export async function takeOver(leftover: Leftover, outer: Context): Promise<Taken> {
  const { target, course } = leftover
  const context = contextOf(target, outer)
  context.log.info(`${course.goal === 'back' ? 'Taking back' : 'Finishing'} release ${course.release}: ${course.why}`)
  const snapshot = await snapshotFor(leftover, context)
  if (snapshot === undefined) return { ...leftover, isGone: true }
  if ('kind' in snapshot) return { ...leftover, problem: snapshot }
  if (course.recall !== undefined) await awaitOpenStep(target, course.recall, context)
  return { ...leftover, snapshot }
}

/** Leads it on to a goal, if it is still on its way. */
export async function follow(taken: Taken, goal: Goal, given: Journal, outer: Context): Promise<Taken> {
  const { target, course, snapshot, plan } = taken
  if (!isOnItsWay(taken) || snapshot === undefined) return taken
  const context = contextOf(target, outer)
  const journal = goal === 'back' || goal === 'restored' ? lenient(given, context.log) : given
  const { release, places } = course
  const known = { release, goal, snapshot, places, ...(plan === undefined ? {} : { plan }) }
  const arrival = await drive({ target, ...known }, journal, context)
  const { seen = taken.seen } = 'seen' in arrival ? arrival : {}
  return arrival.state === 'arrived' ? { ...taken, seen } : { ...taken, seen, problem: problemOf(arrival) }
}

export const isOnItsWay = ({ problem, isGone }: Taken): boolean => problem === undefined && isGone !== true

/** It is where it should be for now, and has to wait there for others. */
export function waitFor(taken: Taken, reason: string): Taken {
  return isOnItsWay(taken) ? { ...taken, problem: problemOf({ state: 'unfinished', reason }) } : taken
}

export function outcomeOf({ problem, isGone, course }: Taken): Outcome {
  if (isGone === true) return 'refused'
  if (problem === undefined) return course.goal === 'back' ? 'rolled-back' : 'released'
  return problem.kind === 'overtaken' ? 'overtaken' : problem.kind === 'unfinished' ? 'pending' : 'stuck'
}

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

import { check } from './check.ts'
import type { Context } from './context.ts'
import { drive } from './drive.ts'
import { type Engine, type Lane, timed } from './lane.ts'
import { see } from './last-look.ts'
import { isFresh } from './look.ts'
import { noteUnanswered } from './noting.ts'
import { settleAll } from './prepare.ts'
import { type Problem, problemOf } from './problem.ts'
import type { Goal, Observed } from './target.ts'

export const hasProblem = (lane: Lane): boolean => lane.problem !== undefined
export const isUnchanged = ({ plan }: Lane): boolean => plan.action === 'unchanged'
/** Failed, and not taken back alone: what it means for the others is still to be said. */
export const isFailing = (lane: Lane): boolean => hasProblem(lane) && isGoingOn(lane)

export const isGoingOn = ({ dropped }: Lane): boolean => dropped !== true

/** A phase is a barrier: all lanes come to rest, and the problems are noted, before anything else happens. */
export async function together(
  lanes: readonly Lane[],
  work: (lane: Lane) => Promise<Problem | undefined>,
): Promise<void> {
  await settleAll(
    lanes.map(async (lane) => {
      const problem = await work(lane)
      if (problem !== undefined) lane.problem = problem
    }),
  )
}

export async function lead(
  lane: Lane,
  goal: Goal,
  { journal }: Engine,
  { signal }: Context,
): Promise<Problem | undefined> {
  const { member, plan, snapshot, places } = lane
  const seen = takeLook(lane)
  const planned = lane.accepted === undefined ? lane.seen : undefined
  const way = { goal, plan, snapshot, places }
  const journey = { target: member.target, release: member.unit.release.id, ...way, seen, planned }
  const arrival = await drive(journey, journal, { ...lane.context, signal })
  if (arrival.state !== 'unfinished') lane.open = undefined
  if ('seen' in arrival && arrival.seen !== undefined) see(lane, arrival.seen)
  return arrival.state === 'arrived' ? undefined : problemOf(arrival)
}

/** Of a moment ago, before the first request; used once. */
function takeLook(lane: Lane): Observed | undefined {
  const { look, context } = lane
  lane.look = undefined
  return look !== undefined && isFresh(look, context) ? look.seen : undefined
}

/** Users get the new revision, and it is asked where they ask. */
export async function switchOver(lane: Lane, engine: Engine, context: Context): Promise<Problem | undefined> {
  const problem = await timed(lane, 'switch', () => lead(lane, 'live', engine, context))
  if (problem === undefined) lane.servedAt = context.clock.now()
  if (problem?.kind === 'unfinished') noteUnanswered(lane)
  return problem ?? verified(lane, 'public', engine, context)
}

export async function verified(
  lane: Lane,
  which: 'candidate' | 'public',
  { verify }: Engine,
  { signal }: Context,
): Promise<Problem | undefined> {
  const context = { ...lane.context, signal }
  return timed(lane, 'verify', () => check(lane, { which, verify }, context))
}

import { drive } from './drive.ts'
import type { Journal } from './journal.ts'
import { type Lane, problemOf } from './lane.ts'
import { lookOnceMore } from './last-look.ts'
import { awaitOpenStep } from './open-step.ts'
import type { Goal, LiveRevision } from './target.ts'

/** Leads one touched lane back to its snapshot and notes what became of it; `restored` leaves its mark there. */
export async function bringBack(
  lane: Lane,
  goal: Extract<Goal, 'restored' | 'back'>,
  journal: Journal,
  signal: AbortSignal,
): Promise<void> {
  const context = { ...lane.context, signal }
  const { member, snapshot } = lane
  if (lane.restored === undefined) context.log.info('Going back to what there was')
  if (lane.open !== undefined) await awaitOpenStep(member.target, lane.open, context)
  const arrival = await drive(
    { target: member.target, release: member.unit.release.id, goal, snapshot },
    journal,
    context,
  )
  if (arrival.state !== 'unfinished') lane.open = undefined
  if (arrival.state === 'arrived') {
    lane.undoProblem = undefined
    lane.seen = arrival.seen
    if (lane.restored === undefined) noteRestored(lane)
    return
  }
  lane.undoProblem = problemOf(arrival)
  context.log.error(`Not back: ${lane.undoProblem.reason}`)
  await lookOnceMore(lane)
}

/** A created service is back when it is gone, not before. */
function noteRestored(lane: Lane): void {
  const { snapshot, seen, context } = lane
  if (!snapshot.existed && seen.exists) return
  lane.backAt = context.clock.now()
  lane.restored = snapshot.existed ? describeRestored(snapshot.live, seen.live) : 'the service is deleted again'
  context.log.info(`Back: ${lane.restored}`)
}

/** The same version may bear a new name: the old template, put back, makes a revision of its own. */
function describeRestored(before: readonly LiveRevision[], now: readonly LiveRevision[]): string {
  const [was, is] = [describeLive(before), describeLive(now)]
  return was === is ? `users have ${is}` : `users have ${is}, made anew from what there was (${was})`
}

/** `web-00007-abc at 100 %` */
export const describeLive = (live: readonly Pick<LiveRevision, 'revision' | 'share'>[]): string =>
  live.length === 0 ? 'nothing' : live.map(({ revision, share }) => `${revision} at ${share} %`).join(', ')

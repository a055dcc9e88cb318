import { drive } from './drive.ts'
import type { Journal } from './journal.ts'
import { type Lane, problemOf } from './lane.ts'
import { lookOnceMore } from './last-look.ts'
import type { LiveRevision } from './target.ts'

/** Leads one touched lane back to its snapshot and notes what became of it. */
export async function bringBack(lane: Lane, journal: Journal, signal: AbortSignal): Promise<void> {
  const context = { ...lane.context, signal }
  context.log.info('Going back to what there was')
  const { member, snapshot } = lane
  const journey = { target: member.target, release: member.unit.release.id, goal: 'back' as const, snapshot }
  const arrival = await drive(journey, journal, context)
  if (arrival.state === 'arrived') {
    lane.seen = arrival.seen
    lane.backAt = context.clock.now()
    lane.restored = snapshot.existed
      ? describeRestored(snapshot.live, arrival.seen.live)
      : 'the service is deleted again'
    context.log.info(`Back: ${lane.restored}`)
    return
  }
  lane.undoProblem = problemOf(arrival)
  context.log.error(`Not back: ${lane.undoProblem.reason}`)
  await lookOnceMore(lane)
}

/** The same version may bear a new name: the old template, put back, makes a revision of its own. */
function describeRestored(before: readonly LiveRevision[], now: readonly LiveRevision[]): string {
  const [was, is] = [describeLive(before), describeLive(now)]
  return was === is ? `users have ${is}` : `users have ${is}, made anew from what there was (${was})`
}

/** `web-00007-abc at 100 %` */
export const describeLive = (live: readonly LiveRevision[]): string =>
  live.length === 0 ? 'nothing' : live.map(({ revision, share }) => `${revision} at ${share} %`).join(', ')

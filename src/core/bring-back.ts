import { drive } from './drive.ts'
import type { Journal } from './journal.ts'
import type { Lane } from './lane.ts'
import { lookOnceMore } from './last-look.ts'
import { describeBack, isSameLive, usersHave } from './live-text.ts'
import { awaitOpenStep } from './open-step.ts'
import { wordsOf } from './platform-words.ts'
import { problemOf } from './problem.ts'
import type { Goal } from './target.ts'

/** Leads one touched lane back to its snapshot and notes what became of it; `restored` leaves its mark there. */
export async function bringBack(
  lane: Lane,
  goal: Extract<Goal, 'restored' | 'back'>,
  journal: Journal,
  signal: AbortSignal,
): Promise<void> {
  const context = { ...lane.context, signal }
  const { member, snapshot } = lane
  const { accepted } = lane
  if (lane.restored === undefined) context.log.info('Going back to what there was')
  if (lane.open !== undefined) await awaitOpenStep(member.target, lane.open, context)
  const arrival = await drive(
    { target: member.target, release: member.unit.release.id, goal, snapshot },
    journal,
    context,
  )
  if (arrival.state !== 'unfinished') lane.open = undefined
  if (arrival.state === 'arrived') {
    lane.seen = arrival.seen
    lane.undoProblem = isErased(lane, accepted)
      ? problemOf({ state: 'overtaken', by: 'somebody else changed it' })
      : undefined
    if (lane.restored === undefined && lane.undoProblem === undefined) noteRestored(lane)
    return
  }
  lane.undoProblem = problemOf(arrival)
  // The cause is told at the end, and would stand below this as an annotation.
  context.log.info(`Not back: ${lane.undoProblem.reason}`)
  await lookOnceMore(lane)
}

/** Nothing of ours was left to take back, and what users have is not what they had: somebody has deployed over it. */
const isErased = (
  { accepted, turnedAt, problem, seen, snapshot, member }: Lane,
  acceptedBefore: number | undefined,
): boolean =>
  problem?.kind !== 'overtaken' &&
  accepted !== undefined &&
  accepted === acceptedBefore &&
  turnedAt === undefined &&
  snapshot.existed &&
  seen.mark?.release !== member.unit.release.id &&
  !isSameLive(seen.live, snapshot.live)

/** A created service is back when it is gone, not before; and where somebody else has deployed since, theirs stays. */
function noteRestored(lane: Lane): void {
  const { snapshot, seen, problem, accepted, context } = lane
  if (!snapshot.existed && seen.exists) return
  const isTheirs = problem?.kind === 'overtaken' && !isSameLive(seen.live, snapshot.live)
  if (isTheirs && accepted !== undefined) return
  if (!isTheirs) lane.backAt = context.clock.now()
  lane.restored = describeRestored(lane)
  context.log.info(`Back: ${lane.restored}`)
}

function describeRestored({ member, snapshot, seen, accepted, was }: Lane): string {
  const { platform } = member.target.id
  if (accepted === undefined) return snapshot.existed ? 'nothing was changed' : 'nothing was created'
  if (!snapshot.existed) return `the ${wordsOf(platform).thing} is deleted again`
  return `${usersHave}${describeBack({ platform, before: snapshot.live, now: seen.live, version: was?.version })}`
}

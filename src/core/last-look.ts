import { within } from './deadline.ts'
import { TandemError } from './errors.ts'
import type { Lane } from './lane.ts'
import type { Observed } from './target.ts'

const patience = 15_000

/** What users have, when the way of a lane was not walked to its end: seen soon, or told as it was seen last. */
export async function lookOnceMore(lane: Lane): Promise<void> {
  const { target } = lane.member
  try {
    const seen = await within({ what: 'no look in time', ms: patience }, lane.context, (context) =>
      target.observe(context),
    )
    see(lane, seen)
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    lane.context.log.debug(`Not seen once more: ${error.message}`)
  }
}

export function see(lane: Lane, seen: Observed): void {
  lane.seen = seen
  if (seen.ours !== undefined && seen.mark?.release === lane.member.unit.release.id) lane.revision = seen.ours.revision
}

import type { Lane } from './lane.ts'
import { isSameLive } from './live-text.ts'
import type { ReleaseResult } from './release-result.ts'

/** Only targets that changed together can have differed, and that had users before. */
export function difference(lanes: readonly Lane[]): Pick<ReleaseResult, 'differedFor' | 'differSince'> {
  const changing = lanes.filter(({ plan }) => plan.action !== 'unchanged')
  if (changing.length < 2 || changing.every(({ plan }) => plan.action === 'create')) return {}
  const starts = changing.filter(mayHaveServed).flatMap(({ switchedAt }) => switchedAt ?? [])
  if (starts.length === 0) return {}
  const start = Math.min(...starts)
  const ends = changing.flatMap(endOf)
  const areSame = ends.every(({ hasNew }) => hasNew === ends[0]?.hasNew)
  if (ends.length < changing.length || !areSame) return { differSince: start }
  const moments = ends.flatMap(({ at }) => at ?? [])
  return moments.length < ends.length ? {} : { differedFor: Math.max(...moments) - start }
}

interface End {
  readonly hasNew: boolean
  /** Absent where it is known only that it is so. */
  readonly at?: number
}

/** Which version all users of a lane have, and since when; nothing where that cannot be said. */
function endOf(lane: Lane): End[] {
  const { servedAt, backAt } = lane
  if (!mayHaveServed(lane)) return [{ hasNew: false, at: 0 }]
  if (backAt !== undefined) return [{ hasNew: false, at: backAt }]
  if (isBackByItself(lane)) return [{ hasNew: false }]
  return servedAt === undefined ? [] : [{ hasNew: true, at: servedAt }]
}

/** Switched, but for what is back and never came up: its platform kept users from it. */
const mayHaveServed = (lane: Lane): boolean =>
  lane.switchedAt !== undefined && (cameUp(lane) || !(lane.backAt !== undefined || isBackByItself(lane)))

/** As far as its platform knows, which then says nothing of users. */
export const cameUp = ({ servedAt, problem }: Lane): boolean =>
  servedAt !== undefined || problem?.kind !== 'failed' || problem.served === true

/** The platform took ours back, which was seen after the switch: its mark was there already. */
const isBackByItself = ({ plan, problem, seen, before, member }: Lane): boolean =>
  plan.traits.hold === 'none' &&
  problem?.kind === 'failed' &&
  seen.mark?.release === member.unit.release.id &&
  isSameLive(seen.live, before)

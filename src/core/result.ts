import { describeLive } from './bring-back.ts'
import { type Lane, type Problem, type ReleaseResult, servingRelease, type TargetResult } from './lane.ts'
import { type Outcome, overallOutcome } from './outcome.ts'
import { isFailing, isGoingOn } from './phase.ts'

/** Nothing was touched. */
export const refusedResult = (lanes: readonly Lane[]): ReleaseResult => resultWith(lanes, () => 'refused')

/** While one target is on its way, none is released: they are released together, but for those that were taken back alone. */
export function afterForward(lanes: readonly Lane[]): ReleaseResult {
  const pending = lanes.some(isFailing)
  const result = resultWith(lanes, (lane) => {
    if (!isGoingOn(lane)) return outcomeAfterBack(lane)
    if (lane.plan.action === 'unchanged') return 'unchanged'
    return pending ? 'pending' : 'released'
  })
  return { ...result, ...difference(lanes) }
}

export const afterBack = (lanes: readonly Lane[]): ReleaseResult => ({
  ...resultWith(lanes, outcomeAfterBack),
  ...difference(lanes),
})

/** What was touched stays where it is until the next run takes it back. */
export const afterHold = (lanes: readonly Lane[]): ReleaseResult => ({
  ...resultWith(lanes, (lane) => (lane.touched && isGoingOn(lane) ? 'pending' : outcomeAfterBack(lane))),
  ...difference(lanes),
  onHold: true,
})

/** Only targets that changed together can have differed. */
function difference(lanes: readonly Lane[]): Pick<ReleaseResult, 'differedFor' | 'differSince'> {
  const changing = lanes.filter(({ plan }) => plan.action !== 'unchanged')
  const starts = changing.flatMap(({ switchedAt }) => (switchedAt === undefined ? [] : [switchedAt]))
  if (changing.length < 2 || starts.length === 0) return {}
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
  const { switchedAt, servedAt, backAt } = lane
  if (switchedAt === undefined) return [{ hasNew: false, at: 0 }]
  if (backAt !== undefined) return [{ hasNew: false, at: backAt }]
  if (isBackByItself(lane)) return [{ hasNew: false }]
  return servedAt === undefined ? [] : [{ hasNew: true, at: servedAt }]
}

/** The platform took ours back, which was seen after the switch: its mark was there already. */
const isBackByItself = ({ plan, problem, seen, before, member }: Lane): boolean =>
  plan.traits.hold === 'none' &&
  problem?.kind === 'failed' &&
  seen.mark?.release === member.unit.release.id &&
  describeLive(seen.live) === describeLive(before)

/** A plan alone changes nothing: it is refused when something stands in its way. */
export const plannedResult = (lanes: readonly Lane[]): ReleaseResult =>
  resultWith(lanes, ({ plan }) =>
    plan.problems.length > 0 ? 'refused' : plan.action === 'unchanged' ? 'unchanged' : 'planned',
  )

/** A run that ends before its release does: what was touched is left to the post step. */
export const interruptedResult = (lanes: readonly Lane[], { cancelled }: { cancelled: boolean }): ReleaseResult =>
  resultWith(lanes, (lane) => (lane.touched ? 'pending' : cancelled ? 'cancelled' : 'refused'))

function outcomeAfterBack(lane: Lane): Outcome {
  if (!lane.touched) return lane.plan.action === 'unchanged' && lane.problem === undefined ? 'unchanged' : 'refused'
  if (lane.problem?.kind === 'overtaken' && lane.undoProblem === undefined) return 'overtaken'
  return lane.undoProblem === undefined ? 'rolled-back' : outcomesOfUndo[lane.undoProblem.kind]
}

const outcomesOfUndo: Readonly<Record<Problem['kind'], Outcome>> = {
  overtaken: 'overtaken',
  unfinished: 'pending',
  failed: 'stuck',
  unhealthy: 'stuck',
  stuck: 'stuck',
}

function resultWith(lanes: readonly Lane[], outcomeOf: (lane: Lane) => Outcome): ReleaseResult {
  const targets = lanes.map((lane) => targetResult(lane, outcomeOf(lane)))
  return { outcome: overallOutcome(targets.map(({ outcome }) => outcome)), targets }
}

function targetResult(lane: Lane, outcome: Outcome): TargetResult {
  const { target } = lane.member
  const { problem, undoProblem } = lane
  const command = undoProblem?.command ?? problem?.command
  const needsPerson = outcome === 'pending' || outcome === 'stuck' || outcome === 'overtaken'
  const unchanged = outcome === 'unchanged'
  const revision = unchanged ? lane.seen.ours?.revision : lane.revision
  const { public: url, candidate } = lane.seen.endpoints
  const restored = restoredWords(lane)
  const servingVersion = versionServed(lane)
  return {
    key: lane.key,
    id: target.id,
    outcome,
    action: lane.plan.action,
    before: lane.before,
    after: lane.seen.live,
    durations: lane.durations,
    ...(revision === undefined ? {} : { revision }),
    ...(unchanged ? { servingRelease: servingRelease(lane) } : {}),
    ...(url === undefined ? {} : { url }),
    ...(outcome === 'pending' && candidate !== undefined ? { candidateUrl: candidate } : {}),
    ...(lane.proof === undefined ? {} : { proof: lane.proof }),
    ...(problem === undefined ? {} : { problem }),
    ...(undoProblem === undefined ? {} : { undoProblem }),
    ...(restored === undefined ? {} : { restored }),
    ...(servingVersion === undefined ? {} : { servingVersion }),
    ...exposure(lane),
    ...(needsPerson ? { finishCommand: command ?? target.console().describe } : {}),
  }
}

/** What the platform itself never let users have, since it did not come up, has not been seen by any. */
function exposure({ switchedAt, servedAt, backAt, problem }: Lane): Pick<TargetResult, 'exposedFor'> {
  const cameUp = servedAt !== undefined || problem?.kind !== 'failed'
  return switchedAt === undefined || backAt === undefined || !cameUp ? {} : { exposedFor: backAt - switchedAt }
}

/** Nobody can read the id of an operation, so the version is told where it is known. */
function restoredWords(lane: Lane): string | undefined {
  const version = versionServed(lane)
  if (lane.restored === undefined || lane.undoProblem !== undefined || version === undefined) return lane.restored
  return `users have version ${version}, as before (${describeLive(lane.seen.live)})`
}

/**
 * By the mark of a finished release whose revision is the only one that users have; or was, and they have what they had:
 * put back, it may bear a new name.
 */
function versionServed({ seen: { mark, ours, live }, before, backAt, undoProblem }: Lane): string | undefined {
  if (mark?.phase !== 'done' || mark.version === '' || ours === undefined) return undefined
  const isBack = backAt !== undefined && undoProblem === undefined
  const isOurs = (some: Lane['before']): boolean => some.length === 1 && some[0]?.revision === ours.revision
  return isOurs(live) || (isBack && isOurs(before)) ? mark.version : undefined
}

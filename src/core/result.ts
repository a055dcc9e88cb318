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
  return { differedFor: Math.max(...ends.map(({ at }) => at)) - start }
}

/** Which version all users of a lane have, and since when; nothing where that cannot be said. */
function endOf({ switchedAt, servedAt, backAt }: Lane): { readonly hasNew: boolean; readonly at: number }[] {
  if (switchedAt === undefined) return [{ hasNew: false, at: 0 }]
  if (backAt !== undefined) return [{ hasNew: false, at: backAt }]
  return servedAt === undefined ? [] : [{ hasNew: true, at: servedAt }]
}

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
    ...(lane.restored === undefined ? {} : { restored: lane.restored }),
    ...(needsPerson ? { finishCommand: command ?? target.console().describe } : {}),
  }
}

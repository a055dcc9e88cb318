import { type Lane, type Problem, type ReleaseResult, servingRelease, type TargetResult } from './lane.ts'
import { type Outcome, overallOutcome } from './outcome.ts'

/** Nothing was touched. */
export const refusedResult = (lanes: readonly Lane[]): ReleaseResult => resultWith(lanes, () => 'refused')

/** While one target is on its way, none is released: they are released together. */
export function afterForward(lanes: readonly Lane[]): ReleaseResult {
  const pending = lanes.some(({ problem }) => problem !== undefined)
  const result = resultWith(lanes, ({ plan }) => {
    if (plan.action === 'unchanged') return 'unchanged'
    return pending ? 'pending' : 'released'
  })
  return pending ? result : { ...result, ...difference(lanes, ({ switchedAt }) => switchedAt) }
}

export function afterBack(lanes: readonly Lane[]): ReleaseResult {
  const isBack = lanes.every(({ switchedAt, backAt }) => switchedAt === undefined || backAt !== undefined)
  return { ...resultWith(lanes, outcomeAfterBack), ...(isBack ? difference(lanes, ({ backAt }) => backAt) : {}) }
}

/** Only targets that changed together can have differed. */
function difference(
  lanes: readonly Lane[],
  endOf: (lane: Lane) => number | undefined,
): Pick<ReleaseResult, 'differedFor'> {
  const switched = lanes.filter(({ switchedAt }) => switchedAt !== undefined)
  if (switched.length === 0 || lanes.filter(({ plan }) => plan.action !== 'unchanged').length < 2) return {}
  const start = Math.min(...switched.map(({ switchedAt = 0 }) => switchedAt))
  return { differedFor: Math.max(...switched.map((lane) => endOf(lane) ?? start)) - start }
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
  const url = lane.seen.endpoints.public
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
    ...(lane.proof === undefined ? {} : { proof: lane.proof }),
    ...(problem === undefined ? {} : { problem }),
    ...(undoProblem === undefined ? {} : { undoProblem }),
    ...(lane.restored === undefined ? {} : { restored: lane.restored }),
    ...(needsPerson ? { finishCommand: command ?? target.console().describe } : {}),
  }
}

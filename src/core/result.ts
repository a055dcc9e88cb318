import type { Lane, ReleaseResult, TargetResult } from './lane.ts'
import { type Outcome, overallOutcome } from './outcome.ts'

/** Nothing was touched. */
export const refusedResult = (lanes: readonly Lane[]): ReleaseResult => resultWith(lanes, () => 'refused')

/** While one target is on its way, none is released: they are released together. */
export function afterForward(lanes: readonly Lane[]): ReleaseResult {
  const pending = lanes.some(({ problem }) => problem !== undefined)
  return resultWith(lanes, ({ plan }) => {
    if (plan.action === 'unchanged') return 'unchanged'
    return pending ? 'pending' : 'released'
  })
}

export const afterBack = (lanes: readonly Lane[]): ReleaseResult => resultWith(lanes, outcomeAfterBack)

/** A plan alone changes nothing: it is refused when something stands in its way. */
export const plannedResult = (lanes: readonly Lane[]): ReleaseResult =>
  resultWith(lanes, ({ plan }) =>
    plan.problems.length > 0 ? 'refused' : plan.action === 'unchanged' ? 'unchanged' : 'planned',
  )

/** A run that ends before its release does: what was touched is left to the post step. */
export const interruptedResult = (lanes: readonly Lane[]): ReleaseResult =>
  resultWith(lanes, (lane) => (lane.touched ? 'pending' : 'cancelled'))

function outcomeAfterBack(lane: Lane): Outcome {
  if (!lane.touched) return lane.plan.action === 'unchanged' ? 'unchanged' : 'refused'
  if (lane.problem?.kind === 'overtaken' && lane.undoProblem === undefined) return 'overtaken'
  switch (lane.undoProblem?.kind) {
    case undefined:
      return 'rolled-back'
    case 'overtaken':
      return 'overtaken'
    case 'unfinished':
      return 'pending'
    case 'failed':
    case 'unhealthy':
    case 'stuck':
      return 'stuck'
  }
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
  const revision = lane.seen.ours?.revision
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
    ...(url === undefined ? {} : { url }),
    ...(lane.proof === undefined ? {} : { proof: lane.proof }),
    ...(problem === undefined ? {} : { problem }),
    ...(undoProblem === undefined ? {} : { undoProblem }),
    ...(lane.restored === undefined ? {} : { restored: lane.restored }),
    ...(needsPerson ? { finishCommand: command ?? target.console().describe } : {}),
  }
}

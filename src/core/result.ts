import { cameUp, difference } from './difference.ts'
import { type Lane, servingRelease } from './lane.ts'
import { isSameLive } from './live-text.ts'
import { noteUnanswered } from './noting.ts'
import { type Outcome, overallOutcome } from './outcome.ts'
import { isFailing, isGoingOn } from './phase.ts'
import { wordsOf } from './platform-words.ts'
import type { Problem } from './problem.ts'
import type { ReleaseResult, TargetResult, UnderWay } from './release-result.ts'
import { markServing } from './serving.ts'
import type { Mark } from './target.ts'

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

/** What was touched stays where it is until the next run takes it back; what somebody else has changed since is theirs. */
export function afterHold(lanes: readonly Lane[]): ReleaseResult {
  const isHeld = (lane: Lane): boolean =>
    lane.touched && isGoingOn(lane) && !wasRefused(lane) && lane.problem?.kind !== 'overtaken'
  const result = resultWith(lanes, (lane) => (isHeld(lane) ? 'pending' : outcomeAfterBack(lane)))
  return { ...result, ...difference(lanes), ...(lanes.some(isHeld) ? { onHold: true } : {}) }
}

/** A plan alone changes nothing: it is refused when something stands in its way. */
export function plannedResult(lanes: readonly Lane[]): ReleaseResult {
  notePlanProblems(lanes)
  return resultWith(lanes, ({ plan }) =>
    plan.problems.length > 0 ? 'refused' : plan.action === 'unchanged' ? 'unchanged' : 'planned',
  )
}

/** Something stands in the way of one, so nothing was touched of any. */
export function stoppedResult(lanes: readonly Lane[]): ReleaseResult {
  notePlanProblems(lanes)
  return refusedResult(lanes)
}

function notePlanProblems(lanes: readonly Lane[]): void {
  for (const lane of lanes) {
    if (lane.plan.problems.length === 0) continue
    const { page, name } = wordsOf(lane.member.target.id.platform)
    const hint = `${page} says what ${name} needs.`
    lane.problem = { kind: 'failed', reason: lane.plan.problems.join('\n'), hint, logLines: [], links: [] }
  }
}

/** A run that ends before its release does: what was touched is left to the post step. */
export function interruptedResult(lanes: readonly Lane[], { cancelled }: { cancelled: boolean }): ReleaseResult {
  lanes.forEach(noteUnanswered)
  const result = resultWith(lanes, (lane) => (lane.touched ? 'pending' : cancelled ? 'cancelled' : 'refused'))
  return { ...result, ...difference(lanes) }
}

function outcomeAfterBack(lane: Lane): Outcome {
  if (!lane.touched) return lane.plan.action === 'unchanged' && lane.problem === undefined ? 'unchanged' : 'refused'
  if (wasRefused(lane)) return 'refused'
  if (lane.problem?.kind === 'overtaken' && lane.undoProblem === undefined) return 'overtaken'
  return lane.undoProblem === undefined ? 'rolled-back' : outcomesOfUndo[lane.undoProblem.kind]
}

/** The cloud said no to the first request, so nothing was changed. */
const wasRefused = ({ accepted, problem, undoProblem }: Lane): boolean =>
  accepted === undefined && problem?.kind === 'failed' && undoProblem === undefined

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
  const { restored, was } = lane
  const moving = outcome === 'pending' || outcome === 'stuck' ? underWay(lane) : undefined
  const { version: servingVersion = '', digest: servingDigest } = (moving === undefined && markServed(lane)) || {}
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
    ...(outcome === 'pending' && candidate !== undefined && !hasUsers(lane) ? { candidateUrl: candidate } : {}),
    ...(lane.proof === undefined ? {} : { proof: lane.proof }),
    ...(problem === undefined ? {} : { problem }),
    ...(undoProblem === undefined ? {} : { undoProblem }),
    ...(restored === undefined ? {} : { restored }),
    ...(servingVersion === '' ? {} : { servingVersion }),
    ...(was === undefined || was.version === '' ? {} : { formerVersion: was.version }),
    ...(servingDigest === undefined ? {} : { servingDigest }),
    ...exposure(lane),
    ...(moving === undefined ? {} : { underWay: moving }),
    ...(needsPerson ? { finishCommand: command ?? target.console().describe } : {}),
  }
}

const hasUsers = ({ seen, revision }: Lane): boolean => seen.live.some((live) => live.revision === revision)

/** What the platform itself never let users have, since it did not come up, has not been seen by any. */
function exposure(lane: Lane): Pick<TargetResult, 'exposedFor'> {
  const { switchedAt, backAt } = lane
  return switchedAt === undefined || backAt === undefined || !cameUp(lane) ? {} : { exposedFor: backAt - switchedAt }
}

/** Asked for, and not seen to its end. */
function underWay(lane: Lane): UnderWay | undefined {
  const { switchedAt, servedAt, turnedAt, backAt, problem, undoProblem, member } = lane
  const isOpen = (last: Problem | undefined): boolean => last === undefined || last.kind === 'unfinished'
  if (backAt !== undefined || switchedAt === undefined) return undefined
  if (turnedAt !== undefined) return isOpen(undoProblem) ? { to: 'old', since: turnedAt } : undefined
  if (servedAt !== undefined || !isOpen(problem)) return undefined
  const { stop } = member.target.console()
  return { to: 'new', since: switchedAt, ...(stop === undefined ? {} : { stopCommand: stop }) }
}

/** Of what serves in the end: put back, it may bear a new name. What is left to do after that is a matter of marks alone. */
function markServed({ seen, before, was, backAt, undoProblem }: Lane): Mark | undefined {
  const isBack = backAt !== undefined && undoProblem?.kind !== 'overtaken'
  return markServing(seen) ?? (isBack || isSameLive(seen.live, before) ? was : undefined)
}

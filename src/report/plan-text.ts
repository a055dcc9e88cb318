import type { OnFailure } from '../core/lane.ts'
import { printable } from '../core/printable.ts'
import type { Change, TargetPlan, Traits } from '../core/target.ts'

export interface PlannedLane {
  readonly key: string
  readonly plan: TargetPlan
}

/** The whole plan before anything moves: a heading for each target, a line for each fact, what it is worth together. */
export function planLines(lanes: readonly PlannedLane[], onFailure: OnFailure = 'roll-back-all'): string[] {
  return [
    ...lanes.flatMap(({ key, plan }) => [
      `${key}: ${actions[plan.action]}`,
      ...planFacts(plan, thingAt(key)).map((fact) => `  ${fact}`),
    ]),
    ...guaranteeLines(lanes, onFailure),
  ]
}

const actions: Readonly<Record<TargetPlan['action'], string>> = {
  create: 'create',
  update: 'update',
  unchanged: 'unchanged, will only be checked',
}

const thingAt = (key: string): string => (key.split('/')[3] === 'lambda' ? 'function' : 'service')

/** The facts of one target: what stops it, what changes, what will be asked for, how it can be undone. */
export function planFacts(plan: TargetPlan, thing = 'service'): string[] {
  const { action, traits } = plan
  const told = [
    ...plan.problems.map((problem) => `problem: ${printable(problem)}`),
    ...plan.changes.map((change) => `change: ${describeChange(change)}`),
    ...plan.warnings.map((warning) => `warning: ${printable(warning)}`),
  ]
  if (action === 'unchanged' || plan.problems.length > 0) return told
  return [
    ...told,
    ...plan.steps.map((step, index) => `step ${index + 1}: ${printable(step)}`),
    `users: ${action === 'create' ? 'have nothing here yet; it is checked as soon as it is up' : describeUsers(traits)}`,
    `check: ${proofs[traits.proof]}`,
    `undo: ${action === 'create' ? `the ${thing} that this release creates is deleted again` : describeUndo(traits)}`,
  ]
}

/** `cpu: 1 → 2`; a value that may not be shown is not there on either side. */
export function describeChange({ field, before, after }: Change): string {
  const name = printable(field)
  if (before === undefined && after === undefined) return `${name} changes`
  if (before === undefined) return `${name}: ${printable(after ?? '')} (new)`
  if (after === undefined) return `${name}: ${printable(before)} → removed`
  return `${name}: ${printable(before)} → ${printable(after)}`
}

const describeUsers = ({ hold, shift }: Traits): string =>
  hold === 'none' && shift === 'platform'
    ? 'get the new revision step by step, as the platform leads them over; it is checked by Tandem after that'
    : holds[hold]

const holds: Readonly<Record<Traits['hold'], string>> = {
  candidate: 'keep the old revision until the new one is up beside it and checked',
  paused: 'keep the old revision until the new one is up and checked; the platform pauses for that',
  none: 'get the new revision as soon as the platform finds it healthy; it is checked by Tandem after that',
}

const proofs: Readonly<Record<Traits['proof'], string>> = {
  http: 'over HTTP',
  execution: 'by an execution',
  platform: "the platform's own word, the strongest there is here",
}

function describeUndo({ undo, undoNeeds }: Traits): string {
  if (undo === 'none') return 'not possible'
  const way =
    undo === 'route' ? 'requests go back to the old revision, within seconds' : 'the old version is deployed again'
  return undoNeeds === 'cloud'
    ? `${way}; any later run can do it`
    : `${way}; needs what this run has noted on its runner`
}

/** What is promised of all of them together, and what weakens it. */
export function guaranteeLines(lanes: readonly PlannedLane[], onFailure: OnFailure = 'roll-back-all'): string[] {
  const changing = lanes.filter(({ plan }) => plan.action !== 'unchanged' && plan.problems.length === 0)
  const held = changing.filter(({ plan }) => plan.traits.hold !== 'none')
  const inPlace = changing.filter(({ plan }) => plan.traits.hold === 'none')
  const final = changing.filter(({ plan }) => plan.action === 'update' && plan.traits.undo === 'none')
  return [
    ...(changing.length < 2 ? [] : [orderLine(held, inPlace), `if one fails: ${afterFailure[onFailure]}`]),
    ...(held.length > 0 && inPlace.length === 1 ? [differenceLine(inPlace)] : []),
    ...(inPlace.length < 2 || inPlace.every(({ plan }) => plan.action === 'create')
      ? []
      : [
          `guarantee reduced: ${inPlace.length} targets switch in place, one after the other; if a later one fails, users of the earlier ones have had the new version until it is undone: ${keys(inPlace)}`,
        ]),
    ...(final.length === 0 ? [] : [`guarantee reduced: there is no way back on ${keys(final)}`]),
  ]
}

const afterFailure: Readonly<Record<OnFailure, string>> = {
  'roll-back-all': 'every target goes back to what it has now',
  'roll-back-failed': 'that one goes back to what it has now, and the others go on without it',
  hold: 'nothing is undone, for a look; the next run takes it back',
}

function orderLine(held: readonly PlannedLane[], inPlace: readonly PlannedLane[]): string {
  const phases = [
    ...(held.length === 0 ? [] : [`${keys(held)} up beside the old version and checked`]),
    ...(inPlace.length === 0 ? [] : [`${keys(inPlace)} switched and checked`]),
    'decision',
    ...(held.length === 0 ? [] : [`users of ${keys(held)} moved`]),
  ]
  return `together: ${phases.join('; then ')}`
}

const differenceLine = ([lane]: readonly PlannedLane[]): string =>
  `meanwhile: users of ${lane?.key} get the new version first, and the others theirs as soon as it is checked there`

const keys = (lanes: readonly PlannedLane[]): string => lanes.map(({ key }) => key).join(', ')

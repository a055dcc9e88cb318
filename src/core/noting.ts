import type { Journal, StepReference } from './journal.ts'
import type { Lane } from './lane.ts'

/**
 * A lane counts as touched from the moment at which the first request to it is announced, as changed from the first one on
 * that was accepted, and as switched from the first accepted one on that leads to where users have the new revision. Its last
 * request is open until it is accepted.
 */
export function noting(lanes: readonly Lane[], journal: Journal): Journal {
  const askedAt = new Map<Lane, number>()
  return {
    append: async (entry) => {
      const lane = 'target' in entry ? lanes.find(({ key }) => key === entry.target) : undefined
      if (lane !== undefined && entry.type === 'intent') {
        lane.touched = true
        lane.open = entry.step
        askedAt.set(lane, entry.at)
        if (isSwitch(entry.step)) lane.switchAskedAt ??= entry.at
      }
      if (lane !== undefined && entry.type === 'accepted') {
        lane.accepted = (lane.accepted ?? 0) + 1
        if (isSwitch(lane.open)) lane.switchedAt ??= lane.switchAskedAt
        if (isTurn(lane.open)) lane.turnedAt ??= askedAt.get(lane) ?? entry.at
      }
      await journal.append(entry)
      if (lane !== undefined && entry.type === 'accepted') lane.open = undefined
    },
    keep: (name, value) => journal.keep(name, value),
  }
}

/** What was never answered may have happened. */
export function noteUnanswered(lane: Lane): void {
  if (isSwitch(lane.open)) lane.switchedAt ??= lane.switchAskedAt
}

/** From it on users may get the new revision. */
const isSwitch = (step: StepReference | undefined): boolean => step?.goal === 'live' && step.quiet !== true

/** From it on users may get what they had. */
const isTurn = (step: StepReference | undefined): boolean =>
  (step?.goal === 'restored' || step?.goal === 'back') && step.quiet !== true

import { type KnownCause, wrongListening } from '../../../core/listening.ts'
import { type Cause, containerCauses, type Evidence, placementCauses, sick, taskCauses } from './known-causes.ts'

export interface FoundCause extends KnownCause {
  readonly isWhole: boolean
}

/** What the container said weighs more than ECS's general words. */
export function causeOf({ check = {}, ...rest }: Omit<Evidence, 'check'> & Partial<Evidence>): FoundCause | undefined {
  const told = { ...rest, check }
  return (
    found(placementCauses, told.events, told) ??
    found(containerCauses, told.said, told) ??
    wrongPort(told) ??
    found(taskCauses, told.events, told)
  )
}

/** The first cause that any line tells, by the last line that tells it. */
function found(causes: readonly Cause[], lines: readonly string[], told: Evidence): FoundCause | undefined {
  for (const { said, cause, hint, isWhole = false } of causes) {
    const match = lines.map((line) => said.exec(line)).findLast((each) => each !== null)
    const own = said === sick ? told.check.hint : undefined
    if (match) return { cause: cause(match, told), hint: own ?? hint, isWhole }
  }
  return undefined
}

function wrongPort({ said, events, check }: Evidence): FoundCause | undefined {
  if (!events.some((line) => sick.test(line))) return undefined
  const known = wrongListening(said, { name: 'the load balancer', port: check.port, portHint: check.portHint })
  return known === undefined ? undefined : { ...known, isWhole: true }
}

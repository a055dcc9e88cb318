import { type Deployment, describeDeployment, type DeploymentDetail } from './deployment.ts'

/** What became of a deployment, in the words of `Settled`. */
export type Ending =
  | { readonly state: 'done' }
  | { readonly state: 'reverted' | 'stopped' | 'failed'; readonly reason: string }
  | { readonly state: 'overtaken'; readonly by: string }

/** `undefined` as long as it goes on. `newer` is one that came after it. */
export function endingOf(deployment: DeploymentDetail, newer?: Deployment): Ending | undefined {
  switch (deployment.status) {
    case 'SUCCESSFUL':
      return { state: 'done' }
    case 'STOPPED':
      return ofStopped(deployment, newer)
    case 'ROLLBACK_SUCCESSFUL':
      return ofRolledBack(deployment)
    case 'ROLLBACK_FAILED':
      return { state: 'failed', reason: ofNotRolledBack(deployment) }
    default:
      return undefined
  }
}

function ofStopped(deployment: DeploymentDetail, newer: Deployment | undefined): Ending {
  if (newer !== undefined) return { state: 'overtaken', by: `${describeDeployment(newer)} came after` }
  if (isOwnFault(deployment)) return { state: 'failed', reason: `ECS gave up: ${causeOf(deployment)}` }
  return { state: 'stopped', reason: `somebody stopped the deployment: ${causeOf(deployment)}` }
}

function ofRolledBack(deployment: DeploymentDetail): Ending {
  if (!isOwnFault(deployment) && /StopServiceDeployment|\buser\b/i.test(toldOf(deployment)))
    return {
      state: 'stopped',
      reason: `somebody stopped the deployment, and ECS took the revision back: ${toldOf(deployment)}`,
    }
  return { state: 'reverted', reason: `ECS took the revision back: ${causeOf(deployment)}` }
}

/** Of each first deployment that comes to nothing ECS says so too. */
function ofNotRolledBack(deployment: DeploymentDetail): string {
  const told = toldOf(deployment)
  const why = namedCauses(deployment).join(' and ')
  if (/No rollback candidate/i.test(told))
    return `ECS gave up${why === '' ? '' : `: ${why}`}; it has nothing to go back to, as after any first release`
  return `ECS could not take the revision back (ROLLBACK_FAILED): ${why === '' ? told : `${why} (${told})`}`
}

const isOwnFault = ({ alarms, failures }: DeploymentDetail): boolean => alarms.length > 0 || failures !== undefined

const toldOf = ({ reason, rollback }: DeploymentDetail): string => reason ?? rollback?.reason ?? 'no reason given'

/** Alarm or circuit breaker by name; of an alarm, or where neither is told, with ECS's own sentence. */
function causeOf(deployment: DeploymentDetail): string {
  const causes = namedCauses(deployment)
  if (causes.length === 0) return toldOf(deployment)
  const words = deployment.alarms.length === 0 ? '' : ` (${toldOf(deployment)})`
  return `${causes.join(' and ')}${words}`
}

const namedCauses = ({ alarms, failures }: DeploymentDetail): readonly string[] => [
  ...(alarms.length === 0 ? [] : [`the alarm ${alarms.join(', ')} went off`]),
  ...(failures === undefined ? [] : [`the circuit breaker went off after ${failures} tasks that came to nothing`]),
]

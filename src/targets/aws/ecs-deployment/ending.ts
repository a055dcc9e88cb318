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
      return {
        state: 'failed',
        reason: `ECS could not take the revision back (ROLLBACK_FAILED): ${causeOf(deployment)}`,
      }
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

const isOwnFault = ({ alarms, failures }: DeploymentDetail): boolean => alarms.length > 0 || failures !== undefined

const toldOf = ({ reason, rollback }: DeploymentDetail): string => reason ?? rollback?.reason ?? 'no reason given'

/** Alarm or circuit breaker by name, with ECS's own sentence. */
export function causeOf(deployment: DeploymentDetail): string {
  const { alarms, failures } = deployment
  const causes = [
    ...(alarms.length === 0 ? [] : [`the alarm ${alarms.join(', ')} went off`]),
    ...(failures === undefined ? [] : [`the circuit breaker went off after ${failures} tasks that came to nothing`]),
  ]
  return causes.length === 0 ? toldOf(deployment) : `${causes.join(' and ')} (${toldOf(deployment)})`
}

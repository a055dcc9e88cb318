import { type Cloud, now } from './records.ts'
import type { DeploymentStatus, ServiceDeployment } from './deployment-records.ts'

/**
 * Why a deployment does not go on: `rollback`: back to what was there; `failed`: it stays where it is; `superseded`: another one is
 * under way; `deleted`: with its service.
 */
export type Ending = 'rollback' | 'failed' | 'superseded' | 'aborted' | 'deleted'

export class Interruption extends Error {
  override readonly name = 'Interruption'
  readonly how: Ending

  constructor(how: Ending, reason: string) {
    super(reason)
    this.how = how
  }
}

const ongoing: readonly DeploymentStatus[] = [
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
]

export const isOngoing = ({ status }: ServiceDeployment): boolean => ongoing.includes(status.current)

export const ongoingOf = ({ deployments }: { readonly deployments: readonly ServiceDeployment[] }) =>
  deployments.findLast(isOngoing)

export function setStatus(
  cloud: Cloud,
  deployment: ServiceDeployment,
  status: DeploymentStatus,
  reason?: string,
): void {
  deployment.status.set(status)
  deployment.updated = now(cloud)
  if (reason !== undefined) deployment.reason = reason
}

export const interrupt = ({ interrupt: controller }: ServiceDeployment, how: Ending, reason: string): void =>
  controller.abort(new Interruption(how, reason))

import type {
  DeploymentLifecycleHookDetail,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceRevisionSummary,
} from '../../../aws/ecs-types.ts'

/** A service deployment, as a list shows it. */
export interface Deployment {
  readonly arn: string
  /** `PENDING`, `IN_PROGRESS`, `SUCCESSFUL` … */
  readonly status: string
  /** ARN of the service revision that it brings. */
  readonly target: string
  readonly reason?: string
  /** By ECS's clock, ms since the epoch; for people and logs only. */
  readonly created?: number
}

/** As a description shows it. */
export interface DeploymentDetail extends Deployment {
  /** `BAKE_TIME` … */
  readonly stage?: string
  /** Revisions that are there beside the target. */
  readonly sources: readonly string[]
  /** Per cent of the requests by revision, of those that get any; absent where ECS does not say, as of rolling deployments. */
  readonly shares?: readonly RevisionShare[]
  readonly tasks: { readonly wanted: number; readonly running: number }
  /** Names of alarms that went off. */
  readonly alarms: readonly string[]
  /** Tasks that came to nothing, when the circuit breaker went off. */
  readonly failures?: number
  readonly rollback?: { readonly to?: string; readonly reason?: string }
  readonly hooks: readonly Hook[]
}

interface RevisionShare {
  readonly revision: string
  readonly share: number
}

/** A lifecycle hook that was reached. */
export interface Hook {
  readonly id: string
  /** `PAUSE`, `AWS_LAMBDA` */
  readonly type: string
  /** `AWAITING_ACTION` … */
  readonly status: string
  /** By ECS's clock, ms since the epoch; for people only. */
  readonly expires?: number
}

export const readBrief = (brief: ServiceDeploymentBrief): Deployment => ({
  arn: brief.serviceDeploymentArn ?? '',
  status: brief.status ?? '',
  target: brief.targetServiceRevisionArn ?? '',
  ...reasonOf(brief),
})

const reasonOf = ({ statusReason, createdAt }: Pick<ServiceDeployment, 'statusReason' | 'createdAt'>) => ({
  ...(statusReason === undefined || statusReason === '' ? {} : { reason: statusReason }),
  ...(createdAt === undefined ? {} : { created: createdAt.getTime() }),
})

export function readDetail(deployment: ServiceDeployment): DeploymentDetail {
  const { targetServiceRevision: target, sourceServiceRevisions: sources = [], rollback, alarms } = deployment
  const { lifecycleStage: stage, deploymentCircuitBreaker: breaker, lifecycleHookDetails: hooks = [] } = deployment
  const shares = sharesOf([...sources, ...(target === undefined ? [] : [target])])
  return {
    arn: deployment.serviceDeploymentArn ?? '',
    status: deployment.status ?? '',
    target: target?.arn ?? '',
    ...reasonOf(deployment),
    ...(stage === undefined ? {} : { stage }),
    sources: sources.flatMap(({ arn }) => arn ?? []),
    ...(shares === undefined ? {} : { shares }),
    tasks: { wanted: target?.requestedTaskCount ?? 0, running: target?.runningTaskCount ?? 0 },
    alarms: alarms?.triggeredAlarmNames ?? [],
    ...(breaker?.status === 'TRIGGERED' ? { failures: breaker.failureCount ?? 0 } : {}),
    ...(rollback === undefined ? {} : { rollback: readRollback(rollback) }),
    hooks: hooks.map(readHook),
  }
}

/** Of one that is listed, and not described yet. */
export const undescribed = (deployment: Deployment): DeploymentDetail => ({
  ...deployment,
  sources: [],
  tasks: { wanted: 0, running: 0 },
  alarms: [],
  hooks: [],
})

function sharesOf(revisions: readonly ServiceRevisionSummary[]): RevisionShare[] | undefined {
  const known = revisions.flatMap(({ arn, requestedProductionTrafficWeight: share }) =>
    arn === undefined || share === undefined ? [] : [{ revision: arn, share }],
  )
  return known.length === 0 ? undefined : known.filter(({ share }) => share > 0)
}

const readRollback = ({ serviceRevisionArn, reason }: NonNullable<ServiceDeployment['rollback']>) => ({
  ...(serviceRevisionArn === undefined ? {} : { to: serviceRevisionArn }),
  ...(reason === undefined ? {} : { reason }),
})

const readHook = ({ hookId, targetType, status, expiresAt }: DeploymentLifecycleHookDetail): Hook => ({
  id: hookId ?? '',
  type: targetType ?? '',
  status: status ?? '',
  ...(expiresAt === undefined ? {} : { expires: expiresAt.getTime() }),
})

/** ServiceDeploymentStatus (API reference of ServiceDeployment, November 2026). */
const ended: readonly string[] = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']
export const hasEnded = ({ status }: Pick<Deployment, 'status'>): boolean => ended.includes(status)

/**
 * It came to nothing, and the service is set to it all the same: what it runs is to be seen only while one of its tasks, which crash, happens to
 * be there.
 */
export const isLeftBehind = ({ status }: Pick<Deployment, 'status'>): boolean =>
  status === 'STOPPED' || status === 'ROLLBACK_FAILED'

/** Can it be taken back as a whole? What is on its way back, or being stopped, goes on with that. */
export const canBeTakenBack = ({ status }: Pick<Deployment, 'status'>): boolean =>
  status === 'PENDING' || status === 'IN_PROGRESS'

/** May any have the new version? Of a rolling deployment ECS tells no shares: users may be led to each task that runs. */
export const hasUsers = ({ shares, target, tasks, alarms }: DeploymentDetail): boolean =>
  alarms.length > 0 ||
  (shares === undefined ? tasks.running > 0 : shares.some(({ revision, share }) => revision === target && share > 0))

/** Those that came after a mark was written, newest first. A list may show them late, and shows no more than a page. */
export function since<T extends Deployment>(newestFirst: readonly T[], after: string | undefined): readonly T[] {
  const at = newestFirst.findIndex(({ arn }) => shortName(arn) === after)
  return at === -1 ? newestFirst : newestFirst.slice(0, at)
}

/** What an ARN ends in: enough to tell deployments, revisions and tasks of one service apart. */
export const shortName = (arn: string): string => arn.split('/').at(-1) ?? arn

/** `deployment 3fX…` */
export const describeDeployment = ({ arn }: Pick<Deployment, 'arn'>): string => `deployment ${shortName(arn)}`

/** `IN_PROGRESS, BAKE_TIME: 1 of 1 tasks run, 5 % of the requests`; of one that is listed alone its status. */
export function describeProgress({ status, stage, tasks, shares, target }: DeploymentDetail): string {
  if (stage === undefined && shares === undefined && tasks.wanted === 0) return status
  const share = shares === undefined ? undefined : (shares.find(({ revision }) => revision === target)?.share ?? 0)
  const told = [
    `${tasks.running} of ${tasks.wanted} tasks run`,
    ...(share === undefined ? [] : [`${share} % of the requests`]),
  ]
  return `${status}${stage === undefined ? '' : `, ${stage}`}: ${told.join(', ')}`
}

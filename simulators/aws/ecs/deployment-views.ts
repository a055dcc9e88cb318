import { running, pending } from './fleet.ts'
import { thresholdOf } from './monitors.ts'
import { type Cloud, seconds } from './records.ts'
import type { HookRun, ServiceDeployment } from './deployment-records.ts'
import type { Revision } from './service-records.ts'
import { viewConfiguration } from './service-views.ts'

/** documented: members of ServiceDeploymentBrief and ServiceDeployment (botocore 1.44.8). */
export const viewBrief = (cloud: Cloud, deployment: ServiceDeployment): object => ({
  serviceDeploymentArn: deployment.arn,
  serviceArn: deployment.service.arn,
  clusterArn: deployment.service.cluster.arn,
  createdAt: seconds(cloud, deployment.created),
  ...(deployment.started !== undefined && { startedAt: seconds(cloud, deployment.started) }),
  ...(deployment.finished !== undefined && { finishedAt: seconds(cloud, deployment.finished) }),
  targetServiceRevisionArn: deployment.target.arn,
  status: deployment.status.read(),
  ...(deployment.reason !== '' && { statusReason: deployment.reason }),
})

export function viewDeployment(cloud: Cloud, deployment: ServiceDeployment): object {
  const { targetServiceRevisionArn: _, ...brief } = { targetServiceRevisionArn: '', ...viewBrief(cloud, deployment) }
  const { service, target, sources, stage, hooks, rollback, configuration } = deployment
  return {
    ...brief,
    ...(deployment.stopped !== undefined && { stoppedAt: seconds(cloud, deployment.stopped) }),
    updatedAt: seconds(cloud, deployment.updated),
    sourceServiceRevisions: sources.map((each) => viewShare(deployment, each)),
    targetServiceRevision: viewShare(deployment, target),
    ...(stage !== undefined && { lifecycleStage: stage }),
    ...(hooks.length > 0 && { lifecycleHookDetails: hooks.map((each) => viewHook(cloud, each)) }),
    deploymentConfiguration: viewConfiguration(service.content, configuration),
    ...(rollback && {
      rollback: {
        reason: rollback.reason,
        startedAt: seconds(cloud, rollback.started),
        serviceRevisionArn: rollback.revision.arn,
      },
    }),
    deploymentCircuitBreaker: {
      status: deployment.breaker,
      failureCount: deployment.counted ?? target.failures,
      threshold: thresholdOf(deployment),
    },
    alarms: {
      status: deployment.alarms,
      ...(configuration.alarms && { alarmNames: configuration.alarms.alarmNames }),
      ...(deployment.triggered.length > 0 && { triggeredAlarmNames: deployment.triggered }),
    },
  }
}

function viewShare({ service, configuration }: ServiceDeployment, revision: Revision): object {
  const { production, test } = service.routes.current
  const weight = (shares: typeof test = []) => shares.find((each) => each.revision === revision)?.weight ?? 0
  return {
    arn: revision.arn,
    requestedTaskCount: revision.wanted,
    runningTaskCount: running(revision.tasks),
    pendingTaskCount: pending(revision.tasks),
    ...(configuration.strategy !== 'ROLLING' && {
      requestedTestTrafficWeight: weight(test),
      requestedProductionTrafficWeight: weight(production),
    }),
  }
}

const viewHook = (cloud: Cloud, { id, type, target, status, expires, timeoutAction }: HookRun): object => ({
  hookId: id,
  targetType: type,
  ...(target !== undefined && { targetArn: target }),
  status,
  expiresAt: seconds(cloud, expires),
  timeoutAction,
})

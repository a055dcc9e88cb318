// The way back.
// documented: to the last deployment that was completed; ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL or ROLLBACK_FAILED
// (developer guide, "View service history using Amazon ECS service deployments", copy of November 2026): REQUESTED only where a user asked;
// without the option, or when another deployment starts, STOP_REQUESTED and STOPPED. A first deployment has no rollback candidate and ends in
// ROLLBACK_FAILED ("Amazon ECS action logs"). observed: `rolloutStateReason` (public answers of DescribeServices).
// guess: how long it takes; that a first one which a user stops ends in STOPPED.
import { liveTasks, resize, tell } from './fleet.ts'
import { type Interruption, setStatus } from './interruption.ts'
import { endMonitors } from './monitors.ts'
import { newNumber } from './naming.ts'
import { type Cloud, now, pass, soon } from './records.ts'
import type { Revision, Rollout } from './service-records.ts'
import type { ServiceDeployment } from './deployment-records.ts'
import { roll, scaleDown, scaleUp } from './rolling.ts'

/** What becomes of a deployment that does not go on. */
export async function conclude(
  cloud: Cloud,
  deployment: ServiceDeployment,
  { how, message }: Interruption,
): Promise<void> {
  if (how === 'deleted') return
  endMonitors(deployment)
  if (how === 'superseded') return stop(cloud, deployment, message)
  failRollout(cloud, deployment)
  const { service } = deployment
  if (how === 'rollback' && service.stable) return goBack(cloud, deployment, { to: service.stable, reason: message })
  if (how === 'rollback' && !isAskedFor(deployment)) return strand(cloud, deployment)
  resize(cloud, deployment.target, liveTasks(deployment.target).length)
  await stop(cloud, deployment, message.replace(' rolled back', ' stopped'))
}

const isAskedFor = ({ status }: ServiceDeployment): boolean => status.current === 'ROLLBACK_REQUESTED'

/** A service's first deployment: nothing was ever there. It starts no more tasks. */
async function strand(cloud: Cloud, deployment: ServiceDeployment): Promise<void> {
  setStatus(cloud, deployment, 'ROLLBACK_IN_PROGRESS')
  resize(cloud, deployment.target, liveTasks(deployment.target).length)
  await pass(cloud, 'rollback.requested', [1_000, 10_000])
  setStatus(cloud, deployment, 'ROLLBACK_FAILED', 'No rollback candidate was found to run the rollback.')
  deployment.finished = now(cloud)
}

async function stop(cloud: Cloud, deployment: ServiceDeployment, reason: string): Promise<void> {
  setStatus(cloud, deployment, 'STOP_REQUESTED', reason)
  await pass(cloud, 'stop', [500, 10_000])
  setStatus(cloud, deployment, 'STOPPED')
  deployment.stopped = now(cloud)
}

function failRollout(cloud: Cloud, { rollout, breaker, service }: ServiceDeployment): void {
  rollout.state = 'FAILED'
  rollout.updated = now(cloud)
  rollout.reason =
    breaker === 'TRIGGERED'
      ? 'ECS deployment circuit breaker: tasks failed to start.'
      : `ECS deployment ${rollout.id} failed.`
  tell(
    cloud,
    service,
    `(deployment ${rollout.id}) deployment failed: ${breaker === 'TRIGGERED' ? 'tasks failed to start' : 'rollback'}.`,
  )
}

interface Way {
  readonly to: Revision
  readonly reason: string
}

async function goBack(cloud: Cloud, deployment: ServiceDeployment, { to, reason }: Way): Promise<void> {
  deployment.interrupt = new AbortController()
  const { signal } = deployment.interrupt
  deployment.reason = reason
  await pass(cloud, 'rollback.requested', [1_000, 10_000], signal)
  deployment.rollback = { reason, started: now(cloud), revision: to }
  setStatus(cloud, deployment, 'ROLLBACK_IN_PROGRESS')
  if (deployment.fate === 'cannot roll back') return giveUp(cloud, deployment)
  const rollout = addRollout(cloud, deployment, to)
  await (deployment.configuration.strategy === 'ROLLING'
    ? roll(cloud, { deployment, target: to, look: () => undefined })
    : shiftBack(cloud, deployment, to))
  rollout.state = 'COMPLETED'
  rollout.reason = `ECS deployment ${rollout.id} completed.`
  rollout.updated = now(cloud)
  setStatus(cloud, deployment, 'ROLLBACK_SUCCESSFUL')
  deployment.finished = now(cloud)
}

function addRollout(
  cloud: Cloud,
  { service, breaker, rollout: { id: failed } }: ServiceDeployment,
  revision: Revision,
): Rollout {
  const id = `ecs-svc/${newNumber()}`
  const what = breaker === 'TRIGGERED' ? 'ECS deployment circuit breaker' : 'ECS deployment'
  const reason = `${what}: rolling back to deploymentId ${id}.`
  const times = { created: now(cloud), updated: now(cloud), seenFrom: soon(cloud) }
  const rollout: Rollout = { id, revision, ...times, state: 'IN_PROGRESS', reason }
  service.rollouts.push(rollout)
  tell(cloud, service, `rolling back to (deployment ${id}) from (deployment ${failed}).`)
  return rollout
}

async function shiftBack(cloud: Cloud, deployment: ServiceDeployment, to: Revision): Promise<void> {
  const { service, interrupt } = deployment
  await scaleUp(cloud, { deployment, target: to, look: () => undefined })
  deployment.stage = 'PRODUCTION_TRAFFIC_SHIFT'
  const all = [{ revision: to, weight: 100 }]
  service.routes.set({ production: all, test: all })
  await pass(cloud, 'rollback.shift', [3_000, 20_000], interrupt.signal)
  deployment.stage = 'CLEAN_UP'
  await scaleDown(
    cloud,
    service.revisions.filter((each) => each !== to),
    interrupt.signal,
  )
}

async function giveUp(cloud: Cloud, deployment: ServiceDeployment): Promise<void> {
  await pass(cloud, 'rollback.failed', [60_000, 300_000], deployment.interrupt.signal)
  setStatus(cloud, deployment, 'ROLLBACK_FAILED', `${deployment.reason} The rollback failed.`)
  deployment.finished = now(cloud)
}

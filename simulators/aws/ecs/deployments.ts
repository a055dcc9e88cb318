// A service deployment from PENDING to its end.
// documented: the statuses (developer guide, "View service history using Amazon ECS service deployments"), RECONCILE_SERVICE where another
// deployment was under way. guess: what becomes of that other one (it stops), durations. observed: texts of DescribeServices
// (public answers).
import { resize, tell } from './fleet.ts'
import { interrupt, Interruption, ongoingOf, setStatus } from './interruption.ts'
import { checkBreaker, endMonitors, startMonitors } from './monitors.ts'
import { arnIn, newDeploymentId, newNumber } from './naming.ts'
import { type Cloud, now, pass, soon } from './records.ts'
import type { DeploymentStatus, ServiceDeployment } from './deployment-records.ts'
import type { Revision, Rollout, Service, Workload } from './service-records.ts'
import { conclude } from './rollback.ts'
import { roll } from './rolling.ts'
import { shift } from './shifting.ts'

/** Accepts it: the service has another revision to become. The rest happens on the platform clock. */
export function beginDeployment(cloud: Cloud, service: Service, workload: Workload): ServiceDeployment {
  const target = addRevision(cloud, service, workload)
  const sources = service.revisions.filter((each) => each !== target && (each.wanted > 0 || each === service.stable))
  const before = ongoingOf(service)
  const fate = cloud.fates.get(service.name)
  cloud.fates.delete(service.name)
  target.doomed = fate === 'never healthy'
  const deployment = newDeployment(cloud, { service, target, sources, fate })
  service.deployments.push(deployment)
  service.updated = now(cloud)
  if (before)
    interrupt(
      before,
      'superseded',
      `Service deployment stopped because a new deployment ${deployment.arn} was started.`,
    )
  void carryOut(cloud, deployment)
  return deployment
}

function addRevision(cloud: Cloud, service: Service, workload: Workload): Revision {
  const { place, cluster, name } = service
  const arn = arnIn(place, `service-revision/${cluster.name}/${name}/${newNumber()}`)
  const state = { wanted: 0, failures: 0, doomed: false, blocked: false, tasks: [], digests: new Map() }
  const revision: Revision = { service, arn, created: now(cloud), workload, ...state }
  service.revisions.push(revision)
  return revision
}

type Parts = Pick<ServiceDeployment, 'service' | 'target' | 'sources' | 'fate'>

function newDeployment(cloud: Cloud, parts: Parts): ServiceDeployment {
  const { service } = parts
  const created = now(cloud)
  const seenFrom = soon(cloud)
  const arn = arnIn(service.place, `service-deployment/${service.cluster.name}/${service.name}/${newDeploymentId()}`)
  return {
    ...parts,
    arn,
    created,
    seenFrom,
    rollout: addRollout(cloud, parts, seenFrom),
    configuration: service.configuration,
    status: cloud.kernel.stale<DeploymentStatus>('PENDING', { lag: [0, 2_000] }),
    interrupt: new AbortController(),
    reason: '',
    stage: undefined,
    hooks: [],
    started: undefined,
    finished: undefined,
    stopped: undefined,
    updated: created,
    rollback: undefined,
    breaker: 'DISABLED',
    alarms: 'DISABLED',
    triggered: [],
    counted: undefined,
  }
}

function addRollout(cloud: Cloud, { service, target: revision }: Parts, seenFrom: number): Rollout {
  const id = `ecs-svc/${newNumber()}`
  const created = now(cloud)
  const reason = `ECS deployment ${id} in progress.`
  const rollout: Rollout = { id, revision, created, updated: created, seenFrom, state: 'IN_PROGRESS', reason }
  service.rollouts.push(rollout)
  return rollout
}

async function carryOut(cloud: Cloud, deployment: ServiceDeployment): Promise<void> {
  try {
    await work(cloud, deployment)
  } catch (error) {
    if (!(error instanceof Interruption)) throw error
    await conclude(cloud, deployment, error).catch((again: unknown) => concludeAgain(cloud, deployment, again))
  }
}

/** The way back can be cut short too. */
async function concludeAgain(cloud: Cloud, deployment: ServiceDeployment, error: unknown): Promise<void> {
  if (!(error instanceof Interruption)) throw error
  if (error.how !== 'deleted') await conclude(cloud, deployment, new Interruption('superseded', error.message))
}

async function work(cloud: Cloud, deployment: ServiceDeployment): Promise<void> {
  const { service, target, interrupt, rollout } = deployment
  await pass(cloud, 'pending', [1_000, 12_000], interrupt.signal)
  await provision(cloud, deployment)
  setStatus(cloud, deployment, 'IN_PROGRESS')
  deployment.started = now(cloud)
  startMonitors(cloud, deployment)
  aim(deployment)
  if (deployment.fate === 'hangs') await cloud.kernel.clocks.platform.sleep(Infinity, interrupt.signal)
  if (deployment.configuration.strategy !== 'ROLLING') await shift(cloud, deployment)
  else await roll(cloud, { deployment, target, look: () => checkBreaker(cloud, deployment) })
  if (deployment.alarms === 'MONITORING' && deployment.configuration.strategy === 'ROLLING')
    await pass(cloud, 'alarm-bake', [60_000, 300_000], interrupt.signal)
  endMonitors(deployment)
  rollout.state = 'COMPLETED'
  rollout.reason = `ECS deployment ${rollout.id} completed.`
  rollout.updated = now(cloud)
  service.stable = target
  setStatus(cloud, deployment, 'SUCCESSFUL')
  deployment.finished = now(cloud)
  tell(cloud, service, `(deployment ${rollout.id}) deployment completed.`)
  tell(cloud, service, 'has reached a steady state.')
}

/** A rolling deployment routes by tasks; the others begin with all requests where they are. */
function aim({ service, configuration }: ServiceDeployment): void {
  const { production } = service.routes.current
  if (configuration.strategy === 'ROLLING') return service.routes.set({ production: undefined, test: [] })
  const all = service.stable ? [{ revision: service.stable, weight: 100 }] : []
  if (production === undefined) service.routes.set({ production: all, test: all })
}

/** Express Mode makes the load balancer and all the rest first. */
async function provision(cloud: Cloud, { service: { express }, interrupt }: ServiceDeployment): Promise<void> {
  if (express?.resources !== 'PROVISIONING') return
  await pass(cloud, 'express.provisioning', [90_000, 240_000], interrupt.signal)
  express.resources = 'ACTIVE'
  express.resourcesUpdated = now(cloud)
}

/** Without a deployment: what runs grows or shrinks. */
export function scale(cloud: Cloud, service: Service): void {
  if (service.stable && !ongoingOf(service)) resize(cloud, service.stable, service.desired)
}

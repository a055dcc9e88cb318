// documented: what Express Mode's target groups check (developer guide, "Resources created by Amazon ECS Express Mode services", November 2026);
// a target is initial, then healthy or unhealthy; ECS stops a task that its load balancer finds unhealthy once the grace period
// is over, and starts another (developer guide, "Load balancer health check parameters", November 2026). observed: the text
// (the same guide, "Amazon ECS service event messages").
// guess: a container's own health check, which would run a command in it, follows whether it listens; how long a task without any check must
// have run to count as healthy.
import { answerWithin } from '../../container/answer.ts'
import { numberOf } from '../json-api.ts'
import { type Balancer, type Cloud, now } from './records.ts'
import type { Revision } from './service-records.ts'
import type { Task, TaskContainer } from './task-records.ts'
import { stopTask } from './task-stop.ts'

export interface Target
  extends Pick<Balancer, 'healthCheckPath' | 'interval' | 'healthyThreshold' | 'unhealthyThreshold'> {
  readonly targetGroupArn: string
  readonly container: string
  readonly port: number
}

/** Where a load balancer leads to in the revision's tasks. */
export function targetOf(cloud: Cloud, { service, workload }: Revision): Target | undefined {
  const { express } = workload
  if (express) {
    const thresholds = { interval: 30, healthyThreshold: 5, unhealthyThreshold: 2 }
    const group = `arn:${service.place.partition}:elasticloadbalancing:${service.place.region}:${service.place.account}:targetgroup/ecs-express-${service.name.slice(0, 18)}/1`
    return {
      ...thresholds,
      targetGroupArn: group,
      container: express.container,
      port: express.port,
      healthCheckPath: express.healthCheckPath,
    }
  }
  const [first] = workload.loadBalancers
  const balancer = [...cloud.balancers].find(({ targetGroupArn }) => targetGroupArn === first?.targetGroupArn)
  return balancer && { ...balancer, container: first?.containerName ?? '', port: first?.containerPort ?? 80 }
}

/** Runs, is not being stopped, and every check that it has finds it well. */
export function isReady(cloud: Cloud, task: Task): boolean {
  if (task.status !== 'RUNNING' || task.desired === 'STOPPED') return false
  const balanced = task.revision !== undefined && targetOf(cloud, task.revision) !== undefined
  if (balanced ? task.target !== 'healthy' : now(cloud) - (task.times.started ?? 0) < settling(cloud)) return false
  return task.containers.every(
    ({ definition, health }) => !definition.healthCheck || !definition.essential || health === 'HEALTHY',
  )
}

/** ms that it must have run where no load balancer looks at it. */
const settling = ({ kernel }: Cloud): number => kernel.guess('ecs.task.settles', [20_000, 0])

/** Until the task is to be stopped. */
export async function watchTarget(cloud: Cloud, task: Task): Promise<void> {
  const target = task.revision && targetOf(cloud, task.revision)
  if (!task.revision || !target) return
  const container = task.containers.find(({ definition }) => definition.name === target.container)
  if (!container) return
  task.target = 'initial'
  const { platform } = cloud.kernel.clocks
  const graceUntil =
    platform.now() + 1000 * (numberOf(task.revision.service.content, 'healthCheckGracePeriodSeconds') ?? 0)
  const patientUntil = Date.now() + (container.container?.patience ?? 0)
  const row = { passed: 0, failed: 0 }
  while (task.desired === 'RUNNING') {
    await platform.sleep(1000 * (is(task, 'healthy') ? 60 : target.interval))
    const well = !task.revision.doomed && (await check(cloud, container, target))
    row.passed = well ? row.passed + 1 : 0
    row.failed = well ? 0 : row.failed + 1
    settle(task, target, row)
    const overdue = platform.now() >= graceUntil && Date.now() >= patientUntil
    if (is(task, 'unhealthy') && overdue) giveUp(cloud, task, target)
  }
}

const is = (task: Task, target: Task['target']): boolean => task.target === target

function settle(
  task: Task,
  { healthyThreshold, unhealthyThreshold }: Target,
  row: { passed: number; failed: number },
): void {
  if (task.desired === 'STOPPED') return
  if (row.passed >= healthyThreshold) task.target = 'healthy'
  if (row.failed >= unhealthyThreshold) task.target = 'unhealthy'
}

const giveUp = (cloud: Cloud, task: Task, { targetGroupArn }: Target): void =>
  stopTask(cloud, task, {
    code: 'ServiceSchedulerInitiated',
    reason: `Task failed ELB health checks in (target-group ${targetGroupArn})`,
  })

async function check(cloud: Cloud, { container }: TaskContainer, { healthCheckPath: path }: Target): Promise<boolean> {
  if (!container) return false
  const request = { method: 'GET', path, headers: { 'user-agent': 'ELB-HealthChecker/2.0' } }
  const reply = await answerWithin(container, request, { clock: cloud.kernel.clocks.platform, ms: 5_000 })
  return reply !== undefined && reply !== 'late' && reply.status >= 200 && reply.status < 300
}

/** The check that the container definition names. */
export async function watchContainer(cloud: Cloud, task: Task, container: TaskContainer): Promise<void> {
  const { healthCheck, essential } = container.definition
  if (!healthCheck) return
  await cloud.kernel.clocks.platform.sleep(1000 * (healthCheck.startPeriod + healthCheck.interval))
  if (container.listening && task.revision?.doomed !== true) container.health = 'HEALTHY'
  else {
    await cloud.kernel.clocks.platform.sleep(1000 * healthCheck.interval * healthCheck.retries)
    container.health = container.listening && task.revision?.doomed !== true ? 'HEALTHY' : 'UNHEALTHY'
  }
  if (container.health === 'UNHEALTHY' && essential && task.revision)
    stopTask(cloud, task, { code: 'ServiceSchedulerInitiated', reason: 'Task failed container health checks' })
}

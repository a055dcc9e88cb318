// The tasks of a revision: as many as are wanted, and others for those that end.
// documented: a task that cannot be started, or is stopped for its health, counts as failed (API reference of Deployment, botocore 1.44.8);
// the scheduler starts them at longer and longer intervals (developer guide, "service throttle logic"). observed: texts of the events
// (the same guide, "Amazon ECS service event messages");
// that a container which exits soon after its start was not counted (aws/copilot-cli issue 1879). guess: whether it still is not.
import { randomUUID } from 'node:crypto'
import { readOverrides } from './definition.ts'
import { type Obstacle, obstacleTo } from './placement.ts'
import { type Cloud, isSeen, now, pass } from './records.ts'
import type { Revision, Service } from './service-records.ts'
import type { Task } from './task-records.ts'
import { isReady } from './task-health.ts'
import { startTask } from './task-start.ts'
import { stopTask } from './task-stop.ts'

export const liveTasks = ({ tasks }: Revision): Task[] => tasks.filter(({ desired }) => desired === 'RUNNING')

export const readyTasks = (cloud: Cloud, { tasks }: Revision): Task[] => tasks.filter((task) => isReady(cloud, task))

/** All that a service runs, whatever it belongs to. */
export const tasksOf = ({ revisions }: Service): Task[] => revisions.flatMap(({ tasks }) => tasks)

export const running = (tasks: readonly Task[]): number => tasks.filter(({ status }) => status === 'RUNNING').length

export const pending = (tasks: readonly Task[]): number =>
  tasks.filter(({ status, desired }) => desired === 'RUNNING' && status !== 'RUNNING').length

export function tell(cloud: Cloud, service: Service, message: string): void {
  service.events.unshift({ id: randomUUID(), at: now(cloud), message: `(service ${service.name}) ${message}` })
  service.events.splice(100)
}

export function resize(cloud: Cloud, revision: Revision, wanted: number): void {
  revision.wanted = wanted
  const live = liveTasks(revision)
  const obstacle = live.length < wanted ? obstacleTo(cloud, revision.workload.definition) : undefined
  if (obstacle) void tryLater(cloud, revision, obstacle)
  else for (let count = live.length; count < wanted; count += 1) launch(cloud, revision)
  // What does not serve yet goes first.
  const order = live.toSorted((a, b) => Number(isReady(cloud, a)) - Number(isReady(cloud, b)))
  for (const task of order.slice(0, Math.max(0, live.length - wanted))) scaleIn(cloud, revision, task)
}

function scaleIn(cloud: Cloud, { service }: Revision, task: Task): void {
  const rollout = service.rollouts.findLast(({ revision }) => revision === task.revision)
  stopTask(cloud, task, {
    code: 'ServiceSchedulerInitiated',
    reason: `Scaling activity initiated by (deployment ${rollout?.id ?? ''})`,
  })
  tell(cloud, service, `has stopped 1 running tasks: (task ${task.id}).`)
}

function launch(cloud: Cloud, revision: Revision): void {
  const { service, workload } = revision
  const { rollouts, cluster, place, content } = service
  const tags = content['propagateTags'] === 'SERVICE' ? service.tags : new Map<string, string>()
  const task = startTask(cloud, {
    place,
    cluster,
    definition: workload.definition,
    group: `service:${service.name}`,
    startedBy: rollouts.findLast((each) => each.revision === revision)?.id,
    revision,
    overrides: readOverrides(undefined),
    network: workload.networkConfiguration,
    tags: new Map(tags),
    ended: (each) => void replace(cloud, revision, each),
  })
  revision.tasks.push(task)
  tell(cloud, service, `has started 1 tasks: (task ${task.id}).`)
}

async function replace(cloud: Cloud, revision: Revision, task: Task): Promise<void> {
  if (hasFailed(cloud, task)) {
    revision.failures += 1
    if (revision.failures === 3) tell(cloud, revision.service, 'is unable to consistently start tasks successfully.')
  }
  revision.tasks.splice(revision.tasks.indexOf(task), 1)
  if (liveTasks(revision).length >= revision.wanted) return
  await throttle(cloud, revision)
  resize(cloud, revision, revision.wanted)
}

async function throttle(cloud: Cloud, { failures }: Revision): Promise<void> {
  const times = Math.min(2 ** Math.max(0, failures - 3), 32)
  await pass(cloud, 'service.restart', [2_000 * times, 10_000 * times])
}

/** There is no task that could tell of it. */
async function tryLater(cloud: Cloud, revision: Revision, { event, counts }: Obstacle): Promise<void> {
  if (revision.blocked) return
  revision.blocked = true
  tell(cloud, revision.service, event)
  if (counts) revision.failures += 1
  await throttle(cloud, revision)
  revision.blocked = false
  if (liveTasks(revision).length < revision.wanted) resize(cloud, revision, revision.wanted)
}

function hasFailed({ kernel }: Cloud, { stop, target }: Task): boolean {
  if (stop?.code === 'TaskFailedToStart') return true
  if (stop?.code === 'ServiceSchedulerInitiated') return stop.reason.startsWith('Task failed')
  if (stop?.code !== 'EssentialContainerExited') return false
  // Behind a load balancer it has never been healthy: that counts whatever else does.
  return target !== 'none' || kernel.guess('ecs.failures.exit', ['counted', 'not counted']) === 'counted'
}

/** How many tasks of it DescribeServices counts. */
export const seenTasks = (cloud: Cloud, { tasks }: Revision): Task[] => tasks.filter((task) => isSeen(cloud, task))

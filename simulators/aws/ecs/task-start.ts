// A task from its placement to its containers.
// documented: the statuses in their order (developer guide, "Amazon ECS task lifecycle"), stop codes (API reference of Task, botocore 1.44.8).
// observed: `Essential container in task exited` (developer guide, "Stopped tasks error messages"). guess: durations; a container without a port is taken to listen on 80.
import type { Container, Started, StoredImage } from '../../container/types.ts'
import type { Overrides } from './definition.ts'
import { platformOf, pullImage } from './image.ts'
import { arnIn, newId, type Place } from './naming.ts'
import { type Cloud, type Cluster, now, pass, soon, type TaskDefinition } from './records.ts'
import type { Revision } from './service-records.ts'
import type { Task, TaskContainer } from './task-records.ts'
import { unitsOf } from './fargate-rules.ts'
import { targetOf, watchContainer, watchTarget } from './task-health.ts'
import { commandOf, environmentOf, logProblem, writeLog } from './task-settings.ts'
import { stopTask } from './task-stop.ts'

export interface NewTask {
  readonly place: Place
  readonly cluster: Cluster
  readonly definition: TaskDefinition
  readonly group: string
  readonly startedBy: string | undefined
  readonly revision: Revision | undefined
  readonly overrides: Overrides
  readonly network: unknown
  readonly tags: Map<string, string>
  readonly ended: (task: Task) => void
}

/** Accepts it; the rest happens on the platform clock. */
export function startTask(cloud: Cloud, wish: NewTask): Task {
  const id = newId()
  const { place, cluster, definition } = wish
  const arn = arnIn(place, `task/${cluster.name}/${id}`)
  const containers = definition.read.containerDefinitions.map(
    (each): TaskContainer => ({
      definition: each,
      arn: arnIn(place, `container/${cluster.name}/${id}/${newId()}`),
      status: 'PENDING',
      container: undefined,
      listening: false,
      digest: undefined,
      exitCode: undefined,
      reason: undefined,
      health: 'UNKNOWN',
    }),
  )
  const state = { status: 'PROVISIONING', desired: 'RUNNING', times: {}, stop: undefined, target: 'none' } as const
  const task: Task = { ...wish, ...state, id, arn, containers, created: now(cloud), seenFrom: soon(cloud), times: {} }
  cloud.tasks.set(arn, task)
  void run(cloud, task)
  return task
}

async function run(cloud: Cloud, task: Task): Promise<void> {
  await pass(cloud, 'task.provisioning', [5_000, 20_000])
  if (isLeaving(task)) return
  task.status = 'PENDING'
  const prepared = await prepare(cloud, task)
  if (isLeaving(task)) return
  if ('problem' in prepared) return failToStart(cloud, task, prepared.problem)
  task.status = 'ACTIVATING'
  await pass(cloud, 'task.activating', [1_000, 5_000])
  if (isLeaving(task)) return
  task.status = 'RUNNING'
  task.times.started = now(cloud)
  for (const ready of prepared.ready) void follow(cloud, task, ready)
  void watchTarget(cloud, task)
}

const isLeaving = (task: Task): boolean => task.desired === 'STOPPED'

function failToStart(cloud: Cloud, task: Task, reason: string): void {
  for (const each of task.containers) each.reason ??= reason.startsWith('CannotPull') ? reason : undefined
  stopTask(cloud, task, { code: 'TaskFailedToStart', reason })
}

interface Ready {
  readonly container: TaskContainer
  readonly image: StoredImage
  readonly env: Readonly<Record<string, string>>
}

type Prepared = { readonly ready: readonly Ready[] } | { readonly problem: string }

async function prepare(cloud: Cloud, task: Task): Promise<Prepared> {
  const environments = task.containers.map((container) => environmentOf(cloud, task, container))
  const problem = environments.flatMap((each) => ('problem' in each ? [each.problem] : []))[0]
  if (problem !== undefined) return { problem }
  task.times.pullStarted = now(cloud)
  await pass(cloud, 'task.pull', [4_000, 40_000])
  const ready: Ready[] = []
  for (const [index, container] of task.containers.entries()) {
    const pulled = pullImage(cloud, task, container)
    if ('problem' in pulled) return pulled
    const logs = logProblem(cloud, task, container)
    if (logs !== undefined) return { problem: logs }
    container.digest = pulled.image.platforms[platformOf(task)] ?? pulled.image.digest
    const environment = environments[index]
    ready.push({ container, image: pulled.image, env: environment && 'env' in environment ? environment.env : {} })
  }
  task.times.pullStopped = now(cloud)
  return { ready }
}

async function follow(cloud: Cloud, task: Task, { container, image, env }: Ready): Promise<void> {
  const { entryPoint, portMappings } = container.definition
  const args = commandOf(task, container)
  const memory = unitsOf(task.definition.read.memory)
  const made = cloud.aws.createContainer({
    image,
    platform: platformOf(task),
    port: portMappings[0]?.containerPort ?? 80,
    env,
    ...(entryPoint && { command: entryPoint }),
    ...(args && { args }),
    ...(memory !== undefined && { memory: memory * 2 ** 20 }),
    startWithin: 60_000,
  })
  container.container = made
  container.status = 'RUNNING'
  await observe(cloud, { task, container, made })
}

interface Run {
  readonly task: Task
  readonly container: TaskContainer
  readonly made: Container
}

async function observe(cloud: Cloud, { task, container, made }: Run): Promise<void> {
  void watchContainer(cloud, task, container)
  const started: Started = await made.start()
  writeLog(cloud, task, container, started.output)
  const exited = (code: number) => exit(cloud, { task, container, made }, code)
  made.follow({ printed: (lines) => writeLog(cloud, task, container, lines), exited })
  if (started.state === 'exited') return exited(started.exitCode)
  if (isLeaving(task)) return
  container.listening = started.state === 'listening'
  // What no load balancer watches can only end by itself.
  if (task.revision?.doomed === true && !targetOf(cloud, task.revision)) exited(1)
}

function exit(cloud: Cloud, { task, container }: Run, code: number): void {
  container.exitCode = code
  container.status = 'STOPPED'
  container.listening = false
  container.container?.stop()
  if (container.definition.essential)
    stopTask(cloud, task, { code: 'EssentialContainerExited', reason: 'Essential container in task exited' })
}

import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { ContainerDefinition, ServiceAt } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import { refusalsOf } from './placement.ts'
import { hasFailed, readTask, type TaskSeen } from './tasks.ts'

export interface Line {
  readonly text: string
}

export interface Sources {
  readonly client: EcsClient
  readonly at: ServiceAt
  /** The last lines of streams that begin so, oldest first; `undefined` when they may not be read. */
  readonly lastLines: (group: string, streamPrefix: string, context: Context) => Promise<readonly Line[] | undefined>
  /** Page of a log group, for people; without it none is shown. */
  readonly logsUrl?: (group: string) => string
}

/** Whose deployment it was that failed. */
export interface Failed {
  /** ARN of the task definition that failed; without it nothing more can be found out. */
  readonly taskDefinition?: string | undefined
  /** Of the container that is released. */
  readonly container: string
  /** When the deployment that failed began, by ECS's clock, ms since the epoch; absent of one that came through. */
  readonly began?: number | undefined
  /** It failed a moment ago, so its lines are waited for. */
  readonly fresh: boolean
}

/** What the cloud tells of it. */
interface Told {
  /** The container, as its task definition has it. */
  readonly content: ContainerDefinition
  /** The one that tells most: the last that ended by its own fault, else the last that ended, else one that runs. */
  readonly task: TaskSeen | undefined
  /** The container's last lines, oldest first. */
  readonly said: readonly string[]
  /** What ECS says of tasks that it could not even start, oldest first. */
  readonly refusals: readonly string[]
}

/** `undefined` where it is not known what failed. */
export async function readTold(failed: Failed, sources: Sources, context: Context): Promise<Told | undefined> {
  const { taskDefinition } = failed
  const content = taskDefinition === undefined ? undefined : await contentOf(taskDefinition, failed, sources, context)
  if (content === undefined) return undefined
  const { own, task, said } = await readTasks(content, failed, sources, context)
  return { content, task, said, refusals: await readRefusals(own, failed, sources, context) }
}

async function contentOf(
  taskDefinition: string,
  { container }: Failed,
  { client }: Sources,
  context: Context,
): Promise<ContainerDefinition | undefined> {
  const { definition } = await client.describeTaskDefinition(taskDefinition, context)
  return definition.containerDefinitions?.find(({ name }) => name === container)
}

/** CloudWatch shows a line up to half a minute after it was written, ms. */
const latest = 30_000
const pause = 2_000
/** So often it is looked at least, however long a look takes. */
const leastLooks = 4

interface OwnTasks {
  /** Tasks of the failed task definition. */
  readonly own: readonly TaskSeen[]
  readonly task: TaskSeen | undefined
  readonly said: readonly string[]
}

/** Until the lines tell a cause and no more come. */
async function readTasks(
  content: ContainerDefinition,
  failed: Failed,
  sources: Sources,
  context: Context,
): Promise<OwnTasks> {
  const start = context.clock.now()
  for (let known = -1, looks = 1; ; looks++) {
    const own = await ownTasks(failed, sources, context)
    const task = own.findLast(hasFailed) ?? own.at(-1)
    const said = task === undefined ? [] : await linesOf(task, content, sources, context)
    const isComplete = said !== undefined && said.length === known && said.length > 0
    const isMute = task === undefined || said === undefined || task.stopCode === 'TaskFailedToStart'
    const isLate = looks >= leastLooks && context.clock.now() - start > latest
    if (!failed.fresh || isMute || isComplete || isLate) return { own, task, said: said ?? [] }
    known = said.length
    await context.clock.sleep(pause, context.signal)
  }
}

/** By when they ended, those that run first. */
async function ownTasks(
  { taskDefinition }: Failed,
  { client, at }: Sources,
  context: Context,
): Promise<readonly TaskSeen[]> {
  const of = { cluster: at.cluster, service: at.service }
  const read = (desired: 'RUNNING' | 'STOPPED') =>
    readable({ what: 'tasks', read: client.tasks(of, desired, context) }, context)
  const [stopped, running] = await Promise.all([read('STOPPED'), read('RUNNING')])
  return [...running, ...stopped]
    .map(readTask)
    .filter((task) => task.taskDefinition === taskDefinition)
    .toSorted((a, b) => a.stopped - b.stopped)
}

/** A task that failed tells more than one that could not be placed. */
async function readRefusals(
  own: readonly TaskSeen[],
  { began }: Failed,
  { client, at }: Sources,
  context: Context,
): Promise<readonly string[]> {
  if (began === undefined || own.some(hasFailed)) return []
  const read = client.describeService(at, context).then((service) => service?.events ?? [])
  const events = await readable({ what: 'events of the service', read }, context)
  return refusalsOf({ events: [...events] }, { began, tasks: own })
}

interface Reading<T> {
  readonly what: string
  readonly read: Promise<readonly T[]>
}

/** What may not be read is no reason to hide the reason that is known. */
async function readable<T>({ what, read }: Reading<T>, { log }: Context): Promise<readonly T[]> {
  try {
    return await read
  } catch (error) {
    if (!isCloudError(error)) throw error
    log.info(`No ${what}: ${error.message}`)
    return []
  }
}

/** `undefined` when they may not be read, or lie elsewhere. */
async function linesOf(
  { id }: TaskSeen,
  { name = '', logConfiguration }: ContainerDefinition,
  { lastLines }: Sources,
  context: Context,
): Promise<readonly string[] | undefined> {
  const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix } = logConfiguration?.options ?? {}
  if (logConfiguration?.logDriver !== 'awslogs' || group === undefined || prefix === undefined) return undefined
  return (await lastLines(group, `${prefix}/${name}/${id}`, context))?.map(({ text }) => text)
}

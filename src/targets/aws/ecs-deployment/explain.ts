import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { ContainerDefinition, ServiceAt } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import type { Explanation } from '../../../core/target.ts'
import { causeOf, type Check } from './causes.ts'
import { refusalsOf } from './placement.ts'
import { describeEnd, hasFailed, readTask, saidOf, type TaskSeen } from './tasks.ts'

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

export interface Failure {
  readonly reason: string
  /** ARN of the task definition that failed; without it nothing more can be found out. */
  readonly taskDefinition?: string | undefined
  /** Of the container that is released. */
  readonly container: string
  /** Of the load balancer, as far as the platform tells it; without a port that of the container. */
  readonly check?: Check
  /** When the deployment that failed began, by ECS's clock, ms since the epoch; absent of one that came through. */
  readonly began?: number | undefined
  /** It failed a moment ago, so its lines are waited for. */
  readonly fresh: boolean
  readonly links: Explanation['links']
}

/** The cause first: stopped tasks with reason and exit code, and the container's last lines. */
export async function explainTasks(failure: Failure, sources: Sources, context: Context): Promise<Explanation> {
  const { reason, taskDefinition, links } = failure
  const content = taskDefinition === undefined ? undefined : await contentOf(taskDefinition, failure, sources, context)
  if (content === undefined) return { reason, logLines: [], links }
  const { own, task, said } = await readTold(content, failure, sources, context)
  const refusals = await readRefusals(own, failure, sources, context)
  const check = { port: content.portMappings?.[0]?.containerPort, ...failure.check }
  const known = causeOf({ said, events: [...refusals, ...(task === undefined ? [] : saidOf(task))], check })
  const end = task !== undefined && task.stopped > 0 ? describeEnd(task) : undefined
  const ending = end === undefined || known?.isWhole === true ? reason : `${reason}; ${end}`
  if (end !== undefined && known?.isWhole === true) context.log.info(`ECS says: ${end}`)
  return {
    reason: known === undefined ? ending : `${known.cause} (${ending})`,
    logLines: said,
    links: [...logLinks(content, sources), ...links],
    ...(known === undefined ? {} : { hint: known.hint }),
  }
}

function logLinks({ logConfiguration }: ContainerDefinition, { logsUrl }: Sources): Explanation['links'] {
  const group = logConfiguration?.logDriver === 'awslogs' ? logConfiguration.options?.['awslogs-group'] : undefined
  return group === undefined || logsUrl === undefined ? [] : [{ title: 'Logs', url: logsUrl(group) }]
}

async function contentOf(
  taskDefinition: string,
  { container }: Failure,
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

interface Told {
  /** Tasks of the failed task definition. */
  readonly own: readonly TaskSeen[]
  readonly task: TaskSeen | undefined
  readonly said: readonly string[]
}

/** Until the lines tell a cause and no more come. */
async function readTold(
  content: ContainerDefinition,
  failure: Failure,
  sources: Sources,
  context: Context,
): Promise<Told> {
  const start = context.clock.now()
  for (let known = -1, looks = 1; ; looks++) {
    const own = await ownTasks(failure, sources, context)
    // The last one that ended by its own fault, else the last one that ended, else one that runs.
    const task = own.findLast(hasFailed) ?? own.at(-1)
    const said = task === undefined ? [] : await linesOf(task, content, sources, context)
    const isComplete = said !== undefined && said.length === known && said.length > 0
    const isMute = task === undefined || said === undefined || task.stopCode === 'TaskFailedToStart'
    const isLate = looks >= leastLooks && context.clock.now() - start > latest
    if (!failure.fresh || isMute || isComplete || isLate) return { own, task, said: said ?? [] }
    known = said.length
    await context.clock.sleep(pause, context.signal)
  }
}

/** By when they ended, those that run first. */
async function ownTasks(
  { taskDefinition }: Failure,
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
  { began }: Failure,
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

// documented: RunTask starts up to ten; ListTasks shows what is meant to run unless asked for STOPPED; stopped tasks are seen for an hour at
// least (API reference, copies of November 2026); a repeated clientToken returns the tasks, with another request it is a ConflictException.
// observed: the texts for tasks and services that are not there (public logs). guess: the others.
import { numberOf, textOf, textsOf } from '../json-api.ts'
import { type Answer, type Asked, contextOf, demand, newTags, page, wantsTags } from './asking.ts'
import { clusterOf } from './clusters.ts'
import { readOverrides } from './definition.ts'
import { arnIn, lastPart } from './naming.ts'
import { isSeen } from './records.ts'
import { placementFailure } from './placement.ts'
import type { Task } from './task-records.ts'
import { invalid, refuse } from './refusal.ts'
import { passRole } from './roles.ts'
import { checkRun } from './run-rules.ts'
import { startTask } from './task-start.ts'
import { stopTask } from './task-stop.ts'
import { usableDefinition } from './task-definitions.ts'
import { viewTask } from './task-views.ts'

export const taskOperations: Readonly<Record<string, Answer>> = {
  RunTask: runTask,
  StopTask: stop,
  ListTasks: listTasks,
  DescribeTasks: describeTasks,
}

function runTask(asked: Asked): object {
  const { cloud, input } = asked
  const cluster = clusterOf(asked)
  const definition = usableDefinition(asked, textOf(input, 'taskDefinition') ?? '')
  demand(asked, { action: 'ecs:RunTask', resource: definition.arn, context: contextOf(definition.tags, cluster.arn) })
  const overrides = readOverrides(input['overrides'])
  passRole(asked, 'task', overrides.executionRoleArn ?? definition.read.executionRoleArn)
  passRole(asked, 'task', overrides.taskRoleArn ?? definition.read.taskRoleArn)
  const tags = newTags(asked, arnIn(asked.place, `task/${cluster.name}/*`), 'RunTask')
  checkRun(asked, { cluster, definition, overrides })
  const before = repeated(asked)
  if (before) return { tasks: before.map((task) => viewTask(cloud, task, true)), failures: [] }
  const failures = placementFailure(cloud)
  if (failures.length > 0) return { tasks: [], failures }
  const wish = {
    place: asked.place,
    cluster,
    definition,
    group: textOf(input, 'group') ?? `family:${definition.family}`,
    startedBy: textOf(input, 'startedBy'),
    revision: undefined,
    overrides,
    network: input['networkConfiguration'],
    tags,
    ended: () => undefined,
  }
  const tasks = Array.from({ length: numberOf(input, 'count') ?? 1 }, () => startTask(cloud, wish))
  remember(asked, tasks)
  return { tasks: tasks.map((task) => viewTask(cloud, task, true)), failures: [] }
}

const requestOf = ({ input }: Asked): string => JSON.stringify(input)

function repeated(asked: Asked): Task[] | undefined {
  const { cloud, input } = asked
  const before = cloud.tokens.get(textOf(input, 'clientToken') ?? '')
  if (!before) return undefined
  if (before.request !== requestOf(asked))
    throw refuse('ConflictException', 'The client token has been used with a different request.')
  return before.tasks.flatMap((arn) => cloud.tasks.get(arn) ?? [])
}

function remember(asked: Asked, tasks: readonly Task[]): void {
  const token = textOf(asked.input, 'clientToken')
  if (token !== undefined)
    asked.cloud.tokens.set(token, { request: requestOf(asked), tasks: tasks.map(({ arn }) => arn) })
}

/** By id or ARN. */
function taskArn({ place }: Asked, cluster: string, reference: string): string {
  return reference.startsWith('arn:') ? reference : arnIn(place, `task/${cluster}/${reference}`)
}

function stop(asked: Asked): object {
  const { cloud, input } = asked
  const cluster = clusterOf(asked)
  const arn = taskArn(asked, cluster.name, textOf(input, 'task') ?? '')
  const task = cloud.tasks.get(arn)
  demand(asked, { action: 'ecs:StopTask', resource: arn, context: contextOf(task?.tags, cluster.arn) })
  if (!task || task.cluster !== cluster) throw invalid('The referenced task was not found.')
  stopTask(cloud, task, { code: 'UserInitiated', reason: textOf(input, 'reason') ?? 'Task stopped by user' })
  return { task: viewTask(cloud, task, true) }
}

function listTasks(asked: Asked): object {
  const { cloud, input } = asked
  const cluster = clusterOf(asked)
  demand(asked, { action: 'ecs:ListTasks', resource: '*', context: contextOf(undefined, cluster.arn) })
  // documented: "it must be the only filter that you use" (API reference of ListTasks, botocore 1.44.8). guess: the text.
  const beside = ['serviceName', 'family', 'desiredStatus', 'launchType', 'containerInstance', 'daemonName']
  if ('startedBy' in input && beside.some((filter) => filter in input))
    throw invalid('startedBy cannot be combined with another filter.')
  const service = textOf(input, 'serviceName')
  const name = service === undefined ? undefined : lastPart(service)
  if (name !== undefined && ![...cloud.services].some((each) => each.cluster === cluster && each.name === name))
    throw refuse('ServiceNotFoundException', 'Service not found.')
  const wanted: readonly [string | undefined, (task: Task) => string | undefined][] = [
    [textOf(input, 'desiredStatus') ?? 'RUNNING', ({ desired }) => desired],
    [name === undefined ? undefined : `service:${name}`, ({ group }) => group],
    [textOf(input, 'family'), ({ definition }) => definition.family],
    [textOf(input, 'startedBy'), ({ startedBy }) => startedBy],
    [textOf(input, 'launchType'), () => 'FARGATE'],
  ]
  const items = [...cloud.tasks.values()]
    .filter((task) => task.cluster === cluster && isSeen(cloud, task))
    .filter((task) => wanted.every(([value, read]) => value === undefined || read(task) === value))
    .map(({ arn }) => arn)
  return page(asked, { items, as: 'taskArns' })
}

function describeTasks(asked: Asked): object {
  const { cloud, input } = asked
  const cluster = clusterOf(asked)
  const references = textsOf(input, 'tasks')
  if (references.length === 0) throw invalid('Tasks cannot be empty.')
  if (references.length > 100) throw invalid('Tasks can hold 100 entries at most.')
  const tasks = []
  const failures = []
  for (const reference of references) {
    const arn = taskArn(asked, cluster.name, reference)
    const task = cloud.tasks.get(arn)
    demand(asked, { action: 'ecs:DescribeTasks', resource: arn, context: contextOf(task?.tags, cluster.arn) })
    if (task?.cluster === cluster && isSeen(cloud, task)) tasks.push(viewTask(cloud, task, wantsTags(asked)))
    else failures.push({ arn, reason: 'MISSING' })
  }
  return { tasks, failures }
}

// What a container is started with.
// documented: secrets are read by the execution role when the task starts; overrides win over the definition (API reference of
// ContainerOverride, November 2026); names of the streams of awslogs on Fargate (developer guide, "awslogs log driver"). observed: the texts
// (the same guide, "ResourceInitializationError", and public logs).
import type { Cloud } from './records.ts'
import type { Task, TaskContainer } from './task-records.ts'

export type Environment = { readonly env: Readonly<Record<string, string>> } | { readonly problem: string }

export function environmentOf(cloud: Cloud, task: Task, { definition }: TaskContainer): Environment {
  const plain = [...definition.environment, ...(overrideOf(task, definition.name)?.environment ?? [])]
  const env: Record<string, string> = Object.fromEntries(plain.map(({ name, value }) => [name, value]))
  for (const { name, valueFrom } of definition.secrets) {
    const secret = readSecret(cloud, task, valueFrom)
    if ('problem' in secret) return secret
    env[name] = secret.value
  }
  return { env }
}

const overrideOf = ({ overrides }: Task, container: string) =>
  overrides.containerOverrides.find(({ name }) => name === container)

export const commandOf = (task: Task, { definition }: TaskContainer): readonly string[] | undefined =>
  overrideOf(task, definition.name)?.command ?? definition.command

export const executionRole = ({ definition, overrides }: Task): string =>
  overrides.executionRoleArn ?? definition.read.executionRoleArn ?? ''

/** A problem names the reference, never the value. */
function readSecret(
  { aws }: Cloud,
  task: Task,
  reference: string,
): { readonly value: string } | { readonly problem: string } {
  const role = executionRole(task)
  const found = aws.findSecret(reference, task.place)
  const problem = (what: string) => ({
    problem: `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ${what}`,
  })
  if (!found)
    return problem(
      `unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${reference}: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
    )
  if (!aws.roleMay(role, { action: found.action, resource: found.arn }))
    return problem(
      `unable to retrieve secret: AccessDeniedException: ${role} is not authorized to perform: ${found.action} on resource: ${found.arn}`,
    )
  return { value: found.value }
}

export interface LogStream {
  readonly account: string
  readonly region: string
  readonly group: string
  readonly stream: string
}

export function logStreamOf({ place, id }: Task, { definition }: TaskContainer): LogStream | undefined {
  const { logDriver, options = {} } = definition.logConfiguration ?? {}
  const { 'awslogs-group': group, 'awslogs-region': region = place.region, 'awslogs-stream-prefix': prefix } = options
  if (logDriver !== 'awslogs' || group === undefined) return undefined
  return { account: place.account, region, group, stream: `${prefix ?? 'ecs'}/${definition.name}/${id}` }
}

/** Why the log driver cannot begin, if it cannot. */
export function logProblem({ aws }: Cloud, task: Task, container: TaskContainer): string | undefined {
  const stream = logStreamOf(task, container)
  if (!stream) return undefined
  const { partition } = task.place
  const resource = `arn:${partition}:logs:${stream.region}:${stream.account}:log-group:${stream.group}:log-stream:${stream.stream}`
  const role = executionRole(task)
  const missing = ['logs:CreateLogStream', 'logs:PutLogEvents'].find(
    (action) => !aws.roleMay(role, { action, resource }),
  )
  return missing === undefined
    ? undefined
    : `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: ${role} is not authorized to perform: ${missing} on resource: ${resource} : exit status 1`
}

export function writeLog({ aws }: Cloud, task: Task, container: TaskContainer, lines: readonly string[]): void {
  const stream = logStreamOf(task, container)
  // documented: CloudWatch Logs takes no empty messages (InputLogEvent).
  if (stream) for (const message of lines.filter((line) => line !== '')) aws.log({ ...stream, message })
}

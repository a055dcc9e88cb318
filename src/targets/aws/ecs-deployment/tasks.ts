import type { Task } from '../../../aws/ecs-types.ts'
import { shortName } from './deployment.ts'

/** A task, as an explanation needs it. */
export interface TaskSeen {
  readonly id: string
  readonly taskDefinition: string
  /** `TaskFailedToStart`, `EssentialContainerExited` …; absent as long as it runs. */
  readonly stopCode?: string
  readonly stoppedReason?: string
  /** ms since the epoch, by ECS's clock. */
  readonly created: number
  /** ms since the epoch, by ECS's clock; 0 as long as it runs. */
  readonly stopped: number
  readonly containers: readonly ContainerSeen[]
}

export interface ContainerSeen {
  readonly name: string
  readonly exitCode?: number
  readonly reason?: string
}

export const readTask = (task: Task): TaskSeen => ({
  id: shortName(task.taskArn ?? ''),
  taskDefinition: task.taskDefinitionArn ?? '',
  created: task.createdAt?.getTime() ?? 0,
  stopped: task.stoppedAt?.getTime() ?? 0,
  ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode }),
  ...(task.stoppedReason === undefined ? {} : { stoppedReason: task.stoppedReason }),
  containers: (task.containers ?? []).map(({ name = '', exitCode, reason }) => ({
    name,
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(reason === undefined ? {} : { reason }),
  })),
})

/** Ended by a fault of its own, and not because the service needed it no longer. */
export const hasFailed = ({ stopCode, stoppedReason = '' }: TaskSeen): boolean =>
  stopCode === 'TaskFailedToStart' ||
  stopCode === 'EssentialContainerExited' ||
  (stopCode === 'ServiceSchedulerInitiated' && stoppedReason.startsWith('Task failed'))

/** What ECS says of a task's end, a line each. */
export const saidOf = ({ stopCode, stoppedReason, containers }: TaskSeen): string[] => [
  ...(stoppedReason === undefined
    ? []
    : [`${withNames(stoppedReason)}${stopCode === undefined ? '' : ` (${stopCode})`}`]),
  ...containers.flatMap(({ name, exitCode, reason }) => {
    const said = [
      ...(exitCode === undefined ? [] : [`exit code ${exitCode}`]),
      ...(reason === undefined ? [] : [reason]),
    ]
    return said.length === 0 ? [] : [`container ${name}: ${said.join(', ')}`]
  }),
]

/** ECS calls a target group by its ARN, which says no more to people than its name, and the account's id besides. */
const withNames = (said: string): string =>
  said.replaceAll(/target-group arn:\S+?:targetgroup\/([^/\s)]+)[^\s)]*/g, 'target group $1')

/** `task 1f0c… ended: Essential container in task exited (EssentialContainerExited); container Main: exit code 1` */
export const describeEnd = (task: TaskSeen): string => `task ${task.id} ended: ${saidOf(task).join('; ')}`

import type { Task } from '../../../aws/ecs-types.ts'
import { shortName } from './deployment.ts'

/** A task, as an explanation needs it. */
export interface TaskSeen {
  readonly id: string
  readonly taskDefinition: string
  /** `TaskFailedToStart`, `EssentialContainerExited` …; absent as long as it runs. */
  readonly stopCode?: string
  readonly stoppedReason?: string
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
  ...(stoppedReason === undefined ? [] : [`${stoppedReason}${stopCode === undefined ? '' : ` (${stopCode})`}`]),
  ...containers.flatMap(({ name, exitCode, reason }) => {
    const said = [
      ...(exitCode === undefined ? [] : [`exit code ${exitCode}`]),
      ...(reason === undefined ? [] : [reason]),
    ]
    return said.length === 0 ? [] : [`container ${name}: ${said.join(', ')}`]
  }),
]

/** `task 1f0c… ended: Essential container in task exited (EssentialContainerExited); container Main: exit code 1` */
export const describeEnd = (task: TaskSeen): string => `task ${task.id} ended: ${saidOf(task).join('; ')}`

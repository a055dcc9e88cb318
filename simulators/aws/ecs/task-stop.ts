// documented: the statuses in their order, SIGTERM and SIGKILL (developer guide, "Amazon ECS task lifecycle", copy of November 2026).
// guess: how long each takes, and which exit code a stopped container shows.
import { type Cloud, now, pass } from './records.ts'
import type { StopCode, Task } from './task-records.ts'

export interface Stop {
  readonly code: StopCode
  readonly reason: string
}

/** From now on it is meant to be stopped; what was asked for first counts. */
export function stopTask(cloud: Cloud, task: Task, stop: Stop): void {
  if (task.desired === 'STOPPED') return
  task.desired = 'STOPPED'
  task.stop = stop
  task.times.stopping = now(cloud)
  if (task.target !== 'none') task.target = 'draining'
  void wind(cloud, task)
}

async function wind(cloud: Cloud, task: Task): Promise<void> {
  const crashed = task.stop?.code === 'EssentialContainerExited' || task.stop?.code === 'TaskFailedToStart'
  if (task.status === 'RUNNING') {
    task.status = 'DEACTIVATING'
    await pass(cloud, 'task.deactivating', crashed ? [500, 3_000] : [2_000, 15_000])
  }
  task.status = 'STOPPING'
  endContainers(cloud, task)
  await pass(cloud, 'task.stopping', [1_000, 10_000])
  task.times.executionStopped = now(cloud)
  task.status = 'DEPROVISIONING'
  await pass(cloud, 'task.deprovisioning', [2_000, 15_000])
  task.status = 'STOPPED'
  task.times.stopped = now(cloud)
  task.ended(task)
  await pass(cloud, 'task.forgotten', [3_600_000, 4_200_000])
  cloud.tasks.delete(task.arn)
}

function endContainers({ kernel }: Cloud, task: Task): void {
  for (const each of task.containers) {
    each.container?.stop()
    if (each.status === 'RUNNING') each.exitCode = kernel.guess('ecs.task.exit-code', [0, 143, 137])
    each.status = 'STOPPED'
    each.listening = false
  }
}

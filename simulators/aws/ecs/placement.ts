// What keeps a task from beginning. Only the service's events tell of it, or the `failures` of RunTask's answer.
// documented: that a task which cannot be launched counts as failed (API reference of Deployment, botocore 1.44.8); quotas and capacity as
// reasons (developer guide, "Amazon ECS service event messages" and "API failure reasons", copies of November 2026). observed: the texts (the
// same pages; public logs of 2018 to 2026). guess: whether the circuit breaker counts what could not be placed.
import { type Cloud, type TaskDefinition } from './records.ts'
import { notAssumed, principals } from './roles.ts'

export interface Obstacle {
  /** What the service tells. */
  readonly event: string
  /** Does the circuit breaker count it? */
  readonly counts: boolean
}

const more = 'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.'

export function obstacleTo(cloud: Cloud, { read }: TaskDefinition): Obstacle | undefined {
  const { kernel, obstacle, aws } = cloud
  const counts = kernel.guess('ecs.failures.placement', ['counted', 'not counted']) === 'counted'
  if (obstacle.current !== undefined)
    return { event: `was unable to place a task. Reason: ${obstacle.current}. ${more}`, counts }
  const strange = [read.executionRoleArn, read.taskRoleArn].find(
    (role) => role !== undefined && !aws.trusts(role, principals.task),
  )
  return strange === undefined
    ? undefined
    : { event: `failed to launch a task with (error ${notAssumed(strange)}).`, counts: true }
}

/** RunTask's answer while no task can be placed. */
export const placementFailure = ({ obstacle }: Cloud): object[] =>
  obstacle.current === undefined ? [] : [{ reason: `${obstacle.current}. ${more}` }]

import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { ServiceAt } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import type { TargetPlan } from '../../../core/target.ts'
import { readDetail } from './deployment.ts'

interface Reading {
  readonly client: EcsClient
  readonly at: ServiceAt
}

export const isToBeDone = ({ action, problems }: TargetPlan): boolean => action !== 'unchanged' && problems.length === 0

/**
 * IAM has no dry run: whether our own deployment can be read is known by reading the last one (its ARN) before anything is touched. Whoever may
 * not could neither follow nor undo what he has begun. What ECS knows no more says nothing.
 */
export async function requireReadable(
  newest: string | undefined,
  { client }: Reading,
  context: Context,
): Promise<void> {
  if (newest === undefined) return
  const deployments = await client.describeServiceDeployments([newest], context)
  const revisions = deployments.map((each) => readDetail(each).target).filter((arn) => arn !== '')
  await client.describeServiceRevisions(revisions, context)
}

/** The same of tasks, where one of our own is to be run and found again: by those that the service runs. */
export async function requireReadableTasks(
  { client, at: { cluster, service } }: Reading,
  context: Context,
): Promise<void> {
  await client.tasks({ cluster, service }, 'RUNNING', context)
}

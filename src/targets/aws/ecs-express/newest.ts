import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { Context } from '../../../core/context.ts'
import { type Deployment, type DeploymentDetail, hasEnded, undescribed } from '../ecs-deployment/deployment.ts'
import { describeDeployment, describeOwn } from '../ecs-deployment/watch.ts'

export interface Newest {
  /** Newest first, the last twenty. */
  readonly deployments: readonly Deployment[]
  /** The first of them, unless it came through. */
  readonly head?: DeploymentDetail
}

/** The list with its newest as that is described, since a list may be of a moment before. */
export async function newestIn(
  listed: readonly Deployment[],
  { client, isOurs }: { readonly client: EcsClient; readonly isOurs: boolean },
  context: Context,
): Promise<Newest> {
  const [first, ...older] = listed
  if (first === undefined || first.status === 'SUCCESSFUL') return { deployments: listed }
  const isListEnough = isOurs || hasEnded(first)
  const described = isListEnough
    ? (await describeOwn([first], client, context))[0]
    : await describeDeployment(client, first.arn, context)
  const newest = described ?? undescribed(first)
  return { deployments: [newest, ...older], ...(newest.status === 'SUCCESSFUL' ? {} : { head: newest }) }
}

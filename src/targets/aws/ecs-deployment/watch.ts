import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { ServiceAt } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import {
  type Deployment,
  type DeploymentDetail,
  describeProgress,
  hasEnded,
  readBrief,
  readDetail,
} from './deployment.ts'

/** A list may not show at once what was accepted a moment ago (a guess on the safe side), ms. */
export const listedWithin = 30_000

/** Newest first, one page; empty when the service is not there. */
export async function deploymentsOf(
  client: EcsClient,
  at: ServiceAt,
  context: Context,
): Promise<readonly Deployment[]> {
  try {
    return (await client.listServiceDeployments(at, context)).map(readBrief)
  } catch (error) {
    if (isCloudError(error, 'missing')) return []
    throw error
  }
}

/** `undefined` when it is not there, or not any more. */
export async function describeDeployment(
  client: EcsClient,
  arn: string,
  context: Context,
): Promise<DeploymentDetail | undefined> {
  const [found] = await client.describeServiceDeployments([arn], context)
  return found === undefined ? undefined : readDetail(found)
}

/** The deployment that brings a service revision, as soon as it is listed; `undefined` when none comes. Newest of several. */
export async function deploymentOfRevision(
  revision: string,
  { client, at }: { readonly client: EcsClient; readonly at: ServiceAt },
  context: Context,
): Promise<Deployment | undefined> {
  const start = context.clock.now()
  for (;;) {
    const found = (await deploymentsOf(client, at, context)).find(({ target }) => target === revision)
    if (found !== undefined || context.clock.now() - start > listedWithin) return found
    await context.clock.sleep(1_000, context.signal)
  }
}

interface Watch {
  readonly client: EcsClient
  /** It is at rest though it has not ended, as one that waits at a hook. */
  readonly rests?: (deployment: DeploymentDetail) => boolean
}

/**
 * Until it has ended or rests; what changes meanwhile is logged, what goes to and fro once. A deployment may never end, so only the signal
 * bounds it. `undefined` when it is gone, as with its service.
 */
export async function watchDeployment(
  arn: string,
  { client, rests = () => false }: Watch,
  context: Context,
): Promise<DeploymentDetail | undefined> {
  const told = new Set<string>()
  let shown = context.clock.now()
  for (let polls = 0; ; polls++) {
    const deployment = await describeDeployment(client, arn, context)
    if (deployment !== undefined) {
      const line = describeProgress(deployment)
      if (!told.has(line)) context.log.info(line)
      told.add(line)
      if (hasEnded(deployment) || rests(deployment)) return deployment
      shown = context.clock.now()
    } else if (context.clock.now() - shown > listedWithin) return undefined
    await context.clock.sleep(pauseAfter(polls), context.signal)
  }
}

/** Between two looks, ms: a deployment takes minutes, and its end is to be seen soon; a look is one small request. */
const pauseAfter = (polls: number): number => Math.min(4_000, 1_000 + polls * 250)

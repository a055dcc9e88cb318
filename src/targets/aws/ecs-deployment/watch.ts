import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { ServiceAt } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import { lookUntil } from '../../../core/look-until.ts'
import {
  type Deployment,
  type DeploymentDetail,
  describeProgress,
  hasEnded,
  readBrief,
  readDetail,
  undescribed,
} from './deployment.ts'

/** A list may not show at once what was accepted a moment ago (a guess on the safe side), ms. */
export const listedWithin = 30_000

/**
 * ECS lists the deployments of the last ninety days (developer guide, "Viewing Amazon ECS service deployments", November 2026). One that began this
 * long ago, ms, and is not listed is forgotten; no list is as late, and no clock as wrong.
 */
const forgotten = 86_400_000

/** By when each of what a service runs has begun. */
export const beganLongAgo = (begun: readonly (Date | undefined)[], { clock }: Context): boolean =>
  begun.length > 0 && begun.every((at) => at !== undefined && clock.now() - at.getTime() > forgotten)

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

/**
 * Described, or as they are listed where they may not be described any more in the middle of a release: what is under way can be stopped by
 * that, and how it ended be seen.
 */
export async function describeOwn(
  listed: readonly Deployment[],
  client: EcsClient,
  context: Context,
): Promise<readonly DeploymentDetail[]> {
  const arns = listed.map(({ arn }) => arn)
  try {
    return (await client.describeServiceDeployments(arns, context)).map(readDetail)
  } catch (error) {
    if (!isCloudError(error, 'denied')) throw error
    return listed.map(undescribed)
  }
}

/** The deployment that brings a service revision, as soon as it is listed; `undefined` when none comes. Newest of several. */
export async function deploymentOfRevision(
  revision: string,
  { client, at }: { readonly client: EcsClient; readonly at: ServiceAt },
  context: Context,
): Promise<Deployment | undefined> {
  const look = async (inner: Context): Promise<Deployment | undefined> =>
    (await deploymentsOf(client, at, inner)).find(({ target }) => target === revision)
  return lookUntil(look, { isShown: (found) => found !== undefined, within: listedWithin }, context)
}

interface Watch {
  readonly client: EcsClient
  /** The service whose list tells of it, where it may not be described: enough to see how it ends. */
  readonly listed?: ServiceAt
  /** It is at rest though it has not ended, as one that waits at a hook. */
  readonly rests?: (deployment: DeploymentDetail) => boolean
}

/**
 * Until it has ended or rests; what changes meanwhile is logged, what goes to and fro once. A deployment may never end, so only the signal
 * bounds it. `undefined` when it is gone, as with its service.
 */
export async function watchDeployment(
  arn: string,
  { client, listed, rests = () => false }: Watch,
  context: Context,
): Promise<DeploymentDetail | undefined> {
  const told = new Set<string>()
  let shown = context.clock.now()
  for (let polls = 0; ; polls++) {
    const deployment = await describeDeployment(client, arn, context).catch(async (error: unknown) => {
      if (listed === undefined || !isCloudError(error, 'denied')) throw error
      return listedDeployment(arn, { client, at: listed }, context)
    })
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

async function listedDeployment(
  arn: string,
  { client, at }: { readonly client: EcsClient; readonly at: ServiceAt },
  context: Context,
): Promise<DeploymentDetail | undefined> {
  const found = (await deploymentsOf(client, at, context)).find((each) => each.arn === arn)
  return found && undescribed(found)
}

/** Between two looks, ms: a deployment takes minutes, and its end is to be seen soon; a look is one small request. */
const pauseAfter = (polls: number): number => Math.min(4_000, 1_000 + polls * 250)

import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { Context } from '../../../core/context.ts'
import { CloudError, isCloudError, retold } from '../../../core/errors.ts'
import type { Observed } from '../../../core/target.ts'
import { hasEnded, shortName } from '../ecs-deployment/deployment.ts'
import { describeDeployment } from '../ecs-deployment/watch.ts'
import { withBeyond } from './beyond.ts'
import type { ExpressApi } from './service.ts'
import type { RunSettings } from './settings.ts'
import type { Request } from './steps.ts'
import { type ExpressView, viewOf } from './view.ts'
import { type Now, writeSettings } from './wire.ts'

/** ARN of the service revision that is deployed, or of the deployment that is stopped. */
export interface Accepted {
  readonly operation?: string
}

/** Sends the one request that changes something. */
export async function send(request: Request, seen: Observed, api: ExpressApi, context: Context): Promise<Accepted> {
  const { client, express, arn } = api
  switch (request.call) {
    case 'create':
      return create(request, api, context)
    case 'update':
      return update(request.settings, viewOf(seen), api, context)
    case 'tag':
      await client.tag(arn, request.tags, context)
      return {}
    case 'untag':
      return untag(request.keys, api, context)
    case 'stop':
      return stop(request.deployment, client, context)
    case 'delete':
      await goneAlready(express.delete(arn, context))
      return {}
  }
}

async function create(
  { settings, infrastructureRole, tags }: Extract<Request, { call: 'create' }>,
  api: ExpressApi,
  context: Context,
): Promise<Accepted> {
  const { express, at, arn } = api
  api.hide(settings.env, Object.keys(settings.secrets))
  const request = {
    ...writeSettings(settings),
    cluster: at.cluster,
    serviceName: shortName(arn),
    infrastructureRoleArn: infrastructureRole,
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
  }
  try {
    const service = await express.create(request, context)
    const revision = service.activeConfigurations?.[0]?.serviceRevisionArn
    return revision === undefined ? {} : { operation: revision }
  } catch (error) {
    throw await refusedCreation(error, api, context)
  }
}

/** Of a name that is taken ECS says no more than that the request is invalid. */
async function refusedCreation(error: unknown, api: ExpressApi, context: Context): Promise<unknown> {
  if (isCloudError(error, 'missing'))
    return retold(error, { hint: `Make the cluster first: aws ecs create-cluster --cluster-name ${api.at.cluster}` })
  if (!isCloudError(error, 'invalid')) return error
  const found = await api.find(context)
  if (found.kind === 'absent') return error
  const trouble = found.kind === 'draining' ? 'conflict' : 'exists'
  return new CloudError(error.message, { trouble, operation: error.operation, cause: error })
}

async function update(
  settings: RunSettings,
  view: ExpressView | undefined,
  api: ExpressApi,
  context: Context,
): Promise<Accepted> {
  const { express, arn: serviceArn } = api
  api.hide(settings.env, Object.keys(settings.secrets))
  const request = { serviceArn, ...withBeyond(writeSettings(settings, setTo(view)), view?.beyond ?? {}) }
  const { targetConfiguration } = await express.update(request, context)
  const revision = targetConfiguration?.serviceRevisionArn
  return revision === undefined ? {} : { operation: revision }
}

/** What an update is laid over: where that is not shown everything is said. */
function setTo(view: ExpressView | undefined): Now {
  const { head, settings, known } = view ?? {}
  return (head === undefined || head.status === 'ROLLBACK_SUCCESSFUL' ? settings : known?.[head.target]) ?? 'not shown'
}

/** What came to its end a moment ago cannot be stopped; by which error ECS says so is not documented. */
async function stop(deployment: string, client: EcsClient, context: Context): Promise<Accepted> {
  try {
    await client.rollBackServiceDeployment(deployment, context)
    return { operation: deployment }
  } catch (error) {
    if (!isCloudError(error, 'invalid', 'missing')) throw error
    const now = await describeDeployment(client, deployment, context)
    if (now !== undefined && !hasEnded(now)) throw error
    throw new CloudError(error.message, { trouble: 'conflict', operation: error.operation, cause: error })
  }
}

/** Tags that say nothing any more are no reason to stop. */
async function untag(keys: readonly string[], { client, arn }: ExpressApi, context: Context): Promise<Accepted> {
  try {
    await client.untag(arn, keys, context)
  } catch (error) {
    if (!isCloudError(error, 'denied')) throw error
    context.log.warning(`${error.message}; the empty tags ${keys.join(', ')} stay`)
  }
  return {}
}

/** A service that is on its way out is refused as one that is not active. */
async function goneAlready(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (
      !isCloudError(error, 'missing') &&
      !(isCloudError(error, 'conflict') && /DRAINING|INACTIVE/.test(error.message))
    )
      throw error
  }
}

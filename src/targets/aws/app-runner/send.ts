import type { Accepted } from '../../../aws/app-runner-client.ts'
import type { Context } from '../../../core/context.ts'
import { CloudError, isCloudError } from '../../../core/errors.ts'
import type { Observed } from '../../../core/target.ts'
import { sealedName } from './environment.ts'
import { keyTag } from './mark.ts'
import { refusedCreation, refusedUpdate } from './refusal.ts'
import { newKey, seal } from './sealed.ts'
import type { AppRunnerServiceApi } from './service.ts'
import { writeSettings } from './wire.ts'
import type { Request } from './steps.ts'
import { detailOf } from './view.ts'

/** Sends the one request that changes something. */
export async function send(
  request: Request,
  seen: Observed,
  service: AppRunnerServiceApi,
  context: Context,
): Promise<Accepted> {
  switch (request.call) {
    case 'scale':
      await service.createScaling(request.name, request.content, context)
      return {}
    case 'create':
      return create(request, service, context)
    case 'update':
      return update(request, seen, service, context)
    case 'tag':
      await service.tag({ ...request.tags, ...(request.key ? { [keyTag]: newKey() } : {}) }, context)
      return {}
    case 'untag':
      return untag(request.keys, service, context)
    case 'pause':
    case 'resume':
    case 'delete':
      return service[request.call](context)
  }
}

async function create(
  { settings, tags }: Extract<Request, { call: 'create' }>,
  service: AppRunnerServiceApi,
  context: Context,
): Promise<Accepted> {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
  try {
    return await service.create({ ...writeSettings(settings), Tags }, context)
  } catch (error) {
    // Of a name that is taken App Runner says no more than that the request is invalid.
    if (isCloudError(error, 'invalid') && (await service.find(context)) !== undefined) throw taken(error)
    throw refusedCreation(error, settings)
  }
}

const taken = (cause: CloudError): CloudError =>
  new CloudError(cause.message, { trouble: 'exists', operation: cause.operation, cause })

async function update(
  { settings, former }: Extract<Request, { call: 'update' }>,
  seen: Observed,
  service: AppRunnerServiceApi,
  context: Context,
): Promise<Accepted> {
  const view = detailOf(seen).service
  const key = view?.tags[keyTag]
  const sealed = Object.keys(former).length === 0 || !key ? {} : { [sealedName]: seal(former, key) }
  try {
    return await service.update(
      writeSettings({ ...settings, env: { ...settings.env, ...sealed } }, view?.settings),
      context,
    )
  } catch (error) {
    throw refusedUpdate(error, settings)
  }
}

/** Tags that say nothing any more are no reason to stop. */
async function untag(keys: readonly string[], service: AppRunnerServiceApi, context: Context): Promise<Accepted> {
  try {
    await service.untag(keys, context)
  } catch (error) {
    if (!isCloudError(error, 'denied')) throw error
    context.log.warning(`${error.message}; the empty tags ${keys.join(', ')} stay`)
  }
  return {}
}

import type { Context } from '../../../core/context.ts'
import { CloudError, isCloudError, retold } from '../../../core/errors.ts'
import type { FunctionApi } from './api.ts'
import { type RunSettings, writeSettings } from './settings.ts'
import { permissions } from './statements.ts'
import type { Request } from './steps.ts'
import type { FunctionAlone } from './view.ts'

/**
 * Sends the one request that changes something. `$LATEST` and aliases are guarded by the revision that was seen: what somebody
 * else has changed since is refused by Lambda itself. `view` is of right before.
 */
export async function send(
  request: Request,
  view: FunctionAlone | undefined,
  api: FunctionApi,
  context: Context,
): Promise<void> {
  const { client } = api
  switch (request.call) {
    case 'create':
      api.hide(request.content.settings.env)
      return create(request, api, context)
    case 'configure':
      api.hide(request.settings.env)
      return configure(request.settings, view, api, context)
    case 'code':
      return withImageHint(client.code(codeOf(request, view), context))
    case 'publish':
      await client.publish({ Description: request.description, ...revision(view) }, context)
      return
    case 'tag':
      return client.tag(api.arn() ?? '', request.tags, context)
    case 'untag':
      return untag(request.keys, api, context)
    case 'route':
      return route(request, api, context)
    case 'delete-alias':
      return goneIfMissing(client.deleteAlias(request.alias, context))
    case 'delete-url':
      return goneIfMissing(client.deleteUrl(request.alias, context))
    case 'url':
      return client.createUrl(request.alias, request, context)
    case 'auth':
      return movedIfMissing(client.updateUrl(request.alias, request.auth, context))
    case 'permit':
      return client.permit(request.alias, permissions[request.permission], context)
    case 'revoke':
      return goneIfMissing(client.revoke(request.alias, request.statement, context))
    case 'delete':
      return goneIfMissing(client.delete(context))
  }
}

const revision = (view: FunctionAlone | undefined) =>
  view?.latest.revision === undefined ? {} : { RevisionId: view.latest.revision }

const codeOf = ({ image, architecture }: Extract<Request, { call: 'code' }>, view: FunctionAlone | undefined) => ({
  ImageUri: image,
  Architectures: [architecture],
  ...revision(view),
})

/** A role that was made a moment ago cannot be assumed yet: the text is Lambda's, for one that does not trust it as well. */
const unknownRole = /cannot be assumed by Lambda/
/** ms */
const roleKnownWithin = 30_000

async function whenRoleIsKnown(role: string, { clock, signal }: Context, attempt: () => Promise<void>): Promise<void> {
  const start = clock.now()
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isCloudError(error, 'invalid') || !unknownRole.test(error.message)) throw error
      if (clock.now() - start > roleKnownWithin)
        throw retold(error, { hint: `${role} has to trust lambda.amazonaws.com (sts:AssumeRole).` })
      await clock.sleep(3_000, signal)
    }
  }
}

async function create(
  { content, tags }: Extract<Request, { call: 'create' }>,
  { client }: FunctionApi,
  context: Context,
): Promise<void> {
  const { settings, image, architecture } = content
  const request = {
    Role: settings.role,
    PackageType: 'Image' as const,
    Code: { ImageUri: image },
    Architectures: [architecture],
    MemorySize: settings.memory,
    Timeout: settings.timeout,
    Environment: { Variables: { ...settings.env } },
    Tags: { ...tags },
  }
  await whenRoleIsKnown(settings.role, context, () => withImageHint(client.create(request, context)))
}

async function configure(
  wanted: RunSettings,
  view: FunctionAlone | undefined,
  { client }: FunctionApi,
  context: Context,
): Promise<void> {
  const now = view?.latest.settings
  if (now === undefined) throw new CloudError('the function is gone', { trouble: 'conflict', operation: 'begin' })
  await whenRoleIsKnown(wanted.role, context, () =>
    client.configure({ ...writeSettings(wanted, now), ...revision(view) }, context),
  )
}

async function route(
  { alias, to, over }: Extract<Request, { call: 'route' }>,
  { client }: FunctionApi,
  context: Context,
): Promise<void> {
  const routed = {
    Name: alias,
    FunctionVersion: to.version,
    RoutingConfig: { AdditionalVersionWeights: { ...to.weights } },
  }
  if (over === undefined) return client.createAlias(withoutEmpty(routed), context)
  const guard = over.revision === undefined ? {} : { RevisionId: over.revision }
  // Lambda says the same of the version.
  const hasAlias = async () => (await client.aliases(context)).some(({ Name }) => Name === alias)
  return movedIfMissing(client.updateAlias({ ...routed, ...guard }, context), async () => !(await hasAlias()))
}

/** An empty map takes weights away; a new alias has none. */
function withoutEmpty<T extends { readonly RoutingConfig: { readonly AdditionalVersionWeights: object } }>(routed: T) {
  const { RoutingConfig, ...rest } = routed
  return Object.keys(RoutingConfig.AdditionalVersionWeights).length === 0 ? rest : routed
}

/** Lambda sets the repository's policy itself for whoever may (developer guide, "Create a Lambda function using a container image", November 2026). */
async function withImageHint(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isCloudError(error) || !/does not have permission to access the ECR image/.test(error.message)) throw error
    throw retold(error, {
      hint: 'Allow ecr:GetRepositoryPolicy and ecr:SetRepositoryPolicy on the repository, so that Lambda can let itself in, or let lambda.amazonaws.com do ecr:BatchGetImage and ecr:GetDownloadUrlForLayer in its policy.',
    })
  }
}

/** It was there when this was decided: somebody has taken it away since, and it is looked at again. */
async function movedIfMissing(work: Promise<void>, isGone = () => Promise.resolve(true)): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isCloudError(error, 'missing') || !(await isGone())) throw error
    throw new CloudError(error.message, { trouble: 'conflict', operation: error.operation, cause: error })
  }
}

async function goneIfMissing(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isCloudError(error, 'missing')) throw error
  }
}

/** Tags that say nothing any more are no reason to stop. */
async function untag(keys: readonly string[], api: FunctionApi, context: Context): Promise<void> {
  try {
    await api.client.untag(api.arn() ?? '', keys, context)
  } catch (error) {
    if (!isCloudError(error, 'denied')) throw error
    context.log.warning(`${error.message}; the empty tags ${keys.join(', ')} stay`)
  }
}

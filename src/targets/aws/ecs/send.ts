import type { Context } from '../../../core/context.ts'
import { CloudError } from '../../../core/errors.ts'
import type { ServiceApi } from './api.ts'
import { commandToken } from './command.ts'
import type { Request } from './request.ts'
import type { ServiceView } from './view.ts'

/** Sends the one request that changes something. */
export async function send(
  request: Request,
  view: ServiceView | undefined,
  api: ServiceApi,
  context: Context,
): Promise<{ readonly operation?: string }> {
  const { client, changes } = api
  if (view === undefined) throw new CloudError('the service is gone', { trouble: 'conflict', operation: 'begin' })
  switch (request.call) {
    case 'tag':
      await client.tag(view.arn, request.tags, context)
      return {}
    case 'untag':
      await api.untag(view.arn, request.keys, context)
      return {}
    case 'register':
      return { operation: await changes.registerTaskDefinition(registration(request), context) }
    case 'deregister':
      await api.deregister(request.definition, context)
      return {}
    case 'run':
      return { operation: await runTask(request, view, api, context) }
    case 'update':
      await update(request, api, context)
      return {}
    case 'continue':
      await changes.continueServiceDeployment(answerOf(request), context)
      return {}
    case 'stop':
      await client.rollBackServiceDeployment(request.deployment, context)
      return {}
  }
}

type Of<Call extends Request['call']> = Extract<Request, { call: Call }>

const registration = ({ content, tags }: Of<'register'>) => ({
  ...content,
  tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
})

/** Desired count, network and load balancers are never said, so that they stay whatever they are by then. */
async function update(
  { definition, configuration, force }: Of<'update'>,
  { changes, at }: ServiceApi,
  context: Context,
): Promise<void> {
  const request = {
    ...at,
    ...(definition === undefined ? {} : { taskDefinition: definition }),
    ...(configuration === undefined ? {} : { deploymentConfiguration: configuration }),
    ...(force === true ? { forceNewDeployment: true } : {}),
  }
  await changes.updateService(request, context)
}

/** Where and how the service's own tasks run. */
const runTask = (
  { definition, container, command, release }: Of<'run'>,
  { arn, placement }: ServiceView,
  { changes, at }: ServiceApi,
  context: Context,
): Promise<string> => {
  const token = commandToken(release, arn)
  return changes.runTask(
    {
      ...placement,
      cluster: at.cluster,
      taskDefinition: definition,
      overrides: { containerOverrides: [{ name: container, command: [...command] }] },
      startedBy: token,
      clientToken: token,
    },
    context,
  )
}

const answerOf = ({ deployment, hook, action }: Of<'continue'>) => ({
  serviceDeploymentArn: deployment,
  hookId: hook,
  action,
})

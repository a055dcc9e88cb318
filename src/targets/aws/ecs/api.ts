import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { EcsServiceClient } from '../../../aws/ecs-service-client.ts'
import type { EcsService, ServiceAt } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { Secrets } from '../../../core/secrets.ts'
import type { Deployment } from '../ecs-deployment/deployment.ts'
import { beganLongAgo, deploymentsOf } from '../ecs-deployment/watch.ts'
import type { Tags } from '../tags.ts'
import { type ContainerChoice, containerIn, type Definition } from './definition.ts'
import { createDefinitions, type Definitions } from './definitions.ts'
import type { Found } from './found.ts'
import { balancedIn, hasTestListener, kindOf, placementOf } from './kind.ts'
import { finished, ofInterest, ofRelease, servedBefore } from './made.ts'
import { readMark } from './mark.ts'
import { runningOf } from './running.ts'

/** ECS's API, for one service that is known by its name. Changes are one request each, and throw CloudError. */
export interface ServiceApi {
  readonly at: ServiceAt
  readonly client: EcsClient
  readonly changes: EcsServiceClient
  /** `undefined` when there is none; an inactive one is none. */
  find(context: Context): Promise<Found | undefined>
  /** What only puts in order. Whoever may not do it is asked once; then what stays is taken for gone. */
  deregister(arn: string, context: Context): Promise<void>
  untag(arn: string, keys: readonly string[], context: Context): Promise<void>
}

export interface ServiceOptions extends ContainerChoice {
  readonly at: ServiceAt
  readonly client: EcsClient
  readonly changes: EcsServiceClient
  readonly secrets: Secrets
}

export function serviceNamed(options: ServiceOptions): ServiceApi {
  const { at, client, changes } = options
  const definitions = createDefinitions(options)
  const looking = { ...options, definitions }
  let leavesTags = false
  return {
    at,
    client,
    changes,
    deregister: (arn, context) => {
      definitions.forget(arn)
      const stays = `${arn} stays the newest task definition of its family`
      return unlessDenied(changes.deregisterTaskDefinition(arn, context), stays, context, () => definitions.leave(arn))
    },
    untag: (arn, keys, context) => {
      const stays = `the empty tags ${keys.join(', ')} stay`
      return unlessDenied(client.untag(arn, keys, context), stays, context, () => {
        leavesTags = true
      })
    },
    find: async (context) => {
      const listing = deploymentsOf(client, at, context)
      // Of another deployment controller's service there are none to be listed.
      listing.catch(() => undefined)
      const service = await client.describeService(at, context)
      if (service === undefined || service.status === 'INACTIVE') return undefined
      const deployments = kindOf(service).controller === 'ECS' ? await listing : []
      return lookAround(leavesTags ? withoutEmpty(service) : service, deployments, looking, context)
    },
  }
}

/** What is merely put in order is no reason to stop. */
async function unlessDenied(work: Promise<void>, stays: string, { log }: Context, denied: () => void): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isCloudError(error, 'denied')) throw error
    log.warning(`${error.message}; ${stays}`)
    denied()
  }
}

const withoutEmpty = (service: EcsService): EcsService => ({
  ...service,
  tags: (service.tags ?? []).filter(({ value }) => value !== undefined && value !== ''),
})

/** With what is read but once. */
export interface Looking extends ServiceOptions {
  readonly definitions: Definitions
}

async function lookAround(
  service: EcsService,
  deployments: readonly Deployment[],
  looking: Looking,
  context: Context,
): Promise<Found> {
  const tags: Tags = Object.fromEntries((service.tags ?? []).map(({ key = '', value = '' }) => [key, value]))
  const definition = await definitionOf(service, looking, context)
  const container = containerIn(definition.content, looking)
  const [newest] = deployments
  const known = {
    arn: service.serviceArn ?? '',
    status: service.status ?? '',
    kind: kindOf(service),
    configuration: service.deploymentConfiguration ?? {},
    placement: placementOf(service),
    isOld: beganLongAgo(begunIn(service), context),
    hasTest: hasTestListener(service),
    balanced: balancedIn(service),
    desired: service.desiredCount ?? 0,
    tags,
    definition,
    ...(container === undefined ? {} : { container }),
    ...(newest === undefined ? {} : { newest: newest.arn }),
  }
  const mark = readMark(tags)
  const served = isUnfinished(mark) ? undefined : await servedBefore(service, deployments, looking, context)
  const interesting = await ofInterest(deployments, mark, looking, context)
  const of = { ...known, ...(served === undefined ? {} : { served }), ...interesting }
  const made = isUnfinished(mark) ? await ofRelease(of, mark, looking, context) : finished(of, mark)
  return { ...of, ...made, running: await runningOf(service, { ...of, ...made }, looking, context) }
}

/** Of one that does not show its newest yet, nothing is known. */
const begunIn = ({ taskDefinition, deployments = [] }: EcsService): readonly (Date | undefined)[] =>
  deployments.some((each) => each.taskDefinition === taskDefinition)
    ? deployments.map(({ createdAt }) => createdAt)
    : []

/** A service of task sets has none of its own. */
const definitionOf = async (
  { taskDefinition: arn }: EcsService,
  { definitions }: Looking,
  context: Context,
): Promise<Definition> =>
  arn === undefined || arn === ''
    ? { arn: '', content: { family: '', containerDefinitions: [] }, tags: {}, active: false }
    : definitions.read(arn, context)

import type { Accepted, AppRunnerClient, ScalingConfiguration } from '../../../aws/app-runner-client.ts'
import type {
  AppRunnerService,
  CreateService,
  OperationSummary,
  Scaling,
  UpdateService,
} from '../../../aws/app-runner-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import { lookUntil } from '../../../core/look-until.ts'
import type { Tags } from '../tags.ts'

/** What a look at one service finds. */
export interface Found {
  readonly service: AppRunnerService
  readonly tags: Tags
  readonly operations: readonly OperationSummary[]
}

/** App Runner's API, for one service that is known by its name. Changes are one request each, and throw CloudError. */
export interface AppRunnerServiceApi {
  /** `undefined` when there is none; a deleted one is none. */
  find(context: Context): Promise<Found | undefined>
  operations(context: Context): Promise<readonly OperationSummary[]>
  /** Once the service has been seen or made. */
  arn(): string | undefined
  create(request: Omit<CreateService, 'ServiceName'>, context: Context): Promise<Accepted>
  update(request: Omit<UpdateService, 'ServiceArn'>, context: Context): Promise<Accepted>
  pause(context: Context): Promise<Accepted>
  resume(context: Context): Promise<Accepted>
  delete(context: Context): Promise<Accepted>
  tag(tags: Tags, context: Context): Promise<void>
  untag(keys: readonly string[], context: Context): Promise<void>
  scalings(context: Context): Promise<readonly ScalingConfiguration[]>
  scaling(arn: string, context: Context): Promise<Scaling>
  createScaling(name: string, scaling: Scaling, context: Context): Promise<string>
}

/** A list may not show at once what was made a moment ago (a guess): how long until nothing is taken for nothing, ms. */
const listedWithin = 4_000
/** For how long a description may be of before what another read knows already (a guess), ms. */
const staleReads = 10_000
/** For how long reads may not know of a service whose creation was accepted (a guess on the safe side), ms. */
export const shownWithin = 15_000

export function serviceNamed(client: AppRunnerClient, ServiceName: string): AppRunnerServiceApi {
  let arn: string | undefined
  let isNew = true
  /** What this process has made itself. */
  let made: { readonly at: string | undefined; readonly since: number } | undefined
  const ownScalings: ScalingConfiguration[] = []
  /** Configurations never change. */
  const contents = new Map<string, Promise<Scaling>>()
  const known = (): string => {
    if (arn === undefined) throw new Error(`nothing is known of a service ${ServiceName}`)
    return arn
  }

  async function locate(context: Context): Promise<string | undefined> {
    const [found] = (await client.servicesNamed(ServiceName, context)).filter(({ Status }) => Status !== 'DELETED')
    return found?.ServiceArn
  }

  /** The service has no other address than its ARN, and that has a part of chance. */
  async function address(context: Context): Promise<string | undefined> {
    arn ??= await locate(context)
    if (arn === undefined && isNew) {
      await context.clock.sleep(listedWithin, context.signal)
      arn = await locate(context)
    }
    isNew = false
    return arn
  }

  async function look(at: string, context: Context): Promise<Found | undefined> {
    try {
      const [service, tags, operations] = await Promise.all([
        client.describe(at, context),
        client.tags(at, context),
        client.operations(at, context),
      ])
      return service.Status === 'DELETED' ? undefined : { service, tags, operations }
    } catch (error) {
      if (isCloudError(error, 'missing') && isNotYetShown(at, context)) {
        await context.clock.sleep(1_000, context.signal)
        return look(at, context)
      }
      if (isCloudError(error, 'missing') || (isCloudError(error, 'conflict') && (await isGone(at, context))))
        return undefined
      throw error
    }
  }

  const isNotYetShown = (at: string, { clock }: Context): boolean =>
    made?.at === at && clock.now() - made.since <= shownWithin

  /** Of a deleted service the tags are refused as of a wrong state, while its description may be of a moment ago. */
  async function isGone(at: string, context: Context): Promise<boolean> {
    return lookUntil((inner) => isDeleted(at, inner), { isShown: (isIt) => isIt, within: staleReads }, context)
  }

  async function isDeleted(at: string, context: Context): Promise<boolean> {
    try {
      return (await client.describe(at, context)).Status === 'DELETED'
    } catch (error) {
      if (isCloudError(error, 'missing')) return true
      throw error
    }
  }

  return {
    find: async (context) => {
      const at = await address(context)
      const found = at === undefined ? undefined : await look(at, context)
      if (found !== undefined || at === undefined) return found
      // Deleted, and perhaps made anew under another ARN.
      arn = undefined
      const next = await locate(context)
      if (next === undefined || next === at) return undefined
      arn = next
      return look(next, context)
    },
    operations: (context) => client.operations(known(), context),
    arn: () => arn,
    create: async (request, context) => {
      isNew = true
      const accepted = await client.create({ ServiceName, ...request }, context)
      arn = accepted.arn ?? arn
      made = { at: accepted.arn, since: context.clock.now() }
      return accepted
    },
    update: (request, context) => client.update({ ServiceArn: known(), ...request }, context),
    pause: (context) => client.pause(known(), context),
    resume: (context) => client.resume(known(), context),
    delete: (context) => {
      made = undefined
      return client.delete(known(), context)
    },
    tag: (tags, context) => client.tag(known(), tags, context),
    untag: (keys, context) => client.untag(known(), keys, context),
    scalings: async (context) => withMade(ownScalings, await client.scalings(context)),
    scaling: (at, context) => {
      const content = contents.get(at) ?? client.scaling(at, context)
      contents.set(at, content)
      content.catch(() => contents.delete(at))
      return content
    },
    createScaling: async (name, scaling, context) => {
      const at = await client.createScaling(name, scaling, context)
      ownScalings.push({ arn: at, name })
      contents.set(at, Promise.resolve(scaling))
      return at
    },
  }
}

/** A list that does not show yet what this process has made would have it made again. */
const withMade = (
  made: readonly ScalingConfiguration[],
  listed: readonly ScalingConfiguration[],
): readonly ScalingConfiguration[] => [...listed, ...made.filter(({ arn }) => !listed.some((each) => each.arn === arn))]

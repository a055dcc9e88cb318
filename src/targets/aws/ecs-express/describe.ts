import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { EcsService, ServiceAt } from '../../../aws/ecs-types.ts'
import type { ExpressClient } from '../../../aws/express-client.ts'
import type { ExpressService } from '../../../aws/express-types.ts'
import type { Context } from '../../../core/context.ts'
import { CloudError, isCloudError } from '../../../core/errors.ts'
import { lookUntil } from '../../../core/look-until.ts'
import { shortName } from '../ecs-deployment/deployment.ts'

/** For how long one read may be of before what another knows already (a guess on the safe side), ms. */
const staleReads = 15_000

interface Named {
  readonly client: EcsClient
  readonly express: ExpressClient
  readonly at: ServiceAt
  readonly arn: string
}

/** Why there is no such service: one that is not Express Mode's has the name, or there is no such cluster. */
type Other = 'classic' | 'no cluster'

/** `undefined` when there is none; of one that goes away no more than that may be known. */
export async function describeService(named: Named, context: Context): Promise<ExpressService | Other | undefined> {
  const isShown = (seen: Described): boolean => seen !== 'not yet'
  const service = await lookUntil((inner) => describeOnce(named, inner), { isShown, within: staleReads }, context)
  if (service === 'not yet') throw notShown()
  return service
}

type Described = ExpressService | Other | 'not yet' | undefined

/** Of a service that is not its own, Express Mode says no more than that the request is invalid. */
async function describeOnce({ client, express, at, arn }: Named, context: Context): Promise<Described> {
  try {
    const service = await express.describe(arn, context)
    return service ?? kindOf(await client.findService(at, context), at)
  } catch (error) {
    if (!isCloudError(error, 'invalid')) throw error
    const kind = kindOf(await client.findService(at, context), at)
    if (kind === 'classic') return kind
    throw error
  }
}

/** What ECS shows of a service that Express Mode does not describe. */
function kindOf(service: EcsService | 'no cluster' | undefined, { cluster }: ServiceAt): Described {
  // Express Mode makes that one itself (API reference of CreateExpressGatewayService, November 2026).
  if (service === 'no cluster') return shortName(cluster) === 'default' ? undefined : service
  if (service === undefined || service.status === 'INACTIVE') return undefined
  if (service.status === 'DRAINING') return { status: { statusCode: 'DRAINING' } }
  return service.resourceManagementType === 'ECS' ? 'not yet' : 'classic'
}

const notShown = (): CloudError =>
  new CloudError('ecs.DescribeExpressGatewayService: does not show the service, which ECS knows', {
    trouble: 'unanswered',
    operation: 'ecs.DescribeExpressGatewayService',
  })

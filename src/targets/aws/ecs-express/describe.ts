import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { EcsService, ServiceAt } from '../../../aws/ecs-types.ts'
import type { ExpressClient } from '../../../aws/express-client.ts'
import type { ExpressService } from '../../../aws/express-types.ts'
import type { Context } from '../../../core/context.ts'
import { CloudError, isCloudError } from '../../../core/errors.ts'

/** For how long one read may be of before what another knows already (a guess on the safe side), ms. */
const staleReads = 15_000

interface Named {
  readonly client: EcsClient
  readonly express: ExpressClient
  readonly at: ServiceAt
  readonly arn: string
}

/** `classic`: it is not Express Mode's. `undefined` when there is none; of one that goes away no more than that may be known. */
export async function describeService(named: Named, context: Context): Promise<ExpressService | 'classic' | undefined> {
  const start = context.clock.now()
  for (;;) {
    const service = await describeOnce(named, context)
    if (service !== 'not yet') return service
    if (context.clock.now() - start > staleReads) throw notShown()
    await context.clock.sleep(1_000, context.signal)
  }
}

type Described = ExpressService | 'classic' | 'not yet' | undefined

/** Of a service that is not its own, Express Mode says no more than that the request is invalid. */
async function describeOnce({ client, express, at, arn }: Named, context: Context): Promise<Described> {
  try {
    const service = await express.describe(arn, context)
    return service ?? kindOf(await client.describeService(at, context))
  } catch (error) {
    if (!isCloudError(error, 'invalid')) throw error
    const kind = kindOf(await client.describeService(at, context))
    if (kind === 'classic') return kind
    throw error
  }
}

/** What ECS shows of a service that Express Mode does not describe. */
function kindOf(service: EcsService | undefined): Described {
  if (service === undefined || service.status === 'INACTIVE') return undefined
  if (service.status === 'DRAINING') return { status: { statusCode: 'DRAINING' } }
  return service.resourceManagementType === 'ECS' ? 'not yet' : 'classic'
}

const notShown = (): CloudError =>
  new CloudError('ecs.DescribeExpressGatewayService: does not show the service, which ECS knows', {
    trouble: 'unanswered',
    operation: 'ecs.DescribeExpressGatewayService',
  })

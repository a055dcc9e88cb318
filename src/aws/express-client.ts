import {
  CreateExpressGatewayServiceCommand,
  DeleteExpressGatewayServiceCommand,
  DescribeExpressGatewayServiceCommand,
  ECSClient as SdkClient,
  UpdateExpressGatewayServiceCommand,
} from '@aws-sdk/client-ecs'
import type { Context } from '../core/context.ts'
import { CloudError, isCloudError } from '../core/errors.ts'
import { callAws, readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import type { CreateExpress, ExpressService, UpdatedExpress, UpdateExpress } from './express-types.ts'
import { keepUnknownMembers } from './unknown-members.ts'

/** Express Mode's API. Reads are asked again while that can help; each change is one request, and returns on acceptance. */
export interface ExpressClient {
  /** Tags included. `undefined` when it is not there, or not any more. */
  describe(serviceArn: string, context: Context): Promise<ExpressService | undefined>
  create(request: CreateExpress, context: Context): Promise<ExpressService>
  /** What it will be: `targetConfiguration.serviceRevisionArn` names the revision that is deployed. */
  update(request: UpdateExpress, context: Context): Promise<UpdatedExpress>
  delete(serviceArn: string, context: Context): Promise<void>
  close(): void
}

export function createExpressClient({ clientConfig }: AwsConnection): ExpressClient {
  const sdk = new SdkClient(clientConfig)
  keepUnknownMembers(sdk)
  return {
    describe: async (serviceArn, context) => {
      try {
        const { service } = await readAws('ecs.DescribeExpressGatewayService', context, (options) =>
          sdk.send(new DescribeExpressGatewayServiceCommand({ serviceArn, include: ['TAGS'] }), options),
        )
        return service ?? fail('ecs.DescribeExpressGatewayService')
      } catch (error) {
        if (isNotThere(error)) return undefined
        throw error
      }
    },
    create: async (request, context) => {
      const { service } = await callAws('ecs.CreateExpressGatewayService', context, (options) =>
        sdk.send(new CreateExpressGatewayServiceCommand(request), options),
      )
      return service ?? fail('ecs.CreateExpressGatewayService')
    },
    update: async (request, context) => {
      const { service } = await callAws('ecs.UpdateExpressGatewayService', context, (options) =>
        sdk.send(new UpdateExpressGatewayServiceCommand(request), options),
      )
      return service ?? fail('ecs.UpdateExpressGatewayService')
    },
    delete: async (serviceArn, context) => {
      await callAws('ecs.DeleteExpressGatewayService', context, (options) =>
        sdk.send(new DeleteExpressGatewayServiceCommand({ serviceArn }), options),
      )
    },
    close: () => sdk.destroy(),
  }
}

/**
 * Told as ResourceNotFoundException, or as InvalidParameterException "Resource not found"; of an inactive one as ServiceNotActiveException
 * (hashicorp/terraform-provider-aws, express_gateway_service.go, November 2026).
 */
function isNotThere(error: unknown): boolean {
  if (isCloudError(error, 'missing')) return true
  return isCloudError(error, 'invalid', 'conflict') && /Resource not found|INACTIVE status/i.test(error.message)
}

function fail(operation: string): never {
  throw new CloudError(`${operation}: answered without a service`, { trouble: 'unanswered', operation })
}

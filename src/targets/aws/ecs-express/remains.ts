import type { Context } from '../../../core/context.ts'
import type { ExpressApi } from './service.ts'

/**
 * What AWS's page on deletion does not name among what goes with a service, so that it is taken to stay:
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteExpressGatewayService.html (November 2026).
 */
export function tellLeftovers({ at }: ExpressApi, { log }: Context): void {
  const { cluster, service } = at
  log.info(
    `What a deletion leaves: the task definitions ${cluster}-${service}, the log group /aws/ecs/${cluster}/${service}-…, the cluster ${cluster}, the image; and the load balancer as long as another Express service uses it`,
  )
}

import type { Clouds } from '../../simulators/clouds.ts'
import { type Scene, shop, shopOnAws } from '../../simulators/scene.ts'

/** Adds up the time in which a simulated cloud is at work on the service: nobody can be faster than that. */
export interface CloudWork {
  /** ms */
  readonly stop: () => number
}

const interval = 5

export function watchCloudWork({ clouds }: Scene): CloudWork {
  let worked = 0
  let since: number | undefined
  const atWork = (): boolean =>
    clouds.google.run.service(shop)?.['reconciling'] === true ||
    clouds.aws.appRunner.service(shopOnAws)?.['Status'] === 'OPERATION_IN_PROGRESS' ||
    isDeploying(clouds) ||
    isUpdating(clouds)
  const look = (): void => {
    const now = performance.now()
    const busy = atWork()
    if (busy) since ??= now
    if (busy || since === undefined) return
    worked += now - since
    since = undefined
  }
  const timer = setInterval(look, interval)
  return {
    stop: () => {
      clearInterval(timer)
      look()
      return worked
    },
  }
}

/** Of Express Mode too. */
const isDeploying = ({ aws: { ecs } }: Clouds): boolean =>
  ecs.service(shopOnAws) !== undefined && ecs.isDeploying(shopOnAws)

/** Versions are there at once, as their durations are pinned. */
function isUpdating({ aws: { lambda } }: Clouds): boolean {
  const shown = lambda.function({ ...shopOnAws, function: shopOnAws.service })
  return shown?.['State'] === 'Pending' || shown?.['LastUpdateStatus'] === 'InProgress'
}

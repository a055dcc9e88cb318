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
    clouds.aws.appRunner.service(shopOnAws)?.['Status'] === 'OPERATION_IN_PROGRESS'
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

import { type Scene, shop } from '../../simulators/scene.ts'

/** Adds up the time in which the simulated cloud is at work on the service: nobody can be faster than that. */
export interface CloudWork {
  /** ms */
  readonly stop: () => number
}

const interval = 5

export function watchCloudWork({ clouds }: Scene): CloudWork {
  let worked = 0
  let since: number | undefined
  const look = (): void => {
    const now = performance.now()
    const busy = clouds.google.run.service(shop)?.['reconciling'] === true
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

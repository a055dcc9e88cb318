import type { Clouds } from '../../simulators/clouds.ts'
import { type Image, routesTold, servedBy } from './shop-front.ts'

/** Follows what users get while something runs, by what Cloud Run says that it really routes. */
export interface Watch {
  /** Every image that anybody was sent to, and `nothing` if there was a moment of it. */
  stop(): ReadonlySet<string>
}

/** ms of real time. */
const interval = 5

export function watchUsers(clouds: Clouds, images: Readonly<Record<string, Image>>): Watch {
  const seen = new Set<string>()
  let last = ''
  const look = (): void => {
    const state = routesTold(clouds)
    if (state === undefined || state === last) return
    last = state
    for (const image of servedBy(clouds, images)) seen.add(image)
  }
  const timer = setInterval(look, interval)
  return {
    stop: () => {
      look()
      clearInterval(timer)
      return seen
    },
  }
}

import type { Clouds } from '../../simulators/clouds.ts'
import { type Image, servedBy } from './shop-front.ts'

/** Follows what users get while something runs, by what Cloud Run really routes. */
export interface Watch {
  /** Every image that anybody was sent to, and `nothing` if there was a moment of it. */
  stop(): ReadonlySet<string>
}

/** ms of real time. */
const interval = 4

export function watchUsers(clouds: Clouds, images: Readonly<Record<string, Image>>): Watch {
  const seen = new Set<string>()
  const look = (): void => {
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

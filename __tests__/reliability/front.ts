import type { CloudName } from '../../simulators/scene.ts'
import { lookAtAws } from './aws-front.ts'
import { lookAtCloudRun } from './cloud-run-front.ts'
import type { Standing } from './standing.ts'
import type { World } from './world.ts'

/** What is at one cloud after a run, read from the simulator itself: no faults, no lag, and none of Tandem's own reads. */
export interface Front {
  readonly cloud: CloudName
  /** What users get, by the name of the image; `mix` and `nothing` must never be. */
  readonly serves: string
  /** Everything about the service is as it has to be while this image serves: exactly as before, or exactly as released. */
  isWhole(image: string): boolean
  /** `done` when nothing of a release is open. */
  readonly phase: string | undefined
  /** For whoever has to find out what went wrong. */
  readonly shown: object
}

/** How the services stand before a cell: what "as before" means. */
export interface Standings {
  readonly aws?: Standing
}

/** Looks when everything has come to rest. */
export function lookAtFronts(world: World, standings: Standings): Promise<Front[]> {
  return Promise.all(
    world.on.map((cloud) => (cloud === 'gcp' ? lookAtCloudRun(world) : lookAtAws(world, standings.aws))),
  )
}

/** What a run has left behind is whole, and nothing of the release is open. */
export const isClosed = (fronts: readonly Front[], image: string): boolean =>
  fronts.every((front) => front.serves === image && front.isWhole(image) && front.phase === 'done')

export const shownOf = (fronts: readonly Front[]): string =>
  fronts.map(({ cloud, serves, phase, shown }) => `${cloud}: ${JSON.stringify({ serves, phase, ...shown })}`).join('; ')

import type { CloudName } from '../../simulators/scene.ts'
import { servedOnAws } from './aws-front.ts'
import { routesTold, servedByCloudRun } from './cloud-run-front.ts'
import type { World } from './world.ts'

/** Every image that anybody was sent to on each cloud, and `nothing` if there was a moment of it. */
export type Seen = Readonly<Partial<Record<CloudName, ReadonlySet<string>>>>

/** Follows what users get while something runs, by what the clouds say that they really route. */
export interface Watch {
  stop(): Seen
}

interface View {
  /** Changes when what is served may have changed; `undefined` while it cannot be told. */
  readonly told: (world: World) => string | undefined
  readonly served: (world: World) => readonly string[]
}

const views: Readonly<Record<CloudName, View>> = {
  gcp: { told: ({ clouds }) => routesTold(clouds), served: servedByCloudRun },
  aws: { told: ({ aws, clouds }) => aws.serving(clouds).join(), served: servedOnAws },
}

/** ms of real time. */
const interval = 5

export function watchUsers(world: World): Watch {
  const watched = world.on.map((cloud) => ({ ...views[cloud], cloud, last: '', seen: new Set<string>() }))
  const look = (): void => {
    for (const each of watched) {
      const state = each.told(world)
      if (state === undefined || (state === each.last && each.seen.size > 0)) continue
      each.last = state
      for (const image of each.served(world)) each.seen.add(image)
    }
  }
  const timer = setInterval(look, interval)
  return {
    stop: () => {
      look()
      clearInterval(timer)
      return Object.fromEntries(watched.map(({ cloud, seen }) => [cloud, seen]))
    },
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import type {
  Container,
  ContainerSettings,
  CreateContainer,
  Started,
  Watcher,
} from '../../../simulators/container/types.ts'

/** What the platform has done with a container. */
export interface Watched {
  readonly settings: ContainerSettings
  readonly asked: string[]
  readonly state: () => 'runs' | 'rests' | 'is stopped'
  readonly watcher: () => Watcher | undefined
}

export interface WatchedContainers {
  readonly create: CreateContainer
  /** In the order in which they were made. */
  readonly all: readonly Watched[]
}

/** Containers that note what becomes of them; they answer 200 with the image's tag, and start as `startOf` says. */
export function watchContainers(startOf: (settings: ContainerSettings) => Started = listening): WatchedContainers {
  const all: Watched[] = []
  return {
    all,
    create: (settings) => {
      let state: ReturnType<Watched['state']> = 'runs'
      let watcher: Watcher | undefined
      const asked: string[] = []
      all.push({ settings, asked, state: () => state, watcher: () => watcher })
      const container: Container = {
        patience: 0,
        start: async () => startOf(settings),
        answer: async ({ method, path, body }) => {
          asked.push(`${method} ${path} ${body?.toString() ?? ''}`.trim())
          return { status: 200, body: settings.image.digest }
        },
        follow: (given) => {
          watcher = given
        },
        rest: () => {
          state = 'rests'
        },
        stop: () => {
          state = 'is stopped'
        },
      }
      return container
    },
  }
}

const listening = (): Started => ({ state: 'listening', output: ['ready'] })

/** In the order of their making. */
export const statesOf = ({ all }: WatchedContainers) => all.map(({ state }) => state())

/** Looks again for half a minute; fails when it does not come true. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 3_000; attempt += 1) {
    if (await holds()) return
    await sleep(10)
  }
  throw new Error('it did not come true')
}

import type { ServiceDeployment } from '@aws-sdk/client-ecs'
import { systemClock } from '../../../../src/core/clock.ts'
import { silentLog } from '../../../../src/core/log.ts'
import type { ReleaseResult } from '../../../../src/core/release-result.ts'
import type { Unit } from '../../../../src/core/unit.ts'
import type { CloudsOptions } from '../../../../simulators/clouds.ts'
import type { LoggedRequest } from '../../../../simulators/kernel/types.ts'
import type { Stage } from '../../../support/stage.ts'
import { usersOf } from './stand-look.ts'
import { openShop, type Shop, type ShopOptions, shopService } from './stand-shop.ts'
import { type EcsOptions, openEcsStage, releaseTo } from './stand.ts'

/** A service that others have made, and all that a test does with it. */
export interface Bench {
  readonly stage: Stage
  readonly shop: Shop
  readonly publish: (version: string, labels?: Readonly<Record<string, string>>) => Unit['image']
  readonly release: (image: Unit['image'], options?: EcsOptions) => Promise<ReleaseResult>
  /** What users get. */
  readonly users: () => Promise<string>
  /** Does something once, as soon as a request is seen; resolves when that is done. */
  readonly once: (when: (request: LoggedRequest) => boolean, act: () => unknown) => Promise<void>
  /** The newest deployment, as soon as it is so. */
  readonly deployment: (wanted: (deployment: ServiceDeployment) => boolean) => Promise<ServiceDeployment>
}

export interface BenchOptions extends ShopOptions {
  readonly clouds?: CloudsOptions
  /** Guesses to pin, by name. */
  readonly guesses?: Readonly<Record<string, number>>
}

export async function onEcs({ clouds, guesses = {}, ...options }: BenchOptions, work: (bench: Bench) => Promise<void>) {
  const stage = await openEcsStage({ seed: 1, ...clouds })
  for (const [guess, index] of Object.entries(guesses)) stage.clouds.kernel.force(guess, index)
  const shop = await openShop(stage, options)
  try {
    await work(bench(stage, shop))
  } finally {
    await shop.close()
    await stage.stop()
  }
}

function bench(stage: Stage, shop: Shop): Bench {
  const { kernel, aws } = stage.clouds
  const clock = kernel.clocks.platform
  const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
  return {
    stage,
    shop,
    publish: (version, labels) => stage.publish(version, labels),
    release: (image, releasing) => releaseTo(stage, shop, image, releasing),
    users: () => usersOf(stage, shop, context),
    once: async (when, act) => {
      const from = kernel.requests.length
      while (!kernel.requests.slice(from).some(when)) await clock.sleep(250)
      await act()
    },
    deployment: async (wanted) => {
      for (;;) {
        const [newest] = aws.ecs.deployments(shopService)
        if (newest !== undefined && wanted(newest)) return newest
        await clock.sleep(250)
      }
    },
  }
}

export const isCall =
  (name: string) =>
  ({ operation }: Pick<LoggedRequest, 'operation'>): boolean =>
    operation === `ecs.${name}`

/** It waits at a hook for somebody's word. */
export const isPaused = ({ lifecycleHookDetails = [] }: ServiceDeployment): boolean =>
  lifecycleHookDetails.some(({ status }) => status === 'AWAITING_ACTION')

/** What the user is told of a release that failed. */
export const toldOf = ({ targets }: ReleaseResult): string =>
  targets
    .flatMap(({ problem, undoProblem }) => [problem, undoProblem])
    .map((each) => [each?.reason, each?.hint, ...(each?.logLines ?? [])].join(' '))
    .join(' ')

import type { Action } from './action.ts'
import type { Artifact, Delivery } from './artifact.ts'
import type { Clouds } from './clouds.ts'
import { settleAll } from './core/prepare.ts'
import { targetKey } from './core/target.ts'
import type { DeliveredImage } from './core/unit.ts'
import { deliver } from './image/deliver.ts'
import { requirePlatform } from './image/platform.ts'
import type { Registries } from './image/registry.ts'
import { resolveImage } from './image/resolve.ts'
import { hostOf, loginsOf, openRegistries } from './registries.ts'
import type { Settings } from './settings/settings.ts'
import type { OpenTarget } from './targets/cloud.ts'

interface Job {
  readonly settings: Settings
  readonly clouds: Clouds
  readonly action: Action
}

/** Resolves an image that is there once, and checks that every target can run it. */
export async function openGivenImage(reference: string, { settings, clouds, action }: Job): Promise<Artifact> {
  const { registries } = await openRegistries(loginsOf(settings), clouds, action)
  const source = await resolveImage(reference, registries, action.context)
  for (const { platform, alternatives } of clouds.targets) requirePlatform(source, platform, alternatives)
  const repositoryFor = (target: OpenTarget): string =>
    target.runsFrom(hostOf(source.repository)) ? source.repository : target.imageRepository
  return {
    source,
    imageFor: (target) => ({ ...source, repository: repositoryFor(target) }),
    deliver: async () => {
      const deliveries = await settleAll(
        clouds.targets.map((target) => deliverTo(target, { source, to: repositoryFor(target), registries }, action)),
      )
      return deliveries.flatMap((delivery) => delivery ?? [])
    },
    announceTags: async () => undefined,
    moveTags: async () => [],
    close: async () => undefined,
  }
}

async function deliverTo(
  openTarget: OpenTarget,
  { source, to, registries }: { source: DeliveredImage; to: string; registries: Registries },
  { context }: Action,
): Promise<Delivery | undefined> {
  const log = context.log.about(targetKey(openTarget.target.id))
  if (to === source.repository) {
    log.info(`Runs the image from where it is, ${to}`)
    return undefined
  }
  const inner = { ...context, log }
  await openTarget.prepareImageRepository(inner)
  const { tookMs, copiedBytes } = await deliver(
    { from: source.repository, to, digest: source.digest, registries },
    inner,
  )
  return { repository: to, tags: [], tookMs, copiedBytes }
}

import type { Action } from './action.ts'
import type { Artifact, ArtifactNotes, Delivery } from './artifact.ts'
import { type Builder, type BuiltImage, type CacheChoice, openBuilder } from './build/builder.ts'
import { type BuildPlan, planBuild } from './build-plan.ts'
import type { BuildSource } from './build-source.ts'
import { createCacheWriting } from './cache-writing.ts'
import type { Clouds } from './clouds.ts'
import type { Context } from './core/context.ts'
import { TandemError } from './core/errors.ts'
import { settleTold } from './core/prepare.ts'
import { type Destination, destinationsOf, placeOf } from './destinations.ts'
import { agree } from './image/agree.ts'
import { deliver } from './image/deliver.ts'
import { type Layout, openLayout } from './image/layout.ts'
import { moveTags } from './image/moving-tags.ts'
import type { CheckedDestination } from './image/preflight.ts'
import { requireTags } from './image/tag-conflict.ts'
import { together } from './core/together.ts'
import { platformsOf } from './image/tree.ts'
import { preflight } from './preflight.ts'
import { loginsOf, type OpenRegistries, openRegistries } from './registries.ts'
import type { BuildSettings } from './settings/build.ts'
import type { Settings } from './settings/settings.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

export interface BuildJob {
  readonly build: BuildSettings & BuildSource
  readonly settings: Settings
  readonly clouds: Clouds
  readonly action: Action
  readonly notes: ArtifactNotes
}

/** What a build works with. */
interface Bench {
  readonly job: BuildJob
  readonly plan: BuildPlan
  readonly opened: OpenRegistries
  readonly destinations: readonly Destination[]
  readonly workshop: Workshop
}

/** The longest that a run waits for its cache to be written, once the release is over, ms. */
const cacheWithin = 10 * 60_000

interface Built {
  readonly builder: Builder
  readonly image: BuiltImage
  readonly present: readonly CheckedDestination[]
}

/** Builds the image once, into a folder of this machine, while preflight looks at where it is to go. */
export async function buildImage(job: BuildJob): Promise<Artifact> {
  const { build, settings, clouds, action } = job
  const plan = await planBuild(job)
  const opened = await openRegistries(loginsOf(settings), clouds, action)
  const destinations = destinationsOf(clouds, build.pushTo, action.run.repository)
  const workshop = await openWorkshop(action)
  try {
    const bench = { job, plan, opened, destinations, workshop }
    return await artifactOf(await buildBesidePreflight(bench), bench)
  } catch (error) {
    await workshop.close()
    throw error
  }
}

/** The first of the two that fails stops the other. */
async function buildBesidePreflight(bench: Bench): Promise<Built> {
  const { job, plan, opened, destinations } = bench
  const { clouds, action } = job
  const { registries } = opened
  const checks = { clouds, destinations, registries, tags: plan.tags.immutable, revision: plan.revision }
  let present: readonly CheckedDestination[] | undefined
  let built: Omit<Built, 'present'> | undefined
  await together(
    [
      async (context) => {
        present = await preflight(checks, { ...context, log: context.log.about('preflight') })
      },
      async (context) => {
        built = await buildNow(bench, context)
      },
    ],
    action.context,
  )
  if (present === undefined || built === undefined) throw new Error('neither failed, and one has not ended')
  return { ...built, present }
}

async function buildNow(bench: Bench, context: Context): Promise<Omit<Built, 'present'>> {
  const { job, plan, workshop } = bench
  const { environment, secrets } = job.action
  const { platforms } = job.build
  const need = { platforms, name: workshop.builder, willMake: workshop.noteBuilder }
  const builder = await openBuilder(need, {
    environment,
    secrets,
    context,
    annotate: ({ message, title, file, line }) =>
      context.log.warning(message, {
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
      }),
  })
  return { builder, image: await builder.build(plan.request(workshop.folder, cacheOf(bench))) }
}

/** One place for all branches, beside the image: first where the user has sent it, else on the first cloud. */
function cacheOf({ job, destinations, opened }: Bench): CacheChoice {
  const { build, settings, action } = job
  if (build.cache === 'off') return { kind: 'off' }
  if (build.cache === 'gha') return { kind: 'gha', scope: `tandem-${settings.service}` }
  const [own] = build.pushTo
  const repository = own === undefined ? destinations[0]?.repository : placeOf(own, action.run.repository)
  return { kind: 'registry', reference: `${repository}:buildcache`, credentials: opened.credentials }
}

async function artifactOf(built: Built, bench: Bench): Promise<Artifact> {
  const { job, plan, opened, destinations, workshop } = bench
  const { image, builder } = built
  const { context } = job.action
  const layout = await openLayout(image.layout)
  const { digest } = image
  const platforms = await platformsOf(layout, await layout.getManifest(digest, context), context)
  const source = { repository: destinations[0]?.repository ?? '', digest, platforms }
  const moving = {
    digest,
    tags: destinations.flatMap(({ repository }) => plan.tags.moving.map((tag) => ({ repository, tag }))),
  }
  const request = plan.request(workshop.folder, cacheOf(bench))
  const cache = createCacheWriting((signal) => builder.writeCache(request, signal), cacheWithin, context)
  if (job.build.cache === 'gha') cache.begin()
  return {
    source,
    built: { platforms: image.platforms, tookMs: image.tookMs, steps: image.steps, emulatedMs: image.emulatedMs },
    imageFor: ({ imageRepository }) => ({ ...source, repository: imageRepository }),
    deliver: async () => {
      const deliveries = await deliverAll(layout, built, bench)
      if (job.build.cache === 'registry') cache.begin()
      return deliveries
    },
    announceTags: (journal) => journal.append({ type: 'tags', at: context.clock.now(), ...moving }),
    moveTags: (journal) => moveTags(moving, journal, opened.registries, context),
    close: async () => {
      await cache.end()
      await workshop.close()
    },
  }
}

/** To every registry at the same time. One that fails is told when all have come to rest; what is there stays there. */
async function deliverAll(layout: Layout, { image, present }: Built, bench: Bench): Promise<readonly Delivery[]> {
  const { plan, opened, destinations, job } = bench
  const { context } = job.action
  const { digest } = image
  const versions = plan.tags.immutable
  const mayStay = new Map(present.map((checked) => [checked.to, requireTags(checked, { digest, versions })]))
  const delivered = await settleTold(
    destinations.map(async ({ repository: to, ...destination }) => {
      try {
        await destination.prepare(context)
        const tagging = { tags: plan.tags.immutable, mayStay: mayStay.get(to) ?? [] }
        return await deliver({ from: layout, to, digest, ...tagging, registries: opened.registries }, context)
      } catch (error) {
        // The error is told at the end, which the slowest of the others decides: minutes, for a large image.
        if (error instanceof TandemError && error.code !== 'cancelled')
          context.log.info(`${to} does not get the image: ${error.message}`)
        throw error
      }
    }),
  )
  agree(delivered, context)
  return delivered.map(({ repository, tags, tookMs, copiedBytes }) => ({ repository, tags, tookMs, copiedBytes }))
}

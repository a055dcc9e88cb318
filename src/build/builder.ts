import { within } from '../core/deadline.ts'
import { TandemError } from '../core/errors.ts'
import { seconds } from '../core/retry.ts'
import { buildImage, type BuilderFacts } from './build.ts'
import { needDaemon } from './docker.ts'
import { type InspectedBuilder, inspectBuilder } from './inspect.ts'
import { makeBuilder } from './own-builder.ts'
import { emulatedPlatforms, missingPlatforms } from './platforms.ts'
import type { BuildRequest, BuildTools, BuiltImage } from './request.ts'
import { isOldBuildKit, needBuildx } from './version.ts'
import { writeBuildCache } from './write-cache.ts'

export { removeBuilder } from './own-builder.ts'
export type { BuildRequest, BuildTools, BuiltImage, BuildWarning, CacheChoice } from './request.ts'

export interface Builder {
  readonly name: string
  /** Made for this build: whoever named it removes it. */
  readonly isOurs: boolean
  /** Those of the platforms that run on no processor of their own. */
  readonly emulated: readonly string[]
  /** buildx's. */
  readonly version: string
  build(request: BuildRequest): Promise<BuiltImage>
  /** Never rejects: what goes wrong is a warning and no more. */
  writeCache(request: BuildRequest, signal?: AbortSignal): Promise<void>
}

interface Need {
  readonly platforms: readonly string[]
  /** Of a builder of our own, should one be needed. */
  readonly name: string
  /** Called before it is made: from then on it is to be removed by its name, whatever happens. */
  willMake(name: string): void
}

/** ms; a builder of our own is an image to pull and a container to start. */
const openedWithin = 10 * 60_000

/** Docker, buildx and a builder for these platforms: the current one, or one of our own where that one cannot. */
export async function openBuilder(need: Need, tools: BuildTools): Promise<Builder> {
  if (tools.environment['RUNNER_OS'] === 'Windows') {
    throw new TandemError('build', 'images for Linux cannot be built by Tandem on a runner with Windows', {
      hint: 'Run the job on Linux (runs-on: ubuntu-latest), or build the image in a job before and give its name as "image".',
    })
  }
  const what = `Docker has not made a builder ready within ${seconds(openedWithin)}`
  const hint = 'See whether its daemon answers on this runner: docker version, docker buildx inspect --bootstrap'
  const limit = { what, ms: openedWithin, hint }
  return within(limit, tools.context, (context) => findBuilder(need, tools, { ...tools, context }))
}

/** `opening` ends with the time for it, `tools` are for all that comes then. */
async function findBuilder(need: Need, tools: BuildTools, opening: BuildTools): Promise<Builder> {
  const buildx = await needBuildx(opening)
  const current = await currentBuilder(opening)
  const reason = typeof current === 'string' ? current : unfitness(current, need.platforms)
  if (reason === undefined && typeof current !== 'string')
    return builderOf(current, { isOurs: false, buildx, need }, tools)
  tools.context.log.info(`Making a builder of our own, ${need.name}: ${reason}`)
  need.willMake(need.name)
  return builderOf(await ownBuilder(need, opening), { isOurs: true, buildx, need }, tools)
}

/** The builder, or why it cannot be used, if that is not because of Docker itself. */
async function currentBuilder(tools: BuildTools): Promise<InspectedBuilder | string> {
  try {
    return await inspectBuilder(undefined, tools)
  } catch (error) {
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    await needDaemon(tools)
    return error.message
  }
}

/** Why a builder cannot do what is asked of it. */
function unfitness({ name, driver, nodes }: InspectedBuilder, platforms: readonly string[]): string | undefined {
  const broken = nodes.find(({ running, problem }) => !running || problem !== undefined)
  if (nodes.length === 0 || broken !== undefined)
    return `the builder "${name}" does not run${broken?.problem === undefined ? '' : `: ${broken.problem}`}`
  if (driver === 'docker' && !nodes.every(({ hasSnapshotter }) => hasSnapshotter))
    return `the builder "${name}" is Docker’s own without the containerd image store, which cannot export an image for several platforms`
  const old = nodes.find(({ version }) => isOldBuildKit(version))
  if (old !== undefined) return `the builder "${name}" has BuildKit ${old.version}, which is too old`
  const missing = missingPlatforms(nodes, platforms)
  return missing.length === 0 ? undefined : `the builder "${name}" cannot build ${missing.join(' and ')}`
}

async function ownBuilder(need: Need, tools: BuildTools): Promise<InspectedBuilder> {
  const made = await makeBuilder(need.name, tools)
  const missing = missingPlatforms(made.nodes, need.platforms)
  if (missing.length === 0) return made
  const has = made.nodes.flatMap(({ platforms }) => platforms).join(', ')
  throw new TandemError('build', `no builder here can build ${missing.join(' and ')}; there are ${has || 'none'}`, {
    hint: 'Put docker/setup-qemu-action before this step for emulation, or leave the platform out of "platforms".',
  })
}

interface Opened {
  readonly isOurs: boolean
  readonly buildx: string
  readonly need: Need
}

function builderOf({ name, nodes }: InspectedBuilder, { isOurs, buildx, need }: Opened, tools: BuildTools): Builder {
  const emulated = emulatedPlatforms(nodes, need.platforms)
  const facts: BuilderFacts = { name, nodes, emulated, versions: { buildx, buildKit: nodes[0]?.version ?? '' } }
  return {
    name,
    isOurs,
    emulated,
    version: buildx,
    build: (request) => buildImage(facts, request, tools),
    writeCache: (request, signal = tools.context.signal) =>
      writeBuildCache(facts, request, { ...tools, context: { ...tools.context, signal } }),
  }
}

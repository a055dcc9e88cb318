import { mkdir, readFile, rm } from 'node:fs/promises'
import { seconds } from '../core/retry.ts'
import { buildArguments, layoutIn } from './arguments.ts'
import { builtDigest } from './built-digest.ts'
import { openCache, type Versions } from './cache.ts'
import { createEmulation, type Emulation } from './emulation.ts'
import type { BuilderNode } from './inspect.ts'
import { joinLayouts } from './join-layouts.ts'
import { eachPart, partsOf } from './parts.ts'
import type { BuildRequest, BuildTools, BuiltImage, BuildWarning } from './request.ts'
import { solve } from './solve.ts'
import { needSpace } from './space.ts'
import { createTelling, type Telling } from './telling.ts'
import { checkWarnings } from './warnings.ts'

/** What is to be known of a builder for building with it. */
export interface BuilderFacts {
  readonly name: string
  readonly nodes: readonly BuilderNode[]
  readonly emulated: readonly string[]
  readonly versions: Versions
}

export async function buildImage(facts: BuilderFacts, request: BuildRequest, tools: BuildTools): Promise<BuiltImage> {
  const { clock, log } = tools.context
  const begun = clock.now()
  await prepare(request, tools)
  const emulation = createEmulation(facts.emulated, log)
  const parts = partsOf(facts.nodes, request)
  const tellings = await buildParts(facts, { request, parts, emulation }, tools)
  const built: BuiltImage = {
    layout: layoutIn(request.folder),
    digest: parts.length === 1 ? await builtDigest(request.folder) : await joinLayouts(parts, request),
    platforms: request.platforms,
    tookMs: clock.now() - begun,
    steps: stepsOf(tellings),
    emulatedMs: emulation.end(runTimesOf(tellings)),
    warnings: findingsOf(tellings, request),
  }
  log.info(summary(built))
  return built
}

async function prepare(request: BuildRequest, tools: BuildTools): Promise<void> {
  await emptied(request)
  await needSpace(request, tools)
  tools.secrets.add(Object.values(request.secrets))
}

interface Parts {
  readonly request: BuildRequest
  readonly parts: readonly BuildRequest[]
  readonly emulation: Emulation
}

/** What the checks have found is shown even if the build fails: it may be the reason. */
async function buildParts(
  facts: BuilderFacts,
  { request, parts, emulation }: Parts,
  tools: BuildTools,
): Promise<Telling[]> {
  const tellings: Telling[] = []
  try {
    await eachPart(parts, tools, async (part, inner) => {
      const telling = createTelling({ log: inner.context.log, onRun: emulation.begin, ...(await onlyPlatform(part)) })
      tellings.push(telling)
      await buildPart(facts, { part, telling }, inner)
    })
  } finally {
    for (const finding of findingsOf(tellings, request)) tools.annotate(finding)
  }
  return tellings
}

const findingsOf = (tellings: readonly Telling[], request: BuildRequest): BuildWarning[] =>
  checkWarnings(
    tellings.flatMap(({ warnings }) => warnings),
    request,
  )

interface PartOfBuild {
  readonly part: BuildRequest
  readonly telling: Telling
}

async function buildPart(facts: BuilderFacts, { part, telling }: PartOfBuild, tools: BuildTools): Promise<void> {
  await emptied(part)
  await using cache = await openCache(part, facts.versions, tools)
  const args = buildArguments(facts.name, part, cache.from)
  await solve({ args, environment: cache.environment, telling }, part, tools)
}

/**
 * The platform of a build that has but one, unless the Dockerfile says that some of it runs on the builder's own: then
 * nothing tells which of its steps.
 */
async function onlyPlatform({ platforms, dockerfile }: BuildRequest): Promise<{ only?: string }> {
  const [only] = platforms
  if (only === undefined || platforms.length > 1) return {}
  return /\bBUILDPLATFORM\b/u.test(await readFile(dockerfile, 'utf8')) ? {} : { only }
}

/** What a build before has left would be taken for ours. */
async function emptied(request: BuildRequest): Promise<void> {
  await mkdir(request.folder, { recursive: true, mode: 0o700 })
  await rm(layoutIn(request.folder), { recursive: true, force: true })
}

const stepsOf = (tellings: readonly Telling[]): BuiltImage['steps'] =>
  tellings
    .map(({ vertexes }) => vertexes.counts())
    .reduce((sum, { total, cached }) => ({ total: sum.total + total, cached: sum.cached + cached }))

const runTimesOf = (tellings: readonly Telling[]): Map<string, number> => {
  const times = new Map<string, number>()
  for (const [platform, ms] of tellings.flatMap(({ vertexes }) => [...vertexes.runTimes()])) {
    times.set(platform, (times.get(platform) ?? 0) + ms)
  }
  return times
}

const summary = ({ digest, platforms, steps, tookMs }: BuiltImage): string =>
  `Built ${digest} for ${platforms.join(' and ')} in ${seconds(tookMs)}: ${steps.total} ${steps.total === 1 ? 'step' : 'steps'}, ${steps.cached} cached`

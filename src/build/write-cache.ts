import { mkdir } from 'node:fs/promises'
import { seconds } from '../core/retry.ts'
import { cacheArguments } from './arguments.ts'
import type { BuilderFacts } from './build.ts'
import { openCache } from './cache.ts'
import { eachPart, partsOf } from './parts.ts'
import type { BuildRequest, BuildTools } from './request.ts'
import { solve } from './solve.ts'
import { createTelling } from './telling.ts'

/**
 * The same steps once more, to write them to the cache. Never rejects, since it runs beside a release that must not end
 * for it: what goes wrong is a warning.
 */
export async function writeBuildCache(facts: BuilderFacts, request: BuildRequest, tools: BuildTools): Promise<void> {
  if (request.cache.kind === 'off') return
  const { log, signal } = tools.context
  try {
    await eachPart(partsOf(facts.nodes, request), tools, (part, inner) => writePart(facts, part, inner))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (signal.aborted) log.info('The build cache is not written: the run was cancelled')
    else log.warning(`The build cache is not written: ${why}`)
  }
}

async function writePart(facts: BuilderFacts, part: BuildRequest, tools: BuildTools): Promise<void> {
  await mkdir(part.folder, { recursive: true, mode: 0o700 })
  await using cache = await openCache(part, facts.versions, tools)
  if (cache.to.length === 0) return
  const { clock, log } = tools.context
  const begun = clock.now()
  // Its steps were told of when they were built.
  const telling = createTelling({ log: { ...log, info: (line) => log.debug(line) } })
  await solve({ args: cacheArguments(facts.name, part, cache), environment: cache.environment, telling }, part, tools)
  log.info(`Wrote the build cache in ${seconds(clock.now() - begun)}`)
}

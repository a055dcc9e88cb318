import { join } from 'node:path'
import type { Context } from '../core/context.ts'
import { together } from '../core/together.ts'
import type { BuilderNode } from './inspect.ts'
import { shareOut } from './platforms.ts'
import type { BuildRequest, BuildTools, CacheChoice } from './request.ts'

/**
 * What one run of buildx can do. It exports no OCI layout from several nodes at once (docker/buildx, build/build.go,
 * "oci for multi-node builds currently not supported", November 2026), so that each node is asked for its platforms.
 */
export function partsOf(nodes: readonly BuilderNode[], request: BuildRequest): readonly BuildRequest[] {
  const shares = [...shareOut(nodes, request.platforms).values()]
  if (shares.length < 2) return [request]
  return shares.map((platforms) => ({
    ...request,
    platforms,
    folder: join(request.folder, suffix(platforms)),
    cache: cacheOf(request.cache, suffix(platforms)),
  }))
}

const suffix = (platforms: readonly string[]): string => platforms.join('-').replaceAll('/', '-')

/** Two that write one cache would overwrite each other's. */
function cacheOf(cache: CacheChoice, name: string): CacheChoice {
  if (cache.kind === 'gha') return { ...cache, scope: `${cache.scope}-${name}` }
  return cache.kind === 'registry' ? { ...cache, reference: `${cache.reference}-${name}` } : cache
}

/** Several parts tell each other apart by their platforms, which BuildKit names only where one part has several. */
export const eachPart = <Result>(
  parts: readonly BuildRequest[],
  tools: BuildTools,
  work: (part: BuildRequest, tools: BuildTools) => Promise<Result>,
): Promise<Result[]> =>
  together(
    parts.map((part) => (context: Context) => work(part, { ...tools, context: aboutPart(part, parts, context) })),
    tools.context,
  )

const aboutPart = ({ platforms }: BuildRequest, parts: readonly BuildRequest[], context: Context): Context =>
  parts.length === 1 ? context : { ...context, log: context.log.about(platforms.join(', ')) }

import type { Vertex } from './progress.ts'
import { isRun, parseStep, type Step } from './step.ts'

export interface Vertexes {
  /** Takes the newest state in; gives back what was known before, if anything. What once was cached stays so. */
  update(vertex: Vertex): Vertex | undefined
  get(digest: string): Vertex | undefined
  /** All that were said to have failed. */
  failed(): Vertex[]
  /** Where a step runs, as BuildKit says it: only if several platforms were asked for. */
  namedPlatform(digest: string): string | undefined
  /** The same, or the only platform. */
  platformOf(digest: string): string | undefined
  counts(): { total: number; cached: number }
  /** For how long RUN steps ran, ms, by platform; what ran nowhere in particular is left out. */
  runTimes(): Map<string, number>
}

/** What is known of a build's vertexes. `only` is the platform, where there is but one. */
export function createVertexes(only: string | undefined): Vertexes {
  const known = new Map<string, Vertex>()
  const platformOf = (digest: string): string | undefined => named(digest, known) ?? only
  return {
    namedPlatform: (digest) => named(digest, known),
    platformOf,
    update: (vertex) => {
      const before = known.get(vertex.digest)
      known.set(vertex.digest, { ...vertex, cached: vertex.cached || before?.cached === true })
      return before
    },
    get: (digest) => known.get(digest),
    failed: () => [...known.values()].filter(({ error }) => error !== ''),
    counts: () => {
      const steps = [...known.values()].filter(({ name }) => parseStep(name) !== undefined)
      return { total: steps.length, cached: steps.filter(({ cached }) => cached).length }
    },
    runTimes: () => {
      const times = new Map<string, number>()
      for (const vertex of [...known.values()].filter(ranHere)) {
        const platform = platformOf(vertex.digest)
        if (platform !== undefined) times.set(platform, (times.get(platform) ?? 0) + took(vertex))
      }
      return times
    },
  }
}

export const took = ({ started, completed }: Vertex): number =>
  started === undefined || completed === undefined ? 0 : Math.max(0, completed - started)

function ranHere({ name, cached }: Vertex): boolean {
  const step = parseStep(name)
  return !cached && step !== undefined && isRun(step)
}

/** BuildKit leaves the platform out of a RUN step that comes of `FROM scratch`; what it stands on has it then. */
function named(digest: string, known: ReadonlyMap<string, Vertex>): string | undefined {
  const passed = new Set<string>()
  for (let at: string | undefined = digest; at !== undefined && !passed.has(at); at = known.get(at)?.inputs[0]) {
    passed.add(at)
    const platform = stepOf(known.get(at))?.platform
    if (platform !== undefined) return platform
  }
  return undefined
}

const stepOf = (vertex: Vertex | undefined): Step | undefined =>
  vertex === undefined ? undefined : parseStep(vertex.name)

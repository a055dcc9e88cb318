import type { Log } from '../core/log.ts'
import { printable } from '../core/printable.ts'
import { seconds } from '../core/retry.ts'
import { createOutput } from './output.ts'
import type { BuildState, CheckWarning, Vertex } from './progress.ts'
import { isRun, parseStep } from './step.ts'
import { createVertexes, took, type Vertexes } from './vertexes.ts'

/** What is no step, and steps other than RUN, are told of only when they took longer, ms. */
const noteworthy = 1_000
const longestCommand = 160

/** A build as it goes on, told line by line. */
export interface Telling {
  readonly vertexes: Vertexes
  readonly warnings: readonly CheckWarning[]
  observe(state: BuildState): void
  readonly lastLines: (digest: string) => readonly string[]
}

interface TellingOptions {
  readonly log: Log
  /** The platform, where there is but one. */
  readonly only?: string
  /** Called when a RUN step begins, with the platform that it runs on. */
  readonly onRun?: (platform: string) => void
}

export function createTelling({ log, only, onRun }: TellingOptions): Telling {
  const vertexes = createVertexes(only)
  const warnings: CheckWarning[] = []
  const begun = new Map<string, Vertex>()
  const output = createOutput((vertex, line) => log.info(`${labelOf(vertex, vertexes)} | ${line}`))

  const begin = (vertex: Vertex): void => {
    if (begun.has(vertex.digest)) return
    begun.set(vertex.digest, vertex)
    const step = parseStep(vertex.name)
    const platform = vertexes.platformOf(vertex.digest)
    if (step !== undefined && isRun(step) && !vertex.cached && platform !== undefined) onRun?.(platform)
    if (step === undefined) return log.debug(printable(vertex.name, longestCommand))
    const command = printable(step.command, longestCommand)
    log.info(`${labelOf(vertex.digest, vertexes)} ${command}${vertex.cached ? ' … cached' : ''}`)
  }
  const end = (vertex: Vertex): void => {
    output.end(vertex.digest)
    const before = begun.get(vertex.digest)
    if (before === undefined || vertex.error !== '') return
    const label = labelOf(vertex.digest, vertexes)
    if (!vertex.cached && isTold(vertex)) log.info(`${label} … ${seconds(took(vertex))}`)
    // It was looked for in a cache elsewhere, and found.
    if (vertex.cached && !before.cached && isStep(vertex)) log.info(`${label} … cached`)
  }
  const follow = (vertex: Vertex): void => {
    const before = vertexes.update(vertex)
    const isOver = vertex.completed !== undefined
    if (vertex.started !== undefined && (!isOver || vertex.cached || took(vertex) > 0)) begin(vertex)
    if (isOver && before?.completed !== vertex.completed) end(vertex)
  }
  return {
    vertexes,
    warnings,
    observe: (state) => {
      for (const vertex of state.vertexes) follow(vertex)
      for (const { vertex, stream, text } of state.logs) output.add(vertex, stream, text)
      warnings.push(...state.warnings)
    },
    lastLines: output.lastLines,
  }
}

const isStep = ({ name }: Vertex): boolean => parseStep(name) !== undefined

function isTold(vertex: Vertex): boolean {
  const step = parseStep(vertex.name)
  return took(vertex) >= noteworthy || (step !== undefined && isRun(step))
}

/** `[linux/arm64 build 3/5]`, also where BuildKit leaves the platform out; else the vertex's name. */
export function labelOf(digest: string, vertexes: Vertexes): string {
  const name = vertexes.get(digest)?.name ?? ''
  const step = parseStep(name)
  if (step === undefined) return printable(name, longestCommand)
  const platform = vertexes.namedPlatform(digest)
  return `[${[...(platform === undefined ? [] : [platform]), step.place].join(' ')}]`
}

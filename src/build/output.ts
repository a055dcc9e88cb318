import { StringDecoder } from 'node:string_decoder'
import { cut, withoutControls } from '../core/printable.ts'
import { createLines, type Lines } from './lines.ts'

/** What an explanation shows of a step. */
const mostKept = 20
const longest = 2_000
/** A step may print without ever ending a line, and a builder may be set to pass all of it on. */
const mostUnended = 1024 ** 2

/** What the steps of a build print, line by line. */
export interface Output {
  add(vertex: string, stream: number, text: Buffer): void
  /** The step is over: gives out what it left without a line's end. */
  end(vertex: string): void
  /** Its last lines, oldest first. */
  readonly lastLines: (vertex: string) => readonly string[]
}

export function createOutput(each: (vertex: string, line: string) => void): Output {
  const open = new Map<string, Map<number, { decoder: StringDecoder; lines: Lines }>>()
  const kept = new Map<string, string[]>()
  const tell = (vertex: string, raw: string): void => {
    const line = readable(raw)
    if (line.trim() === '') return
    kept.set(vertex, [...(kept.get(vertex) ?? []), line].slice(-mostKept))
    each(vertex, line)
  }
  const begin = (vertex: string) => ({
    decoder: new StringDecoder('utf8'),
    lines: createLines((line) => tell(vertex, line), mostUnended),
  })
  return {
    add: (vertex, stream, text) => {
      const streams = getOr(open, vertex, () => new Map())
      const { decoder, lines } = getOr(streams, stream, () => begin(vertex))
      lines.push(decoder.write(text))
    },
    end: (vertex) => {
      for (const { lines } of open.get(vertex)?.values() ?? []) lines.end()
    },
    lastLines: (vertex) => kept.get(vertex) ?? [],
  }
}

/** Progress bars write over themselves after a carriage return: their last state counts. */
function readable(raw: string): string {
  const states = raw.split('\r').filter((state) => state.trim() !== '')
  return cut(withoutControls(states.at(-1) ?? '').trimEnd(), longest)
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

import { z } from 'zod'

/**
 * What buildx writes with `--progress rawjson`: one state of the build a line, of which everything may be absent
 * (moby/buildkit, client/graph.go, read November 2026). Bytes are in base64.
 */
const stateSchema = z.object({
  vertexes: z
    .array(
      z.object({
        digest: z.string(),
        inputs: z.array(z.string()).optional(),
        name: z.string().default(''),
        started: z.string().optional(),
        completed: z.string().optional(),
        cached: z.boolean().default(false),
        error: z.string().default(''),
      }),
    )
    .optional(),
  logs: z.array(z.object({ vertex: z.string(), stream: z.number().default(1), data: z.string() })).optional(),
  warnings: z
    .array(
      z.object({
        short: z.string().default(''),
        detail: z.array(z.string()).nullish(),
        url: z.string().optional(),
        sourceInfo: z.object({ filename: z.string().optional() }).nullish(),
        range: z.array(z.object({ start: z.object({ line: z.number() }).optional() })).nullish(),
      }),
    )
    .optional(),
})

export interface Vertex {
  readonly digest: string
  readonly inputs: readonly string[]
  readonly name: string
  /** Milliseconds since the epoch. */
  readonly started?: number
  readonly completed?: number
  readonly cached: boolean
  readonly error: string
}

export interface CheckWarning {
  readonly short: string
  readonly url?: string
  readonly file?: string
  readonly line?: number
}

export interface BuildState {
  readonly vertexes: readonly Vertex[]
  readonly logs: readonly { readonly vertex: string; readonly stream: number; readonly text: Buffer }[]
  readonly warnings: readonly CheckWarning[]
}

/** `undefined` for a line that is no state: what buildx says besides, an error above all. */
export function parseState(line: string): BuildState | undefined {
  const parsed = stateSchema.safeParse(parseJson(line))
  if (!parsed.success) return undefined
  const { vertexes = [], logs = [], warnings = [] } = parsed.data
  return {
    vertexes: vertexes.map(({ started, completed, inputs = [], ...rest }) => ({
      ...rest,
      inputs,
      ...(started === undefined ? {} : { started: Date.parse(started) }),
      ...(completed === undefined ? {} : { completed: Date.parse(completed) }),
    })),
    logs: logs.map(({ vertex, stream, data }) => ({ vertex, stream, text: Buffer.from(data, 'base64') })),
    warnings: warnings.map(checkWarning),
  }
}

type RawWarning = NonNullable<z.infer<typeof stateSchema>['warnings']>[number]

function checkWarning({ short, url, sourceInfo, range }: RawWarning): CheckWarning {
  const [file, line] = [sourceInfo?.filename, range?.[0]?.start?.line]
  return {
    short: Buffer.from(short, 'base64').toString('utf8'),
    ...(url ? { url } : {}),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  }
}

function parseJson(line: string): unknown {
  if (!line.startsWith('{')) return undefined
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

import { TandemError } from '../core/errors.ts'
import { docker, type DockerTools, lastWords } from './docker.ts'

/** One machine or daemon of a builder. */
export interface BuilderNode {
  readonly name: string
  readonly running: boolean
  /** BuildKit's, as it gives it. */
  readonly version?: string
  /** In the order in which they were given: what is native comes first. */
  readonly platforms: readonly string[]
  /** Where the user has said what is to be built here. */
  readonly chosen: readonly string[]
  readonly problem?: string
  /** A daemon with the containerd image store names a snapshotter; one without has no way to export an OCI layout. */
  readonly hasSnapshotter: boolean
}

export interface InspectedBuilder {
  readonly name: string
  readonly driver: string
  readonly problem?: string
  readonly nodes: readonly BuilderNode[]
}

/** Looks at a builder, the current one where no name is given, and starts it when it is not running. */
export async function inspectBuilder(name: string | undefined, tools: DockerTools): Promise<InspectedBuilder> {
  const finished = await docker(
    { args: ['buildx', 'inspect', '--bootstrap', ...(name === undefined ? [] : [name])] },
    tools,
  )
  const builder = parseInspection(finished.stdout)
  if (finished.code === 0 && builder !== undefined) return builder
  const which = name ?? builder?.name ?? 'the current builder'
  throw new TandemError('build', `buildx cannot use the builder ${which}: ${builder?.problem ?? lastWords(finished)}`)
}

/**
 * Reads what `docker buildx inspect` prints; it has no form for machines (docker/buildx, commands/inspect.go, read
 * November 2026). Members that are not known are passed over.
 */
export function parseInspection(text: string): InspectedBuilder | undefined {
  const [head = '', ...rest] = text.split(/^Nodes:\s*$/mu)
  const general = members(head)
  const name = general['Name']
  if (name === undefined) return undefined
  const nodes = rest
    .join('\n')
    .split(/^(?=Name:)/mu)
    .map(members)
    .flatMap((each) => (each['Name'] === undefined ? [] : [nodeOf(each['Name'], each)]))
  const problem = general['Error']
  return { name, driver: general['Driver'] ?? '', nodes, ...(problem === undefined ? {} : { problem }) }
}

type Members = Readonly<Record<string, string>>

/** `Name:  value`, one a line; those of the labels are indented. The first of a name counts. */
function members(text: string): Members {
  const found = [...text.matchAll(/^\s*([\w.#* -]*[\w#])\s*:[ \t]*(.*)$/gmu)]
  return Object.fromEntries(found.toReversed().map(([, name = '', value = '']) => [name, value.trim()]))
}

function nodeOf(name: string, given: Members): BuilderNode {
  const platforms = (given['Platforms'] ?? '').split(',').flatMap((each) => each.trim() || [])
  const version = given['BuildKit version']
  const problem = given['Error']
  return {
    name,
    running: given['Status'] === 'running',
    platforms: platforms.map((each) => each.replace(/\*$/u, '')),
    chosen: platforms.flatMap((each) => (each.endsWith('*') ? [each.slice(0, -1)] : [])),
    hasSnapshotter: snapshotter in given,
    ...(version === undefined ? {} : { version }),
    ...(problem === undefined ? {} : { problem }),
  }
}

/** docker/buildx, driver/docker/driver.go looks at this very label (November 2026). */
const snapshotter = 'org.mobyproject.buildkit.worker.snapshotter'

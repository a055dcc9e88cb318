import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Scene, SceneRun, SceneTarget } from '../../simulators/scene.ts'
import { type Course, titleOf } from './calls.ts'
import { type Figure, markdown } from './figure.ts'
import { pinDurations, quick } from './pins.ts'

const targets = ['gcp-only', 'aws-only', 'both'] as const

type Owner = 'Google' | 'AWS' | 'both'

interface Chunk {
  readonly name: string
  readonly bytes: number
  readonly owner: Owner
}

/** Chunks of `dist/`, and which of them a whole release loads. */
export interface Loaded {
  readonly chunks: readonly Chunk[]
  readonly by: ReadonlyMap<SceneTarget, ReadonlySet<string>>
}

export async function measureLoaded(scene: Scene, action: string): Promise<Loaded> {
  pinDurations(scene, quick)
  const by = new Map<SceneTarget, ReadonlySet<string>>()
  for (const target of targets)
    by.set(target, await loadedBy(scene, { name: target, run: { target }, outcome: 'released', action }))
  return { chunks: await chunksOf(action), by }
}

/** A look at one of AWS's platforms, where a service is: what it loads, nothing of the others. */
export async function measureLook(scene: Scene, action: string, course: Course): Promise<Figure> {
  const look = { target: course.target, inputs: { command: 'plan' } }
  const loaded = await loadedBy(scene, { name: 'look', run: look, outcome: 'planned', action })
  const sizes = (await chunksOf(action)).filter(({ name }) => loaded.has(name)).map(({ bytes }) => bytes)
  const value = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1e6
  return { name: `${titleOf(course)}: a plan's share of dist/`, value, unit: 'MB' }
}

interface Watched {
  readonly name: string
  readonly run: SceneRun
  readonly outcome: string
  readonly action: string
}

/** V8 writes down each script that it has run, as the process ends: https://nodejs.org/api/cli.html#node_v8_coveragedir (November 2026). */
async function loadedBy(scene: Scene, { name, run: wanted, outcome, action }: Watched): Promise<ReadonlySet<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-loaded-'))
  try {
    const image = scene.publish(`loaded-${name}`)
    const run = await scene.release(image, { ...wanted, env: { NODE_V8_COVERAGE: folder } })
    await run.folders.remove()
    if (run.outputs['outcome'] !== outcome) throw new Error(`${name} ended ${run.outputs['outcome']}:\n${run.log}`)
    const lists = await Promise.all((await readdir(folder)).map((file) => scriptsIn(join(folder, file))))
    const dist = join(action, 'dist')
    return new Set(lists.flat().flatMap((path) => (path.startsWith(dist) ? [basename(path)] : [])))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const coverageSchema = z.object({ result: z.array(z.object({ url: z.string() })) })

async function scriptsIn(file: string): Promise<readonly string[]> {
  const { result } = coverageSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []))
}

async function chunksOf(action: string): Promise<readonly Chunk[]> {
  const dist = join(action, 'dist')
  const names = (await readdir(dist)).filter((name) => name.endsWith('.js'))
  const texts = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const)),
  )
  const always = loadedAlways('index.js', texts)
  return [...texts].map(([name, text]) => {
    const owner = name === 'post.js' || always.has(name) ? 'both' : ownerOf(name, texts)
    return { name, bytes: Buffer.byteLength(text), owner }
  })
}

/** What `name` imports before anything runs, and what that imports: settings and their checks are those of every cloud. */
function loadedAlways(
  name: string,
  texts: ReadonlyMap<string, string>,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const [, next = ''] of (texts.get(name) ?? '').matchAll(/^(?:import|export)\b[^"]*"\.\/([^"]+)";$/gm))
    loadedAlways(next, texts, found)
  return found
}

/** Whose code a chunk holds; of what is nobody's own, whose chunks alone ask for it. */
function ownerOf(name: string, texts: ReadonlyMap<string, string>): Owner {
  const own = writtenFor(texts.get(name) ?? '')
  if (own !== undefined) return own
  const askers = [...texts].filter(([other, text]) => other !== name && text.includes(`"./${name}"`))
  const [first, ...others] = new Set(askers.map(([, text]) => writtenFor(text) ?? 'both'))
  return first === undefined || others.length > 0 ? 'both' : first
}

/** Google's first: its sign-in library can federate from AWS, and names AWS's hosts. */
function writtenFor(text: string): Owner | undefined {
  if (/google-gax|google-auth-library|@google-cloud|\/ src\/(targets\/)?gcp\//.test(text)) return 'Google'
  return /@aws-sdk|@smithy|\/ src\/(targets\/)?aws\//.test(text) ? 'AWS' : undefined
}

const foreign = { 'gcp-only': 'AWS', 'aws-only': 'Google' } as const

export function loadedFigures({ chunks, by }: Loaded): Figure[] {
  const bytesOf = (target: SceneTarget, owner?: Owner): number =>
    chunks
      .filter(({ name, owner: of }) => by.get(target)?.has(name) && (owner === undefined || of === owner))
      .reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  return [
    ...(['gcp-only', 'aws-only'] as const).map((target): Figure => {
      const name = `${target}: chunks of ${foreign[target]}'s that are loaded`
      return { name, value: bytesOf(target, foreign[target]), unit: 'MB', aim: 0 }
    }),
    ...targets.map((target): Figure => ({ name: `${target}: loaded of dist/`, value: bytesOf(target), unit: 'MB' })),
  ]
}

export function loadedTable({ chunks, by }: Loaded): string {
  const rows = chunks
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes, owner }) => [
      name,
      owner,
      `${Math.ceil(bytes / 1000)} kB`,
      ...targets.map((target) => (by.get(target)?.has(name) ? 'loaded' : '')),
    ])
  return markdown(['chunk', 'of', 'size', ...targets], rows)
}

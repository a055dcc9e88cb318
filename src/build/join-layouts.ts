import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { layoutIn } from './arguments.ts'
import { normalised } from './platforms.ts'
import type { BuildRequest } from './request.ts'

const descriptorSchema = z.object({
  mediaType: z.string(),
  digest: z.string(),
  size: z.number(),
  annotations: z.record(z.string(), z.string()).optional(),
  platform: z.record(z.string(), z.unknown()).optional(),
})
const indexSchema = z.object({ manifests: z.array(descriptorSchema) })
type Descriptor = z.infer<typeof descriptorSchema>

const indexType = 'application/vnd.oci.image.index.v1+json'

/**
 * One layout of several, each with other platforms. The index is the one that BuildKit would have written of the same
 * manifests, byte by byte, so that the digest does not depend on how many nodes a builder has (moby/buildkit,
 * exporter/containerimage/writer.go, November 2026). Returns its digest.
 */
export async function joinLayouts(parts: readonly BuildRequest[], request: BuildRequest): Promise<string> {
  const layout = layoutIn(request.folder)
  await mkdir(join(layout, 'blobs', 'sha256'), { recursive: true })
  const manifests: Descriptor[] = []
  for (const part of parts) {
    manifests.push(...(await manifestsOf(part)))
    await moveBlobs(layoutIn(part.folder), layout)
  }
  const index = indexText(inOrder(manifests, request.platforms), request.annotations)
  const digest = createHash('sha256').update(index).digest('hex')
  await writeFile(join(layout, 'blobs', 'sha256', digest), index)
  await writeFile(join(layout, 'index.json'), rootText(`sha256:${digest}`, Buffer.byteLength(index), request.createdAt))
  return `sha256:${digest}`
}

async function manifestsOf({ folder, platforms }: BuildRequest): Promise<Descriptor[]> {
  const layout = layoutIn(folder)
  const [root] = (await readIndex(join(layout, 'index.json'))).manifests
  if (root === undefined) return []
  if (root.mediaType === indexType) return (await readIndex(blobIn(layout, root.digest))).manifests
  const { mediaType, digest, size } = root
  return [{ mediaType, digest, size, platform: platformOf(platforms[0] ?? '') }]
}

const readIndex = async (path: string): Promise<z.infer<typeof indexSchema>> =>
  indexSchema.parse(JSON.parse(await readFile(path, 'utf8')))

const blobIn = (layout: string, digest: string): string => join(layout, 'blobs', ...digest.split(':'))

function platformOf(platform: string): Record<string, unknown> {
  const [os = '', architecture = '', variant] = normalised(platform).split('/')
  return { architecture, os, ...(variant === undefined ? {} : { variant }) }
}

async function moveBlobs(from: string, to: string): Promise<void> {
  const names = await readdir(join(from, 'blobs', 'sha256'))
  await Promise.all(names.map((name) => rename(join(from, 'blobs', 'sha256', name), join(to, 'blobs', 'sha256', name))))
  await cp(join(from, 'oci-layout'), join(to, 'oci-layout'))
}

/** Images as they were asked for, then attestations, which name the image that they are about. */
function inOrder(manifests: readonly Descriptor[], platforms: readonly string[]): Descriptor[] {
  const wanted = platforms.map((platform) => JSON.stringify(platformOf(platform)))
  const rank = ({ platform }: Descriptor): number => {
    const at = wanted.indexOf(JSON.stringify(platform))
    return at < 0 ? wanted.length : at
  }
  const images = manifests.filter(({ annotations }) => subjectOf(annotations) === undefined)
  const ordered = images.toSorted((a, b) => rank(a) - rank(b))
  const about = ({ annotations }: Descriptor): number =>
    ordered.findIndex(({ digest }) => digest === subjectOf(annotations))
  return [...ordered, ...manifests.filter((each) => !images.includes(each)).toSorted((a, b) => about(a) - about(b))]
}

const subjectOf = (annotations: Descriptor['annotations']): string | undefined =>
  annotations?.['vnd.docker.reference.digest']

function indexText(manifests: readonly Descriptor[], annotations: Readonly<Record<string, string>>): string {
  const sorted = Object.fromEntries(Object.entries(annotations).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const index = {
    schemaVersion: 2,
    mediaType: indexType,
    manifests,
    ...(Object.keys(sorted).length === 0 ? {} : { annotations: sorted }),
  }
  return asGoWrites(JSON.stringify(index, undefined, 2))
}

/** Go's encoder escapes what could end a script in HTML. */
const asGoWrites = (json: string): string =>
  json.replaceAll(/[<>&\u2028\u2029]/gu, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)

function rootText(digest: string, size: number, createdAt: number): string {
  const annotations = {
    'org.opencontainers.image.created': new Date(createdAt * 1000).toISOString().replace(/\.\d+Z$/u, 'Z'),
    'org.opencontainers.image.ref.name': 'latest',
  }
  const manifests = [{ mediaType: indexType, digest, size, annotations }]
  return JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests })
}

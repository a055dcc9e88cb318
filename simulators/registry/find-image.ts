import { z } from 'zod'
import type { FindImage, StoredImage } from '../container/types.ts'
import { type IndexManifest, parseJson, parseManifest, platformOf } from './manifest.ts'
import { isDigest, parseReference } from './names.ts'
import type { Repository } from './store.ts'

const configSchema = z.object({
  os: z.string(),
  architecture: z.string(),
  variant: z.string().optional(),
  config: z.object({ Labels: z.record(z.string(), z.string()).nullish() }).nullish(),
})

interface PlatformImage {
  readonly platform: string
  readonly digest: string
  readonly labels: Readonly<Record<string, string>>
}

/** Sees what the registries hold, not what their reads show yet. */
export function imageFinder(find: (host: string, name: string) => Repository | undefined): FindImage {
  return (text) => {
    const reference = parseReference(text)
    const repository = reference === undefined ? undefined : find(reference.host, reference.name)
    if (reference === undefined || repository === undefined) return undefined
    const digest = isDigest(reference.at) ? reference.at : repository.tags.get(reference.at)?.current
    return digest === undefined ? undefined : describe(repository, digest)
  }
}

function describe(repository: Repository, digest: string): StoredImage | undefined {
  const manifest = readManifest(repository, digest)
  if (manifest === undefined) return undefined
  const images = 'manifests' in manifest ? childrenOf(repository, manifest) : imagesOf(repository, digest)
  return {
    digest,
    platforms: Object.fromEntries(images.map((image) => [image.platform, image.digest])),
    labels: Object.fromEntries(images.map((image) => [image.platform, image.labels])),
    read: (wanted) => repository.manifests.get(wanted)?.current?.bytes ?? repository.blobs.get(wanted),
  }
}

function readManifest(repository: Repository, digest: string) {
  const stored = repository.manifests.get(digest)?.current
  return stored === undefined ? undefined : parseManifest(stored.bytes, stored.mediaType)
}

/** Attestations, whose platform is `unknown/unknown`, are no images. */
const childrenOf = (repository: Repository, { manifests }: IndexManifest): PlatformImage[] =>
  manifests
    .filter(({ platform }) => platform === undefined || platformOf(platform) !== 'unknown/unknown')
    .flatMap(({ digest }) => imagesOf(repository, digest))

function imagesOf(repository: Repository, digest: string): PlatformImage[] {
  const manifest = readManifest(repository, digest)
  const bytes =
    manifest !== undefined && 'config' in manifest ? repository.blobs.get(manifest.config.digest) : undefined
  const parsed = bytes === undefined ? undefined : configSchema.safeParse(parseJson(bytes))
  if (parsed?.success !== true) return []
  const { os, architecture, variant, config } = parsed.data
  return [{ platform: platformOf({ os, architecture, variant }), digest, labels: config?.Labels ?? {} }]
}

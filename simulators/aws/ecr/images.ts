/** The images of a repository, as the registry holds them. */
import { parseManifest } from '../../registry/manifest.ts'
import type { Manifest, Repository as Stored } from '../../registry/store.ts'
import { textOf } from '../json-api.ts'
import type { Input } from '../model.ts'

/** What a request names: either, or both that must agree. */
export interface ImageId {
  readonly digest: string | undefined
  readonly tag: string | undefined
}

export const readImageId = (input: Input): ImageId => ({
  digest: textOf(input, 'imageDigest'),
  tag: textOf(input, 'imageTag'),
})

export interface Image {
  readonly manifest: Manifest
  readonly tags: readonly string[]
}

/** What reads see. */
export function imagesOf(stored: Stored): readonly Image[] {
  const tags = [...stored.tags].flatMap(([tag, entry]) => ({ tag, digest: entry.read() }))
  return [...stored.manifests.values()].flatMap((entry) => {
    const manifest = entry.read()
    if (!manifest) return []
    return { manifest, tags: tags.filter(({ digest }) => digest === manifest.digest).map(({ tag }) => tag) }
  })
}

export function findImage(stored: Stored, { digest, tag }: ImageId): Image | undefined {
  return imagesOf(stored).find(
    ({ manifest, tags }) =>
      (digest === undefined || manifest.digest === digest) && (tag === undefined || tags.includes(tag)),
  )
}

/** documented: compressed; of an index, that of its largest image. */
export function sizeOf(stored: Stored, { bytes, mediaType }: Manifest): number {
  const parsed = parseManifest(bytes, mediaType)
  if (!parsed) return 0
  if ('manifests' in parsed) {
    const children = parsed.manifests.flatMap(({ digest }) => stored.manifests.get(digest)?.current ?? [])
    return Math.max(0, ...children.map((child) => sizeOf(stored, child)))
  }
  return [parsed.config, ...parsed.layers].reduce((sum, { size }) => sum + size, 0)
}

export function artifactTypeOf({ bytes, mediaType }: Manifest): string | undefined {
  const parsed = parseManifest(bytes, mediaType)
  return parsed && ('manifests' in parsed ? parsed.artifactType : (parsed.artifactType ?? parsed.config.mediaType))
}

// What `docker load` takes: a tar of manifest.json, the config and the layers, gzipped or not.
// documented: https://github.com/moby/docker-image-spec/blob/main/spec.md, "Combined Image JSON + Filesystem Changeset Format" (read
// November 2026); moby v20.10, image/tarexport/load.go: layers are decompressed, each `diff_ids` entry and the parents are checked.
import { z } from 'zod'
import { parseJson } from '../../registry/manifest.ts'
import { digestOf } from '../../registry/names.ts'
import { tarEnd, tarFile } from '../../registry/tar.ts'
import type { StoredImage } from '../types.ts'

export interface LoadableImage {
  readonly config: Buffer
  /** Digests of the layers' own contents, as the config has them. */
  readonly diffIds: readonly string[]
  readonly layers: readonly Buffer[]
}

const descriptor = z.object({ digest: z.string() })
const manifestSchema = z.object({ config: descriptor, layers: z.array(descriptor) })
const configSchema = z.object({ rootfs: z.object({ diff_ids: z.array(z.string()) }) })

/** One platform's image, every byte held against its digest. */
export function readImage(image: StoredImage, platform: string): LoadableImage {
  const read = (digest: string) => verified(image, digest)
  const manifest = manifestSchema.parse(parseJson(read(image.platforms[platform] ?? '')))
  const config = read(manifest.config.digest)
  const { rootfs } = configSchema.parse(parseJson(config))
  return { config, diffIds: rootfs.diff_ids, layers: manifest.layers.map(({ digest }) => read(digest)) }
}

function verified({ read }: StoredImage, digest: string): Buffer {
  const bytes = read?.(digest)
  if (bytes === undefined) throw new Error(`the registry does not hold ${digest}`)
  if (digestOf(bytes) !== digest) throw new Error(`what the registry holds as ${digest} is ${digestOf(bytes)}`)
  return bytes
}

/** In pieces, so that no second copy of the layers is made. `tag`: the name that the image gets. */
export function* dockerArchive({ config, layers }: LoadableImage, tag: string): Generator<Buffer> {
  const names = layers.map((_, index) => `layer-${index}.tar`)
  const manifest = [{ Config: 'config.json', RepoTags: [tag], Layers: names }]
  yield* tarFile('manifest.json', Buffer.from(JSON.stringify(manifest)))
  yield* tarFile('config.json', config)
  for (const [index, layer] of layers.entries()) yield* tarFile(names[index] ?? '', layer)
  yield tarEnd
}

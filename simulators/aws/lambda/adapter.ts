// How an image speaks with Lambda. documented: it has to have a runtime interface client (developer guide, "Create a Lambda function using a
// container image"), or Lambda Web Adapter in /opt/extensions, which has one (awslabs/aws-lambda-web-adapter, read November 2026).
// A stand-in image says by its label `tandem.sim/lambda` what it has: `adapter` or `runtime`; others are looked into.
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { z } from 'zod'
import type { StoredImage } from '../../container/types.ts'
import { parseJson } from '../../registry/manifest.ts'

export type Interface = 'adapter' | 'runtime' | 'none'

export const label = 'tandem.sim/lambda'

const manifestSchema = z.object({
  config: z.object({ digest: z.string() }),
  layers: z.array(z.object({ digest: z.string(), mediaType: z.string() })),
})

const configSchema = z.object({ config: z.object({ Entrypoint: z.array(z.string()).nullish() }).nullish() })

type ImageManifest = z.infer<typeof manifestSchema>

export function interfaceOf({ labels, platforms, read }: StoredImage, platform: string): Interface {
  const said = labels[platform]?.[label]
  if (said !== undefined) return z.enum(['adapter', 'runtime', 'none']).parse(said)
  const manifest = manifestSchema.safeParse(json(read?.(platforms[platform] ?? ''))).data
  if (!manifest || !read) return 'none'
  if (manifest.layers.toReversed().some((layer) => hasAdapter(layer, read))) return 'adapter'
  return isLambdaImage(manifest, read) ? 'runtime' : 'none'
}

const json = (bytes: Buffer | undefined): unknown => bytes && parseJson(bytes)

/** AWS's base images start so; other clients cannot be told from outside. */
function isLambdaImage({ config }: ImageManifest, read: (digest: string) => Buffer | undefined): boolean {
  const entry = configSchema.safeParse(json(read(config.digest))).data?.config?.Entrypoint ?? []
  return entry.some((word) => /lambda-entrypoint\.sh|aws-lambda-r(ic|ie)|awslambdaric/.test(word))
}

const seen = new Map<string, boolean>()

function hasAdapter(
  { digest, mediaType }: ImageManifest['layers'][number],
  read: (digest: string) => Buffer | undefined,
): boolean {
  const known = seen.get(digest)
  if (known !== undefined) return known
  const bytes = read(digest)
  const found = bytes !== undefined && namesIn(unpack(bytes, mediaType)).includes('opt/extensions/lambda-adapter')
  seen.set(digest, found)
  return found
}

function unpack(bytes: Buffer, mediaType: string): Buffer {
  if (mediaType.endsWith('zstd')) return zstdDecompressSync(bytes)
  return mediaType.endsWith('gzip') ? gunzipSync(bytes) : bytes
}

const block = 512

/** Of the files in a tar of the ustar kind; names of more than 255 characters are cut. */
export function namesIn(tar: Buffer): readonly string[] {
  const names: string[] = []
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const field = (start: number, length: number) =>
      tar.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '')
    names.push(
      [field(345, 155), field(0, 100)]
        .filter(Boolean)
        .join('/')
        .replace(/^(\.?\/)+/, ''),
    )
    at += block + Math.ceil(Number.parseInt(field(124, 12).trim() || '0', 8) / block) * block
  }
  return names
}

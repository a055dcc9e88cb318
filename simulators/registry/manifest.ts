// Image specification: https://github.com/opencontainers/image-spec/blob/main/manifest.md and image-index.md, and Docker's
// https://distribution.github.io/distribution/spec/manifest-v2-2/, documented.
import { z } from 'zod'

export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
export const OCI_CONFIG = 'application/vnd.oci.image.config.v1+json'
export const OCI_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip'
export const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json'
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
export const DOCKER_CONFIG = 'application/vnd.docker.container.image.v1+json'
export const DOCKER_LAYER = 'application/vnd.docker.image.rootfs.diff.tar.gzip'

const descriptor = z.object({
  mediaType: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  size: z.number().int().nonnegative(),
  urls: z.array(z.string()).optional(),
  platform: z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() }).optional(),
})

const common = {
  schemaVersion: z.literal(2),
  mediaType: z.string().optional(),
  artifactType: z.string().optional(),
  annotations: z.record(z.string(), z.string()).optional(),
  subject: descriptor.optional(),
}

const imageSchema = z.object({ ...common, config: descriptor, layers: z.array(descriptor) })
const indexSchema = z.object({ ...common, manifests: z.array(descriptor) })

export type Descriptor = z.infer<typeof descriptor>
export type ImageManifest = z.infer<typeof imageSchema>
export type IndexManifest = z.infer<typeof indexSchema>

/** `linux/amd64`; the variant is told only where it makes another platform of it. */
export const platformOf = ({ os, architecture, variant }: NonNullable<Descriptor['platform']>): string =>
  variant === undefined || architecture === 'arm64' ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`

/** `undefined` when the bytes are not a manifest of that media type. */
export function parseManifest(bytes: Buffer, mediaType: string): ImageManifest | IndexManifest | undefined {
  const schema = [OCI_INDEX, DOCKER_INDEX].includes(mediaType)
    ? indexSchema
    : [OCI_MANIFEST, DOCKER_MANIFEST].includes(mediaType)
      ? imageSchema
      : undefined
  const parsed = schema?.safeParse(parseJson(bytes))
  if (parsed?.success !== true) return undefined
  return parsed.data.mediaType === undefined || parsed.data.mediaType === mediaType ? parsed.data : undefined
}

export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

import { z } from 'zod'
import { CloudError } from '../core/errors.ts'
import { digestOf, isDigest } from './digest.ts'
import { parseJson } from './json.ts'

export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  /** Bytes. */
  readonly size: number
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string | undefined }
}

/** A manifest as a registry gave it: the bytes are what its digest is of, and are never written anew. */
export interface Manifest {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Buffer
  /** Manifests that an index lists, attestations included; none for a single image. */
  readonly children: readonly Descriptor[]
  /** Config and layers of a single image; none for an index. */
  readonly blobs: readonly Descriptor[]
  readonly config?: Descriptor
}

const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]
const imageTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]
export const manifestTypes: readonly string[] = [...indexTypes, ...imageTypes]

/** Layers that stay where their `urls` say (Windows base images): no registry has them to give or wants them. */
const foreignLayer = /\.foreign\.|\.nondistributable\./

const descriptorSchema = z.object({
  mediaType: z.string(),
  digest: z.string().refine(isDigest, 'is no sha256 digest'),
  size: z.number().int().nonnegative(),
  platform: z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() }).optional(),
})
const indexSchema = z.object({ manifests: z.array(descriptorSchema) })
const imageSchema = z.object({ config: descriptorSchema, layers: z.array(descriptorSchema) })

/** Throws CloudError `invalid` when the bytes are not a manifest of a type that can be delivered. `from` names the place. */
export function readManifest(
  bytes: Buffer,
  { contentType, from }: { contentType: string | undefined; from: string },
): Manifest {
  const content = parseJson(bytes)
  const mediaType = typeOf(content, contentType)
  const base = { digest: digestOf(bytes), mediaType, bytes }
  if (indexTypes.includes(mediaType)) {
    const { manifests } = check(indexSchema, content, from)
    return { ...base, children: manifests.map(describe), blobs: [] }
  }
  if (imageTypes.includes(mediaType)) {
    const { config, layers } = check(imageSchema, content, from)
    const blobs = [config, ...layers.filter((layer) => !foreignLayer.test(layer.mediaType))]
    return { ...base, children: [], blobs: blobs.map(describe), config: describe(config) }
  }
  throw malformed(from, `its type "${mediaType}" is not supported`, 'Build the image anew: Docker schema 1 is too old.')
}

/** What the registry says, when it is a type that we asked for; else what the manifest says of itself. */
function typeOf(content: unknown, contentType: string | undefined): string {
  const said = contentType?.split(';')[0]?.trim()
  if (said !== undefined && manifestTypes.includes(said)) return said
  if (typeof content !== 'object' || content === null) return said ?? 'unknown'
  if ('mediaType' in content && typeof content.mediaType === 'string') return content.mediaType
  if ('manifests' in content) return 'application/vnd.oci.image.index.v1+json'
  if ('layers' in content) return 'application/vnd.oci.image.manifest.v1+json'
  return said ?? 'unknown'
}

function check<T>(schema: z.ZodType<T>, content: unknown, from: string): T {
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw malformed(from, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
}

const describe = ({ platform, ...rest }: z.infer<typeof descriptorSchema>): Descriptor =>
  platform === undefined ? rest : { ...rest, platform }

const malformed = (from: string, problem: string, hint?: string) =>
  new CloudError(`the manifest from ${from} cannot be delivered: ${problem}`, {
    trouble: 'invalid',
    operation: 'registry.manifests.get',
    ...(hint === undefined ? {} : { hint }),
  })

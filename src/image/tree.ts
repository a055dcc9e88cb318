import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { parseJson } from './json.ts'
import { type Descriptor, type Manifest, manifestTypes } from './manifest.ts'
import { formatPlatform } from './platform.ts'
import type { Repository } from './repository.ts'

/** A manifest and, when it is an index, those that it lists. */
export interface ManifestTree {
  readonly manifest: Manifest
  readonly children: readonly ManifestTree[]
}

const deepest = 4
const largestConfig = 8 * 1024 * 1024

const configSchema = z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() })

/** Reads a manifest by tag or digest, and all below it by digest. */
export async function readTree(from: Repository, reference: string, context: Context): Promise<ManifestTree> {
  return readBelow(from, await from.getManifest(reference, context), context)
}

async function readBelow(from: Repository, manifest: Manifest, context: Context, depth = 1): Promise<ManifestTree> {
  if (depth > deepest) throw unsupported(from, manifest, `is an index nested more than ${deepest} deep`)
  const known = manifest.children.filter(({ mediaType }) => manifestTypes.includes(mediaType))
  const foreign = manifest.children.find(({ mediaType }) => !manifestTypes.includes(mediaType))
  if (foreign !== undefined) throw unsupported(from, manifest, `lists ${foreign.digest} of type "${foreign.mediaType}"`)
  const children = known.map(async ({ digest }) =>
    readBelow(from, await from.getManifest(digest, context), context, depth + 1),
  )
  return { manifest, children: await Promise.all(children) }
}

/** `linux/amd64` → digest of the image for it; of a single manifest as its config says. */
export async function platformsOf(
  from: Repository,
  manifest: Manifest,
  context: Context,
): Promise<Record<string, string>> {
  if (manifest.config !== undefined) {
    const platform = formatPlatform(await readPlatform(from, manifest.config, context))
    return platform === undefined ? {} : { [platform]: manifest.digest }
  }
  const platforms: Record<string, string> = {}
  for (const child of manifest.children) {
    const platform = formatPlatform(child.platform)
    if (platform !== undefined) platforms[platform] ??= child.digest
  }
  return platforms
}

async function readPlatform(from: Repository, config: Descriptor, context: Context): Promise<Descriptor['platform']> {
  if (config.size > largestConfig) return undefined
  const pieces: Buffer[] = []
  for await (const piece of from.blob(config, context)) pieces.push(piece)
  return configSchema.safeParse(parseJson(Buffer.concat(pieces))).data
}

const unsupported = ({ address }: Repository, { digest }: Manifest, what: string) =>
  new CloudError(`${address}@${digest} cannot be delivered: it ${what}`, {
    trouble: 'invalid',
    operation: 'registry.manifests.get',
  })

import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { readConfig } from './config.ts'
import { type Manifest, manifestTypes } from './manifest.ts'
import { formatPlatform } from './platform.ts'
import type { ImageSource } from './source.ts'

/** A manifest and, when it is an index, those that it lists. */
export interface ManifestTree {
  readonly manifest: Manifest
  readonly children: readonly ManifestTree[]
}

const deepest = 4

/** Reads a manifest by tag or digest, and all below it by digest. */
export async function readTree(from: ImageSource, reference: string, context: Context): Promise<ManifestTree> {
  return readBelow(from, await from.getManifest(reference, context), context)
}

async function readBelow(from: ImageSource, manifest: Manifest, context: Context, depth = 1): Promise<ManifestTree> {
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
  from: ImageSource,
  manifest: Manifest,
  context: Context,
): Promise<Record<string, string>> {
  if (manifest.config !== undefined) {
    const platform = formatPlatform((await readConfig(from, manifest.config, context)).platform)
    return platform === undefined ? {} : { [platform]: manifest.digest }
  }
  const platforms: Record<string, string> = {}
  for (const child of manifest.children) {
    const platform = formatPlatform(child.platform)
    if (platform !== undefined) platforms[platform] ??= child.digest
  }
  return platforms
}

const unsupported = ({ address }: ImageSource, { digest }: Manifest, what: string) =>
  new CloudError(`${address}@${digest} cannot be delivered: it ${what}`, {
    trouble: 'invalid',
    operation: 'registry.manifests.get',
  })

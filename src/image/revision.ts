import type { Context } from '../core/context.ts'
import { isCloudError } from '../core/errors.ts'
import { readConfig } from './config.ts'
import { formatPlatform } from './platform.ts'
import type { ImageSource } from './source.ts'

export const revisionLabel = 'org.opencontainers.image.revision'

/**
 * The commit that an image says it was built from; `undefined` when it does not say. Of the first platform, where there are
 * several: one build labels them all.
 */
export async function revisionOf(at: ImageSource, digest: string, context: Context): Promise<string | undefined> {
  try {
    const manifest = await at.getManifest(digest, context)
    const child = manifest.children.find(({ platform }) => formatPlatform(platform) !== undefined)
    const { config } = child === undefined ? manifest : await at.getManifest(child.digest, context)
    return config === undefined ? undefined : (await readConfig(at, config, context)).labels[revisionLabel]
  } catch (error) {
    // Half an image, or something else than one, does not say of which commit it is.
    if (isCloudError(error, 'missing', 'invalid')) return undefined
    throw error
  }
}

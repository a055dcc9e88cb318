import type { Context } from '../core/context.ts'
import type { DeliveredImage } from '../core/unit.ts'
import { formatReference, parseReference, versionOf } from './reference.ts'
import type { Registries } from './registry.ts'
import { platformsOf } from './tree.ts'

/**
 * Looks an image up where it is: a tag is resolved here, once, and everything after goes by digest. Throws InputError for
 * a reference that cannot be one, CloudError when the registry does not give it.
 */
export async function resolveImage(text: string, registries: Registries, context: Context): Promise<DeliveredImage> {
  const reference = parseReference(text)
  const version = versionOf(reference)
  const source = registries(reference.host).repository(reference.repository, 'pull')
  const manifest = await source.getManifest(version, context)
  const platforms = await platformsOf(source, manifest, context)
  const names = Object.keys(platforms).join(', ') || 'no platform'
  context.log.info(`${formatReference(reference)} is ${manifest.digest} (${names})`)
  return { repository: source.address, digest: manifest.digest, platforms }
}

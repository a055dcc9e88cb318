// https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md, documented; as `docker buildx build --output type=oci,tar=false` leaves it.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltImage } from './images.ts'

/** Writes an image as a layout on disk, under these names or under none. */
export async function writeLayout(folder: string, image: BuiltImage, names: readonly string[] = []): Promise<void> {
  const blobs = join(folder, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  const manifests = image.manifests.map(({ digest, bytes }): [string, Buffer] => [digest, bytes])
  for (const [digest, bytes] of [...manifests, ...image.blobs]) await writeFile(join(blobs, digest.slice(7)), bytes)
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  await writeFile(join(folder, 'index.json'), JSON.stringify(indexOf(image, names)))
}

function indexOf({ manifests, digest }: BuiltImage, names: readonly string[]): object {
  const { mediaType = '', bytes } = manifests.find((each) => each.digest === digest) ?? {}
  const descriptor = { mediaType, digest, size: bytes?.length ?? 0 }
  const named = names.map((name) => ({ ...descriptor, annotations: { 'org.opencontainers.image.ref.name': name } }))
  return {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: named.length === 0 ? [descriptor] : named,
  }
}

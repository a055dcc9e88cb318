import { Readable } from 'node:stream'
import type { StoredImage } from '../types.ts'
import { dockerArchive, readImage } from './archive.ts'
import type { Docker } from './command.ts'
import { ownImages } from './owner.ts'

/** The reference under which the engine has the image. */
export type LoadImage = (image: StoredImage, platform: string) => Promise<string>

/** Brings an image from a registry of the local clouds into the engine, each once. */
export function createImages(docker: Docker, owner: string, signal: AbortSignal): LoadImage {
  const loaded = new Map<string, Promise<string>>()
  return (image, platform) => {
    const digest = image.platforms[platform] ?? ''
    const reference = `${ownImages}:${owner}-${digest.slice(7, 19)}`
    const loading = loaded.get(digest) ?? load(docker, { image, platform, reference, signal })
    loaded.set(digest, loading)
    return loading
  }
}

interface Loading {
  readonly image: StoredImage
  readonly platform: string
  readonly reference: string
  readonly signal: AbortSignal
}

async function load(docker: Docker, { image, platform, reference, signal }: Loading): Promise<string> {
  const loadable = readImage(image, platform)
  const input = Readable.from(dockerArchive(loadable, reference))
  await docker.run(['load', '--quiet'], { input, signal })
  const layers = await docker.run(['image', 'inspect', '--format', '{{json .RootFS.Layers}}', reference])
  // The engine names an image by its config or by its manifest, as it stores images; the layers are the same in both.
  if (layers !== JSON.stringify(loadable.diffIds)) throw new Error(`the engine has other layers for ${reference}`)
  return reference
}

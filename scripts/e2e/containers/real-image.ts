import { z } from 'zod'
import type { BuiltImage } from '../../../simulators/registry/images.ts'
import { OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST } from '../../../simulators/registry/manifest.ts'
import { digestOf } from '../../../simulators/registry/names.ts'
import type { Manifest } from '../../../simulators/registry/store.ts'
import { tarEnd, tarFile } from '../../../simulators/registry/tar.ts'
import { type BaseImage, type Layer, layerOf } from './base-image.ts'

export interface Recipe {
  readonly base: BaseImage
  /** Name → text, in /app. */
  readonly files: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
}

/** The base with a layer of files that `node server.js` runs, for each platform: what a Dockerfile of one COPY makes. */
export function realImage({ base, files, platforms }: Recipe): BuiltImage {
  const tar = Buffer.concat([...Object.entries(files).flatMap(([name, text]) => fileOf(name, text)), tarEnd])
  const layers = [...base.layers, layerOf(tar)]
  const parts = platforms.map((platform) => ({ platform, ...partOf(base, layers, platform) }))
  const index = manifestOf(OCI_INDEX, {
    manifests: parts.map(({ platform, manifest }) => ({
      ...describe(manifest.mediaType, manifest.bytes),
      platform: platformOf(platform),
    })),
  })
  return {
    digest: index.digest,
    manifests: [...parts.map(({ manifest }) => manifest), index],
    blobs: new Map([...layers.map(({ blob }) => blob), ...parts.map(({ config }) => config)].map(byDigest)),
    platforms: Object.fromEntries(parts.map(({ platform, manifest }) => [platform, manifest.digest])),
  }
}

const fileOf = (name: string, text: string) => tarFile(`app/${name}`, Buffer.from(text))
const byDigest = (bytes: Buffer): [string, Buffer] => [digestOf(bytes), bytes]
const describe = (mediaType: string, bytes: Buffer) => ({ mediaType, digest: digestOf(bytes), size: bytes.length })

function platformOf(platform: string): { readonly os: string; readonly architecture: string } {
  const [os = '', architecture = ''] = platform.split('/')
  return { os, architecture }
}

function manifestOf(mediaType: string, content: object): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...content }))
  return { digest: digestOf(bytes), mediaType, bytes }
}

function partOf(base: BaseImage, layers: readonly Layer[], platform: string) {
  const inherited = z.record(z.string(), z.unknown()).parse(base.config['config'] ?? {})
  const config = Buffer.from(
    JSON.stringify({
      ...base.config,
      ...platformOf(platform),
      config: { ...inherited, Cmd: ['node', 'server.js'], WorkingDir: '/app', User: 'node' },
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    }),
  )
  const manifest = manifestOf(OCI_MANIFEST, {
    config: describe(OCI_CONFIG, config),
    layers: layers.map(({ blob }) => describe(OCI_LAYER, blob)),
  })
  return { manifest, config }
}

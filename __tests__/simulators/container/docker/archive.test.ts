import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import { dockerArchive, readImage } from '../../../../simulators/container/docker/archive.ts'
import type { StoredImage } from '../../../../simulators/container/types.ts'
import { type BuiltImage, makeImage } from '../../../../simulators/registry/images.ts'
import { digestOf } from '../../../../simulators/registry/names.ts'

const platform = 'linux/arm64'
const built = makeImage({ platforms: ['linux/amd64', platform], layers: [1000, 512, 0], attestations: true })

function stored({ digest, platforms, manifests, blobs }: BuiltImage): StoredImage {
  const all = new Map([...blobs, ...manifests.map((each) => [each.digest, each.bytes] as const)])
  return { digest, platforms, labels: {}, read: (wanted) => all.get(wanted) }
}

describe('the archive for docker load', () => {
  const loadable = readImage(stored(built), platform)
  const archive = Buffer.concat([...dockerArchive(loadable, 'tandem-sim:one')])
  const file = (name: string) => execFileSync('tar', ['-xOf', '-', name], { input: archive })

  test('is a tar that other programs read', () => {
    const names = execFileSync('tar', ['-tf', '-'], { input: archive, encoding: 'utf8' }).trim().split('\n')
    expect(names).toEqual(['manifest.json', 'config.json', 'layer-0.tar', 'layer-1.tar', 'layer-2.tar'])
  })

  test('names config, layers and tag in its manifest', () => {
    expect(JSON.parse(file('manifest.json').toString())).toEqual([
      {
        Config: 'config.json',
        RepoTags: ['tandem-sim:one'],
        Layers: ['layer-0.tar', 'layer-1.tar', 'layer-2.tar'],
      },
    ])
  })

  test("holds this platform's config, byte by byte, and the layers that it names", () => {
    const config = JSON.parse(file('config.json').toString())
    expect(config.architecture).toBe('arm64')
    expect(built.blobs.has(digestOf(file('config.json')))).toBe(true)
    const diffIds = [0, 1, 2].map((index) => digestOf(gunzipSync(file(`layer-${index}.tar`))))
    expect(diffIds).toEqual(config.rootfs.diff_ids)
    expect(loadable.diffIds).toEqual(diffIds)
  })
})

describe('an image of the registry', () => {
  const manifest = built.platforms[platform] ?? ''

  test('that lacks a part is refused, by its digest', () => {
    const layer = [...built.blobs].find(([, bytes]) => bytes === readImage(stored(built), platform).layers[0])?.[0]
    const image = stored(built)
    const read = (digest: string) => (digest === layer ? undefined : image.read?.(digest))
    expect(() => readImage({ ...image, read }, platform)).toThrow(`the registry does not hold ${layer}`)
  })

  test('with another content than its digest says is refused', () => {
    const image = stored(built)
    const read = (digest: string) => (digest === manifest ? Buffer.from('{}') : image.read?.(digest))
    expect(() => readImage({ ...image, read }, platform)).toThrow(
      /what the registry holds as sha256:[\da-f]{64} is sha256:/,
    )
  })
})

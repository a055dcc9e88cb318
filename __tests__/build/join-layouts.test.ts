import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { joinLayouts } from '../../src/build/join-layouts.ts'
import type { BuildRequest } from '../../src/build/request.ts'
import { aRequest } from './a-request.ts'
import { aBench } from './bench.ts'

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const indexType = 'application/vnd.oci.image.index.v1+json'
const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Writes what BuildKit writes for a part: blobs, and an index that names the root of them. */
async function writeLayout(folder: string, root: object, blobs: readonly string[] = []): Promise<void> {
  const layout = join(folder, 'layout')
  await mkdir(join(layout, 'blobs', 'sha256'), { recursive: true })
  await writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }))
  for (const blob of blobs) await writeFile(join(layout, 'blobs', 'sha256', sha(blob)), blob)
}

const partsOf = (request: BuildRequest): BuildRequest[] =>
  request.platforms.map((platform) => ({
    ...request,
    platforms: [platform],
    folder: join(request.folder, platform.replaceAll('/', '-')),
  }))

/** The digests are those of real builds: of each platform by itself, and of both at once by one BuildKit 0.34. */
const [amd64, arm64] = [
  'sha256:53ed391abcdb0be166da758b7fa503d0e9b4ccaef7e25e157468908b8d4f5a33',
  'sha256:32f195b45cf9c6333a0b81731ea8231c90bb42866f2b53777961bea234bf9148',
]
const together = 'sha256:686cc186c1c0480dbbda89ffeac218d08b3b9feb938eff2ffa85aa6a2492b525'
const annotations = { 'org.opencontainers.image.title': 'shop & <co>' }

describe('layouts of single platforms', () => {
  test('are joined to the very index that one BuildKit writes for all of them', async () => {
    await using bench = await aBench()
    const request = aRequest(bench.folder, { annotations })
    const parts = partsOf(request)
    for (const [index, digest] of [amd64, arm64].entries()) {
      await writeLayout(parts[index]?.folder ?? '', { mediaType: manifestType, digest, size: 930 }, [`layer ${index}`])
    }
    expect(await joinLayouts(parts, request)).toBe(together)
  })

  test('are joined in the order of the platforms, not of the parts', async () => {
    await using bench = await aBench()
    const request = aRequest(bench.folder, { annotations })
    const parts = partsOf(request)
    for (const [index, digest] of [amd64, arm64].entries()) {
      await writeLayout(parts[index]?.folder ?? '', { mediaType: manifestType, digest, size: 930 })
    }
    expect(await joinLayouts(parts.toReversed(), request)).toBe(together)
  })

  test('become one layout, with all blobs, whose index names the joined one', async () => {
    await using bench = await aBench()
    const request = aRequest(bench.folder, { annotations })
    const parts = partsOf(request)
    for (const [index, digest] of [amd64, arm64].entries()) {
      const blobs = ['a layer of both', `layer ${index}`]
      await writeLayout(parts[index]?.folder ?? '', { mediaType: manifestType, digest, size: 930 }, blobs)
    }
    await joinLayouts(parts, request)
    const layout = join(request.folder, 'layout')
    const names = ['a layer of both', 'layer 0', 'layer 1'].map(sha)
    expect((await readdir(join(layout, 'blobs', 'sha256'))).toSorted()).toEqual(
      [...names, together.slice(7)].toSorted(),
    )
    expect(JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'))).toEqual({
      schemaVersion: 2,
      mediaType: indexType,
      manifests: [
        {
          mediaType: indexType,
          digest: together,
          size: expect.any(Number),
          annotations: {
            'org.opencontainers.image.created': '2023-11-14T22:13:20Z',
            'org.opencontainers.image.ref.name': 'latest',
          },
        },
      ],
    })
    expect(await readFile(join(layout, 'oci-layout'), 'utf8')).toContain('1.0.0')
  })
})

test('attestations stand behind the images that they are about', async () => {
  await using bench = await aBench()
  const request = aRequest(bench.folder)
  const parts = partsOf(request)
  for (const part of parts) {
    const [os, architecture] = part.platforms[0]?.split('/') ?? []
    const digest = `sha256:${sha(architecture ?? '')}`
    const image = { mediaType: manifestType, digest, size: 1, platform: { architecture, os } }
    const attestation = {
      mediaType: manifestType,
      digest: `sha256:${sha(`about ${architecture}`)}`,
      size: 2,
      annotations: { 'vnd.docker.reference.digest': digest },
      platform: { architecture: 'unknown', os: 'unknown' },
    }
    const index = JSON.stringify({ manifests: [image, attestation] })
    const root = { mediaType: indexType, digest: `sha256:${sha(index)}`, size: index.length }
    await writeLayout(part.folder, root, [index])
  }
  const digest = await joinLayouts(parts.toReversed(), request)
  const index = await readFile(join(request.folder, 'layout', 'blobs', 'sha256', digest.slice(7)), 'utf8')
  const { manifests }: { manifests: { digest: string }[] } = JSON.parse(index)
  expect(manifests.map((each) => each.digest.slice(7))).toEqual(
    ['amd64', 'arm64', 'about amd64', 'about arm64'].map(sha),
  )
})

import { appendFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import { openLayout } from '../../src/image/layout.ts'
import { readTree } from '../../src/image/tree.ts'
import { writeLayout } from '../../simulators/registry/oci-layout.ts'
import { build, type Built, digestsOf } from './built.ts'
import { aContext, refusalOf } from './world.ts'

const fileOf = ({ folder }: Built, digest: string): string => join(folder, 'blobs', 'sha256', digest.slice(7))

const largest = ({ image }: Built) =>
  [...image.blobs].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['', Buffer.alloc(0)]

async function readLargest(built: Built, context = aContext().context): Promise<Buffer> {
  const [digest, { length: size }] = largest(built)
  const pieces: Buffer[] = []
  for await (const piece of built.layout.blob({ digest, size, mediaType: 'x' }, context)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('an image on disk', () => {
  test('is read whole, attestations included', async () => {
    await using built = await build()
    const tree = await readTree(built.layout, built.layout.digest, aContext().context)
    const all = [tree, ...tree.children].map(({ manifest }) => manifest.digest)
    expect(all.toSorted()).toEqual(digestsOf(built.image))
    expect(built.layout).toMatchObject({ address: 'the build', digest: built.image.digest })
  })

  test('is one image under however many names', async () => {
    await using built = await build({ index: false, platforms: ['linux/amd64'], attestations: false })
    await writeLayout(built.folder, built.image, ['shop:1', 'shop:latest'])
    expect((await openLayout(built.folder)).digest).toBe(built.image.digest)
  })

  test('comes in pieces, so that a large layer does not fill the memory', async () => {
    await using built = await build({ layers: [300_000] })
    const [, bytes] = largest(built)
    expect((await readLargest(built)).equals(bytes)).toBe(true)
  })

  test('of two images is refused, as nobody knows which one is meant', async () => {
    await using built = await build()
    const two = [built.image.digest, `sha256:${'0'.repeat(64)}`].map((digest) => ({
      digest,
      mediaType: 'application/vnd.oci.image.index.v1+json',
    }))
    await writeFile(join(built.folder, 'index.json'), JSON.stringify({ manifests: two }))
    const error = await refusalOf(openLayout(built.folder))
    expect(error.message).toBe(`what was built is damaged: ${join(built.folder, 'index.json')} names 2 images, not one`)
  })

  test.each(['no json', '{}', '{"manifests":[{"digest":1}]}'])(
    'with the index %j is refused by its name',
    async (text) => {
      await using built = await build()
      const path = join(built.folder, 'index.json')
      await writeFile(path, text)
      const error = await refusalOf(openLayout(built.folder))
      expect(error).toMatchObject({
        code: 'build',
        message: `what was built is damaged: ${path} is not the index of an image layout`,
      })
    },
  )

  test('that is not there is refused by its name', async () => {
    const error = await refusalOf(openLayout('/nowhere/at/all'))
    expect(error.message).toBe('what was built cannot be read: /nowhere/at/all/index.json (ENOENT)')
  })

  test('has nothing under a tag, and is never led out of its folder', async () => {
    await using built = await build()
    for (const reference of ['latest', 'sha256:../../../etc/passwd']) {
      const error = await refusalOf(built.layout.getManifest(reference, aContext().context))
      expect(error.message).toBe(`the build has nothing under the name "${reference}"`)
    }
  })
})

describe('a layer on disk', () => {
  test('that has other bytes than its digest says is refused before its last piece is handed on', async () => {
    await using built = await build({ layers: [200_000] })
    const [digest, bytes] = largest(built)
    const path = fileOf(built, digest)
    await writeFile(path, Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]))
    let received = 0
    const reading = async () => {
      for await (const piece of built.layout.blob({ digest, size: bytes.length, mediaType: 'x' }, aContext().context)) {
        received += piece.length
      }
    }
    const error = await refusalOf(reading())
    expect(error.message).toMatch(/^what was built is damaged: .+ has the digest sha256:/)
    expect(error.message).toContain(path)
    expect(received).toBeLessThan(bytes.length)
  })

  test('that is too short or too long is refused before anything of it is sent', async () => {
    await using built = await build()
    const [digest, { length }] = largest(built)
    await truncate(fileOf(built, digest), 5)
    expect((await refusalOf(readLargest(built))).message).toContain(`has 5 bytes instead of ${length}`)
    await appendFile(fileOf(built, digest), Buffer.alloc(length))
    expect((await refusalOf(readLargest(built))).message).toContain(`has ${length + 5} bytes instead of ${length}`)
  })

  test('that is gone is named', async () => {
    await using built = await build()
    const [digest] = largest(built)
    await rm(fileOf(built, digest))
    const error = await refusalOf(readLargest(built))
    expect(error.message).toBe(`what was built cannot be read: ${fileOf(built, digest)} (ENOENT)`)
  })

  test('that is empty has to be the empty one', async () => {
    await using built = await build()
    const digest = `sha256:${'0'.repeat(64)}`
    await writeFile(fileOf(built, digest), '')
    const reading = async () => {
      for await (const _ of built.layout.blob({ digest, size: 0, mediaType: 'x' }, aContext().context))
        expect(_).toBe(0)
    }
    expect((await refusalOf(reading())).message).toContain('has the digest sha256:e3b0c442')
  })

  test('stops with the reason of a cancel', async () => {
    await using built = await build()
    const { context, abort } = aContext()
    const reason = new TandemError('cancelled', 'the run was cancelled')
    abort(reason)
    expect(await refusalOf(readLargest(built, context))).toBe(reason)
  })

  test('a manifest that was changed is refused', async () => {
    await using built = await build()
    await appendFile(fileOf(built, built.image.digest), ' ')
    const error = await refusalOf(built.layout.getManifest(built.image.digest, aContext().context))
    expect(error.message).toContain('what was built is damaged')
  })
})

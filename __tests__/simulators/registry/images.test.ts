import { describe, expect, test } from '@jest/globals'
import { makeImage } from '../../../simulators/registry/images.ts'
import { DOCKER_INDEX, OCI_MANIFEST } from '../../../simulators/registry/manifest.ts'
import { parseReference } from '../../../simulators/registry/names.ts'
import { PKG, startRegistries } from './world.ts'

describe('images', () => {
  test('the same recipe gives the same digest, another label another one', () => {
    const recipe = { labels: { a: '1' }, platforms: ['linux/amd64', 'linux/arm64'] }
    expect(makeImage(recipe).digest).toBe(makeImage(recipe).digest)
    expect(makeImage({ ...recipe, labels: { a: '2' } }).digest).not.toBe(makeImage(recipe).digest)
  })

  test('one platform is a single manifest unless an index is asked for', () => {
    expect(makeImage().manifests.map(({ mediaType }) => mediaType)).toEqual([OCI_MANIFEST])
    expect(makeImage({ index: true, docker: true }).manifests.at(-1)?.mediaType).toBe(DOCKER_INDEX)
  })

  test('layers are as large as asked for', () => {
    const sizes = [...makeImage({ layers: [5_000_000] }).blobs.values()].map(({ length }) => length)
    expect(Math.max(...sizes)).toBeGreaterThan(4_900_000)
  })
})

describe('what findImage sees', () => {
  test('an index is found by tag and by digest, with its platforms and labels and without its attestations', async () => {
    await using world = await startRegistries()
    const image = makeImage({
      platforms: ['linux/amd64', 'linux/arm64'],
      attestations: true,
      labels: { 'tandem.sim/version': '7' },
    })
    const digest = world.admin.publish(`${PKG}/acme/apps/shop:v1`, image)
    const labels = { 'tandem.sim/version': '7' }
    const expected = { digest, platforms: image.platforms, labels: { 'linux/amd64': labels, 'linux/arm64': labels } }
    expect(Object.keys(image.platforms)).toEqual(['linux/amd64', 'linux/arm64'])
    expect(world.findImage(`${PKG}/acme/apps/shop:v1`)).toMatchObject(expected)
    expect(world.findImage(`${PKG}/acme/apps/shop@${digest}`)).toMatchObject(expected)
    expect(world.findImage(`${PKG}/acme/apps/shop:v1@${digest}`)).toMatchObject(expected)
  })

  test('every part of what was found can be read by its digest, and nothing else', async () => {
    await using world = await startRegistries()
    const image = makeImage({ platforms: ['linux/amd64', 'linux/arm64'] })
    world.admin.publish(`${PKG}/acme/apps/shop:v1`, image)
    const found = world.findImage(`${PKG}/acme/apps/shop:v1`)
    for (const { digest, bytes } of image.manifests) expect(found?.read?.(digest)).toEqual(bytes)
    for (const [digest, bytes] of image.blobs) expect(found?.read?.(digest)).toEqual(bytes)
    expect(found?.read?.(`sha256:${'0'.repeat(64)}`)).toBeUndefined()
  })

  test('a child is found by its own digest, with its one platform', async () => {
    await using world = await startRegistries()
    const image = makeImage({ platforms: ['linux/amd64', 'linux/arm64'] })
    world.admin.publish(`${PKG}/acme/apps/shop:v1`, image)
    const child = image.platforms['linux/arm64'] ?? ''
    expect(world.findImage(`${PKG}/acme/apps/shop@${child}`)?.platforms).toEqual({ 'linux/arm64': child })
  })

  test.each(['eu-docker.pkg.dev/acme/apps/shop:v1', `${PKG}/acme/apps/shop:v2`, 'nowhere.example/shop:v1', 'shop'])(
    'there is no image at %s',
    async (reference) => {
      await using world = await startRegistries()
      world.admin.publish(`${PKG}/acme/apps/shop:v1`, makeImage())
      expect(world.findImage(reference)).toBeUndefined()
    },
  )

  test.each([
    ['docker.io/node', { host: 'registry-1.docker.io', name: 'library/node', at: 'latest' }],
    ['ghcr.io/acme/shop:v1', { host: 'ghcr.io', name: 'acme/shop', at: 'v1' }],
    ['localhost:5000/shop:v1', { host: 'localhost:5000', name: 'shop', at: 'v1' }],
  ])('%s is read as host, name and tag', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })
})

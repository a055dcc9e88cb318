import { describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import { deliver } from '../../src/image/deliver.ts'
import { resolveImage } from '../../src/image/resolve.ts'
import { createRegistries } from '../../src/image/registry.ts'
import type { Simulator } from '../../simulators/kernel/types.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { ghcr, type ImageWorld, pkg, privateShop, refusalOf, startImageWorld, troubleIn } from './world.ts'

const shop = () => makeImage({ platforms: ['linux/amd64', 'linux/arm64'], attestations: true, layers: [3000, 500] })

const send = (
  world: ImageWorld,
  digest: string,
  { from = ghcr, to = pkg, tags = [] }: { from?: string; to?: string; tags?: readonly string[] } = {},
) => deliver({ from, to, digest, tags, registries: world.registries }, world.context)

/** Serves the manifest as it is, and each blob with its last byte changed. */
function aSwindler(manifest: Buffer, blobs: ReadonlyMap<string, Buffer>): Simulator {
  const change = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])])
  return {
    name: 'swindler',
    hosts: ['swindler.example.com'],
    routes: [
      {
        operation: 'swindler.manifest',
        method: 'GET',
        path: '/v2/acme/shop/manifests/{digest}',
        handle: () => ({ status: 200, body: manifest }),
      },
      {
        operation: 'swindler.blob',
        method: 'GET',
        path: '/v2/acme/shop/blobs/{digest}',
        handle: ({ params }) => ({ status: 200, body: change(blobs.get(params['digest'] ?? '') ?? Buffer.alloc(1)) }),
      },
    ],
    refuse: () => ({ status: 500 }),
  }
}

describe('delivering an image from ghcr.io to Artifact Registry', () => {
  test('index, children and attestations arrive under the same digests', async () => {
    await using world = await startImageWorld()
    const image = shop()
    world.admin.publish(`${ghcr}:1`, image)
    const { digest } = await resolveImage(`${ghcr}:1`, world.registries, world.context)
    const delivered = await send(world, digest)
    expect(delivered).toMatchObject({ repository: pkg, digest: image.digest, platforms: image.platforms })
    expect(world.admin.manifests(pkg).toSorted()).toEqual(image.manifests.map((each) => each.digest).toSorted())
    expect(delivered.copiedBytes).toBe([...image.blobs.values()].reduce((sum, { length }) => sum + length, 0))
    expect(delivered.skippedBlobs).toBe(0)
  })

  test.each([1, 2, 3, 4, 5, 6])('whatever the registries do where nobody knows (seed %i)', async (seed) => {
    await using world = await startImageWorld({ seed, speed: 20 })
    const image = shop()
    world.admin.publish(`${ghcr}:1`, image)
    const delivered = await send(world, image.digest, { tags: ['v1'] })
    expect(delivered.platforms).toEqual(image.platforms)
    expect(world.admin.tags(pkg)).toEqual({ v1: image.digest })
  })

  test('a second delivery sends nothing', async () => {
    await using world = await startImageWorld()
    const image = shop()
    world.admin.publish(`${ghcr}:1`, image)
    await send(world, image.digest)
    const before = world.count('ghcr.manifests.get') + world.count('ghcr.blobs.get')
    const again = await send(world, image.digest)
    expect(again).toMatchObject({ platforms: image.platforms, copiedBytes: 0, skippedBlobs: 0 })
    expect(world.count('ghcr.manifests.get') + world.count('ghcr.blobs.get')).toBe(before)
    expect(world.lines.at(-1)).toContain('nothing to copy')
  })

  test('blobs that are there already are skipped', async () => {
    await using world = await startImageWorld()
    const old = makeImage({ layers: [5000] })
    world.admin.publish(`${ghcr}:1`, old)
    await send(world, old.digest)
    const next = makeImage({ layers: [5000, 100], labels: { a: '2' } })
    world.admin.publish(`${ghcr}:2`, next)
    expect(await send(world, next.digest)).toMatchObject({ skippedBlobs: 1 })
  })

  test("Docker's media types and a single manifest are copied as they are", async () => {
    await using world = await startImageWorld()
    for (const image of [makeImage({ docker: true, index: true }), makeImage({ docker: true })]) {
      world.admin.publish(`${ghcr}:1`, image)
      expect(await send(world, image.digest)).toMatchObject({ digest: image.digest, platforms: image.platforms })
    }
  })

  test('a tag is put on it when asked for, and moved when it is elsewhere', async () => {
    await using world = await startImageWorld()
    const [one, two] = [makeImage({ salt: '1' }), makeImage({ salt: '2' })]
    for (const image of [one, two]) {
      world.admin.publish(`${ghcr}:1`, image)
      await send(world, image.digest, { tags: ['live'] })
      expect(world.admin.tags(pkg)).toEqual({ live: image.digest })
    }
  })
})

describe('what can go wrong on the way', () => {
  test('a read that is cut goes on where it was', async () => {
    await using world = await startImageWorld()
    const image = makeImage({ layers: [200_000] })
    world.admin.publish(`${ghcr}:1`, image)
    world.kernel.fault({ kind: 'reset-before', operation: 'storage.blobs.get', times: 3 })
    expect(await send(world, image.digest)).toMatchObject({ digest: image.digest })
  })

  test.each(['reset-before', 'reset-after', 'error-503', 'error-after', 'throttled'] as const)(
    'an upload to Artifact Registry that meets %s is done again',
    async (kind) => {
      await using world = await startImageWorld()
      const image = makeImage({ layers: [6_000_000] })
      world.admin.publish(`${ghcr}:1`, image)
      for (const operation of ['uploads.start', 'uploads.put', 'manifests.put'])
        world.kernel.fault({ kind, operation: `artifact-registry.${operation}` })
      expect(await send(world, image.digest)).toMatchObject({ digest: image.digest })
      expect(world.admin.manifests(pkg)).toEqual([image.digest])
    },
  )

  test('a silent upload ends after a minute without life and is done again', async () => {
    await using world = await startImageWorld({ clockSpeed: 200 })
    const image = makeImage()
    world.admin.publish(`${ghcr}:1`, image)
    world.kernel.fault({ kind: 'hang', operation: 'artifact-registry.uploads.put' })
    expect(await send(world, image.digest)).toMatchObject({ digest: image.digest })
    expect(world.lines.join('\n')).toContain('did not answer within')
  })

  test.each(['reset-before', 'reset-after', 'error-503', 'throttled'] as const)(
    'where chunks are taken, one that meets %s is taken up again without a new upload',
    async (kind) => {
      await using world = await startImageWorld()
      const image = makeImage({ layers: [10_000_000] })
      world.admin.publish(`${ghcr}:1`, image)
      world.kernel.fault({ kind, operation: 'private-registry.uploads.patch', nth: 2 })
      expect(await send(world, image.digest, { to: privateShop })).toMatchObject({ digest: image.digest })
      expect(world.count('private-registry.uploads.start')).toBe(2)
      expect(world.count('private-registry.uploads.status')).toBe(1)
      expect(world.count('private-registry.uploads.patch')).toBe(kind === 'reset-after' ? 3 : 4)
    },
  )

  test('a cancel stops it at once with its own reason', async () => {
    await using world = await startImageWorld()
    const image = makeImage()
    world.admin.publish(`${ghcr}:1`, image)
    world.kernel.fault({ kind: 'hang', operation: 'artifact-registry.uploads.put', times: Infinity })
    const sending = send(world, image.digest)
    await world.kernel.waitFor(({ operation }) => operation === 'artifact-registry.uploads.start')
    world.abort(new TandemError('cancelled', 'the run was cancelled'))
    expect(await refusalOf(sending)).toMatchObject({ code: 'cancelled', message: 'the run was cancelled' })
  })

  test.each([pkg, privateShop])('a source that serves other bytes is refused, and %s gets no manifest', async (to) => {
    await using world = await startImageWorld()
    const image = makeImage({ layers: [6_000_000] })
    const [manifest] = image.manifests
    world.kernel.register(aSwindler(manifest?.bytes ?? Buffer.alloc(0), image.blobs))
    const error = await refusalOf(send(world, image.digest, { from: 'swindler.example.com/acme/shop', to }))
    expect(error.message).toMatch(/^swindler.example.com\/acme\/shop served something else than sha256:/)
    expect(troubleIn(error)).toBe('invalid')
    expect(world.admin.manifests(to)).toEqual([])
  })

  test('no more than four blobs are on their way at a time', async () => {
    await using world = await startImageWorld()
    const image = makeImage({ layers: Array.from({ length: 12 }, (_, at) => 1000 + at) })
    world.admin.publish(`${ghcr}:1`, image)
    const counted = { now: 0, most: 0 }
    const http = {
      ...world.http,
      stream: async (...asked: Parameters<typeof world.http.stream>) => {
        counted.most = Math.max(counted.most, ++counted.now)
        try {
          return await world.http.stream(...asked)
        } finally {
          counted.now--
        }
      },
    }
    const registries = createRegistries({ http, credentials: world.credentials })
    await deliver({ from: ghcr, to: pkg, digest: image.digest, registries }, world.context)
    // Each has a read and a write.
    expect(counted.most).toBeLessThanOrEqual(8)
    expect(counted.most).toBeGreaterThanOrEqual(4)
  })

  test('a repository that does not exist is named, with what creates it', async () => {
    await using world = await startImageWorld()
    const image = makeImage()
    world.admin.publish(`${ghcr}:1`, image)
    const error = await refusalOf(send(world, image.digest, { to: 'us-central1-docker.pkg.dev/acme/missing/shop' }))
    expect(troubleIn(error)).toBe('missing')
    expect(error.message).toBe(
      'us-central1-docker.pkg.dev did not find what it takes to push to acme/missing/shop: 404 NAME_UNKNOWN Repository "missing" not found',
    )
    expect(error.hint).toContain('create-repository: true')
  })
})

describe('between repositories of one registry', () => {
  test('blobs are mounted where the registry does so', async () => {
    await using world = await startImageWorld()
    const image = shop()
    world.admin.publish(`${privateShop}:1`, image)
    const to = 'registry.example.com/other/shop'
    const delivered = await send(world, image.digest, { from: privateShop, to })
    expect(delivered).toMatchObject({ copiedBytes: 0, mountedBlobs: image.blobs.size, platforms: image.platforms })
    expect(world.count('private-registry.blobs.get')).toBe(0)
  })

  test.each([0, 1])('Artifact Registry may mount or not (variant %i)', async (variant) => {
    await using world = await startImageWorld()
    world.kernel.force('artifact-registry.mounts', variant)
    const image = makeImage({ layers: [100, 200, 300, 400, 500] })
    world.admin.publish(`${pkg}:1`, image)
    const to = 'us-central1-docker.pkg.dev/acme/tandem/other'
    const delivered = await send(world, image.digest, { from: pkg, to })
    expect(delivered.mountedBlobs).toBe(variant === 0 ? image.blobs.size : 0)
  })

  test('the same repository needs no copy and no right to push', async () => {
    await using world = await startImageWorld()
    const image = shop()
    world.admin.publish(`${ghcr}:1`, image)
    expect(await send(world, image.digest, { to: ghcr })).toMatchObject({ platforms: image.platforms, copiedBytes: 0 })
    const error = await refusalOf(send(world, `sha256:${'0'.repeat(64)}`, { to: ghcr }))
    expect(troubleIn(error)).toBe('missing')
  })
})

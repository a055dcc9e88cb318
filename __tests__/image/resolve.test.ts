import { describe, expect, test } from '@jest/globals'
import { resolveImage } from '../../src/image/resolve.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { ghcr, privateShop, refusalOf, startImageWorld, troubleIn } from './world.ts'

describe('resolving an image', () => {
  test('a tag becomes the digest of the index, with its platforms and without its attestations', async () => {
    await using world = await startImageWorld()
    const image = makeImage({ platforms: ['linux/amd64', 'linux/arm64', 'linux/arm/v7'], attestations: true })
    world.admin.publish(`${ghcr}:1`, image)
    const resolved = await resolveImage(`${ghcr}:1`, world.registries, world.context)
    expect(resolved).toEqual({ repository: ghcr, digest: image.digest, platforms: image.platforms })
    expect(world.lines).toEqual([`${ghcr}:1 is ${image.digest} (linux/amd64, linux/arm64, linux/arm/v7)`])
  })

  test('the digest wins over a tag that has moved', async () => {
    await using world = await startImageWorld()
    const image = makeImage({ salt: 'old' })
    world.admin.publish(`${ghcr}:1`, image)
    world.admin.publish(`${ghcr}:1`, makeImage({ salt: 'new' }))
    const resolved = await resolveImage(`${ghcr}:1@${image.digest}`, world.registries, world.context)
    expect(resolved.digest).toBe(image.digest)
  })

  test.each([{ docker: true }, {}])('a single manifest has the platform of its config (%j)', async (recipe) => {
    await using world = await startImageWorld()
    const image = makeImage({ ...recipe, platforms: ['linux/arm64'] })
    world.admin.publish(`${privateShop}:1`, image)
    const { platforms } = await resolveImage(`${privateShop}:1`, world.registries, world.context)
    expect(platforms).toEqual({ 'linux/arm64': image.digest })
  })

  test("a Docker Hub short name finds the library's image without credentials", async () => {
    await using world = await startImageWorld()
    const image = makeImage()
    world.admin.publish('registry-1.docker.io/library/nginx:1.27', image)
    const { repository, digest } = await resolveImage('nginx:1.27', world.registries, world.context)
    expect([repository, digest]).toEqual(['registry-1.docker.io/library/nginx', image.digest])
  })

  test('a tag that is not there is missed, with the thought that the image may be private', async () => {
    await using world = await startImageWorld()
    world.admin.publish(`${ghcr}:1`, makeImage())
    const error = await refusalOf(resolveImage(`${ghcr}:2`, world.registries, world.context))
    expect(troubleIn(error)).toBe('missing')
    expect(error.message).toMatch(/^ghcr.io did not find what it takes to pull acme\/shop: 404 MANIFEST_UNKNOWN/)
    expect(error.hint).toContain('If ghcr.io/acme/shop is private, give registry-username and registry-password.')
  })

  test('Docker Hub with no pulls left is throttled, and says what helps', async () => {
    await using world = await startImageWorld({ clockSpeed: 1000 })
    world.admin.publish('registry-1.docker.io/acme/shop:1', makeImage())
    world.admin.dockerHub.limitPulls(0)
    const error = await refusalOf(resolveImage('acme/shop:1', world.registries, world.context))
    expect(troubleIn(error)).toBe('throttled')
    expect(error.message).toMatch(
      /^registry-1.docker.io refused to pull acme\/shop: 429 TOOMANYREQUESTS You have reached/,
    )
    expect(error.hint).toContain('registry-username')
  })

  test('a registry that throttles for a while is asked again after the time that it names', async () => {
    await using world = await startImageWorld()
    const image = makeImage()
    world.admin.publish(`${ghcr}:1`, image)
    world.kernel.fault({ kind: 'throttled', operation: 'ghcr.manifests.get', times: 2 })
    expect((await resolveImage(`${ghcr}:1`, world.registries, world.context)).digest).toBe(image.digest)
    expect(world.lines[0]).toMatch(/^registry.manifests.get: .* attempt 2 in 1.\d s$/)
  })

  test('an image without tag and digest is not asked for', async () => {
    await using world = await startImageWorld()
    const error = await refusalOf(resolveImage(ghcr, world.registries, world.context))
    expect([error.code, world.kernel.requests.length]).toEqual(['input', 0])
  })
})

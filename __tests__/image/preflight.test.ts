import { describe, expect, test } from '@jest/globals'
import { checkDestination, type DestinationCheck } from '../../src/image/preflight.ts'
import { requireTags, tagConflicts } from '../../src/image/tag-conflict.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { everywhere, startDocks } from './built.ts'
import {
  ghcr,
  googleCredentials,
  type ImageWorld,
  pkg,
  privateShop,
  refusalOf,
  startImageWorld,
  troubleIn,
} from './world.ts'

const revision = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'
const other = 'f'.repeat(40)

const check = ({ registries, context }: ImageWorld, to: string, more: Partial<DestinationCheck> = {}) =>
  checkDestination({ to, tags: ['1.2.3', 'sha-0a1b2c3'], revision, registries, mayBeMissing: false, ...more }, context)

const imageOf = (commit: string | undefined, more: Parameters<typeof makeImage>[0] = {}) =>
  makeImage({
    platforms: ['linux/amd64', 'linux/arm64'],
    attestations: true,
    ...(commit !== undefined && { labels: { 'org.opencontainers.image.revision': commit } }),
    ...more,
  })

describe('looking at a registry before the build', () => {
  test.each(everywhere)('%s lets us push, and nothing of the try stays', async (to) => {
    await using world = await startDocks()
    expect(await check(world, to)).toEqual({ to, isMissing: false, present: {}, unlabelled: [] })
    expect([world.admin.manifests(to), world.admin.tags(to)]).toEqual([[], {}])
    const cancelled = world.kernel.requests.filter(({ operation }) => operation.endsWith('.uploads.cancel'))
    expect(cancelled.map(({ status }) => status)).toEqual([204])
  })

  test('one that cannot cancel an upload is as good', async () => {
    await using world = await startDocks()
    world.kernel.fault({ kind: 'denied', operation: 'private-registry.uploads.cancel' })
    expect(await check(world, privateShop)).toMatchObject({ isMissing: false })
  })

  test.each(['error-500', 'reset-before', 'throttled'] as const)(
    'one that meets %s at first is asked again',
    async (kind) => {
      await using world = await startDocks()
      world.kernel.fault({ kind, operation: 'artifact-registry.uploads.start' })
      expect(await check(world, pkg)).toMatchObject({ isMissing: false })
    },
  )

  test('a repository that is not there is refused with what makes it, or left for later', async () => {
    await using world = await startDocks()
    const to = 'us-central1-docker.pkg.dev/acme/missing/shop'
    const error = await refusalOf(check(world, to))
    expect(troubleIn(error)).toBe('missing')
    expect(error.hint).toContain('create-repository: true')
    expect(await check(world, to, { mayBeMissing: true })).toMatchObject({ isMissing: true, present: {} })
    expect(world.lines.at(-1)).toBe(`${to} is not there yet`)
  })

  test('who may only read is told so, with the role that is missing', async () => {
    await using world = await startImageWorld({ credentials: googleCredentials('ya29.reader') })
    const error = await refusalOf(check(world, pkg))
    expect(troubleIn(error)).toBe('denied')
    expect(error.message).toContain(
      'us-central1-docker.pkg.dev refused to push to acme/tandem/shop: 403 DENIED Permission',
    )
    expect(error.hint).toContain('Grant roles/artifactregistry.writer on acme/tandem')
  })

  test('a job without the permission to write packages is told so', async () => {
    await using world = await startDocks()
    world.admin.ghcr.addToken('job-token', { read: ['acme'], write: [] })
    const error = await refusalOf(check(world, ghcr))
    expect(error.message).toBe('ghcr.io refused to push to acme/shop: 403 DENIED permission_denied: write_package')
    expect(error.hint).toContain('permissions: packages: write')
  })

  test('without credentials it is said which are missing', async () => {
    await using world = await startImageWorld({ credentials: async () => undefined })
    const error = await refusalOf(check(world, privateShop))
    expect(error.hint).toBe(
      'No credentials for registry.example.com are known: give registry-username and registry-password.',
    )
  })
})

describe('tags that are there already', () => {
  test('of the same commit are given back, to be compared after the build', async () => {
    await using world = await startDocks()
    const image = imageOf(revision)
    world.admin.publish(`${ghcr}:1.2.3`, image)
    expect(await check(world, ghcr)).toMatchObject({ present: { '1.2.3': image.digest }, unlabelled: [] })
  })

  test.each([{ index: false, platforms: ['linux/arm64'], attestations: false }, {}])(
    'of an image that does not say of which commit it is, too (%j)',
    async (more) => {
      await using world = await startDocks()
      const image = imageOf(undefined, more)
      world.admin.publish(`${privateShop}:1.2.3`, image)
      expect(await check(world, privateShop)).toMatchObject({
        present: { '1.2.3': image.digest },
        unlabelled: ['1.2.3'],
      })
    },
  )

  test.each([{ index: false, platforms: ['linux/arm64'], attestations: false }, {}])(
    'of another commit are an error that names them all (%j)',
    async (more) => {
      await using world = await startDocks()
      const image = imageOf(other, more)
      for (const tag of ['1.2.3', 'sha-0a1b2c3']) world.admin.publish(`${pkg}:${tag}`, image)
      const error = await refusalOf(check(world, pkg))
      expect(error).toMatchObject({
        code: 'input',
        message: [
          `${pkg}:1.2.3 names ${image.digest}, which was built from commit ${other}`,
          `${pkg}:sha-0a1b2c3 names ${image.digest}, which was built from commit ${other}`,
          `This run builds commit ${revision}`,
        ].join('\n'),
      })
      expect(error.hint).toContain('A version is of one commit')
    },
  )
})

describe('after the build', () => {
  const digest = `sha256:${'1'.repeat(64)}`
  const old = `sha256:${'2'.repeat(64)}`
  const checked = { to: pkg, isMissing: false, present: { '1.2.3': old, 'sha-1': digest }, unlabelled: [] }

  test('a tag that names the same is no conflict', () => {
    expect(tagConflicts(checked, digest)).toEqual([{ tag: '1.2.3', has: old, isSameCommit: true }])
    expect(requireTags({ ...checked, present: { '1.2.3': digest } }, { digest, versions: ['1.2.3'] })).toEqual([])
  })

  test('another build of the same commit may have it, so that a run can be done again', () => {
    expect(requireTags(checked, { digest, versions: ['1.2.3'] })).toEqual(['1.2.3'])
  })

  test('a version of who knows which commit is not taken over, another tag is', () => {
    const unlabelled = { ...checked, unlabelled: ['1.2.3'] }
    expect(() => requireTags(unlabelled, { digest, versions: ['1.2.3'] })).toThrow(
      `${pkg}:1.2.3 names ${old} already\nThis run has built ${digest}`,
    )
    expect(requireTags(unlabelled, { digest, versions: [] })).toEqual([])
  })
})

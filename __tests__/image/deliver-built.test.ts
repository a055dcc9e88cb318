import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { silentLog } from '../../src/core/log.ts'
import { agree } from '../../src/image/agree.ts'
import type { ImageWorld } from './world.ts'
import { build, digestsOf, everywhere, ship, startDocks } from './built.ts'
import { ghcr, pkg, privateShop, refusalOf, troubleIn } from './world.ts'

const pkgHost = 'us-central1-docker.pkg.dev'
const simulators = { [pkg]: 'artifact-registry', [privateShop]: 'private-registry', [ghcr]: 'ghcr' } as const

/** What was sent to the registries other than this one, each of them once. */
function expectSentOnce(world: ImageWorld, { image }: Awaited<ReturnType<typeof build>>, troubled: string): void {
  for (const to of everywhere) {
    if (to === troubled) continue
    expect(world.count(`${simulators[to]}.manifests.put`)).toBe(image.manifests.length)
    expect(world.count(`${simulators[to]}.uploads.put`)).toBe(image.blobs.size)
  }
}

const ofCommit = (letter: string) => ({ labels: { 'org.opencontainers.image.revision': letter.repeat(40) } })

describe('delivering what was built', () => {
  test('three registries get the same at the same time, attestations and tags included, and agree', async () => {
    await using world = await startDocks()
    await using built = await build()
    const { image } = built
    const delivered = await Promise.all(
      everywhere.map((to) => ship(world, built, to, { tags: ['1.2.3', 'sha-0a1b2c3'] })),
    )
    for (const to of everywhere) {
      expect([...world.admin.manifests(to)].toSorted()).toEqual(digestsOf(image))
      expect(world.admin.tags(to)).toEqual({ '1.2.3': image.digest, 'sha-0a1b2c3': image.digest })
    }
    expect(delivered.map(({ digest, platforms }) => ({ digest, platforms }))).toEqual(
      everywhere.map(() => ({ digest: image.digest, platforms: image.platforms })),
    )
    const { requests } = world.kernel
    const first = requests.findIndex(({ operation }) => operation === 'ghcr.uploads.start')
    expect(first).toBeLessThan(
      requests.findLastIndex(({ operation }) => operation === 'artifact-registry.manifests.put'),
    )
    agree(delivered, world.context)
    expect(world.lines.at(-1)).toBe(
      `All 3 registries were asked and have ${image.digest}: ${everywhere.map((to) => `${to} (1.2.3, sha-0a1b2c3)`).join(', ')}`,
    )
  })

  test('a single manifest is delivered as it is', async () => {
    await using world = await startDocks()
    await using built = await build({ index: false, attestations: false, platforms: ['linux/arm64'] })
    expect(await ship(world, built, pkg)).toMatchObject({ platforms: { 'linux/arm64': built.image.digest } })
  })

  test('the same again sends nothing', async () => {
    await using world = await startDocks()
    await using built = await build()
    await ship(world, built, ghcr, { tags: ['1'] })
    const puts = world.count('ghcr.manifests.put')
    expect(await ship(world, built, ghcr, { tags: ['1'] })).toMatchObject({ copiedBytes: 0 })
    expect(world.count('ghcr.manifests.put')).toBe(puts)
  })

  test('registries that do not have the same are told one by one', () => {
    const delivered = [
      { repository: pkg, digest: 'sha256:1', tags: [] },
      { repository: ghcr, digest: 'sha256:2', tags: [] },
    ]
    expect(() => agree(delivered, { log: silentLog })).toThrow(
      `the registries do not have the same image: ${pkg} has sha256:1, ${ghcr} has sha256:2`,
    )
  })

  test('a layer that is damaged on disk is named, and no registry gets a manifest', async () => {
    await using world = await startDocks()
    await using built = await build({ layers: [50_000] })
    const [digest, bytes] = [...built.image.blobs].find(([, each]) => each.length > 50_000) ?? ['', Buffer.alloc(0)]
    await writeFile(join(built.folder, 'blobs', 'sha256', digest.slice(7)), Buffer.alloc(bytes.length))
    for (const to of everywhere) {
      const error = await refusalOf(ship(world, built, to))
      expect(error.code).toBe('build')
      expect(error.message).toContain(`blobs/sha256/${digest.slice(7)} has the digest`)
      expect(world.admin.manifests(to)).toEqual([])
    }
  })
})

describe('a registry in trouble, while the others are well', () => {
  test.each(['uploads.start', 'uploads.put', 'manifests.put', 'manifests.get'])(
    'that answers the first %s with 500 is asked again, and the others are not',
    async (operation) => {
      await using world = await startDocks()
      await using built = await build()
      world.kernel.fault({ kind: 'error-500', operation: `artifact-registry.${operation}` })
      await Promise.all(everywhere.map((to) => ship(world, built, to)))
      expect([...world.admin.manifests(pkg)].toSorted()).toEqual(digestsOf(built.image))
      expectSentOnce(world, built, pkg)
    },
  )

  test.each([
    [pkg, 1],
    [pkg, 3],
    [privateShop, 1],
    [ghcr, 1],
    [ghcr, 3],
  ] as const)('%s, which does not know the token yet (%i times 401), is tried again', async (to, times) => {
    await using world = await startDocks()
    await using built = await build()
    world.admin.quirks.doubtToken(to.slice(0, to.indexOf('/')), times)
    await Promise.all(everywhere.map((each) => ship(world, built, each)))
    expect([...world.admin.manifests(to)].toSorted()).toEqual(digestsOf(built.image))
    expect(world.lines.join('\n')).toMatch(/refused to push to .*: 401 .*; once more in 1\.0 s/)
    expectSentOnce(world, built, to)
  })

  test('that never takes the password is given up after half a minute, with what it said', async () => {
    await using world = await startDocks({ clockSpeed: 500 })
    await using built = await build()
    world.admin.quirks.doubtToken('registry.example.com', Number.POSITIVE_INFINITY)
    const started = world.context.clock.now()
    const error = await refusalOf(ship(world, built, privateShop))
    expect(error).toMatchObject({
      code: 'auth',
      message: 'registry.example.com refused to push to acme/shop: 401 UNAUTHORIZED authentication required',
    })
    expect(world.context.clock.now() - started).toBeLessThan(60_000)
  })

  test('that lacks a permission is not asked again', async () => {
    await using world = await startDocks()
    await using built = await build()
    const error = await refusalOf(ship(world, built, 'us-central1-docker.pkg.dev/other/tandem/shop'))
    expect(troubleIn(error)).toBe('denied')
    expect(world.lines.join('\n')).not.toContain('once more')
  })

  test('that recovers late gets what is missing, and no layer twice', async () => {
    await using world = await startDocks({ clockSpeed: 200 })
    await using built = await build({ platforms: ['linux/amd64'], attestations: false })
    world.kernel.fault({ kind: 'error-500', operation: 'ghcr.manifests.put', times: 20 })
    const delivered = await ship(world, built, ghcr)
    expect(world.lines.join('\n')).toContain('; once more in 1.0 s')
    expect(world.count('ghcr.uploads.put')).toBe(built.image.blobs.size)
    expect(delivered.skippedBlobs).toBe(0)
    expect(delivered.copiedBytes).toBe([...built.image.blobs.values()].reduce((sum, { length }) => sum + length, 0))
  })

  test('that is down for good is named with what it said; the others have everything', async () => {
    await using world = await startDocks({ clockSpeed: 1000 })
    await using built = await build()
    world.kernel.fault({ kind: 'error-503', operation: 'artifact-registry.*', times: Number.POSITIVE_INFINITY })
    const [failed, ...rest] = await Promise.allSettled(everywhere.map((to) => ship(world, built, to)))
    expect(rest.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    expect(failed).toMatchObject({ status: 'rejected' })
    if (failed?.status !== 'rejected') throw new Error('it was delivered')
    expect(failed.reason).toMatchObject({ code: 'cloud', trouble: 'unanswered', status: 503 })
    expect(String(failed.reason)).toContain(`${pkgHost} failed to push to acme/tandem/shop: 503`)
    for (const to of [privateShop, ghcr])
      expect([...world.admin.manifests(to)].toSorted()).toEqual(digestsOf(built.image))
    expectSentOnce(world, built, pkg)
  })

  test('that shows manifests and tags a moment late is waited for', async () => {
    await using world = await startDocks({ speed: 5 })
    world.kernel.force('artifact-registry.read-after-push-ms', 1)
    world.kernel.force('ghcr.read-after-push-ms', 1)
    await using built = await build()
    await Promise.all(everywhere.map((to) => ship(world, built, to, { tags: ['1.2.3'] })))
    expect(world.lines.join('\n')).toContain(`${pkg} was sent ${built.image.digest}, but does not show it yet`)
    expect(world.lines.join('\n')).toContain(`${ghcr}:1.2.3 was sent ${built.image.digest}, but does not show it yet`)
  })

  test('that shows what a tag named before is waited for, and it is said that the tag was put anew', async () => {
    await using world = await startDocks({ speed: 5 })
    world.kernel.force('ghcr.read-after-push-ms', 1)
    await using old = await build({ salt: 'old' })
    await using built = await build()
    world.admin.publish(`${ghcr}:sha-1`, old.image)
    await ship(world, built, ghcr, { tags: ['sha-1'] })
    expect(world.admin.tags(ghcr)).toEqual({ 'sha-1': built.image.digest })
    expect(world.lines).toContain(`${ghcr}:sha-1 named ${old.image.digest} until now`)
  })

  test('where another run has put a version of another commit since preflight keeps it', async () => {
    await using world = await startDocks()
    await using theirs = await build(ofCommit('b'))
    await using built = await build(ofCommit('a'))
    world.admin.publish(`${ghcr}:1.2.3`, theirs.image)
    const error = await refusalOf(ship(world, built, ghcr, { tags: ['1.2.3'] }))
    expect(error).toMatchObject({
      code: 'input',
      message: `${ghcr}:1.2.3 names ${theirs.image.digest}, which was built from commit ${'b'.repeat(40)}; this run builds commit ${'a'.repeat(40)}`,
    })
    expect(world.admin.tags(ghcr)).toEqual({ '1.2.3': theirs.image.digest })
  })

  test('that moves no tag may have another build of this commit, put since preflight', async () => {
    await using world = await startDocks()
    await using theirs = await build({ ...ofCommit('a'), salt: 'theirs' })
    await using built = await build(ofCommit('a'))
    world.admin.publish(`${pkg}:sha-1`, theirs.image)
    world.admin.quirks.moveNoTags('us-central1-docker.pkg.dev', 'Artifact Registry')
    expect((await ship(world, built, pkg, { tags: ['sha-1'] })).tags).toEqual([])
    expect(world.lines.join('\n')).toContain(
      `${pkg}:sha-1 stays at ${theirs.image.digest}, another build of this commit`,
    )
  })

  test('that takes no OCI artifacts takes attestations of the plain form, and refuses the others with what helps', async () => {
    await using world = await startDocks()
    world.admin.quirks.refuseArtifacts('registry.example.com')
    await using plain = await build()
    expect(await ship(world, plain, privateShop)).toMatchObject({ digest: plain.image.digest })
    await using artifacts = await build({ attestations: 'artifacts' })
    const error = await refusalOf(ship(world, artifacts, privateShop))
    expect(troubleIn(error)).toBe('invalid')
    expect(error.message).toContain(
      "registry.example.com refused to push to acme/shop: 405 UNSUPPORTED Invalid parameter at 'ImageManifest'",
    )
    expect(error.hint).toContain('oci-artifact=false')
    expect(await ship(world, artifacts, pkg)).toMatchObject({ digest: artifacts.image.digest })
  })

  test("where the job's token may not push, the permission that is missing is named", async () => {
    await using world = await startDocks()
    world.admin.ghcr.addToken('job-token', { read: ['acme'], write: [] })
    await using built = await build()
    const error = await refusalOf(ship(world, built, ghcr))
    expect(error.message).toBe('ghcr.io refused to push to acme/shop: 403 DENIED permission_denied: write_package')
    expect(error.hint).toContain('Add "permissions: packages: write" to the job')
    expect(world.lines.join('\n')).not.toContain('asking without')
  })
})

import { describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import type { Entry, Journal } from '../../src/core/journal.ts'
import { readTags, unmoved } from '../../src/core/tag-history.ts'
import { moveTags, type MovePlan } from '../../src/image/moving-tags.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { everywhere, startDocks } from './built.ts'
import { ghcr, type ImageWorld, pkg, privateShop, refusalOf } from './world.ts'

const image = makeImage({ platforms: ['linux/amd64', 'linux/arm64'], salt: 'new' })
const old = makeImage({ platforms: ['linux/amd64', 'linux/arm64'], salt: 'old' })
const { digest } = image

const everywhereTagged = (...tags: readonly string[]) =>
  everywhere.flatMap((repository) => tags.map((tag) => ({ repository, tag })))

/** The image is everywhere, by its digest alone. */
async function startHarbour(options: Parameters<typeof startDocks>[0] = {}): Promise<ImageWorld> {
  const world = await startDocks(options)
  for (const repository of everywhere) world.admin.publish(`${repository}@${digest}`, image)
  return world
}

function aJournal(): Journal & { readonly entries: Entry[] } {
  const entries: Entry[] = []
  return { entries, append: async (entry) => void entries.push(entry), keep: async () => undefined }
}

const move = (
  { registries, context }: ImageWorld,
  journal: Journal,
  tags: MovePlan['tags'] = everywhereTagged('latest', '1'),
) => moveTags({ digest, tags }, journal, registries, context)

/** The disk is full from the first entry of another type on. */
function fullAfter(journal: Journal, type: Entry['type']): Journal {
  const full = new TandemError('cloud', 'the journal cannot be written (ENOSPC)')
  return { ...journal, append: (entry) => (entry.type === type ? journal.append(entry) : Promise.reject(full)) }
}

const withoutTime = (entry: Entry) => ({ ...entry, at: 0 })

describe('moving tags', () => {
  test('they name the digest at every registry, and what each named before is in the journal and the result', async () => {
    await using world = await startHarbour()
    world.admin.publish(`${pkg}:latest`, old)
    const journal = aJournal()
    const moved = await move(world, journal)
    for (const to of everywhere) expect(world.admin.tags(to)).toEqual({ latest: digest, '1': digest })
    expect(moved).toContainEqual({ repository: pkg, tag: 'latest', before: old.digest, state: 'moved' })
    expect(moved).toContainEqual({ repository: ghcr, tag: 'latest', state: 'moved' })
    const entries = journal.entries.map(withoutTime)
    expect(entries).toContainEqual({ type: 'moving', at: 0, repository: pkg, tag: 'latest', before: old.digest })
    expect(entries.filter(({ type }) => type === 'moved')).toHaveLength(6)
    expect(world.lines).toContain(`${pkg}:latest names ${digest} now; before: ${old.digest}`)
  })

  test('each is announced before it is put', async () => {
    await using world = await startHarbour()
    const journal = aJournal()
    const seen: (readonly string[])[] = []
    const watching: Journal = {
      ...journal,
      append: async (entry) => {
        if (entry.type === 'moving') seen.push(Object.keys(world.admin.tags(entry.repository)))
        await journal.append(entry)
      },
    }
    await move(world, watching, everywhereTagged('latest'))
    expect(seen).toEqual([[], [], []])
  })

  test('the manifest is what that registry has, byte by byte, read once for all its tags', async () => {
    await using world = await startHarbour()
    await move(
      world,
      aJournal(),
      [pkg, pkg].map((repository, at) => ({ repository, tag: `t${at}` })),
    )
    expect(world.count('artifact-registry.manifests.get')).toBe(1)
  })

  test('those that are right already are left, and done with: no other process looks at them again', async () => {
    await using world = await startHarbour()
    const journal = aJournal()
    world.admin.publish(`${ghcr}:latest`, image)
    const puts = world.count('ghcr.manifests.put')
    expect(await move(world, journal, [{ repository: ghcr, tag: 'latest' }])).toEqual([
      { repository: ghcr, tag: 'latest', before: digest, state: 'unchanged' },
    ])
    expect(world.count('ghcr.manifests.put') - puts).toBe(0)
    expect(journal.entries.map(withoutTime)).toEqual([
      { type: 'moved', at: 0, repository: ghcr, tag: 'latest', digest },
    ])
  })

  test.each(['reset-before', 'reset-after', 'error-503', 'error-after', 'throttled'] as const)(
    'a put that meets %s is done again, and is announced once',
    async (kind) => {
      await using world = await startHarbour()
      const journal = aJournal()
      world.admin.publish(`${pkg}:latest`, old)
      world.kernel.fault({ kind, operation: 'artifact-registry.manifests.put' })
      expect(await move(world, journal, [{ repository: pkg, tag: 'latest' }])).toMatchObject([
        { state: 'moved', before: old.digest },
      ])
      expect(journal.entries.map(({ type }) => type)).toEqual(['moving', 'moved'])
    },
  )

  test('a proof that fails for long does not lose what the tag named before', async () => {
    await using world = await startHarbour({ clockSpeed: 500 })
    const journal = aJournal()
    world.admin.publish(`${pkg}:latest`, old)
    world.kernel.fault({ kind: 'error-503', operation: 'artifact-registry.manifests.head', nth: 3, times: 15 })
    const [moved] = await move(world, journal, [{ repository: pkg, tag: 'latest' }])
    expect(moved).toEqual({ repository: pkg, tag: 'latest', before: old.digest, state: 'moved' })
    expect(journal.entries.map(({ type }) => type)).toEqual(['moving', 'moved'])
    expect(world.lines.join('\n')).toContain('; once more in')
  })

  test('a registry that shows the old one for a moment is waited for', async () => {
    await using world = await startHarbour({ speed: 5 })
    world.kernel.force('ghcr.read-after-push-ms', 1)
    world.admin.publish(`${ghcr}:latest`, old)
    expect(await move(world, aJournal(), [{ repository: ghcr, tag: 'latest' }])).toMatchObject([{ state: 'moved' }])
    expect(world.lines.join('\n')).toContain(`${ghcr}:latest was sent ${digest}, but does not show it yet`)
  })
})

describe('a tag that cannot be moved', () => {
  test('is told with the command that does it, and keeps no other from moving', async () => {
    await using world = await startHarbour()
    world.admin.ghcr.addToken('job-token', { read: ['acme'], write: [] })
    const moved = await move(world, aJournal(), everywhereTagged('latest'))
    expect(moved.map(({ state }) => state)).toEqual(['moved', 'moved', 'failed'])
    expect(moved[2]).toMatchObject({
      repository: ghcr,
      tag: 'latest',
      command: `docker buildx imagetools create --prefer-index=false --tag ${ghcr}:latest ${ghcr}@${digest}`,
    })
    expect(moved[2]?.problem).toContain(
      `${ghcr}:latest was not moved: ghcr.io refused to push to acme/shop: 403 DENIED`,
    )
    expect(moved[2]?.problem).toContain('permissions: packages: write')
  })

  test('is not put when it cannot be announced', async () => {
    await using world = await startHarbour()
    const full: Journal = {
      append: () => Promise.reject(new TandemError('cloud', 'the journal cannot be written (ENOSPC)')),
      keep: async () => undefined,
    }
    const [moved] = await move(world, full, [{ repository: pkg, tag: 'latest' }])
    expect(moved).toMatchObject({ state: 'failed' })
    expect(moved?.problem).toContain('the journal cannot be written (ENOSPC)')
    expect(world.admin.tags(pkg)).toEqual({})
  })

  test('is not called so because the journal’s disk is full after it has moved', async () => {
    await using world = await startHarbour()
    const journal = aJournal()
    const [moved] = await move(world, fullAfter(journal, 'moving'), [{ repository: pkg, tag: 'latest' }])
    expect([moved?.state, world.admin.tags(pkg)]).toEqual(['moved', { latest: digest }])
    expect(world.lines).toContain('the journal cannot be written (ENOSPC); going on without it')
  })

  test('at a registry that moves none keeps no other from moving, whether or not it can be noted', async () => {
    await using world = await startHarbour()
    world.admin.publish(`${privateShop}:latest`, old)
    world.admin.quirks.moveNoTags('registry.example.com', 'Harbor')
    const moved = await move(world, fullAfter(aJournal(), 'moving'), everywhereTagged('latest'))
    expect(moved.map(({ state }) => state)).toEqual(['moved', 'immutable', 'moved'])
  })

  test.each(['Artifact Registry', 'Harbor', 'Docker Hub'] as const)(
    'because tags are immutable there is told as such, in the words of %s',
    async (product) => {
      await using world = await startHarbour()
      const journal = aJournal()
      world.admin.publish(`${pkg}:latest`, old)
      world.admin.quirks.moveNoTags('us-central1-docker.pkg.dev', product)
      const [moved] = await move(world, journal, [{ repository: pkg, tag: 'latest' }])
      expect(moved).toMatchObject({ state: 'immutable', before: old.digest })
      expect(journal.entries.map(({ type }) => type)).toEqual(['moving', 'stays'])
    },
  )

  test('because somebody else has moved it right after us stays theirs', async () => {
    await using world = await startHarbour()
    const third = makeImage({ salt: 'third' })
    const journal = aJournal()
    world.kernel.fault({ kind: 'slow', operation: 'artifact-registry.manifests.head', nth: 3, delay: 300 })
    const moving = move(world, journal, [{ repository: pkg, tag: 'latest' }])
    await world.kernel.waitFor(({ operation }) => operation === 'artifact-registry.manifests.put')
    world.admin.publish(`${pkg}:latest`, third)
    const [moved] = await moving
    expect(moved).toMatchObject({ state: 'overtaken' })
    expect(moved?.problem).toContain(`${pkg}:latest was moved by somebody else meanwhile, and theirs stays`)
    expect(world.admin.tags(pkg)).toEqual({ latest: third.digest })
    expect(journal.entries.map(({ type }) => type)).toEqual(['moving', 'stays'])
  })

  test('a cancel stops all with its reason', async () => {
    await using world = await startHarbour()
    world.kernel.fault({ kind: 'hang', operation: 'private-registry.manifests.put', times: Number.POSITIVE_INFINITY })
    const moving = move(world, aJournal(), everywhereTagged('latest'))
    await world.kernel.waitFor(
      ({ operation, method }) => operation === 'artifact-registry.manifests.head' && method === 'HEAD',
    )
    world.abort(new TandemError('cancelled', 'the run was cancelled'))
    expect(await refusalOf(moving)).toMatchObject({ code: 'cancelled', message: 'the run was cancelled' })
  })
})

describe('another process, after the first was killed', () => {
  const announced: Entry = { type: 'tags', at: 1, digest, tags: everywhereTagged('latest') }
  const restOf = (entries: readonly Entry[]) => unmoved({ tags: readTags([announced, ...entries]) })

  test('moves what is left', async () => {
    await using world = await startHarbour()
    const journal = aJournal()
    const rest = restOf([
      { type: 'moving', at: 2, repository: pkg, tag: 'latest' },
      { type: 'moved', at: 3, repository: pkg, tag: 'latest', digest },
    ])
    expect((await move(world, journal, rest)).map(({ repository }) => repository)).toEqual([privateShop, ghcr])
    expect(world.admin.tags(pkg)).toEqual({})
  })

  test.each([false, true])('takes up what was announced, whether it was done (%s) or not', async (wasDone) => {
    await using world = await startHarbour()
    const journal = aJournal()
    world.admin.publish(`${pkg}:latest`, wasDone ? image : old)
    const rest = restOf([{ type: 'moving', at: 2, repository: pkg, tag: 'latest', before: old.digest }])
    const [moved] = await move(world, journal, rest)
    expect(moved).toEqual({ repository: pkg, tag: 'latest', before: old.digest, state: 'moved' })
    expect(world.admin.tags(pkg)).toEqual({ latest: digest })
    expect(
      journal.entries.filter((each) => 'repository' in each && each.repository === pkg).map(({ type }) => type),
    ).toEqual(['moved'])
  })

  test('leaves a tag that somebody else has moved since', async () => {
    await using world = await startHarbour()
    const third = makeImage({ salt: 'third' })
    world.admin.publish(`${pkg}:latest`, third)
    const rest = restOf([{ type: 'moving', at: 2, repository: pkg, tag: 'latest', before: old.digest }])
    const [moved] = await move(world, aJournal(), rest)
    expect(moved).toMatchObject({ state: 'overtaken', before: old.digest })
    expect(moved?.problem).toContain(`it names ${third.digest} now`)
    expect(world.admin.tags(pkg)).toEqual({ latest: third.digest })
  })
})

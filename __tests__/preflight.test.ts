import { describe, expect, test } from '@jest/globals'
import { TandemError } from '../src/core/errors.ts'
import type { Destination } from '../src/destinations.ts'
import { preflight } from '../src/preflight.ts'
import { everywhere, startDocks } from './image/built.ts'
import { ghcr, type ImageWorld, pkg, privateShop, refusalOf } from './image/world.ts'

const destinations = everywhere.map(
  (repository): Destination => ({ repository, mayBeMissing: false, prepare: async () => undefined }),
)

const look = ({ registries, context }: ImageWorld) =>
  preflight({ clouds: { targets: [] }, destinations, registries, tags: ['1.2.3'], revision: 'a'.repeat(40) }, context)

describe('preflight', () => {
  test('tells what each registry has, in their order', async () => {
    await using world = await startDocks()
    expect((await look(world)).map(({ to }) => to)).toEqual([...everywhere])
  })

  test('tells what is wrong with several together', async () => {
    await using world = await startDocks()
    world.kernel.fault({ kind: 'denied', operation: 'private-registry.uploads.start', times: 9 })
    world.admin.ghcr.addToken('job-token', { read: ['acme'], write: [] })
    const { message } = await refusalOf(look(world))
    expect(message).toContain('registry.example.com refused to push')
    expect(message).toContain('ghcr.io refused to push')
  })

  test.each(['hang', 'error-503'] as const)(
    'does not keep what is wrong for the minutes that a registry takes which meets %s',
    async (kind) => {
      await using world = await startDocks({ clockSpeed: 100 })
      world.kernel.fault({ kind, operation: 'artifact-registry.*', times: Number.POSITIVE_INFINITY })
      world.admin.ghcr.addToken('job-token', { read: ['acme'], write: [] })
      const started = world.context.clock.now()
      const { message } = await refusalOf(look(world))
      expect(message.split('\n')).toEqual([
        expect.stringContaining(`${ghcr.slice(0, 7)} refused to push to acme/shop: 403 DENIED`),
        `${pkg} had not answered 5.0 s after that, and is not waited for`,
      ])
      expect(world.context.clock.now() - started).toBeLessThan(60_000)
    },
  )

  test('is cancelled with the reason of the run', async () => {
    await using world = await startDocks()
    world.kernel.fault({ kind: 'hang', operation: 'private-registry.uploads.start', times: Number.POSITIVE_INFINITY })
    const looking = look(world)
    await world.kernel.waitFor(({ host }) => host === privateShop.split('/')[0])
    world.abort(new TandemError('cancelled', 'the run was cancelled'))
    expect(await refusalOf(looking)).toMatchObject({ code: 'cancelled', message: 'the run was cancelled' })
  })
})

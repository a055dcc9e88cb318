import { expect, test } from '@jest/globals'
import type { Unit } from '../../../../src/core/unit.ts'
import { shop, type Stage } from '../../../support/stage.ts'
import { askAsNeighbour, createAsNeighbour, once } from './neighbour.ts'
import { acrossSeeds, answered, digestOn, isThere, markOn } from './stand.ts'

const failures: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['crashes', { 'tandem.sim/start': 'crash' }],
  ['answers 500', { 'tandem.sim/respond': 'error-500' }],
  ['never listens', { 'tandem.sim/start': 'never-listens' }],
  ['listens on another port', { 'tandem.sim/start': 'wrong-port' }],
]

const serviceWith = ({ repository, digest }: Unit['image']) => ({
  invokerIamDisabled: true,
  template: { containers: [{ image: `${repository}@${digest}` }] },
})

acrossSeeds('a first release', (stage) => {
  test.each(failures)('that %s leaves no service behind, and the next one is a first one again', async (_, labels) => {
    const result = await stage().tandem().release(stage().publish('bad', labels))
    expect(result).toMatchObject({ outcome: 'rolled-back', targets: [{ action: 'create', after: [] }] })
    expect(isThere(stage())).toBe(false)
    await expect(stage().tandem().release(stage().publish('good'))).resolves.toMatchObject({ outcome: 'released' })
    expect(await stage().ask()).toBe('good')
  })

  test('leaves a service alone that somebody else creates at the same time', async () => {
    const theirs = stage().publish('theirs')
    stage().clouds.kernel.fault({ kind: 'reset-before', operation: 'run.services.create', nth: 2, times: 3 })
    const isReset = ({ operation, status }: { operation: string; status: number }) =>
      operation === 'run.services.create' && status === 0
    const created = once(stage(), isReset, () =>
      askAsNeighbour(stage(), { method: 'PATCH', path: '/shop?allowMissing=true', body: serviceWith(theirs) }),
    )
    const result = await stage().tandem().release(stage().publish('ours'))
    await created
    expect(result.outcome).toBe('overtaken')
    await stage().clouds.google.run.atRest(shop)
    expect(digestOn(stage())).toBe(theirs.digest)
    expect(markOn(stage())).toBeUndefined()
    expect(await stage().ask()).toBe('theirs')
  })
})

acrossSeeds('a service whose first deployment, by somebody else, has never served', (stage) => {
  test('is replaced by a release that works', async () => {
    await neverServed(stage())
    await expect(stage().tandem().release(stage().publish('good'))).resolves.toMatchObject({ outcome: 'released' })
    expect(await stage().ask()).toBe('good')
  })

  test('is closed by a private release to those whom its policy lets in', async () => {
    await neverServed(stage())
    stage().clouds.google.run.setPolicy(shop, [{ role: 'roles/run.invoker', members: ['allUsers'] }])
    const tandem = stage().tandem({ settings: { access: 'private' } })
    await expect(tandem.release(stage().publish('good'))).resolves.toMatchObject({ outcome: 'released' })
    expect(await answered(stage(), '403')).toBe('403')
  })

  test('has its own template again after a release that does not start', async () => {
    const theirs = await neverServed(stage())
    const result = await stage()
      .tandem()
      .release(stage().publish('bad', { 'tandem.sim/start': 'crash' }))
    expect(result.outcome).toBe('rolled-back')
    expect(digestOn(stage())).toBe(theirs.digest)
    expect(markOn(stage())).toBeUndefined()
  })

  test('is stuck after a release that starts but is sick, since there is nothing to send users back to', async () => {
    const theirs = await neverServed(stage())
    const result = await stage()
      .tandem()
      .release(stage().publish('bad', { 'tandem.sim/respond': 'error-500' }))
    expect(result).toMatchObject({ outcome: 'stuck', targets: [{ undoProblem: { kind: 'stuck' } }] })
    expect(result.targets[0]?.undoProblem?.reason).toContain('no other revision has ever served')
    expect(digestOn(stage())).toBe(theirs.digest)
  })
})

async function neverServed(stage: Stage): Promise<Unit['image']> {
  const broken = stage.publish('broken', { 'tandem.sim/start': 'crash' })
  await createAsNeighbour(stage, serviceWith(broken))
  return broken
}

import { expect, test } from '@jest/globals'
import { shop } from '../../../support/stage.ts'
import { acrossSeeds, markOn, writesOn } from './stand.ts'

const sick = { 'tandem.sim/respond': 'error-500' }

acrossSeeds('the same release again', (stage) => {
  test('changes nothing, and probes nevertheless', async () => {
    const image = stage().publish('one')
    await stage().tandem().release(image)
    const [writes, asked] = [writesOn(stage()).length, stage().clouds.kernel.requests.length]
    const result = await stage().tandem().release(image)
    expect(result).toMatchObject({ outcome: 'unchanged', targets: [{ proof: expect.stringContaining('HTTP 200') }] })
    expect(writesOn(stage())).toHaveLength(writes)
    const since = stage().clouds.kernel.requests.slice(asked)
    expect(since.map(({ operation }) => operation)).toContain('run.app.request')
  })

  test('is refused, not green, when what serves is sick', async () => {
    const image = stage().publish('one')
    await stage().tandem().release(image)
    const result = await stage()
      .tandem()
      .release(image, { policy: { expectStatus: [204] } })
    expect(result.outcome).toBe('refused')
  })

  test('is not unchanged after somebody has changed a variable by hand', async () => {
    const image = stage().publish('one')
    const settings = { env: { LOG_LEVEL: 'info' } }
    await stage().tandem({ settings }).release(image)
    await stage().clouds.google.run.deploy({ ...shop, env: { LOG_LEVEL: 'debug' } })
    await expect(stage().tandem({ settings }).release(image)).resolves.toMatchObject({ outcome: 'released' })
    await expect(stage().tandem({ settings }).release(image)).resolves.toMatchObject({ outcome: 'unchanged' })
  })

  test('is unchanged after an undo, since the mark of the release before is back', async () => {
    const image = stage().publish('one')
    await stage().tandem().release(image)
    const before = markOn(stage())
    await stage().tandem().release(stage().publish('bad', sick))
    expect(markOn(stage())).toEqual(before)
    const writes = writesOn(stage()).length
    await expect(stage().tandem().release(image)).resolves.toMatchObject({ outcome: 'unchanged' })
    expect(writesOn(stage())).toHaveLength(writes)
  })
})

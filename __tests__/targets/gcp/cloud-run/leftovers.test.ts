import { expect, test } from '@jest/globals'
import { shop, type Stage } from '../../../support/stage.ts'
import { dies } from './death.ts'
import { askAsNeighbour } from './neighbour.ts'
import { acrossSeeds, digestOn, latestReadyOn, markOn, revisionsOn, rulesOn } from './stand.ts'

const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'

acrossSeeds('a release whose process died', (stage) => {
  test.each([
    ['the candidate was staged', 1],
    ['the candidate was tagged', 2],
  ])('after %s is taken back by the next run, which has the cloud alone', async (_, write) => {
    const old = stage().publish('old')
    await stage().tandem().release(old)
    const before = markOn(stage())
    await dies(stage(), write)
    expect(markOn(stage())).toMatchObject({ phase: 'held' })

    await expect(stage().tandem().release(old)).resolves.toMatchObject({ outcome: 'unchanged' })
    expect(digestOn(stage())).toBe(old.digest)
    expect(rulesOn(stage())).toEqual(['LATEST 100'])
    expect(markOn(stage())).toEqual(before)
    expect(await stage().ask()).toBe('old')
  })

  test('after it was committed is finished by the next run', async () => {
    await stage().tandem().release(stage().publish('old'))
    const next = await dies(stage(), 3)
    expect(markOn(stage())).toMatchObject({ phase: 'committed' })
    await expect(stage().tandem().release(next)).resolves.toMatchObject({ outcome: 'unchanged' })
    expect(rulesOn(stage())).toEqual(['LATEST 100'])
    expect(await stage().ask()).toBe('new')
  })

  test('after it had created the service is deleted by the next run, which then creates it anew', async () => {
    await dies(stage(), 1)
    expect(markOn(stage())).toMatchObject({ phase: 'held', created: true })
    const result = await stage().tandem().release(stage().publish('next'))
    expect(result).toMatchObject({ outcome: 'released', targets: [{ action: 'create' }] })
    expect(await stage().ask()).toBe('next')
  })

  test('is stuck, with what is missing, when the old revision has been deleted meanwhile', async () => {
    await stage().tandem().release(stage().publish('old'))
    const pin = latestReadyOn(stage())
    await stage().tandem().release(stage().publish('unwanted'))
    const gone = revisionsOn(stage()).at(-1) ?? ''
    await stage().clouds.google.run.setTraffic(shop, [{ type, revision: pin, percent: 100 }])
    await dies(stage(), 1)
    await stage().clouds.google.run.atRest(shop)
    await deleteRevision(stage(), gone)

    const told = await stage()
      .tandem()
      .release(stage().publish('next'))
      .then(({ outcome }) => outcome, String)
    expect(told).toContain(`revision ${gone} is gone`)
    expect(await stage().ask()).toBe('old')
  })
})

/** Front ends let a revision go a moment after the rule. */
async function deleteRevision(stage: Stage, revision: string): Promise<void> {
  for (let count = 0; count < 50 && revisionsOn(stage).includes(revision); count++) {
    await askAsNeighbour(stage, { method: 'DELETE', path: `/${shop.service}/revisions/${revision}` })
  }
  expect(revisionsOn(stage)).not.toContain(revision)
}

import { expect, test } from '@jest/globals'
import { shop } from '../../../support/stage.ts'
import { acrossSeeds, digestOn, rulesOn } from './stand.ts'

const regions = [shop.location, 'europe-west1'] as const
const places = regions.map((location) => ({ ...shop, location }))

acrossSeeds('a release to two regions', (stage) => {
  test('is released in both', async () => {
    const next = stage().publish('new')
    const result = await stage().tandem({ regions }).release(next)
    expect(result.targets.map(({ outcome }) => outcome)).toEqual(['released', 'released'])
    expect(places.map((place) => digestOn(stage(), place))).toEqual([next.digest, next.digest])
  })

  test('that is refused in one of them goes back in both', async () => {
    const old = stage().publish('old')
    await stage().tandem({ regions }).release(old)
    // The two dry runs, the staging of one, and that of the other.
    stage().clouds.kernel.fault({ kind: 'denied', operation: 'run.services.patch', nth: 4 })
    const result = await stage().tandem({ regions }).release(stage().publish('new'))
    expect(result.outcome).toBe('rolled-back')
    expect(places.map((place) => digestOn(stage(), place))).toEqual([old.digest, old.digest])
    expect(places.map((place) => rulesOn(stage(), place))).toEqual([['LATEST 100'], ['LATEST 100']])
    expect(await stage().ask()).toBe('old')
  })
})

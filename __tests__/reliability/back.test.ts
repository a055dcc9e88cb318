import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isFrom, learnPoints, openShops, patience, releaseCells } from './faults.ts'
import { googleAlone } from './kinds.ts'
import { faultKinds, type Point } from './point.ts'

describe('a release that goes back, since its candidate answers 500', () => {
  const shops = openShops(googleAlone)
  let points: readonly Point[] = []
  beforeAll(async () => {
    const learned = await learnPoints(googleAlone, { back: isFrom('run.app.request') })
    points = learned.back ?? []
  })
  afterAll(() => shops.close())

  test(
    'keeps every promise whatever a call of it meets, once or for ever',
    async () => {
      const cells = faultKinds.flatMap((kind) => releaseCells('back', { scenario: 'back', points, kind }))
      expect(await shops.play(cells)).toEqual([])
    },
    patience,
  )
})

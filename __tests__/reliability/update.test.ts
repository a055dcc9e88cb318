import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { learnPoints, openShops, patience, releaseCells } from './faults.ts'
import { faultKinds, type Point } from './point.ts'

describe('an update', () => {
  const shops = openShops()
  let points: readonly Point[] = []
  beforeAll(async () => {
    points = await learnPoints('update')
  })
  afterAll(() => shops.close())

  test(
    'keeps every promise whatever a call of it meets, once or for ever',
    async () => {
      const cells = faultKinds.flatMap((kind) => releaseCells('update', { scenario: 'update', points, kind }))
      expect(await shops.play(cells)).toEqual([])
    },
    patience,
  )
})

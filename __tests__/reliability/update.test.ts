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

  test.each(faultKinds)(
    'of which a call meets "%s", once or for ever, keeps every promise',
    async (kind) => expect(await shops.play(releaseCells('update', points, kind))).toEqual([]),
    patience,
  )
})

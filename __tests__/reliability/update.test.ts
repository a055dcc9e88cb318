import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { anyCall, learnPoints, openShops, patience, releaseCells } from './faults.ts'
import { googleAlone } from './kinds.ts'
import { faultKinds, type Point } from './point.ts'

describe('an update', () => {
  const shops = openShops(googleAlone)
  let points: readonly Point[] = []
  beforeAll(async () => {
    const learned = await learnPoints(googleAlone, { update: anyCall })
    points = learned.update ?? []
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

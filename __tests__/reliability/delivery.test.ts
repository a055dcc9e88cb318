import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bring, load, openQuay, playDelivery, type Quay } from './delivery.ts'
import { cellsAt, patience } from './faults.ts'
import { openLanes } from './lanes.ts'
import { faultKinds, type Point, pointsOf } from './point.ts'

describe('delivery of an image', () => {
  const lanes = openLanes({ open: openQuay, close: ({ stage }: Quay) => stage.stop() }, 3)
  let points: readonly Point[] = []
  beforeAll(async () => {
    const quay = await openQuay(1)
    await bring(quay, load(quay))
    points = pointsOf(quay.stage.clouds.kernel.requests)
    await quay.stage.stop()
  })
  afterAll(() => lanes.close())

  test(
    'is green only with the image in place, whatever a call of it meets, once or for ever',
    async () => {
      const cells = faultKinds.flatMap((kind) => cellsAt('delivery', { points, kind, play: playDelivery }))
      expect(await lanes.play(cells)).toEqual([])
    },
    patience,
  )
})

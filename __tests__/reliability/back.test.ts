import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { LoggedRequest } from '../../simulators/kernel/types.ts'
import { learnPoints, openShops, patience, releaseCells } from './faults.ts'
import { faultKinds, type Point } from './point.ts'

/** Up to its first probe it is like any update. */
const isFromFirstProbe = ({ sequence }: LoggedRequest, run: readonly LoggedRequest[]): boolean =>
  run.some((request) => request.operation === 'run.app.request' && request.sequence <= sequence)

describe('a release that goes back, since its candidate answers 500', () => {
  const shops = openShops()
  let points: readonly Point[] = []
  beforeAll(async () => {
    points = await learnPoints('back', isFromFirstProbe)
  })
  afterAll(() => shops.close())

  test.each(faultKinds)(
    'of which a call meets "%s", once or for ever, keeps every promise',
    async (kind) => expect(await shops.play(releaseCells('back', points, kind))).toEqual([]),
    patience,
  )
})

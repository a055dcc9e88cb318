import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { anyCall, isFrom, learnPoints, openShops, patience, releaseCells } from './faults.ts'
import { withAppRunner } from './kinds.ts'
import { faultKinds, type Point } from './point.ts'
import type { Scenario } from './world.ts'

/** What each table is of. */
const courses: Readonly<Record<string, Scenario>> = {
  both: 'update',
  'both-back-gcp': 'back',
  'both-back-aws': 'back-aws',
  'both-crash-aws': 'crash-aws',
}

describe('a release to both clouds', () => {
  const shops = openShops(withAppRunner)
  let points: Partial<Record<Scenario, readonly Point[]>> = {}
  beforeAll(async () => {
    // From the first call on by which each differs from an update that goes well.
    points = await learnPoints(withAppRunner, {
      update: anyCall,
      back: isFrom('run.app.request'),
      'back-aws': isFrom(withAppRunner.aws.firstChange),
      'crash-aws': isFrom(withAppRunner.aws.firstChange),
    })
  }, 300_000)
  afterAll(() => shops.close())

  // All kinds at once: a cell mostly waits for the clouds, and so few of each kind are drawn that they would wait for each other.
  test.each([
    ['an update', 'both'],
    ['one that goes back, since its candidate on Google Cloud answers 500', 'both-back-gcp'],
    ['one that goes back, since it answers 500 on AWS', 'both-back-aws'],
    ['one that goes back, since it does not start on AWS', 'both-crash-aws'],
  ])(
    'keeps every promise whatever a call of it meets, once or for ever: %s',
    async (_, table) => {
      const scenario = courses[table] ?? 'update'
      const own = points[scenario] ?? []
      const cells = faultKinds.flatMap((kind) => releaseCells(table, { scenario, points: own, kind }))
      expect(await shops.play(cells)).toEqual([])
    },
    patience,
  )
})

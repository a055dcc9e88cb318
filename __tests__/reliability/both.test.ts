import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isFrom, learnPoints, openShops, patience, releaseCells } from './faults.ts'
import { faultKinds, type Point } from './point.ts'
import type { Scenario } from './world.ts'

interface Course {
  readonly table: string
  readonly scenario: Scenario
  /** The first call by which it differs from an update that goes well. */
  readonly from?: string
}

const courses: Readonly<Record<string, Course>> = {
  'an update of both clouds': { table: 'both', scenario: 'update' },
  'a release to both clouds that goes back, since its candidate on Google Cloud answers 500': {
    table: 'both-back-gcp',
    scenario: 'back',
    from: 'run.app.request',
  },
  'a release to both clouds that goes back, since it answers 500 on AWS': {
    table: 'both-back-aws',
    scenario: 'back-aws',
    from: 'apprunner.UpdateService',
  },
  'a release to both clouds that goes back, since it does not start on AWS': {
    table: 'both-crash-aws',
    scenario: 'crash-aws',
    from: 'apprunner.UpdateService',
  },
}

describe.each(Object.entries(courses))('%s', (_, { table, scenario, from }) => {
  const shops = openShops('both')
  let points: readonly Point[] = []
  beforeAll(async () => {
    points = await learnPoints(scenario, from === undefined ? undefined : isFrom(from), 'both')
  })
  afterAll(() => shops.close())

  // All kinds at once: a cell mostly waits for the clouds, and so few of each kind are drawn that they would wait for each other.
  test(
    'keeps every promise whatever a call of it meets, once or for ever',
    async () => {
      const cells = faultKinds.flatMap((kind) => releaseCells(table, { scenario, points, kind }))
      expect(await shops.play(cells)).toEqual([])
    },
    patience,
  )
})

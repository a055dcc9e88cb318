import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AwsFront } from './aws-front.ts'
import { isFrom, learnPoints, openShops, patience, releaseCells } from './faults.ts'
import { faultKinds, type Point } from './point.ts'
import type { Scenario } from './world.ts'

/** Name of the table, after the platform's; what happens in it. */
const courses = { '': 'update', '-back': 'back-aws', '-crash': 'crash-aws' } as const satisfies Record<string, Scenario>

/**
 * The table of a platform beside Cloud Run: a fault at each of its own calls. Those of identities, registries and Google's are in the table
 * of App Runner, whatever runs on AWS.
 */
export function playFaults(aws: AwsFront): void {
  const kind = { target: 'both', aws } as const

  describe(`a release to Cloud Run and ${aws.platform}`, () => {
    const shops = openShops(kind)
    let points: Partial<Record<Scenario, readonly Point[]>> = {}
    beforeAll(async () => {
      points = await learnPoints(kind, {
        update: ({ operation }) => aws.own.test(operation),
        'back-aws': (call, run) => aws.own.test(call.operation) && isFrom(aws.firstChange)(call, run),
        'crash-aws': (call, run) => aws.own.test(call.operation) && isFrom(aws.firstChange)(call, run),
      })
    }, 300_000)
    afterAll(() => shops.close())

    test(
      'keeps every promise whatever a call of it meets, once or for ever: an update, one that answers 500 on AWS, and one that does not start there',
      async () => {
        const cells = Object.entries(courses).flatMap(([suffix, scenario]) =>
          faultKinds.flatMap((fault) =>
            releaseCells(`${aws.platform}${suffix}`, { scenario, points: points[scenario] ?? [], kind: fault }),
          ),
        )
        expect(await shops.play(cells)).toEqual([])
      },
      patience,
    )
  })
}

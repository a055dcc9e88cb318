import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AwsFront } from './aws-front.ts'
import type { Interruption } from './kill.ts'
import { cancellations, cell, type KillPoints, killsAt, kinds, learnKills, openYards, shortKind } from './kills.ts'
import type { Cell } from './lanes.ts'
import { type Point, pointName } from './point.ts'
import { isLong } from './sample.ts'
import type { Scenario } from './world.ts'
import type { Yard } from './yard.ts'

const patience = isLong ? 5_400_000 : 600_000

export interface KillTable {
  /** What its tables' names begin with. */
  readonly name: string
  /** Where it is killed; default: at the platform's own changes. */
  readonly isWanted?: (point: Point) => boolean
  readonly scenarios: readonly Scenario[]
  /** What the log says when the run is at work on each of these for the first time: where it is cancelled. */
  readonly moments: Readonly<Record<string, RegExp>>
  /** Cells at a time: each mostly waits for the clouds. */
  readonly lanes: number
}

export function playKills(aws: AwsFront, { name, scenarios, moments, lanes: count, ...options }: KillTable): void {
  const kind = { target: 'both', aws } as const
  const isWanted = options.isWanted ?? (({ operation }: Point) => aws.own.test(operation))

  describe(`a packaged action that releases to Cloud Run and ${aws.platform} and is broken off`, () => {
    const lanes = openYards(kind, count)
    let points: KillPoints = {}
    beforeAll(async () => {
      points = chosen(await learnKills(kind, scenarios), isWanted)
    }, 300_000)
    afterAll(() => lanes.close())

    test(
      'has old or new on both, whether killed at a changing request, in its post step too, or cancelled, at the latest after the next run',
      async () => {
        const kills = (['run', 'cut', 'skip'] as const).flatMap((post) => killsAt(`${name}-kill`, points, post))
        const deaths = (points.update ?? []).filter(({ operation }) => isOfService(operation, aws))
        const cells = [...kills, ...postKills(deaths, { aws, name }), ...cancellations(`${name}-cancel`, moments)]
        expect(await lanes.play(cells)).toEqual([])
      },
      patience,
    )
  })
}

/** Of a platform beside Cloud Run: what has nothing to do with it is in the table of App Runner. */
export const playPlatformKills = (aws: AwsFront): void =>
  playKills(aws, { name: aws.platform, scenarios: ['update', 'back-aws'], moments: aws.moments, lanes: 6 })

const chosen = (points: KillPoints, isWanted: (point: Point) => boolean): KillPoints =>
  Object.fromEntries(Object.entries(points).map(([scenario, own]) => [scenario, own.filter(isWanted)]))

const isOfService = (operation: string, { own }: AwsFront): boolean =>
  operation === 'run.services.patch' || own.test(operation)

/** Main dies right after a change was accepted, post at the next change of each kind that it asks of AWS. */
function postKills(
  changes: readonly Point[],
  { aws, name }: { readonly aws: AwsFront; readonly name: string },
): Cell<Yard>[] {
  return changes.slice(0, -1).flatMap((main) =>
    aws.postKills.flatMap((operation) =>
      kinds.map((kind) => {
        const nth = callsUntil(main, operation, changes) + 1
        const faults = [
          { ...main, kind: 'kill-after' as const },
          { operation, nth, kind },
        ]
        const interruption: Interruption = { scenario: 'update', faults, victims: ['main', 'post'], post: 'run' }
        const row = `update: after ${pointName(main)}, post at ${operation} ${nth}`
        return cell(`${name}-kill`, row, `${shortKind(kind)}, next run`, interruption)
      }),
    ),
  )
}

/** How often the operation was asked for up to this point. */
const callsUntil = (main: Point, operation: string, points: readonly Point[]): number =>
  points
    .slice(0, points.findIndex(({ operation: other, nth }) => other === main.operation && nth === main.nth) + 1)
    .filter((point) => point.operation === operation).length

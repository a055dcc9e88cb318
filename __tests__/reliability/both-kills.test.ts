import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cell, cancellations, type KillPoints, killsAt, kinds, learnKills, openYards, shortKind } from './kills.ts'
import type { Interruption } from './kill.ts'
import type { Cell } from './lanes.ts'
import { type Point, pointName } from './point.ts'
import { isWhole } from './sample.ts'
import type { Yard } from './yard.ts'

const lanes = openYards('both', 10)
afterAll(() => lanes.close())
const patience = isWhole ? 5_400_000 : 600_000

const moments: Readonly<Record<string, RegExp>> = {
  identity: /##\[group\]Identities/,
  delivery: /Copying ghcr\.io/,
  staging: /Staging the new revision/,
  probing: /Probing https:.*tandem---/,
  marking: /Marking the service/,
  updating: /Updating the service/,
  'probing AWS': /Probing https:.*awsapprunner/,
  deciding: /Noting the decision in the mark/,
  promoting: /Sending all traffic/,
  finishing: /Restoring the routing rule/,
  closing: /Closing the mark/,
}

describe('a packaged action that releases to both clouds and is broken off', () => {
  let points: KillPoints = {}
  beforeAll(async () => {
    points = await learnKills('both', ['update', 'back', 'back-aws'])
  }, 120_000)

  // All of them at once: each mostly waits for the clouds.
  test(
    'has old or new on both, whether killed at a changing request of either cloud, in its post step too, or cancelled, at the latest after the next run',
    async () => {
      const kills = (['run', 'cut', 'skip'] as const).flatMap((post) => killsAt('both-kill', points, post))
      const cells = [...kills, ...postKills(points.update ?? []), ...cancellations('both-cancel', moments)]
      expect(await lanes.play(cells)).toEqual([])
    },
    patience,
  )
})

/** Main dies right after a change was accepted, post at the next change of each kind that it asks of App Runner. */
function postKills(points: readonly Point[]): Cell<Yard>[] {
  const changes = points.filter(({ operation }) => /^(run\.services\.patch|apprunner\.)/.test(operation))
  return changes.slice(0, -1).flatMap((main) =>
    ['apprunner.UpdateService', 'apprunner.TagResource', 'apprunner.UntagResource'].flatMap((operation) =>
      kinds.map((kind) => {
        const nth = callsUntil(main, operation, points) + 1
        const faults = [
          { ...main, kind: 'kill-after' as const },
          { operation, nth, kind },
        ]
        const interruption: Interruption = { scenario: 'update', faults, victims: ['main', 'post'], post: 'run' }
        const row = `update: after ${pointName(main)}, post at ${operation} ${nth}`
        return cell('both-kill', row, `${shortKind(kind)}, next run`, interruption)
      }),
    ),
  )
}

/** How often the operation was asked for up to this point. */
const callsUntil = (main: Point, operation: string, points: readonly Point[]): number =>
  points
    .slice(0, points.findIndex(({ operation: other, nth }) => other === main.operation && nth === main.nth) + 1)
    .filter((point) => point.operation === operation).length

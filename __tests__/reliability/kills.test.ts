import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cancellations, cell, type KillPoints, killsAt, kinds, learnKills, openYards, shortKind } from './kills.ts'
import { googleAlone } from './kinds.ts'
import type { Interruption } from './kill.ts'
import type { Cell } from './lanes.ts'
import { type Point, pointName } from './point.ts'
import { isLong } from './sample.ts'
import type { Yard } from './yard.ts'

const lanes = openYards(googleAlone, 4)
afterAll(() => lanes.close())
const patience = isLong ? 3_600_000 : 400_000

describe('a packaged action that is killed', () => {
  let points: KillPoints = {}
  beforeAll(async () => {
    points = await learnKills(googleAlone, ['update', 'back'])
  }, 300_000)

  test(
    'at any changing request has old or new when post has run',
    async () => expect(await lanes.play(killsAt('kill', points, 'run'))).toEqual([]),
    patience,
  )

  test(
    'at any changing request, and whose machine is lost, is ended by the next run',
    async () => expect(await lanes.play(killsAt('kill', points, 'skip'))).toEqual([]),
    patience,
  )

  test(
    'and killed again in its post step is ended by the next run',
    async () => expect(await lanes.play(postKills(points.update ?? []))).toEqual([]),
    patience,
  )
})

describe('a packaged action that is cancelled', () => {
  const moments: Readonly<Record<string, RegExp>> = {
    identity: /##\[group\]Identities/,
    delivery: /Copying ghcr\.io/,
    staging: /Staging the new revision/,
    probing: /Probing https:.*tandem---/,
    promoting: /Sending all traffic/,
    finishing: /Restoring the routing rule/,
  }

  test(
    'while it does any of its work has old or new when post has run',
    async () => expect(await lanes.play(cancellations('cancel', moments))).toEqual([]),
    patience,
  )
})

/** Main dies right after a change was accepted, post at one of the next two changing requests. */
function postKills(points: readonly Point[]): Cell<Yard>[] {
  const changes = points.filter(({ operation }) => operation === 'run.services.patch')
  const deaths = changes
    .slice(0, -1)
    .flatMap((main) =>
      kinds.flatMap((kind) => [1, 2].map((later) => ({ main, kind, post: { ...main, nth: main.nth + later } }))),
    )
  return deaths.map(({ main, post, kind }) => {
    const faults = [
      { ...main, kind: 'kill-after' as const },
      { ...post, kind },
    ]
    const interruption: Interruption = { scenario: 'update', faults, victims: ['main', 'post'], post: 'run' }
    const row = `update: after ${pointName(main)}, post at ${post.nth}`
    return cell('kill', row, `${shortKind(kind)}, next run`, interruption)
  })
}

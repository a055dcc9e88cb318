import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Scenario } from './cell.ts'
import { type Interruption, learnKillPoints, openYard, playInterruption, type Yard } from './kill.ts'
import { type Cell, openLanes } from './lanes.ts'
import { type Point, pointName } from './point.ts'

const lanes = openLanes({ open: openYard, close: ({ scene }: Yard) => scene.stop() }, 4)
afterAll(() => lanes.close())
const patience = 400_000

const cell = (table: string, row: string, column: string, interruption: Interruption): Cell<Yard> => ({
  table,
  row,
  column,
  play: (yard) => playInterruption(yard, interruption),
})

const kinds = ['kill-before', 'kill-after'] as const
const nameOf = (kind: (typeof kinds)[number]): string => (kind === 'kill-before' ? 'before' : 'after')

describe('a packaged action that is killed', () => {
  const points: Record<Scenario, readonly Point[]> = { update: [], back: [] }
  beforeAll(async () => {
    const yard = await openYard(1)
    points.update = await learnKillPoints(yard, 'update')
    const isRun = ({ operation, nth }: Point): boolean => operation.startsWith('run.') && nth > 0
    points.back = (await learnKillPoints(yard, 'back')).filter(isRun)
    await yard.scene.stop()
  }, 60_000)

  const cellsAt = (scenario: Scenario, post: Interruption['post']): Cell<Yard>[] =>
    points[scenario].flatMap((point) =>
      kinds.map((kind) => {
        const faults = [{ ...point, kind }]
        const column = `${nameOf(kind)}, ${post === 'run' ? 'post' : 'next run'}`
        return cell('kill', `${scenario}: ${pointName(point)}`, column, { scenario, faults, victims: ['main'], post })
      }),
    )

  test(
    'at any changing request has old or new when post has run',
    async () => expect(await lanes.play([...cellsAt('update', 'run'), ...cellsAt('back', 'run')])).toEqual([]),
    patience,
  )

  test(
    'at any changing request, and whose machine is lost, is ended by the next run',
    async () => expect(await lanes.play([...cellsAt('update', 'skip'), ...cellsAt('back', 'skip')])).toEqual([]),
    patience,
  )

  test(
    'and killed again in its post step is ended by the next run',
    async () => expect(await lanes.play(postKills(points.update))).toEqual([]),
    patience,
  )
})

describe('a packaged action that is cancelled', () => {
  test(
    'while it does any of its work has old or new when post has run',
    async () => expect(await lanes.play(cancellations())).toEqual([]),
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
    return cell(
      'kill',
      `update: after ${pointName(main)}, post at ${post.nth}`,
      `${nameOf(kind)}, next run`,
      interruption,
    )
  })
}

/** Cancelled as soon as the log says that it is at work on this. */
function cancellations(): Cell<Yard>[] {
  const moments: Readonly<Record<string, RegExp>> = {
    identity: /##\[group\]Identities/,
    delivery: /Copying ghcr\.io/,
    staging: /Staging the new revision/,
    probing: /Probing https:.*tandem---/,
    promoting: /Sending all traffic/,
    finishing: /Restoring the routing rule/,
  }
  return Object.entries(moments).map(([row, cancelAt]) =>
    cell('cancel', row, 'post', { scenario: 'update', faults: [], victims: [], post: 'run', cancelAt }),
  )
}

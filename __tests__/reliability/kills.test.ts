import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FaultKind, LoggedRequest } from '../../simulators/kernel/types.ts'
import type { Scenario } from './cell.ts'
import { changes, type Interruption, learnKillPoints, openYard, playInterruption, type Yard } from './kill.ts'
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

describe('a packaged action that is killed', () => {
  const points: Record<Scenario, readonly Point[]> = { update: [], back: [] }
  beforeAll(async () => {
    const yard = await openYard(1)
    points.update = await learnKillPoints(yard, 'update')
    const isRun = ({ operation, nth }: Point): boolean => operation.startsWith('run.') && nth > 0
    points.back = (await learnKillPoints(yard, 'back')).filter(isRun)
    await yard.scene.stop()
  }, 60_000)

  const kinds = ['kill-before', 'kill-after'] as const
  const cellsAt = (scenario: Scenario, post: Interruption['post']): Cell<Yard>[] =>
    points[scenario].flatMap((point) =>
      kinds.map((kind) => {
        const faults = [{ ...point, kind }]
        const column = `${kind === 'kill-before' ? 'before' : 'after'}, ${post === 'run' ? 'post' : 'next run'}`
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
    async () => expect(await lanes.play(postKills())).toEqual([]),
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

const patch = 'run.services.patch'

/** Main dies right after its staging (2) or its promotion (3) was accepted, post at the next changing requests. */
function postKills(): Cell<Yard>[] {
  const deaths: readonly { main: number; post: number; kind: FaultKind }[] = [2, 3].flatMap((main) =>
    (['kill-before', 'kill-after'] as const).flatMap((kind) =>
      (main === 2 ? [1, 2] : [1]).map((later) => ({ main, post: main + later, kind })),
    ),
  )
  return deaths.map(({ main, post, kind }) => {
    const faults = [
      { operation: patch, nth: main, kind: 'kill-after' as const },
      { operation: patch, nth: post, kind },
    ]
    const column = `${kind === 'kill-before' ? 'before' : 'after'}, next run`
    const interruption: Interruption = { scenario: 'update', faults, victims: ['main', 'post'], post: 'run' }
    return cell('kill', `update: after ${patch} ${main}, post at ${post}`, column, interruption)
  })
}

/** Cancelled as soon as the request has been answered. */
function cancellations(): Cell<Yard>[] {
  const asks = (operation: string) => (request: LoggedRequest) => request.operation === operation
  const changed = (mask: RegExp) => (request: LoggedRequest) => changes(request) && mask.test(request.path)
  const moments: Readonly<Record<string, (request: LoggedRequest) => boolean>> = {
    identity: asks('sts.token'),
    delivery: asks('artifact-registry.uploads.start'),
    staging: changed(/updateMask=template/),
    probing: asks('run.app.request'),
    promoting: changed(/updateMask=traffic.*ingress/),
    finishing: changed(/updateMask=traffic%2Cannotations&/),
  }
  return Object.entries(moments).map(([row, cancelAt]) =>
    cell('cancel', row, 'post', { scenario: 'update', faults: [], victims: [], post: 'run', cancelAt }),
  )
}

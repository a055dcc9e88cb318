import { type Interruption, learnKillPoints, playInterruption } from './kill.ts'
import { type Cell, openLanes } from './lanes.ts'
import { type Point, pointName } from './point.ts'
import { type Kind, type Scenario, scenarios } from './world.ts'
import { openYard, type Yard } from './yard.ts'

export const openYards = (kind: Kind, count: number) =>
  openLanes({ open: (seed) => openYard(seed, kind), close: ({ scene }: Yard) => scene.stop(), fewest: 2 }, count)

export type KillPoints = Readonly<Partial<Record<Scenario, readonly Point[]>>>

/** Where a run of each scenario can be killed; on the ways back only what is asked of the services. */
export async function learnKills(kind: Kind, wanted: readonly Scenario[]): Promise<KillPoints> {
  const yard = await openYard(1, kind)
  const found: Partial<Record<Scenario, readonly Point[]>> = {}
  try {
    for (const scenario of wanted) {
      const points = await learnKillPoints(yard, scenario)
      found[scenario] = scenario === 'update' ? points : points.filter(({ operation }) => isOnService(operation, kind))
    }
    return found
  } finally {
    await yard.scene.stop()
  }
}

const isOnService = (operation: string, { aws }: Kind): boolean =>
  operation.startsWith('run.') || aws.own.test(operation)

export const kinds = ['kill-before', 'kill-after'] as const
export const shortKind = (kind: (typeof kinds)[number]): string => (kind === 'kill-before' ? 'before' : 'after')

export const cell = (table: string, row: string, column: string, interruption: Interruption): Cell<Yard> => ({
  table,
  row,
  column,
  play: (yard) => playInterruption(yard, interruption),
})

const columns: Readonly<Record<Interruption['post'], string>> = { run: 'post', cut: 'post cut', skip: 'next run' }

/** SIGKILL before and after each of the points. */
export const killsAt = (table: string, points: KillPoints, post: Interruption['post']): Cell<Yard>[] =>
  scenariosIn(points).flatMap(([scenario, own]) =>
    own.flatMap((point) =>
      kinds.map((kind) => {
        const faults = [{ ...point, kind }]
        const column = `${shortKind(kind)}, ${columns[post]}`
        return cell(table, `${scenario}: ${pointName(point)}`, column, { scenario, faults, victims: ['main'], post })
      }),
    ),
  )

const scenariosIn = (points: KillPoints): (readonly [Scenario, readonly Point[]])[] =>
  scenarios.map((scenario) => [scenario, points[scenario] ?? []])

/** Cancelled as soon as the log says that it is at work on this. */
export const cancellations = (table: string, moments: Readonly<Record<string, RegExp>>): Cell<Yard>[] =>
  Object.entries(moments).map(([row, cancelAt]) =>
    cell(table, row, 'post', { scenario: 'update', faults: [], victims: [], post: 'run', cancelAt }),
  )

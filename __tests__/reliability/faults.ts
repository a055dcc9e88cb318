import type { Fault, LoggedRequest } from '../../simulators/kernel/types.ts'
import type { SceneTarget } from '../../simulators/scene.ts'
import { type CellResult, openShop, playCell, publish, run, type Shop } from './cell.ts'
import { type Cell, openLanes } from './lanes.ts'
import { type Point, pointName, pointsOf, type TableFault } from './point.ts'
import { isLong } from './sample.ts'
import { type Kind, type Scenario, scenarios } from './world.ts'

/** For one test, ms. */
export const patience = isLong ? 5_400_000 : 600_000

/** They mostly wait; more of them would only wait for each other. */
const lanes: Readonly<Record<SceneTarget, number>> = { 'gcp-only': 5, 'aws-only': 8, both: 8 }

export const openShops = (kind: Kind) =>
  openLanes({ open: (seed) => openShop(seed, kind), close: ({ stage }: Shop) => stage.stop() }, lanes[kind.target])

type Wanted = (request: LoggedRequest, run: readonly LoggedRequest[]) => boolean

/** Only what comes from the first call of this operation on: before it, a run is like any other. */
export const isFrom =
  (operation: string): Wanted =>
  ({ sequence }, calls) =>
    calls.some((call) => call.operation === operation && call.sequence <= sequence)

type Learned = Partial<Record<Scenario, readonly Point[]>>

/** The calls of each scenario that are wanted, read off a run of it without faults. */
export async function learnPoints(kind: Kind, wanted: Readonly<Partial<Record<Scenario, Wanted>>>): Promise<Learned> {
  const shop = await openShop(1, kind)
  const found: Learned = {}
  for (const scenario of scenarios) {
    const isWanted = wanted[scenario]
    if (isWanted !== undefined) found[scenario] = await learnOne(shop, scenario, isWanted)
  }
  await shop.stage.stop()
  return found
}

async function learnOne(shop: Shop, scenario: Scenario, isWanted: Wanted): Promise<Point[]> {
  const { requests } = shop.clouds.kernel
  const start = requests.length
  await run(shop, publish(shop, scenario))
  const calls = requests.slice(start)
  return pointsOf(calls, (request) => isWanted(request, calls))
}

export const anyCall: Wanted = () => true

interface Series<W> {
  readonly points: readonly Point[]
  readonly kind: TableFault
  readonly play: (world: W, fault: Fault) => Promise<CellResult>
}

/** A fault at every point, once and for ever. */
export const cellsAt = <W>(table: string, { points, kind, play }: Series<W>): Cell<W>[] =>
  points.flatMap((point) =>
    [1, Infinity].map((times) => ({
      table,
      row: pointName(point),
      column: times === 1 ? kind : `${kind} ever`,
      play: (world: W) => play(world, { ...point, kind, times }),
    })),
  )

export interface ReleaseSeries {
  readonly scenario: Scenario
  readonly points: readonly Point[]
  readonly kind: TableFault
}

export const releaseCells = (table: string, { scenario, points, kind }: ReleaseSeries): Cell<Shop>[] =>
  cellsAt(table, { points, kind, play: (shop, fault) => playCell(shop, scenario, fault) })

import type { Fault, LoggedRequest } from '../../simulators/kernel/types.ts'
import { type CellResult, openShop, playCell, publish, run, type Scenario, type Shop } from './cell.ts'
import { type Cell, openLanes } from './lanes.ts'
import { type Point, pointName, pointsOf, type TableFault } from './point.ts'
import { isWhole } from './sample.ts'

/** For one kind of fault, ms. */
export const patience = isWhole ? 600_000 : 120_000

export const openShops = () => openLanes({ open: openShop, close: ({ stage }: Shop) => stage.stop() }, 3)

type Wanted = (request: LoggedRequest, run: readonly LoggedRequest[]) => boolean

/** Every call of a scenario, read off a run of it without faults. */
export async function learnPoints(scenario: Scenario, isWanted: Wanted = () => true): Promise<Point[]> {
  const shop = await openShop(1)
  const { requests } = shop.stage.clouds.kernel
  const start = requests.length
  await run(shop, publish(shop, scenario))
  const calls = requests.slice(start)
  const points = pointsOf(calls, (request) => isWanted(request, calls))
  await shop.stage.stop()
  return points
}

interface Series<World> {
  readonly points: readonly Point[]
  readonly kind: TableFault
  readonly play: (world: World, fault: Fault) => Promise<CellResult>
}

/** A fault at every point, once and for ever. */
export const cellsAt = <World>(table: string, { points, kind, play }: Series<World>): Cell<World>[] =>
  points.flatMap((point) =>
    [1, Infinity].map((times) => ({
      table,
      row: pointName(point),
      column: times === 1 ? kind : `${kind} ever`,
      play: (world: World) => play(world, { ...point, kind, times }),
    })),
  )

export const releaseCells = (scenario: Scenario, points: readonly Point[], kind: TableFault): Cell<Shop>[] =>
  cellsAt(scenario, { points, kind, play: (shop, fault) => playCell(shop, scenario, fault) })

import { settleAll } from '../../src/core/prepare.ts'
import type { CellResult } from './cell.ts'
import { record } from './record.ts'
import { isLong, isSampled } from './sample.ts'
import { seeds } from './table.ts'

/** One cell of the table, ready to be played in a world of its own kind. */
export interface Cell<World> {
  readonly table: string
  readonly row: string
  readonly column: string
  play(world: World): Promise<CellResult>
}

export interface Worlds<World> {
  readonly open: (seed: number) => Promise<World>
  readonly close: (world: World) => Promise<void>
  /** Of the cells that one is opened for: opening it costs as much as some of them. Default: 4. */
  readonly fewest?: number
}

export interface Lanes<World> {
  /** Plays those cells that are in this run's sample, side by side; returns everything that was promised and did not hold. */
  play(cells: readonly Cell<World>[]): Promise<string[]>
  close(): Promise<void>
}

/** A world is left after so many cells, so that the table is played over several seeds of what the clouds do. */
const cellsInAWorld = 20

interface Place<World> {
  readonly world: World
  used: number
}

export function openLanes<World>({ open, close, fewest = 4 }: Worlds<World>, count: number): Lanes<World> {
  const free: Place<World>[] = []
  let opened = 0
  const enter = async (): Promise<Place<World>> => free.pop() ?? { world: await open(1 + (opened++ % seeds)), used: 0 }
  const leave = async (place: Place<World>, isSound: boolean): Promise<void> => {
    if (isSound && ++place.used < cellsInAWorld) free.push(place)
    else await close(place.world)
  }
  const playOne = async (cell: Cell<World>): Promise<string[]> => {
    const place = await enter()
    const result = await cell.play(place.world)
    record(cell, result)
    const broken = result.broken.map((each) => `${cell.table}, ${cell.row}, ${cell.column}: ${each}`)
    await leave(place, broken.length === 0)
    if (broken.length === 0) return []
    // Whoever plays for hours should not have to wait to the end.
    if (isLong) process.stderr.write(`${[...broken, result.story].join('\n')}\n`)
    return [...broken, result.story]
  }
  return {
    play: async (cells) => {
      const left = cells.filter(isSampled)
      const wrong: string[] = []
      const lane = async (): Promise<void> => {
        for (let cell = left.shift(); cell !== undefined; cell = left.shift()) wrong.push(...(await playOne(cell)))
      }
      await settleAll(Array.from({ length: Math.min(count, Math.ceil(left.length / fewest)) }, lane))
      return wrong
    },
    close: async () => {
      await Promise.all(free.splice(0).map(({ world }) => close(world)))
    },
  }
}

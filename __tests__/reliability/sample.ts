import { createHash } from 'node:crypto'

/**
 * `TANDEM_TABLE=all` plays every cell, `write` also writes the table into the documentation; else a sample, by `TANDEM_SEED`, of
 * which `TANDEM_SHARE=10` plays ten times as many cells.
 */
const wanted = process.env['TANDEM_TABLE']
export const isWhole = wanted === 'all' || wanted === 'write'
export const seed = Number(process.env['TANDEM_SEED'] ?? 1)
const factor = Number(process.env['TANDEM_SHARE'] ?? 1)
/** A test has as much more time as it has more cells. */
export const isLong = isWhole || factor > 1

/** Part of each table that is played when not all of it is. */
const shares: Readonly<Record<string, number>> = {
  both: 0.02,
  'both-back-gcp': 0.03,
  'both-back-aws': 0.025,
  'both-crash-aws': 0.02,
  'both-kill': 0.03,
  'both-cancel': 0.2,
  update: 0.04,
  back: 0.04,
  delivery: 0.04,
  kill: 0.1,
  cancel: 0.17,
}

export interface Named {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** Of a platform beside Cloud Run: by the last word of the table's name, which alone is an update. */
const platformShares: Readonly<Record<string, number>> = { back: 0.003, crash: 0.003, kill: 0.012, cancel: 0.08 }

function shareOf(table: string): number {
  const [, platform, kind = ''] = /^(lambda|ecs-express|ecs)(?:-(back|crash|kill|cancel))?$/.exec(table) ?? []
  if (platform === undefined) return shares[table] ?? 1
  return platformShares[kind] ?? 0.002
}

/** Drawn by the cell's name, so it does not matter which other cells there are. */
export function isSampled({ table, row, column }: Named): boolean {
  if (isWhole) return true
  const drawn = createHash('sha256').update(`${seed} ${table} ${row} ${column}`).digest().readUInt32BE() / 2 ** 32
  return drawn < shareOf(table) * factor
}

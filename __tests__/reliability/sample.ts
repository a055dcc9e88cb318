import { createHash } from 'node:crypto'

/** `TANDEM_TABLE=all` plays every cell, `write` also writes the table into the documentation; else a seeded sample. */
const wanted = process.env['TANDEM_TABLE']
export const isWhole = wanted === 'all' || wanted === 'write'
export const seed = Number(process.env['TANDEM_SEED'] ?? 1)

/** Part of each table that is played when not all of it is. */
const shares: Readonly<Record<string, number>> = {
  both: 0.06,
  'both-back-gcp': 0.07,
  'both-back-aws': 0.055,
  'both-crash-aws': 0.05,
  'both-kill': 0.1,
  'both-cancel': 0.3,
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

/** Drawn by the cell's name, so it does not matter which other cells there are. */
export function isSampled({ table, row, column }: Named): boolean {
  if (isWhole) return true
  const drawn = createHash('sha256').update(`${seed} ${table} ${row} ${column}`).digest().readUInt32BE() / 2 ** 32
  return drawn < (shares[table] ?? 1)
}

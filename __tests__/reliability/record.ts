import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CellResult } from './cell.ts'
import type { Named } from './sample.ts'

/** What is known of one cell that was played. */
export interface Recorded extends Named {
  /** See the legend in `table.ts`; `·` when the run never came to where the fault was waiting. */
  readonly letters: string
  readonly falseGreen: boolean
}

/** Test files run in processes of their own; the reporter gives them a folder to write to. */
export function record({ table, row, column }: Named, { letters, falseGreen, hit, broken }: CellResult): void {
  const folder = process.env['TANDEM_TABLE_FOLDER']
  if (folder === undefined) return
  const shown = `${hit ? letters : '·'}${broken.length > 0 ? '!' : ''}`
  const recorded: Recorded = { table, row, column, letters: shown, falseGreen }
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(recorded)}\n`)
}

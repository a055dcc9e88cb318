import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeds, tableText } from './table.ts'

const document = join(import.meta.dirname, '../../docs/reliability.md')
const [begin, end] = ['<!-- reliability table: begin -->', '<!-- reliability table: end -->']

/** Prints one table over all test files when the run ends; with TANDEM_TABLE=write, into the documentation too. */
export default class ReliabilityReporter {
  onRunStart() {
    this.folder = mkdtempSync(join(tmpdir(), 'tandem-table-'))
    process.env['TANDEM_TABLE_FOLDER'] = this.folder
  }

  onRunComplete() {
    const cells = readdirSync(this.folder).flatMap((name) => readCells(join(this.folder, name)))
    rmSync(this.folder, { recursive: true, force: true })
    if (cells.length === 0) return
    const text = tableText(cells)
    process.stderr.write(`\n${text}\n\n`)
    if (process.env['TANDEM_TABLE'] === 'write') writeInto(text)
  }
}

const readCells = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

function writeInto(text) {
  const before = readFileSync(document, 'utf8')
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${document} has no place for the table, between "${begin}" and "${end}"`)
  const when = `Played on ${new Date().toISOString().slice(0, 10)}, over seeds 1 to ${seeds} of what the clouds do.`
  const part = `${begin}\n\n${when}\n\n\`\`\`text\n${text}\n\`\`\`\n\n${end}`
  writeFileSync(document, `${before.slice(0, from)}${part}${before.slice(to + end.length)}`)
}

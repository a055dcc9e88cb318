import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bugs } from './mutants/bugs.ts'
import type { Bug } from './mutants/bugs/bug.ts'
import { openWorkshop, type Workshop } from './mutants/workshop.ts'

/**
 * Sows bugs into a copy of `src/`, one at a time, and runs the tests that are to notice. Exit code 1 when one survives or can no
 * longer be sown. `--only TEXT` takes those whose name has the text; `--write` puts the table into docs/reliability.md.
 */
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, write: { type: 'boolean', default: false } },
})

interface Fate {
  readonly bug: Bug
  /** Absent when it survived. */
  readonly caughtBy?: string
  readonly trouble?: string
}

const chosen = bugs.filter(({ name }) => name.includes(options.only))
const workshop = openWorkshop(process.cwd())
try {
  requireGreen(workshop)
  const fates = chosen.map((bug) => sow(workshop, bug))
  const table = tableOf(fates)
  process.stdout.write(`\n${table}\n`)
  if (options.write) writeTable(table)
  const survivors = fates.filter(({ caughtBy }) => caughtBy === undefined)
  process.stdout.write(`\n${fates.length - survivors.length} of ${fates.length} sown bugs turned a test red\n`)
  process.exitCode = survivors.length === 0 ? 0 : 1
} finally {
  workshop.remove()
}

/** Red by itself, a test would notice every bug. */
function requireGreen({ run }: Workshop): void {
  const tests = [...new Set(chosen.flatMap((bug) => bug.tests))]
  const { passed, failed, broken } = run(tests)
  if (passed > 0 && failed.length === 0 && broken.length === 0) return
  const names = [...failed.map(({ name, file }) => `${file}: ${name}`), ...broken]
  throw new Error(`without any bug ${passed} tests pass, and these do not:\n${names.join('\n')}`)
}

function sow({ withBug }: Workshop, bug: Bug): Fate {
  const fate = fateOf(bug, () => withBug(bug, bug.tests))
  process.stdout.write(`${fate.caughtBy === undefined ? '✗' : '✓'} ${bug.name}\n`)
  if (fate.trouble !== undefined) process.stdout.write(`${fate.trouble}\n`)
  return fate
}

function fateOf(bug: Bug, run: () => ReturnType<Workshop['run']>): Fate {
  try {
    const { failed, broken } = run()
    const [first] = failed
    if (first !== undefined) return { bug, caughtBy: `${first.file}: ${first.name}` }
    return { bug, trouble: broken.length > 0 ? broken.join('\n') : 'No test noticed it.' }
  } catch (error) {
    return { bug, trouble: error instanceof Error ? error.message : String(error) }
  }
}

function tableOf(fates: readonly Fate[]): string {
  const rows = fates.map(
    ({ bug, caughtBy }) => `| ${bug.name} | \`${bug.file}\` | ${caughtBy?.replaceAll('|', '\\|') ?? '**nothing**'} |`,
  )
  return ['| sown bug | file | caught by |', '| --- | --- | --- |', ...rows].join('\n')
}

function writeTable(table: string): void {
  const path = 'docs/reliability.md'
  const marked = /(<!-- sown bugs: begin -->\n)[^]*(\n<!-- sown bugs: end -->)/
  const text = readFileSync(path, 'utf8')
  if (!marked.test(text)) throw new Error(`${path} has no place for the table of sown bugs`)
  writeFileSync(
    path,
    text.replace(marked, (_, begin: string, end: string) => `${begin}\n${table}\n${end}`),
  )
}

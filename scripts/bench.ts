import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { callTable, titleOf } from './bench/calls.ts'
import { figureTable } from './bench/figure.ts'
import { loadedTable } from './bench/loaded.ts'
import { type Part, partsOf, type Told } from './bench/parts.ts'

/**
 * Measures the packaged action as a process against the local clouds, in real time. `--quick` leaves out the runs of a minute and more
 * and hurries AWS's deployments, `--only NAME` measures one part, or those that begin so, and may be given again, `--json` prints only
 * the machine-readable result, `--action` measures another build.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    action: { type: 'string', default: process.cwd() },
    layer: { type: 'string', default: '512' },
    starts: { type: 'string' },
  },
})

const stop = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

if (!existsSync(`${options.action}/dist/index.js`)) stop('dist/ is not there: npm run build makes it')

const { action, quick, only } = options
const all = partsOf({ action, quick, layer: Number(options.layer), starts: Number(options.starts ?? (quick ? 5 : 10)) })
const begins = (name: string): boolean => only.some((each) => name.startsWith(each))
const parts = all.filter(({ name, long }) => (only.length > 0 ? begins(name) : !(quick && long === true)))
if (parts.length === 0) stop(`--only takes ${all.map(({ name }) => name).join(', ')}`)

/** Of others, before it begins: what is timed here is only as good as this is small. */
const busy = (loadavg()[0] ?? 0).toFixed(1)
const told: Told[] = []
for (const part of parts) told.push(await timed(part))

async function timed({ name, title, measure }: Part): Promise<Told> {
  process.stderr.write(`${title} (${name}) …`)
  const started = performance.now()
  const found = await measure()
  process.stderr.write(` ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  return found
}

const figures = told.flatMap((each) => each.figures)
const tables = told.flatMap(({ columns }) => columns ?? [])
const loaded = told.flatMap((each) => each.loaded ?? [])
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, load ${busy}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}`

if (options.json) {
  const calls = tables.flatMap((table) =>
    table.calls.map((column) => ({ title: column.title, calls: Object.fromEntries(column.calls) })),
  )
  const chunks = loaded.flatMap((each) => each.chunks)
  process.stdout.write(`${JSON.stringify({ machine, figures, calls, loaded: chunks }, null, 2)}\n`)
} else {
  const columns = Map.groupBy(tables, ({ course }) => titleOf(course))
  const counted = [...columns.values()].map((same) => callTable(same.flatMap(({ calls }) => calls)))
  process.stdout.write(`${machine}\n\n${[figureTable(figures), ...counted, ...loaded.map(loadedTable)].join('\n\n')}\n`)
}
process.exitCode = figures.every(({ value, aim }) => aim === undefined || value <= aim) ? 0 : 1

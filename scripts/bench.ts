import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { openScene, type Scene } from '../simulators/scene.ts'
import { callFigures, callTable, type CallsOfRelease, measureCalls } from './bench/calls.ts'
import { measureDownload } from './bench/download.ts'
import { type Figure, figureTable } from './bench/figure.ts'
import { measureLargeImage } from './bench/large-image.ts'
import { measureLatency, measureOverhead } from './bench/overhead.ts'
import { measureStart } from './bench/start.ts'

/**
 * Measures the packaged action as a process against the local clouds, in real time. `--quick` leaves out the run of a minute,
 * `--json` prints only the machine-readable result, `--action` measures another build.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    action: { type: 'string', default: process.cwd() },
    layer: { type: 'string', default: '512' },
    starts: { type: 'string', default: '10' },
  },
})
if (!existsSync(`${options.action}/dist/index.js`)) {
  process.stderr.write('dist/ is not there: npm run build makes it\n')
  process.exit(2)
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Local clouds of their own for each measurement, so that none leaves anything to the next. */
async function measured<T>(title: string, work: (scene: Scene) => Promise<T>): Promise<T> {
  say(title)
  const scene = await openScene({ action: options.action, speed: 1 })
  try {
    return await work(scene)
  } finally {
    await scene.stop()
  }
}

/** Of others, before it begins: what is timed here is only as good as this is small. */
const busy = (loadavg()[0] ?? 0).toFixed(1)
const start = await measured('Starting the process …', (scene) => measureStart(scene, Number(options.starts)))
const releases = await measured('Counting calls …', measureCalls)
const latency = await measured('A network in between …', measureLatency)
const large = await measured(`Copying a layer of ${options.layer} MiB …`, (scene) =>
  measureLargeImage(scene, Number(options.layer)),
)
const overhead = options.quick ? undefined : await measured('A deployment of a minute …', measureOverhead)

const figures: Figure[] = [
  ...(overhead?.figures ?? []),
  latency,
  ...start,
  ...callFigures(releases),
  large,
  ...measureDownload(process.cwd()),
]
const columns: Pick<CallsOfRelease, 'title' | 'calls'>[] = [
  ...releases,
  ...(overhead === undefined ? [] : [{ title: 'update of a minute', calls: overhead.calls }]),
]
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, load ${busy}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}`

if (options.json) {
  const calls = columns.map((column) => ({ title: column.title, calls: Object.fromEntries(column.calls) }))
  process.stdout.write(`${JSON.stringify({ machine, figures, calls }, null, 2)}\n`)
} else {
  process.stdout.write(`${machine}\n\n${figureTable(figures)}\n\n${callTable(columns)}\n`)
}
process.exitCode = figures.every(({ value, aim }) => aim === undefined || value <= aim) ? 0 : 1

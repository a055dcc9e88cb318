import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { type AmazonPlatform, openScene, type Scene } from '../simulators/scene.ts'
import { callFigures, callTable, type CallsOfRelease, type Course, measureCalls, titleOf } from './bench/calls.ts'
import { measureDelivery, measureLargeDelivery } from './bench/delivery.ts'
import { measureDownload } from './bench/download.ts'
import { type Figure, figureTable } from './bench/figure.ts'
import { measureLargeImage } from './bench/large-image.ts'
import { loadedFigures, loadedTable, measureLoaded, measureLook } from './bench/loaded.ts'
import {
  measureLatency,
  measureOverhead,
  measurePair,
  measurePairLatency,
  measurePlatform,
  type Overhead,
} from './bench/overhead.ts'
import { measureStart } from './bench/start.ts'

/**
 * Measures the packaged action as a process against the local clouds, in real time. `--quick` leaves out the runs of a minute and more,
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

const platforms = ['ecs-express', 'ecs', 'lambda'] as const

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** A deployment on ECS takes minutes, whatever is pinned. */
const speeds: Readonly<Record<AmazonPlatform, number>> = { 'app-runner': 1, 'ecs-express': 20, ecs: 10, lambda: 1 }

/** Local clouds of their own for each measurement, so that none leaves anything to the next. */
async function measured<T>(title: string, work: (scene: Scene) => Promise<T>, course?: Course): Promise<T> {
  say(title)
  const { target = 'gcp-only', platform = 'app-runner' } = course ?? {}
  const scene = await openScene({ action: options.action, target, awsPlatform: platform, speed: speeds[platform] })
  try {
    return await work(scene)
  } finally {
    await scene.stop()
  }
}

/** App Runner, where no platform is named. */
const courses: readonly Course[] = [
  { target: 'gcp-only' },
  { target: 'aws-only' },
  { target: 'both' },
  ...platforms.map((platform) => ({ target: 'aws-only', platform }) as const),
]

/** Of others, before it begins: what is timed here is only as good as this is small. */
const busy = (loadavg()[0] ?? 0).toFixed(1)
const start = await measured('Starting the process …', (scene) => measureStart(scene, Number(options.starts)))
const calls: CallsOfRelease[] = []
const callCounts: Figure[] = []
for (const course of courses) {
  const releases = await measured(
    `Counting calls, ${titleOf(course)} …`,
    (scene) => measureCalls(scene, course),
    course,
  )
  callCounts.push(...callFigures(course, releases))
  calls.push(...releases)
}
const latencies = [
  await measured('A network in between …', measureLatency),
  await measured('The same with two clouds …', measurePairLatency, { target: 'both' }),
]
const large: Figure[] = []
for (const target of ['gcp-only', 'both'] as const) {
  const title = `Copying a layer of ${options.layer} MiB, ${target} …`
  large.push(await measured(title, (scene) => measureLargeImage(scene, target, Number(options.layer))))
}
const delivery = [
  ...(await measured('Delivering to three registries …', measureDelivery)),
  await measured(`Delivering a layer of ${options.layer} MiB to three registries …`, (scene) =>
    measureLargeDelivery(scene, Number(options.layer)),
  ),
]
const updates: Overhead[] = []
const looks: Figure[] = []
for (const platform of ['app-runner', ...platforms] as const) {
  const course = { target: 'aws-only', platform } as const
  updates.push(await measured(`An update, ${platform} …`, (scene) => measurePlatform(scene, platform), course))
  looks.push(await measured(`A plan, ${platform} …`, (scene) => measureLook(scene, options.action, course), course))
}
const loaded = await measured('Watching what is loaded …', (scene) => measureLoaded(scene, options.action))
const minutes = options.quick
  ? []
  : [
      await measured('A deployment of a minute …', measureOverhead),
      await measured('One of 20 s and one of 60 s …', measurePair, { target: 'both' }),
    ]

const figures: Figure[] = [
  ...[...minutes, ...updates].flatMap((each) => each.figures),
  ...latencies,
  ...start,
  ...callCounts,
  ...large,
  ...delivery,
  ...loadedFigures(loaded),
  ...looks,
  ...measureDownload(process.cwd()),
]
const long = ['gcp-only: update of a minute', 'both: update of 20 s and 60 s']
const columns: Pick<CallsOfRelease, 'title' | 'calls'>[] = [
  ...calls,
  ...minutes.map((each, index) => ({ title: long[index] ?? '', calls: each.calls })),
]
const columnsOf = (course: Course) => columns.filter(({ title }) => title.startsWith(`${titleOf(course)}:`))
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, load ${busy}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}`

if (options.json) {
  const counted = columns.map((column) => ({ title: column.title, calls: Object.fromEntries(column.calls) }))
  process.stdout.write(`${JSON.stringify({ machine, figures, calls: counted, loaded: loaded.chunks }, null, 2)}\n`)
} else {
  const counted = courses.map((course) => callTable(columnsOf(course)))
  const tables = [figureTable(figures), ...counted, loadedTable(loaded)]
  process.stdout.write(`${machine}\n\n${tables.join('\n\n')}\n`)
}
process.exitCode = figures.every(({ value, aim }) => aim === undefined || value <= aim) ? 0 : 1

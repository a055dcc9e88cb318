import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { ActionRun } from '../simulators/runner/runner.ts'
import { openScene, type Scene } from '../simulators/scene.ts'

/**
 * Runs the packaged action against the embedded local clouds, as a workflow would: a first release, an update and an
 * unchanged one; with `--fail gcp` a version that is broken. Exit code 0 when exactly what was promised has happened.
 */
interface Act {
  readonly title: string
  readonly image: string
  readonly outcome: string
  /** The version that users must get afterwards. */
  readonly serves: string
}

const { values: options } = parseArgs({
  options: {
    fail: { type: 'string' },
    json: { type: 'boolean', default: false },
    speed: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
})
if (options.fail !== undefined && options.fail !== 'gcp') stop(`--fail ${options.fail}: gcp is possible`)
if (!existsSync('dist/index.js')) stop('dist/ is not there: npm run build makes it')

/** The broken version shall not be asked for two minutes. */
const patience = { 'health-check-timeout': '10s' }

const say = (line: string): void => {
  if (!options.json) process.stdout.write(`${line}\n`)
}

const scene = await openScene({ action: process.cwd(), speed: Number(options.speed), seed: Number(options.seed) })
try {
  const acts = script(scene, options.fail)
  const results: { act: Act; report: unknown; kept: boolean }[] = []
  for (const act of acts) results.push({ act, ...(await play(act)) })
  const kept = results.every((result) => result.kept)
  if (options.json)
    process.stdout.write(`${JSON.stringify({ kept, reports: results.map(({ report }) => report) }, null, 2)}\n`)
  say('')
  say(kept ? 'All that was promised has happened.' : 'Something else than what was promised has happened.')
  process.exitCode = kept ? 0 : 1
} finally {
  await scene.stop()
}

function script(stage: Scene, fail: string | undefined): Act[] {
  const first = { title: 'A first release', image: stage.publish('1.0.0'), outcome: 'released', serves: '1.0.0' }
  if (fail !== undefined) {
    const broken = stage.publish('2.0.0', { 'tandem.sim/respond': 'error-500' })
    return [first, { title: 'A new version that answers 500', image: broken, outcome: 'rolled-back', serves: '1.0.0' }]
  }
  const image = stage.publish('2.0.0')
  return [
    first,
    { title: 'An update', image, outcome: 'released', serves: '2.0.0' },
    { title: 'The same again', image, outcome: 'unchanged', serves: '2.0.0' },
  ]
}

async function play({ title, image, outcome, serves }: Act): Promise<{ report: unknown; kept: boolean }> {
  say(`\n━━━ ${title}: ${image} ━━━\n`)
  const started = performance.now()
  const run = await scene.release(image, { inputs: patience, onLine: say })
  const took = ((performance.now() - started) / 1000).toFixed(1)
  const report = await reportOf(run)
  const answer = await scene.ask()
  const got = run.outputs['outcome']
  say(`\n${run.summary}`)
  say(
    `→ ${got} in ${took} s; ${scene.address() ?? 'no service'} answers ${answer?.status ?? 'nothing'} by version ${answer?.version ?? '?'}`,
  )
  await run.folders.remove()
  const green = outcome === 'released' || outcome === 'unchanged'
  const kept = got === outcome && answer?.version === serves && (run.conclusion === 'success') === green
  if (!kept) say(`✗ promised: ${outcome}, version ${serves}`)
  return { report, kept }
}

async function reportOf({ outputs }: ActionRun): Promise<unknown> {
  const path = outputs['report']
  return path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'))
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

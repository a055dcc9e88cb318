import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { ActionRun } from '../simulators/runner/runner.ts'
import { type Answer, type CloudName, cloudsOf, openScene, type Scene, type SceneTarget } from '../simulators/scene.ts'

/**
 * Runs the packaged action against the embedded local clouds, as a workflow would: a first release, an update and an
 * unchanged one on both clouds; with `--fail aws` or `--fail gcp` a version that is broken there alone, so that both go on
 * with the old one. Exit code 0 when exactly what was promised has happened, as seen from the services' own addresses.
 */
interface Act {
  readonly title: string
  readonly image: string
  readonly outcome: string
  /** The version that users must get afterwards, on every cloud. */
  readonly serves: string
}

interface Played {
  readonly report: unknown
  readonly kept: boolean
}

const usage =
  'Usage: npm run demo -- [--target both|gcp-only|aws-only] [--fail gcp|aws] [--speed N] [--seed N] [--json]'
const options = readOptions()
const target = readTarget(options.target)
const clouds = cloudsOf(target)
const fail = readFail(options.fail)
const speed = readSpeed(options.speed)
if (!existsSync('dist/index.js')) stop('dist/ is not there: npm run build makes it')

/** The broken version shall not be asked for two minutes. */
const patience = { 'health-check-timeout': '10s' }
const names: Readonly<Record<CloudName, string>> = { gcp: 'Google Cloud', aws: 'AWS' }

const say = (line: string): void => {
  if (!options.json) process.stdout.write(`${line}\n`)
}

const scene = await openScene({ action: process.cwd(), target, speed, seed: Number(options.seed) })
try {
  const results: Played[] = []
  for (const act of script(scene)) results.push(await play(act))
  const kept = results.every((result) => result.kept)
  if (options.json)
    process.stdout.write(`${JSON.stringify({ kept, reports: results.map(({ report }) => report) }, null, 2)}\n`)
  say('')
  say(kept ? 'All that was promised has happened.' : 'Something else than what was promised has happened.')
  process.exitCode = kept ? 0 : 1
} finally {
  await scene.stop()
}

function script(stage: Scene): Act[] {
  const first = { title: 'A first release', image: stage.publish('1.0.0'), outcome: 'released', serves: '1.0.0' }
  if (fail !== undefined) {
    const labels = { 'tandem.sim/respond': 'error-500', 'tandem.sim/only-with': `CLOUD_PROVIDER=${fail}` }
    const broken = stage.publish('2.0.0', labels)
    const title = `A new version that answers 500 on ${names[fail]}`
    return [first, { title, image: broken, outcome: 'rolled-back', serves: '1.0.0' }]
  }
  const image = stage.publish('2.0.0')
  return [
    first,
    { title: 'An update', image, outcome: 'released', serves: '2.0.0' },
    { title: 'The same again', image, outcome: 'unchanged', serves: '2.0.0' },
  ]
}

async function play({ title, image, outcome, serves }: Act): Promise<Played> {
  say(`\n━━━ ${title}: ${image} ━━━\n`)
  const started = performance.now()
  const run = await scene.release(image, { inputs: patience, onLine: say })
  const took = ((performance.now() - started) / 1000).toFixed(1)
  const report = await reportOf(run)
  const answers = await Promise.all(clouds.map(async (cloud) => ({ cloud, answer: await scene.ask(cloud) })))
  const got = run.outputs['outcome']
  say(`\n${run.summary}`)
  say(`→ ${got} in ${took} s${differed(report)}`)
  for (const { cloud, answer } of answers) say(`→ ${lineOf(cloud, answer)}`)
  await run.folders.remove()
  const green = outcome === 'released' || outcome === 'unchanged'
  const kept =
    got === outcome &&
    answers.every(({ answer }) => answer?.status === 200 && answer.version === serves) &&
    (run.conclusion === 'success') === green
  if (!kept) say(`✗ promised: ${outcome}, version ${serves}`)
  return { report, kept }
}

function lineOf(cloud: CloudName, answer: Answer | undefined): string {
  const got = `${answer?.status ?? 'nothing'} by version ${answer?.version ?? '?'}`
  return `${names[cloud]}: ${scene.address(cloud) ?? 'no service'} answers ${got}`
}

/** The clouds' own clock runs faster than this. */
function differed(report: unknown): string {
  if (typeof report !== 'object' || report === null || !('differedFor' in report)) return ''
  const ms = Number(report.differedFor)
  return ms > 0 ? `; the clouds differed for ${(ms / 1000).toFixed(1)} s` : ''
}

async function reportOf({ outputs }: ActionRun): Promise<unknown> {
  const path = outputs['report']
  return path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'))
}

function readOptions() {
  const { help, ...values } = parsed()
  if (!help) return values
  process.stdout.write(`${usage}\n`)
  return process.exit(0)
}

/** All that `parseArgs` can say is that these are not our options. */
function parsed() {
  try {
    return parseArgs({
      options: {
        target: { type: 'string', default: 'both' },
        fail: { type: 'string' },
        json: { type: 'boolean', default: false },
        speed: { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values
  } catch {
    return stop(usage)
  }
}

function readTarget(text: string): SceneTarget {
  if (text === 'both' || text === 'gcp-only' || text === 'aws-only') return text
  return stop(`--target ${text}: both, gcp-only and aws-only are possible`)
}

function readFail(text: string | undefined): CloudName | undefined {
  if (text === undefined) return undefined
  const cloud = clouds.find((each) => each === text)
  return cloud ?? stop(`--fail ${text}: ${clouds.join(' and ')} ${clouds.length > 1 ? 'are' : 'is'} possible`)
}

function readSpeed(text: string): number {
  const number = Number(text)
  return number > 0 && Number.isFinite(number) ? number : stop(`--speed ${text}: must be a number above 0`)
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

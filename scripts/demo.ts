import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { lackingToBuild } from '../simulators/build-tools.ts'
import { type Checkout, type Commit, createCheckout } from '../simulators/checkout.ts'
import type { ActionRun } from '../simulators/runner/runner.ts'
import { type Answer, type CloudName, cloudsOf, openScene, type Scene } from '../simulators/scene.ts'
import { readOptions, stop } from './demo/options.ts'
import { commits, images, type Make } from './demo/versions.ts'

/**
 * Runs the packaged action against the embedded local clouds, as a workflow would: a first release, an update and an
 * unchanged one on both clouds, on AWS by the platform that `--aws-platform` names; with `--fail aws` or `--fail gcp` a version that is broken there alone, so that both go on
 * with the old one. Where Docker is there, each version is a commit of examples/hello that the action builds and the local clouds run;
 * else images that are there and stand-ins for their containers. Exit code 0 when exactly what was promised has happened, as seen from the services' own addresses.
 */
interface Act {
  readonly title: string
  readonly source: string | Commit
  readonly outcome: string
  /** The version that users must get afterwards, on every cloud. */
  readonly serves: string
}

interface Played {
  readonly report: unknown
  readonly kept: boolean
}

const { target, awsPlatform, fail, speed, seed, json, noDocker } = readOptions()
const clouds = cloudsOf(target)
if (!existsSync('dist/index.js')) stop('dist/ is not there: npm run build makes it')

/** The broken version shall not be asked for two minutes. */
const patience = { 'health-check-timeout': '10s' }
const names: Readonly<Record<CloudName, string>> = { gcp: 'Google Cloud', aws: 'AWS' }

const say = (line: string): void => {
  if (!json) process.stdout.write(`${line}\n`)
}

const containers = noDocker ? 'stand-in' : 'auto'
const scene = await openScene({ action: process.cwd(), target, awsPlatform, speed, seed, containers, say })
const checkout = await openCheckout(scene)
// Containers must not outlive the demo.
process.once('SIGINT', () => void close().finally(() => process.exit(130)))
try {
  await furnish()
  const results: Played[] = []
  for await (const act of script(checkout ? commits(checkout) : images(scene))) {
    results.push(await play(act))
    if (results.at(-1)?.kept === false) break
  }
  const kept = results.every((result) => result.kept)
  if (json) process.stdout.write(`${JSON.stringify({ kept, reports: results.map(({ report }) => report) }, null, 2)}\n`)
  say('')
  say(kept ? 'All that was promised has happened.' : 'Something else than what was promised has happened.')
  process.exitCode = kept ? 0 : 1
} finally {
  await close()
}

async function close(): Promise<void> {
  await Promise.all([scene.stop(), checkout?.remove()])
}

/** Tandem releases to a service of ECS that somebody has made. */
async function furnish(): Promise<void> {
  if (awsPlatform !== 'ecs' || !clouds.includes('aws')) return
  await scene.furnish('0.9.0')
  const version = (await scene.ask('aws'))?.version ?? '?'
  say(`On ECS the service is there already, made by hand, and runs a stand-in of version ${version}.`)
}

/** `undefined` where nothing can be built: that is said, and images that are there are released. */
async function openCheckout({ clouds: { engine } }: Scene): Promise<Checkout | undefined> {
  if (noDocker) return undefined
  const lacking = engine === undefined ? 'a Docker that answers' : await lackingToBuild(process.env)
  if (lacking === undefined) {
    say(`Images are built here, and run by ${engine}.`)
    return createCheckout(process.cwd())
  }
  say(
    `Nothing is built or run here, for the lack of ${lacking}: images are there, and stand-ins answer for their containers.`,
  )
  return undefined
}

/** Made one after the other, so that each act finds its commit in the workspace. */
async function* script(make: Make): AsyncGenerator<Act> {
  yield { title: 'A first release', source: await make('1.0.0'), outcome: 'released', serves: '1.0.0' }
  if (fail !== undefined) {
    const title = `A new version that answers 500 on ${names[fail]}`
    yield { title, source: await make('2.0.0', fail), outcome: 'rolled-back', serves: '1.0.0' }
    return
  }
  const source = await make('2.0.0')
  yield { title: 'An update', source, outcome: 'released', serves: '2.0.0' }
  yield { title: 'The same again', source, outcome: 'unchanged', serves: '2.0.0' }
}

function nameOf(source: string | Commit): string {
  return typeof source === 'string' ? source : `${source.context} at ${source.sha.slice(0, 7)}`
}

/** Of an image that is there nothing else tells it; a commit is called by its digits. */
function versionOf(source: string | Commit): { readonly version?: string } {
  return typeof source === 'string' ? { version: source.slice(source.lastIndexOf(':') + 1) } : {}
}

async function play({ title, source, outcome, serves }: Act): Promise<Played> {
  say(`\n━━━ ${title}: ${nameOf(source)} ━━━\n`)
  const started = performance.now()
  const run = await scene.release(source, { inputs: { ...patience, ...versionOf(source) }, onLine: say })
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
  if (isWithoutBase(run)) say('The base images could not be pulled: without the internet, npm run demo -- --no-docker.')
  return { report, kept }
}

/** By BuildKit's words for it (November 2026). */
function isWithoutBase({ log }: ActionRun): boolean {
  return /failed to (resolve source metadata|do request)/.test(log)
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

import { EventEmitter } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Surroundings } from '../../src/action.ts'
import { type Log, silentLog } from '../../src/core/log.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { main } from '../../src/main.ts'
import { post } from '../../src/post.ts'
import { type Clouds, type CloudsOptions, ready, startClouds } from '../../simulators/clouds.ts'
import { jobEnvironment } from '../../simulators/github/environment.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { createCommandFiles } from '../../simulators/runner/command-files.ts'
import { type AmazonPlatform, type CloudName, cloudsOf, type SceneTarget } from '../../simulators/scene.ts'
import { adapted, amazonHome } from '../../simulators/scene-amazon.ts'
import { inputsFor } from '../../simulators/scene-inputs.ts'
import { captured } from '../github/captured.ts'
import { shop } from '../support/stage.ts'
import { steadyClock } from '../support/steady-clock.ts'

/** A job with the local clouds, whose steps run in this very process on a fast clock. */
export interface JobBench {
  readonly clouds: Clouds
  /** The runner's temporary folder. */
  readonly temp: string
  /** The commit that the job is for. */
  readonly sha: string
  /** The workspace. */
  readonly folder: string
  publish(version: string, labels?: Readonly<Record<string, string>>): string
  main(run?: StepRun): Promise<Told>
  /** With the state that main has left. */
  post(run?: StepRun): Promise<Told>
  /** What the service's public address on a cloud answers: the stand-in container's version, or `no service`. Default: Google's. */
  ask(cloud?: CloudName): Promise<string>
  /** Puts a service of ECS there that runs this version, where that is the platform; rolling, if nothing else is said. */
  furnish(version: string, deploymentConfiguration?: object): Promise<void>
  stop(): Promise<void>
}

export interface StepRun {
  readonly inputs?: Readonly<Record<string, string>>
  /** Laid over the step's environment; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Told as soon as the step begins: sends it signals. */
  readonly onStart?: (signals: EventEmitter) => void
}

export interface Told {
  readonly green: boolean
  readonly lines: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface JobOptions extends CloudsOptions {
  /** Default: `gcp-only`. */
  readonly target?: SceneTarget
  /** Default: `app-runner`. */
  readonly awsPlatform?: AmazonPlatform
}

export async function openJob({
  speed = 100,
  target = 'gcp-only',
  awsPlatform = 'app-runner',
  ...options
}: JobOptions = {}): Promise<JobBench> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-job-'))
  const temp = join(folder, 'temp')
  await mkdir(temp)
  const clouds = await startClouds({ speed, networkSpeed: speed, ...options })
  clouds.kernel.trust()
  const home = amazonHome(clouds, awsPlatform)
  const usualInputs = { ...inputsFor(target), ...(cloudsOf(target).includes('aws') ? home.inputs : {}) }
  const job = clouds.github.startJob()
  const clock = steadyClock(speed)
  const outside = createHttpClient(clouds.environment)
  let state: Readonly<Record<string, string>> = {}

  const step = async (recipe: typeof main, { inputs = {}, environment = {}, onStart }: StepRun): Promise<Told> => {
    const files = await createCommandFiles(folder)
    const summaryFile = await emptySummary()
    const signals = new EventEmitter()
    const lines: string[] = []
    const given = {
      ...jobEnvironment(job),
      ...clouds.environment,
      ...files.variables,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: temp,
      HOME: folder,
      ...prefixed('INPUT_', { ...usualInputs, ...inputs }, (name) => name.toUpperCase()),
      ...prefixed('STATE_', state, (name) => name),
      ...environment,
    }
    const surroundings: Surroundings = { environment: given, signals, clock, log: logTo(lines) }
    const green = await withEnvironment(given, () => {
      onStart?.(signals)
      return recipe(surroundings)
    })
    const { state: left, outputs } = await files.read()
    state = { ...state, ...left }
    return { green, lines, outputs, summary: await readFile(summaryFile, 'utf8').catch(() => '') }
  }

  const publish: JobBench['publish'] = (version, labels = {}) => {
    const spoken = awsPlatform === 'lambda' ? adapted : {}
    const all = { 'tandem.sim/version': version, ...spoken, ...labels }
    const reference = `ghcr.io/octo/shop:${version}`
    const image = makeImage({ labels: all, platforms: ['linux/amd64'] })
    clouds.registries.admin.publish(reference, image, { public: true })
    return reference
  }

  return {
    clouds,
    temp,
    sha: job.sha,
    folder,
    publish,
    furnish: (version, deploymentConfiguration) => home.furnish(publish(version), deploymentConfiguration),
    main: (run = {}) => step(main, run),
    post: (run = {}) => step(post, run),
    ask: async (cloud = 'gcp') => {
      const url = cloud === 'aws' ? home.address() : clouds.google.run.service(shop)?.['uri']
      if (typeof url !== 'string') return 'no service'
      const context = { clock, log: silentLog, signal: new AbortController().signal }
      const { status, body } = await outside.request({ method: 'GET', url, operation: 'test.ask' }, context)
      return /"version":"([^"]*)"/.exec(body.toString())?.[1] ?? String(status)
    },
    stop: async () => {
      await outside.close()
      await clouds.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The toolkit keeps the first path that it saw for as long as the process lives. */
let summaryPath: string | undefined
async function emptySummary(): Promise<string> {
  summaryPath ??= join(await mkdtemp(join(tmpdir(), 'tandem-summary-')), 'summary.md')
  await writeFile(summaryPath, '')
  return summaryPath
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  spell: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${spell(name)}`, value]))
}

/** GitHub's toolkit looks nowhere else than at the process's own environment, and speaks on its standard output. */
async function withEnvironment(
  given: Readonly<Record<string, string | undefined>>,
  work: () => Promise<boolean>,
): Promise<boolean> {
  const before = { ...process.env }
  let green = false
  try {
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    await captured(async () => {
      green = await work()
    })
    return green
  } finally {
    for (const name of Object.keys(given)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

function logTo(lines: string[], prefix = ''): Log {
  const at =
    (level: string) =>
    (line: string): void =>
      void lines.push(`${level}${prefix}${line}`)
  return {
    info: at(''),
    notice: at('notice: '),
    warning: at('warning: '),
    error: at('error: '),
    debug: () => undefined,
    group: (title, work) => {
      lines.push(title)
      return work()
    },
    about: (subject) => logTo(lines, `${prefix}${subject}: `),
  }
}

export const key = `gcp/${ready.project}/${ready.region}/cloud-run/shop`

import { systemClock } from '../src/core/clock.ts'
import { silentLog } from '../src/core/log.ts'
import { createHttpClient } from '../src/http/client.ts'
import { buildEnvironment } from './build-tools.ts'
import type { Commit } from './checkout.ts'
import { type Clouds, type CloudsOptions, startClouds } from './clouds.ts'
import type { JobSettings } from './github/job.ts'
import { makeImage } from './registry/images.ts'
import { type ActionRun, type RunnerOptions, type RunningAction, startAction } from './runner/runner.ts'
import { adapted, type AmazonChoice, type AmazonHome, amazonHome } from './scene-amazon.ts'
import { type CloudName, cloudsOf, inputsFor, type SceneTarget, shop } from './scene-inputs.ts'

export { type AmazonChoice, type AmazonPlatform, amazonPlatforms, shopOnAws } from './scene-amazon.ts'
export { type CloudName, cloudsOf, type SceneTarget, shop, usualInputs } from './scene-inputs.ts'

/** A repository that releases `ghcr.io/octo/shop` with the packaged action: for the demo, end-to-end tests and benchmarks. */
export interface Scene {
  readonly clouds: Clouds
  /** Puts an image there; labels say how its container behaves (see `container/types.ts`). Returns the reference. */
  publish(version: string, labels?: Readonly<Record<string, string>>): string
  /**
   * Starts the action as GitHub's runner does, with an image that is there or a commit to be built; what is given is laid over the
   * usual inputs.
   */
  start(source: string | Commit, options?: SceneRun): RunningAction
  release(source: string | Commit, options?: SceneRun): Promise<ActionRun>
  /** What a user of the service gets on a cloud, Google Cloud where none is named; `undefined` while it does not exist. */
  ask(cloud?: CloudName): Promise<Answer | undefined>
  /** Public address of the service on a cloud, as long as it exists. */
  address(cloud?: CloudName): string | undefined
  /**
   * Puts there what AWS's platform does not make by itself: a service of ECS, which runs this version. Resolves once it serves; elsewhere
   * at once.
   */
  furnish(version?: string): Promise<void>
  stop(): Promise<void>
}

export interface SceneRun
  extends Partial<Pick<RunnerOptions, 'debug' | 'post' | 'onStart' | 'onLine' | 'clock' | 'env' | 'files'>> {
  /** Default: the scene's. */
  readonly target?: SceneTarget
  readonly inputs?: Readonly<Record<string, string>>
  readonly job?: JobSettings
}

export interface Answer {
  readonly status: number
  /** `version` and `release` as the stand-in and the example tell them; absent when something else answered. */
  readonly version?: string
  readonly release?: string
}

export interface SceneOptions extends CloudsOptions {
  /** Folder with the action. */
  readonly action: string
  /** Where the usual inputs release to. Default: `gcp-only`. */
  readonly target?: SceneTarget
  /** Default: `app-runner`. */
  readonly awsPlatform?: AmazonChoice
}

export async function openScene({
  action,
  target = 'gcp-only',
  awsPlatform = 'app-runner',
  ...options
}: SceneOptions): Promise<Scene> {
  const clouds = await startClouds(options)
  clouds.kernel.trust()
  const http = createHttpClient(clouds.environment)
  const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
  const home = amazonHome(clouds, awsPlatform)
  const address = (cloud: CloudName = 'gcp'): string | undefined =>
    cloud === 'aws' ? home.address() : textOf(clouds.google.run.service(shop)?.['uri'])

  const start: Scene['start'] = (source, { target: to = target, inputs, job: settings, env, ...rest } = {}) => {
    const { job: ofSource, inputs: named, env: needed, ...more } = sourceOf(source, options.dockerEnvironment)
    const job = clouds.github.startJob({ ...ofSource, ...settings })
    return startAction({
      action,
      inputs: { ...inputsOn(to, home), ...named, ...inputs },
      job,
      env: { ...clouds.environment, ...needed, ...env },
      ...more,
      ...rest,
    })
  }

  return {
    clouds,
    publish: (version, labels = {}) =>
      publish(clouds, version, { ...(awsPlatform === 'lambda' ? adapted : {}), ...labels }),
    furnish: (version = '0') => home.furnish(publish(clouds, version, {})),
    start,
    release: (source, run) => start(source, run).result,
    address,
    ask: async (cloud) => {
      const url = address(cloud)
      if (url === undefined) return undefined
      const { status, body } = await http.request({ method: 'GET', url: `${url}/`, operation: 'demo.ask' }, context)
      return { status, ...said(body.toString()) }
    },
    stop: async () => {
      await http.close()
      await clouds.stop()
    },
  }
}

/** An image is named; a commit lies in the workspace and is built there. GitHub's cache is not among the local clouds. */
function sourceOf(source: string | Commit, docker: CloudsOptions['dockerEnvironment'] = process.env) {
  if (typeof source === 'string') return { inputs: { image: source } }
  const { folder, context, sha } = source
  return { inputs: { context, cache: 'off' }, checkout: folder, job: { sha }, env: buildEnvironment(docker) }
}

const inputsOn = (target: SceneTarget, { inputs }: AmazonHome): Readonly<Record<string, string>> => ({
  ...inputsFor(target),
  ...(cloudsOf(target).includes('aws') ? inputs : {}),
})

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function publish({ registries }: Clouds, version: string, labels: Readonly<Record<string, string>>): string {
  const image = makeImage({
    labels: { 'tandem.sim/version': version, ...labels },
    platforms: ['linux/amd64', 'linux/arm64'],
  })
  const reference = `ghcr.io/octo/shop:${version}`
  registries.admin.publish(reference, image, { public: true })
  return reference
}

function said(body: string): Pick<Answer, 'version' | 'release'> {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== 'object' || parsed === null) return {}
    const { version, release } = parsed as { version?: unknown; release?: unknown }
    return {
      ...(typeof version === 'string' ? { version } : {}),
      ...(typeof release === 'string' ? { release } : {}),
    }
  } catch {
    return {}
  }
}

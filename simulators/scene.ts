import { systemClock } from '../src/core/clock.ts'
import { silentLog } from '../src/core/log.ts'
import { createHttpClient } from '../src/http/client.ts'
import { type Clouds, type CloudsOptions, ready, startClouds } from './clouds.ts'
import type { JobSettings } from './github/job.ts'
import { makeImage } from './registry/images.ts'
import { type ActionRun, type RunnerOptions, type RunningAction, startAction } from './runner/runner.ts'

/** A repository that releases `ghcr.io/octo/shop` with the packaged action: for the demo, end-to-end tests and benchmarks. */
export interface Scene {
  readonly clouds: Clouds
  /** Puts an image there; labels say how its container behaves (see `container/types.ts`). Returns the reference. */
  publish(version: string, labels?: Readonly<Record<string, string>>): string
  /** Starts the action as GitHub's runner does; what is given is laid over the usual inputs. */
  start(image: string, options?: SceneRun): RunningAction
  release(image: string, options?: SceneRun): Promise<ActionRun>
  /** What a user of the service gets; `undefined` while it does not exist. */
  ask(): Promise<Answer | undefined>
  /** Public address of the service, as long as it exists. */
  address(): string | undefined
  stop(): Promise<void>
}

export interface SceneRun
  extends Partial<Pick<RunnerOptions, 'debug' | 'post' | 'onStart' | 'onLine' | 'clock' | 'env' | 'files'>> {
  readonly inputs?: Readonly<Record<string, string>>
  readonly job?: JobSettings
}

export interface Answer {
  readonly status: number
  /** `version` and `release` as the stand-in container tells them; absent when something else answered. */
  readonly version?: string
  readonly release?: string
}

export interface SceneOptions extends CloudsOptions {
  /** Folder with the action. */
  readonly action: string
}

/** The inputs of every run here, as a workflow would give them. */
export const usualInputs: Readonly<Record<string, string>> = {
  'deployment-target': 'gcp-only',
  service: 'shop',
  port: '8080',
  access: 'public',
  'health-check-path': '/healthz',
  'health-check-interval': '0.2s',
  'gcp-project': ready.project,
  'gcp-region': ready.region,
  'gcp-workload-identity-provider': ready.provider,
  'gcp-service-account': ready.serviceAccount,
}

/** Where the service lives. */
export const shop = { project: ready.project, location: ready.region, service: 'shop' } as const

export async function openScene({ action, ...options }: SceneOptions): Promise<Scene> {
  const clouds = await startClouds(options)
  clouds.kernel.trust()
  const http = createHttpClient(clouds.environment)
  const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
  const address = (): string | undefined => {
    const uri = clouds.google.run.service(shop)?.['uri']
    return typeof uri === 'string' ? uri : undefined
  }

  const start: Scene['start'] = (image, { inputs, job: settings, env, ...rest } = {}) => {
    const job = clouds.github.startJob(settings)
    return startAction({
      action,
      inputs: { ...usualInputs, image, ...inputs },
      job,
      env: { ...clouds.environment, ...env },
      ...rest,
    })
  }

  return {
    clouds,
    publish: (version, labels = {}) => {
      const image = makeImage({
        labels: { 'tandem.sim/version': version, ...labels },
        platforms: ['linux/amd64', 'linux/arm64'],
      })
      const reference = `ghcr.io/octo/shop:${version}`
      clouds.registries.admin.publish(reference, image, { public: true })
      return reference
    },
    start,
    release: (image, run) => start(image, run).result,
    address,
    ask: async () => {
      const url = address()
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

import { accessRole, acmeAccount, deployRole, instanceRole } from './aws/acme.ts'
import { type Aws, createAws } from './aws/aws.ts'
import type { AccountSetup } from './aws/directory.ts'
import { createContainers } from './container/containers.ts'
import { createDockerEngine, type Engine, type EngineSettings } from './container/docker/engine.ts'
import { createGitHub, type GitHub } from './github/github.ts'
import type { JobSettings } from './github/job.ts'
import { acme, deployer, shopProvider } from './google/acme.ts'
import { createGoogle, type Google } from './google/google.ts'
import { providerPath } from './google/pools.ts'
import type { ProjectSetup } from './google/projects.ts'
import { type LocalKernel, type LocalKernelOptions, startKernel } from './kernel/kernel.ts'
import { createRegistries, type Registries } from './registry/registries.ts'

export interface CloudsOptions extends LocalKernelOptions {
  /** What every job has unless it says otherwise. */
  readonly job?: JobSettings
  /** Google's projects. Default: `acme-prod`, ready to be deployed to. */
  readonly projects?: readonly ProjectSetup[]
  /** AWS's accounts. Default: `111122223333`, ready to be deployed to. */
  readonly accounts?: readonly AccountSetup[]
  /**
   * What answers for a service: containers of the pushed image, run by this machine's Docker, or stand-ins that are always well;
   * `auto`: containers where Docker answers. Default: `stand-in`.
   */
  readonly containers?: 'docker' | 'stand-in' | 'auto'
  /** Environment of the `docker` command line. Default: this process's own. */
  readonly dockerEnvironment?: Readonly<Record<string, string | undefined>>
  /** Is told what a user should know: that images are not run, or could not be. */
  readonly say?: (line: string) => void
}

/** GitHub, Google, AWS and the registries, wired to each other. */
export interface Clouds {
  readonly kernel: LocalKernel
  readonly github: GitHub
  readonly google: Google
  readonly aws: Aws
  readonly registries: Registries
  /** What runs the images, e.g. `Docker 28.2.2`; `undefined`: stand-ins. */
  readonly engine: string | undefined
  /** What a process needs in its environment to reach them, and nothing more. */
  readonly environment: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

/** The ready-made project as a user of the action writes it down. */
export const ready = {
  project: acme.id,
  projectNumber: acme.number,
  region: 'us-central1',
  provider: providerPath(shopProvider),
  serviceAccount: deployer,
} as const

/** The ready-made AWS account as a user of the action writes it down. */
export const readyAws = {
  account: acmeAccount,
  region: 'us-east-1',
  role: deployRole,
  accessRole,
  instanceRole,
} as const

export async function startClouds(options: CloudsOptions = {}): Promise<Clouds> {
  const {
    job,
    projects,
    accounts,
    containers = 'stand-in',
    dockerEnvironment = process.env,
    say,
    ...kernelOptions
  } = options
  const kernel = await startKernel(kernelOptions)
  let engine: Engine | undefined
  const stop = async () => {
    await Promise.all([kernel.stop(), engine?.stop()])
  }
  try {
    engine = await engineFor(containers, { environment: dockerEnvironment, clocks: kernel.clocks, say })
    const createContainer = createContainers({ world: kernel, engine, say })
    const github = await createGitHub(kernel, { ...(job && { job }) })
    // The registries and the clouds need each other, but not before the first request.
    const registries: Registries = createRegistries(kernel, {
      authoriseArtifactRegistry: (request) => google.authoriseArtifactRegistry(request),
      ecr: {
        authorise: (request) => aws.authoriseEcr.authorise(request),
        mutable: (name, tag) => aws.authoriseEcr.mutable(name, tag),
        stored: (pushed) => aws.authoriseEcr.stored(pushed),
      },
    })
    const issuerKeys = (issuer: string) => (issuer === github.issuer ? github.keys : undefined)
    const google: Google = createGoogle(kernel, {
      findImage: registries.findImage,
      createContainer,
      issuerKeys,
      ...(projects && { projects }),
    })
    const aws: Aws = createAws(kernel, {
      findImage: registries.findImage,
      createContainer,
      issuerKeys,
      ecrStore: () => registries.ecrStore,
      ...(accounts && { accounts }),
    })
    const environment = { HTTPS_PROXY: kernel.proxyUrl, NODE_EXTRA_CA_CERTS: kernel.caFile }
    return { kernel, github, google, aws, registries, engine: engine?.name, environment, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function engineFor(wanted: CloudsOptions['containers'], settings: EngineSettings): Promise<Engine | undefined> {
  if (wanted === 'stand-in') return undefined
  const engine = await createDockerEngine(settings)
  if (!engine && wanted === 'docker') throw new Error('No Docker answers: is it installed, and does its daemon run?')
  return engine
}

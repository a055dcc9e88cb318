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
}

/** GitHub, Google and the registries, wired to each other. */
export interface Clouds {
  readonly kernel: LocalKernel
  readonly github: GitHub
  readonly google: Google
  readonly registries: Registries
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

export async function startClouds(options: CloudsOptions = {}): Promise<Clouds> {
  const { job, projects, ...kernelOptions } = options
  const kernel = await startKernel(kernelOptions)
  try {
    const github = await createGitHub(kernel, { ...(job && { job }) })
    // Each of the two needs the other, but not before the first request.
    const registries = createRegistries(kernel, {
      authoriseArtifactRegistry: (request) => google.authoriseArtifactRegistry(request),
    })
    const google: Google = createGoogle(kernel, {
      findImage: registries.findImage,
      issuerKeys: (issuer) => (issuer === github.issuer ? github.keys : undefined),
      ...(projects && { projects }),
    })
    const environment = { HTTPS_PROXY: kernel.proxyUrl, NODE_EXTRA_CA_CERTS: kernel.caFile }
    return { kernel, github, google, registries, environment, stop: () => kernel.stop() }
  } catch (error) {
    await kernel.stop()
    throw error
  }
}

import { accessRole, acmeAccount, deployRole, instanceRole } from './aws/acme.ts'
import { type Aws, createAws } from './aws/aws.ts'
import type { AccountSetup } from './aws/directory.ts'
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
}

/** GitHub, Google, AWS and the registries, wired to each other. */
export interface Clouds {
  readonly kernel: LocalKernel
  readonly github: GitHub
  readonly google: Google
  readonly aws: Aws
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

/** The ready-made AWS account as a user of the action writes it down. */
export const readyAws = {
  account: acmeAccount,
  region: 'us-east-1',
  role: deployRole,
  accessRole,
  instanceRole,
} as const

export async function startClouds(options: CloudsOptions = {}): Promise<Clouds> {
  const { job, projects, accounts, ...kernelOptions } = options
  const kernel = await startKernel(kernelOptions)
  try {
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
      issuerKeys,
      ...(projects && { projects }),
    })
    const aws: Aws = createAws(kernel, {
      findImage: registries.findImage,
      issuerKeys,
      ecrStore: () => registries.ecrStore,
      ...(accounts && { accounts }),
    })
    const environment = { HTTPS_PROXY: kernel.proxyUrl, NODE_EXTRA_CA_CERTS: kernel.caFile }
    return { kernel, github, google, aws, registries, environment, stop: () => kernel.stop() }
  } catch (error) {
    await kernel.stop()
    throw error
  }
}

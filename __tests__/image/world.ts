import type { Context } from '../../src/core/context.ts'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import type { Log } from '../../src/core/log.ts'
import { createHttpClient } from '../../src/http/client.ts'
import type { HttpClient } from '../../src/http/types.ts'
import { combineCredentials, credentialsFor, type CredentialSource } from '../../src/image/credentials.ts'
import { createRegistries as createClients, type Registries } from '../../src/image/registry.ts'
import { type LocalKernel, type LocalKernelOptions, startKernel } from '../../simulators/kernel/kernel.ts'
import type { AuthoriseArtifactRegistry } from '../../simulators/registry/artifact-registry-access.ts'
import { createRegistries, type RegistryAdmin } from '../../simulators/registry/registries.ts'
import { steadyClock } from '../support/steady-clock.ts'

export const ghcr = 'ghcr.io/acme/shop'
export const privateShop = 'registry.example.com/acme/shop'
export const pkg = 'us-central1-docker.pkg.dev/acme/tandem/shop'

export interface ImageWorld extends AsyncDisposable {
  readonly kernel: LocalKernel
  readonly admin: RegistryAdmin
  readonly http: HttpClient
  readonly credentials: CredentialSource
  readonly registries: Registries
  readonly context: Context
  readonly lines: string[]
  readonly abort: (reason: Error) => void
  /** How often an operation of a simulator was asked. */
  count(operation: string): number
}

interface WorldOptions extends LocalKernelOptions {
  /** Access tokens that Google takes just now. */
  readonly googleTokens?: ReadonlySet<string>
  readonly credentials?: CredentialSource
  /** The client's clock over the wall's. Default 20. */
  readonly clockSpeed?: number
}

/** In project `acme` there is the repository `tandem`; a good token may do everything there, `ya29.reader` may read. */
const authorise =
  (good: ReadonlySet<string>): AuthoriseArtifactRegistry =>
  ({ token, target }) => {
    const reader = token === 'ya29.reader'
    if (token !== undefined && !reader && !good.has(token)) return 'unauthenticated'
    if (target === undefined) return 'allowed'
    if (token === undefined || target.project !== 'acme') return 'denied'
    if (target.repository !== 'tandem') return 'no-repository'
    return !reader || target.permission.endsWith('downloadArtifacts') ? 'allowed' : 'denied'
  }

export const googleCredentials = (token: string): CredentialSource =>
  credentialsFor('us-central1-docker.pkg.dev', { username: 'oauth2accesstoken', password: token })

/** Kernel, registries and the real client between them; anonymous at ghcr.io and Docker Hub. */
export async function startImageWorld(options: WorldOptions = {}): Promise<ImageWorld> {
  const { googleTokens = new Set(['ya29.good']), clockSpeed, ...kernelOptions } = options
  const kernel = await startKernel({ speed: 1000, ...kernelOptions })
  kernel.trust()
  const { admin } = createRegistries(kernel, { authoriseArtifactRegistry: authorise(googleTokens) })
  admin.privateRegistry.addAccount('ci', 'secret')
  const http = createHttpClient({ HTTPS_PROXY: kernel.proxyUrl })
  const fixed = credentialsFor('registry.example.com', { username: 'ci', password: 'secret' })
  const credentials = options.credentials ?? combineCredentials(fixed, googleCredentials('ya29.good'))
  const { context, lines, abort } = aContext(clockSpeed)
  return {
    kernel,
    admin,
    http,
    credentials,
    registries: createClients({ http, credentials }),
    context,
    lines,
    abort,
    count: (operation) => kernel.requests.filter((request) => request.operation === operation).length,
    async [Symbol.asyncDispose]() {
      await http.close()
      await kernel.stop()
    },
  }
}

export function aContext(speed = 20): { context: Context; lines: string[]; abort: (reason: Error) => void } {
  const lines: string[] = []
  const note = (line: string) => void lines.push(line)
  const log: Log = {
    info: note,
    notice: note,
    warning: note,
    error: note,
    debug: note,
    group: (_title, work) => work(),
    about: () => log,
  }
  const controller = new AbortController()
  const context = { clock: steadyClock(speed), log, signal: controller.signal }
  return { context, lines, abort: (reason) => controller.abort(reason) }
}

/** The error that the work is refused with, as it would be told: message and hint. */
export async function refusalOf(work: Promise<unknown>): Promise<TandemError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof TandemError) return error
  throw new Error('expected a TandemError', { cause: error })
}

export function troubleIn(error: TandemError): string {
  return error instanceof CloudError ? error.trouble : error.code
}

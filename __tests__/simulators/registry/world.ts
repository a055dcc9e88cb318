import { type Dispatcher, ProxyAgent, request } from 'undici'
import { z } from 'zod'
import { type LocalKernel, type LocalKernelOptions, startKernel } from '../../../simulators/kernel/kernel.ts'
import type { AuthoriseArtifactRegistry } from '../../../simulators/registry/artifact-registry-access.ts'
import { createRegistries, type RegistryAdmin } from '../../../simulators/registry/registries.ts'
import type { FindImage } from '../../../simulators/container/types.ts'

export const PKG = 'us-central1-docker.pkg.dev'
export const GOOD_TOKEN = 'ya29.good'
export const READER_TOKEN = 'ya29.reader'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The body as JSON. */
  json(): unknown
}

interface Options {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
  /** Bearer token. */
  readonly token?: string
}

export type Ask = (method: Dispatcher.HttpMethod, url: string, options?: Options) => Promise<Answer>

export interface RegistryWorld extends AsyncDisposable {
  readonly kernel: LocalKernel
  readonly admin: RegistryAdmin
  readonly findImage: FindImage
  readonly ask: Ask
}

/** In project `acme` there is the repository `apps`; GOOD_TOKEN may do everything there, READER_TOKEN may read. */
const authorise: AuthoriseArtifactRegistry = ({ token, target }) => {
  if (token !== undefined && token !== GOOD_TOKEN && token !== READER_TOKEN) return 'unauthenticated'
  if (target === undefined) return 'allowed'
  if (token === undefined || target.project !== 'acme') return 'denied'
  if (target.repository !== 'apps') return 'no-repository'
  return token === GOOD_TOKEN || target.permission.endsWith('downloadArtifacts') ? 'allowed' : 'denied'
}

export async function startRegistries(options: LocalKernelOptions = {}): Promise<RegistryWorld> {
  const kernel = await startKernel({ speed: 1000, ...options })
  const { admin, findImage } = createRegistries(kernel, { authoriseArtifactRegistry: authorise })
  const agent = new ProxyAgent({ uri: kernel.proxyUrl, requestTls: { ca: kernel.ca } })
  return {
    kernel,
    admin,
    findImage,
    ask: askThrough(agent),
    async [Symbol.asyncDispose]() {
      await agent.destroy()
      await kernel.stop()
    },
  }
}

function askThrough(dispatcher: ProxyAgent): Ask {
  return async (method, url, { headers = {}, body = '', token } = {}) => {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const sent = { ...authorization, ...headers }
    const answer = await request(url, { dispatcher, method, headers: sent, body })
    const bytes = Buffer.from(await answer.body.arrayBuffer())
    const told = Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ])
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(told),
      body: bytes,
      json: () => JSON.parse(bytes.toString('utf8')),
    }
  }
}

export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** The codes of the errors in a refusal. */
export const codesOf = (answer: Answer): string[] =>
  z
    .object({ errors: z.array(z.object({ code: z.string() })) })
    .parse(answer.json())
    .errors.map(({ code }) => code)

/** What a token service issued. */
export const tokenOf = (answer: Answer): string => z.object({ token: z.string() }).parse(answer.json()).token

/** Where an answer leads, as an absolute URL. */
export const follow = (answer: Answer, base: string): string => new URL(answer.headers['location'] ?? '', base).href

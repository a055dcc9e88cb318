import { RevisionsClient, ServicesClient } from '@google-cloud/run'
import { gaxios, OAuth2Client } from 'google-auth-library'
import { ProxyAgent, request } from 'undici'
import type { CreateContainer, StoredImage } from '../../../../simulators/container/types.ts'
import { acme, deployer } from '../../../../simulators/google/acme.ts'
import { createGoogle, type Google } from '../../../../simulators/google/google.ts'
import { type LocalKernel, startKernel } from '../../../../simulators/kernel/kernel.ts'

export const where = { project: acme.id, location: 'us-central1', service: 'shop' }
export const parent = `projects/${acme.id}/locations/us-central1`
export const name = `${parent}/services/shop`
export const repository = `us-central1-docker.pkg.dev/${acme.id}/app/shop`

export interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly text: string
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH'

export interface LocalRun {
  readonly kernel: LocalKernel
  readonly google: Google
  readonly services: ServicesClient
  readonly revisions: RevisionsClient
  /** Puts an image there whose container behaves as the labels say; returns its reference. */
  publish(tag: string, labels?: Readonly<Record<string, string>>, platform?: string): string
  /** A request as the deployer, in JSON; `token: ''` for nobody. */
  ask(method: Method, url: string, options?: { readonly body?: object; readonly token?: string }): Promise<Answer>
  stop(): Promise<void>
}

export interface LocalRunOptions {
  readonly seed?: number
  readonly speed?: number
  /** Guesses to pin, by name. */
  readonly guesses?: Readonly<Record<string, number>>
  /** Default: a stand-in for each. */
  readonly createContainer?: CreateContainer
}

/** gax passes an agent of its own, with which gaxios would not look for a proxy. */
class ProxiedGaxios extends gaxios.Gaxios {
  override request<T>({ agent: _, ...options }: gaxios.GaxiosOptions = {}): gaxios.GaxiosPromise<T> {
    return super.request<T>(options)
  }
}

/** Cloud Run on a kernel of its own, and Google's own Node client of it, speaking REST through the proxy. */
export async function startRun({
  seed = 1,
  speed = 300,
  guesses = {},
  createContainer,
}: LocalRunOptions = {}): Promise<LocalRun> {
  const kernel = await startKernel({ seed, speed })
  for (const [guess, index] of Object.entries(guesses)) kernel.force(guess, index)
  const images = new Map<string, StoredImage>()
  const google = createGoogle(kernel, {
    findImage: (reference) => images.get(reference),
    issuerKeys: () => undefined,
    ...(createContainer && { createContainer }),
  })
  const token = google.state.issueToken({ member: `serviceAccount:${deployer}`, sets: [] }, 3600)
  process.env['HTTPS_PROXY'] = kernel.proxyUrl
  kernel.trust()
  const agent = new ProxyAgent({ uri: kernel.proxyUrl, requestTls: { ca: kernel.ca } })
  const authClient = new OAuth2Client({ transporter: new ProxiedGaxios() })
  authClient.setCredentials({ access_token: token, expiry_date: Date.now() + 3_600_000 })
  const clients = {
    services: new ServicesClient({ fallback: true, authClient }),
    revisions: new RevisionsClient({ fallback: true, authClient }),
  }
  return {
    kernel,
    google,
    ...clients,
    publish: (tag, labels = {}, platform = 'linux/amd64') => {
      const digest = `sha256:${Buffer.from(tag).toString('hex').padEnd(64, '0')}`
      const image = { digest, platforms: { [platform]: digest }, labels: { [platform]: labels } }
      images.set(`${repository}:${tag}`, image).set(`${repository}@${digest}`, image)
      return `${repository}:${tag}`
    },
    ask: async (method, url, { body, token: as = token } = {}) => {
      const answer = await request(url, {
        dispatcher: agent,
        method,
        headers: { ...(as && { authorization: `Bearer ${as}` }), ...(body && { 'content-type': 'application/json' }) },
        body: body === undefined ? null : JSON.stringify(body),
      })
      const text = await answer.body.text()
      return { status: answer.statusCode, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
    },
    stop: async () => {
      delete process.env['HTTPS_PROXY']
      await Promise.all([clients.services.close(), clients.revisions.close(), agent.close()])
      await kernel.stop()
    },
  }
}

/** What a promise is rejected with. */
export async function errorOf(
  promise: Promise<unknown>,
): Promise<{ readonly code: unknown; readonly message: string }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return { code: 'code' in error ? error.code : undefined, message: error.message }
  }
  throw new Error('it was not refused')
}

export const serviceOf = (image: string, extra: object = {}) => ({ template: { containers: [{ image }] }, ...extra })

/** Creates the service from an image of a version and waits for it. */
export async function createShop(run: LocalRun, version = '1', extra: object = {}) {
  const image = run.publish(`v${version}`, { 'tandem.sim/version': version })
  const service = serviceOf(image, { invokerIamDisabled: true, ...extra })
  const [operation] = await run.services.createService({ parent, serviceId: 'shop', service })
  const [created] = await operation.promise()
  return created
}

export interface Patch {
  readonly service: object
  readonly paths: string[]
}

/** Patches with a mask and waits for the outcome. */
export async function patchShop(run: LocalRun, { service, paths }: Patch) {
  const [operation] = await run.services.updateService({ service: { name, ...service }, updateMask: { paths } })
  const [patched] = await operation.promise()
  return patched
}

export const short = (full: string | null | undefined): string => full?.split('/').at(-1) ?? ''

export const byRevision = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
export const latest = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'

import type { RevisionsClient, ServicesClient } from '@google-cloud/run'
import { withTimeout } from '../core/clock.ts'
import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { seconds, throwIfCancelled } from '../core/retry.ts'
import type { HttpClient } from '../http/types.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { googleError } from './errors.ts'
import type { GoogleIdentity } from './identity.ts'
import { type GoogleOperation, getOperation, readOperation } from './operation.ts'
import { callGoogle } from './rest.ts'
import type { RunPolicy, RunRevision, RunService } from './run-types.ts'

/**
 * Cloud Run's Admin API v2. Each function is one request, asked once; names are full resource names; errors are CloudErrors
 * that name the operation. Changes return on acceptance: an operation is followed with `waitOperation`, never by the SDK,
 * whose own polling has no deadline.
 */
export interface RunClient {
  getService(name: string, context: Context): Promise<RunService>
  createService(request: CreateService, context: Context): Promise<GoogleOperation>
  patchService(request: PatchService, context: Context): Promise<GoogleOperation>
  /** `etag`: only if it is still this one. */
  deleteService(request: { readonly name: string; readonly etag?: string }, context: Context): Promise<GoogleOperation>
  getRevision(name: string, context: Context): Promise<RunRevision>
  /** Newest first, at most `limit` of them. */
  listRevisions(
    request: { readonly service: string; readonly limit: number },
    context: Context,
  ): Promise<readonly RunRevision[]>
  getOperation(name: string, context: Context): Promise<GoogleOperation>
  /** Returns when it is done, or after about `wait` ms, or at once: Google promises no more. */
  waitOperation(request: { readonly name: string; readonly wait: number }, context: Context): Promise<GoogleOperation>
  getIamPolicy(service: string, context: Context): Promise<RunPolicy>
  setIamPolicy(request: { readonly service: string; readonly policy: RunPolicy }, context: Context): Promise<RunPolicy>
  /** Those of the permissions that we have. */
  testIamPermissions(
    request: { readonly service: string; readonly permissions: readonly string[] },
    context: Context,
  ): Promise<readonly string[]>
  close(): Promise<void>
}

export interface CreateService {
  /** `projects/P/locations/L` */
  readonly parent: string
  readonly serviceId: string
  readonly service: RunService
  readonly validateOnly?: boolean
}

export interface PatchService {
  /** With `name`; with `etag` where the change is guarded. */
  readonly service: RunService
  /** Field paths, e.g. `template`, `traffic`. */
  readonly updateMask: readonly string[]
  readonly allowMissing?: boolean
  readonly validateOnly?: boolean
}

export interface RunClientOptions {
  readonly identity: GoogleIdentity
  readonly http: HttpClient
  readonly endpoints: GoogleEndpoints
}

interface Sdk {
  readonly services: ServicesClient
  readonly revisions: RevisionsClient
}

/** Time for one answer, ms. The SDK's own bound lies beyond it, since it knows no clock but the wall's. */
const answerWithin = 30_000
/** Loading the SDK keeps the processor for 150 ms: until then the first token's request should be on its way, ms. */
const headStart = 50
const noRetry = { retry: null, timeout: 600_000 }

export function createRunClient({ identity, http, endpoints }: RunClientOptions): RunClient {
  let loading: Promise<Sdk> | undefined
  const load = () => (loading ??= loadSdk(identity, endpoints))
  const rest = { http, identity }
  const base = `${endpoints.run}/v2`

  async function ask<T>(name: string, context: Context, work: (sdk: Sdk, call: CallOptions) => Promise<T>): Promise<T> {
    const operation = `run.${name}`
    const token = identity.accessToken(context)
    if (loading === undefined) await Promise.race([token, context.clock.sleep(headStart, context.signal)])
    const [sdk] = await Promise.all([load(), token])
    throwIfCancelled(context.signal)
    try {
      return await withTimeout(boundsOf(operation, context), (signal) => work(sdk, { ...noRetry, signal }))
    } catch (error) {
      throwIfCancelled(context.signal)
      throw googleError(operation, error)
    }
  }

  return {
    getService: (name, context) =>
      ask('services.get', context, async ({ services }, call) => (await services.getService({ name }, call))[0]),
    createService: (request, context) =>
      ask('services.create', context, async ({ services }, call) =>
        readOperation((await services.createService(request, call))[0].latestResponse),
      ),
    patchService: ({ updateMask, ...request }, context) =>
      ask('services.patch', context, async ({ services }, call) => {
        const [operation] = await services.updateService({ ...request, updateMask: { paths: [...updateMask] } }, call)
        return readOperation(operation.latestResponse)
      }),
    deleteService: (request, context) =>
      ask('services.delete', context, async ({ services }, call) =>
        readOperation((await services.deleteService(request, call))[0].latestResponse),
      ),
    getRevision: (name, context) =>
      ask('revisions.get', context, async ({ revisions }, call) => (await revisions.getRevision({ name }, call))[0]),
    listRevisions: ({ service, limit }, context) =>
      listPages(limit, (page) =>
        ask('revisions.list', context, async ({ revisions }, call) => {
          const request = { parent: service, pageSize: Math.min(limit, 100), pageToken: page }
          const [found, next] = await revisions.listRevisions(request, { ...call, autoPaginate: false })
          return { found, next: next?.pageToken ?? '' }
        }),
      ),
    getOperation: (name, context) => getOperation(rest, { service: 'run', base, name }, context),
    waitOperation: async ({ name, wait }, context) => {
      const body = { timeout: `${Math.round(wait / 1000)}s` }
      const call = { operation: 'run.operations.wait', method: 'POST', url: `${base}/${name}:wait`, body } as const
      return readOperation(await callGoogle(rest, { ...call, timeout: wait + answerWithin }, context))
    },
    getIamPolicy: (resource, context) =>
      ask('services.getIamPolicy', context, async ({ services }, call) => {
        const request = { resource, options: { requestedPolicyVersion: 3 } }
        return (await services.getIamPolicy(request, call))[0]
      }),
    setIamPolicy: ({ service, policy }, context) =>
      ask('services.setIamPolicy', context, async ({ services }, call) => {
        return (await services.setIamPolicy({ resource: service, policy }, call))[0]
      }),
    testIamPermissions: ({ service, permissions }, context) =>
      ask('services.testIamPermissions', context, async ({ services }, call) => {
        const request = { resource: service, permissions: [...permissions] }
        return (await services.testIamPermissions(request, call))[0].permissions ?? []
      }),
    close: () => closeSdk(loading),
  }
}

interface Page<T> {
  readonly found: readonly T[]
  /** Token of the next page; empty when there is none. */
  readonly next: string
}

async function listPages<T>(limit: number, ask: (token: string) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = []
  let token = ''
  do {
    const { found, next } = await ask(token)
    all.push(...found)
    token = next
  } while (token !== '' && all.length < limit)
  return all.slice(0, limit)
}

interface CallOptions {
  readonly retry: null
  readonly timeout: number
  readonly signal: AbortSignal
}

function boundsOf(operation: string, { clock, signal }: Context) {
  const timeout = () =>
    new CloudError(`${operation}: no answer within ${seconds(answerWithin)}`, { trouble: 'unanswered', operation })
  return { clock, signal, ms: answerWithin, timeout }
}

async function loadSdk(identity: GoogleIdentity, endpoints: GoogleEndpoints): Promise<Sdk> {
  // google-gax reads __dirname while it loads; in a bundle of ES modules there is none.
  if (!('__dirname' in globalThis)) Object.assign(globalThis, { __dirname: import.meta.dirname })
  const authClient = await identity.authClient()
  // Two of its clients, not the package's index, which loads all eight and 1.2 MB of generated code that REST does not use.
  const { ServicesClient } = await import('@google-cloud/run/build/src/v2/services_client.js')
  const { RevisionsClient } = await import('@google-cloud/run/build/src/v2/revisions_client.js')
  const options = { fallback: true, authClient, universeDomain: endpoints.universe }
  const sdk = { services: new ServicesClient(options), revisions: new RevisionsClient(options) }
  // Else the first request does it, and what fails there would be taken for silence of the network.
  await Promise.all([sdk.services.initialize(), sdk.revisions.initialize()])
  return sdk
}

async function closeSdk(loading: Promise<Sdk> | undefined): Promise<void> {
  const sdk = await loading
  await Promise.all([sdk?.services.close(), sdk?.revisions.close()])
}

import type { Context } from '../../src/core/context.ts'
import { CloudError } from '../../src/core/errors.ts'
import { silentLog } from '../../src/core/log.ts'
import { googleEndpoints } from '../../src/gcp/endpoints.ts'
import { createGoogleIdentity, type GoogleIdentity, type IdentityOptions } from '../../src/gcp/identity.ts'
import { type ClosableHttpClient, createHttpClient } from '../../src/http/client.ts'
import { type LocalKernel, startKernel } from '../../simulators/kernel/kernel.ts'
import type { Call, Refusal, Reply, Route } from '../../simulators/kernel/types.ts'
import { steadyClock } from '../support/steady-clock.ts'

export const provider = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/shop'

/** A kernel with a Google that answers as the test says, a client that reaches it through the proxy, and a quick clock. */
export interface Stand {
  readonly kernel: LocalKernel
  readonly http: ClosableHttpClient
  readonly context: Context
  /** Adds routes on one of Google's hosts. */
  answer(host: string, ...routes: Route[]): void
  /** An identity whose OIDC tokens say `claims`. */
  identity(options?: Partial<IdentityOptions>): GoogleIdentity
  /** How many requests came to this operation. */
  count(operation: string): number
  stop(): Promise<void>
}

export async function startStand(claims: Record<string, unknown> = {}): Promise<Stand> {
  const kernel = await startKernel({ speed: 100 })
  kernel.trust()
  const http = createHttpClient({ HTTPS_PROXY: kernel.proxyUrl })
  const context = { clock: steadyClock(100), log: silentLog, signal: new AbortController().signal }
  const oidc = { token: async () => unsigned(claims) }
  return {
    kernel,
    http,
    context,
    answer: (host, ...routes) =>
      kernel.register({ name: host, hosts: [host], routes, refuse: (kind) => refusals[kind] }),
    identity: (options = {}) =>
      createGoogleIdentity({ provider, oidc, http, endpoints: googleEndpoints(), context, ...options }),
    count: (operation) => kernel.requests.filter((request) => request.operation === operation).length,
    stop: async () => {
      await http.close()
      await kernel.stop()
    },
  }
}

const refusals: Readonly<Record<Refusal, Reply>> = {
  throttled: rpcError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for quota metric.'),
  'error-500': rpcError(500, 'INTERNAL', 'Internal error encountered.'),
  'error-503': rpcError(503, 'UNAVAILABLE', 'The service is currently unavailable.'),
  denied: rpcError(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
  'not-found': rpcError(404, 'NOT_FOUND', 'Not found.'),
  malformed: rpcError(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.'),
}

export function rpcError(code: number, status: string, message: string, details: object[] = []): Reply {
  return { status: code, body: { error: { code, message, status, details } } }
}

export function route(operation: string, method: string, path: string, handle: (call: Call) => Reply): Route {
  return { operation, method, path, handle }
}

export const stsRoute = (handle: (call: Call) => Reply): Route => route('sts.token', 'POST', '/v1/token', handle)

/** A federated token as STS gives it; by default it lives for the 300 s of the OIDC token. */
export function federatedToken(token = 'federated', lifetime = 300): Reply {
  return {
    status: 200,
    body: {
      access_token: token,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: lifetime,
    },
  }
}

export function unsigned(claims: Record<string, unknown>): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part(claims)}.`
}

export async function cloudErrorOf(work: Promise<unknown>): Promise<CloudError> {
  const error = await failureOf(work)
  if (error instanceof CloudError) return error
  throw new Error('expected a CloudError', { cause: error })
}

export async function failureOf(work: Promise<unknown>): Promise<Error> {
  try {
    await work
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('expected it to fail')
}

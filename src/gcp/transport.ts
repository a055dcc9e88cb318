import type { Context } from '../core/context.ts'
import type { HttpClient, HttpRequest, HttpResponse } from '../http/types.ts'
import { googleReplyError } from './errors.ts'
import { TokenRefused, tokenStage } from './token-refused.ts'

export type Fetch = typeof fetch

/**
 * What Google's libraries send goes through our HTTP client: one place for proxies, certificates, time-outs, and errors in
 * words. Left to themselves they would ignore HTTPS_PROXY in REST mode, since google-gax 6.17 hands gaxios an agent of its own.
 */
export function createTransport(http: HttpClient, { clock, log }: Context): Fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const context: Context = { clock, log, signal: init.signal ?? new AbortController().signal }
    const request = requestOf(url, init)
    const response = await http.request(request, context)
    if (response.status >= 400 && tokenStage(url) !== undefined) throw tokenError(url, request, response, clock.now())
    return responseOf(response)
  }
}

function requestOf(url: URL, init: RequestInit): HttpRequest {
  const method = init.method ?? 'GET'
  const headers = Object.fromEntries(new Headers(init.headers))
  const request = { method, url: url.href, operation: operationOf(method, url) }
  const { body } = init
  if (body === undefined || body === null) return { ...request, headers }
  if (typeof body === 'string' || Buffer.isBuffer(body)) return { ...request, headers, body }
  if (body instanceof URLSearchParams) {
    return {
      ...request,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: body.toString(),
    }
  }
  throw new TypeError(`${request.operation}: a body of an unexpected kind`)
}

/** `run.patch`, `sts.token`, `iamcredentials.generateAccessToken`: replaced by the caller's own name where it has one. */
function operationOf(method: string, url: URL): string {
  const verb = /:(\w+)$/.exec(url.pathname)?.[1]
  const service = url.hostname.split('.')[0]
  return `${service}.${verb ?? (service === 'sts' ? 'token' : method.toLowerCase())}`
}

function tokenError(url: URL, request: HttpRequest, response: HttpResponse, now: number): Error {
  if (response.status >= 500 || response.status === 429) return googleReplyError(request.operation, response, now)
  return new TokenRefused(tokenStage(url) ?? 'exchange', response)
}

function responseOf({ status, headers, body }: HttpResponse): Response {
  const empty = status === 204 || status === 205 || status === 304
  return new Response(empty ? null : new Uint8Array(body), { status, headers })
}

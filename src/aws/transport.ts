import type { HttpRequest as SdkRequest, HttpHandlerOptions } from '@smithy/types'
import type { Context } from '../core/context.ts'
import type { HttpClient, HttpRequest } from '../http/types.ts'

/** Of an SDK's `HttpResponse`, what a client reads. */
interface SdkResponse {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** What the SDK's clients take as `requestHandler`. */
export interface AwsTransport {
  readonly metadata: { readonly handlerProtocol: string }
  handle(request: SdkRequest, options?: HttpHandlerOptions): Promise<{ response: SdkResponse }>
  updateHttpClientConfig(): void
  httpHandlerConfigs(): Record<string, never>
}

export interface TransportOptions {
  /** Told of an access key whose session AWS says has ended. */
  readonly expired?: (accessKeyId: string) => void
}

/**
 * What the SDK sends goes through our HTTP client: one place for proxies, certificates, time-outs, and errors in words. Left to
 * itself it would ignore HTTPS_PROXY (node-http-handler 4.14).
 */
export function createTransport(http: HttpClient, base: Context, { expired }: TransportOptions = {}): AwsTransport {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (asked, { abortSignal, requestTimeout } = {}) => {
      const signal = abortSignal instanceof AbortSignal ? AbortSignal.any([abortSignal, base.signal]) : base.signal
      const { status, headers, body } = await http.request(patient(requestOf(asked), requestTimeout), {
        ...base,
        signal,
      })
      const told = `${headers['x-amzn-errortype'] ?? ''} ${body.toString()}`
      if (status >= 400 && endedSession.test(told)) expired?.(accessKeyOf(asked))
      return { response: { statusCode: status, headers: { ...headers }, body: new Uint8Array(body) } }
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  }
}

/** Only a call that runs somebody's program may be silent for longer than all others, ms. */
const patient = (request: HttpRequest, timeout: number | undefined): HttpRequest =>
  timeout === undefined ? request : { ...request, timeout }

/** The code as the JSON, the Query and the REST protocols spell it; the last in a header. */
const endedSession = /"__type"\s*:\s*"[^"]*ExpiredToken|<Code>ExpiredToken|^[^"<]*\bExpiredToken/

/** `AWS4-HMAC-SHA256 Credential=ASIA…/20261125/us-east-1/apprunner/aws4_request, …` */
const accessKeyOf = ({ headers }: SdkRequest): string =>
  /Credential=(\w+)\//.exec(headers['authorization'] ?? '')?.[1] ?? ''

function requestOf(asked: SdkRequest): HttpRequest {
  const request = { method: asked.method, url: urlOf(asked), operation: operationOf(asked), headers: asked.headers }
  const body: unknown = asked.body
  if (body === undefined || body === null) return request
  if (typeof body === 'string') return { ...request, body }
  // Not `Buffer.from(body)`: it asks for `valueOf`, which the SDK's own kind of bytes answers with a warning on the console.
  if (body instanceof Uint8Array)
    return { ...request, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) }
  throw new TypeError(`${request.operation}: a body of an unexpected kind`)
}

function urlOf({ protocol, hostname, port, path, query = {} }: SdkRequest): string {
  const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`)
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? ''].flat()) url.searchParams.append(name, each)
  }
  return url.href
}

/** `apprunner.UpdateService`, `sts.AssumeRoleWithWebIdentity`: replaced by the caller's own name where it has one. */
function operationOf({ method, hostname, headers, body }: SdkRequest): string {
  const service = hostname.replace(/^api\./, '').split('.')[0]
  const target = headers['x-amz-target']?.split('.').at(-1)
  const action = typeof body === 'string' ? /(?:^|&)Action=(\w+)/.exec(body)?.[1] : undefined
  return `${service}.${target ?? action ?? method.toLowerCase()}`
}

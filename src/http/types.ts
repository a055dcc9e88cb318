import type { Readable } from 'node:stream'
import type { Context } from '../core/context.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface HttpRequest {
  readonly method: string
  readonly url: string
  /** The cloud's own name of the call, for errors and logs. */
  readonly operation: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | Readable
  /** Time for the whole answer, headers and body, ms. Default 30,000. */
  readonly timeout?: number
}

export interface HttpResponse {
  readonly status: number
  /** Lower-case names; repeated headers are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface HttpStream {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readable
}

/**
 * One HTTP client for all that we ask ourselves: HTTPS_PROXY / NO_PROXY and the process's CAs apply; redirects are not
 * followed; any status is an answer. Throws CloudError `unanswered` when there is none, with the network error as `cause`.
 */
export interface HttpClient {
  request(request: HttpRequest, context: Context): Promise<HttpResponse>
  /** For large bodies: resolves with the headers; `timeout` is for the headers and then for each silence in the body. */
  stream(request: HttpRequest, context: Context): Promise<HttpStream>
}

import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { throwIfCancelled } from '../core/retry.ts'
import { createDispatchers, type Dispatchers, type Route } from './dispatchers.ts'
import { type FailedRequest, tooSlow, unanswered } from './failure.ts'
import type { Environment, HttpClient, HttpRequest, HttpResponse, HttpStream } from './types.ts'
import { startWatchdog, type Watchdog } from './watchdog.ts'

const defaultTimeout = 30_000

export interface ClosableHttpClient extends HttpClient {
  /** Cuts every connection; the client can be used again afterwards. */
  close(): Promise<void>
}

/** One request on its way. */
interface Exchange {
  readonly request: HttpRequest
  readonly context: Context
  readonly url: URL
  readonly route: Route
  readonly subject: FailedRequest
  readonly watchdog: Watchdog
}

export function createHttpClient(environment: Environment): ClosableHttpClient {
  const dispatchers = createDispatchers(environment)
  return {
    request: (request, context) => ask(dispatchers, request, context),
    stream: (request, context) => open(dispatchers, request, context),
    close: () => dispatchers.close(),
  }
}

async function ask(dispatchers: Dispatchers, request: HttpRequest, context: Context): Promise<HttpResponse> {
  const exchange = begin(dispatchers, request, context)
  try {
    const response = await send(exchange, request.body)
    const body = Buffer.from(await response.body.arrayBuffer())
    return { status: response.statusCode, headers: flatten(response.headers), body }
  } catch (error) {
    throw failureOf(exchange, error)
  } finally {
    exchange.watchdog.stop()
  }
}

async function open(dispatchers: Dispatchers, request: HttpRequest, context: Context): Promise<HttpStream> {
  const exchange = begin(dispatchers, request, context)
  try {
    const response = await send(exchange, watchUpload(exchange))
    const body = Readable.from(watchDownload(exchange, response.body), { objectMode: false })
    body.once('close', () => response.body.destroy())
    return { status: response.statusCode, headers: flatten(response.headers), body }
  } catch (error) {
    exchange.watchdog.stop()
    throw failureOf(exchange, error)
  }
}

function begin(dispatchers: Dispatchers, request: HttpRequest, context: Context): Exchange {
  throwIfCancelled(context.signal)
  const url = new URL(request.url)
  const route = dispatchers.routeTo(url)
  const proxy = route.proxy === undefined ? {} : { proxy: route.proxy }
  const subject = { operation: request.operation, host: url.host, ...proxy }
  const silence = request.timeout ?? defaultTimeout
  const { clock, signal } = context
  const watchdog = startWatchdog({ clock, silence, signal, error: () => tooSlow(subject, silence) })
  return { request, context, url, route, subject, watchdog }
}

function send(
  { request, url, route, watchdog }: Exchange,
  body: HttpRequest['body'],
): Promise<Dispatcher.ResponseData> {
  return route.dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: methodOf(request.method),
    headers: { 'user-agent': 'tandem', ...request.headers },
    signal: watchdog.signal,
    body: body ?? null,
  })
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const

function methodOf(name: string): Dispatcher.HttpMethod {
  const method = methods.find((known) => known === name.toUpperCase())
  if (method === undefined) throw new RangeError(`no HTTP method: ${name}`)
  return method
}

/** While a body is sent, what it moves counts as life. */
function watchUpload({ request: { body }, watchdog }: Exchange): HttpRequest['body'] {
  if (!(body instanceof Readable)) return body
  const source: AsyncIterable<unknown> = body
  const watched = async function* () {
    for await (const chunk of source) {
      watchdog.touch()
      yield chunk
    }
    watchdog.touch()
  }
  return Readable.from(watched(), { objectMode: false })
}

/** Each silence in the body is bounded; the time that the reader takes is not. */
async function* watchDownload(exchange: Exchange, body: Readable): AsyncGenerator {
  const { watchdog } = exchange
  const chunks: AsyncIterable<unknown> = body
  try {
    watchdog.touch()
    for await (const chunk of chunks) {
      watchdog.pause()
      yield chunk
      watchdog.touch()
    }
  } catch (error) {
    throw failureOf(exchange, error)
  } finally {
    watchdog.stop()
  }
}

/** The cancel's own reason, our time-out, what the body's source failed with, or the network's error in words. */
function failureOf({ context, subject, watchdog }: Exchange, error: unknown): unknown {
  if (context.signal.aborted) return context.signal.reason
  if (watchdog.signal.aborted) return watchdog.signal.reason
  if (error instanceof TandemError) return error
  return unanswered(subject, error)
}

function flatten(headers: Dispatcher.ResponseData['headers']): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}

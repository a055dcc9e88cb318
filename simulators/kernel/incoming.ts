import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Bandwidth } from './bandwidth.ts'
import type { Match } from './routing.ts'
import type { Call, Simulator } from './types.ts'

/** Thrown by `call.json()`; the kernel answers with the simulator's own refusal. */
export class MalformedBody extends Error {}

export interface Incoming {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly match: Match | undefined
  readonly simulator: Simulator
  readonly bandwidth: Bandwidth
}

/** Reads the whole request. Rejects when the client leaves before its end. */
export async function readCall({ request, response, url, match, simulator, bandwidth }: Incoming): Promise<Call> {
  const body = await readBody(request, (bytes) => bandwidth.pass(url.hostname, bytes))
  return {
    operation: match?.route.operation ?? `${simulator.name}.unknown`,
    method: request.method ?? 'GET',
    host: url.hostname,
    url,
    params: match?.params ?? {},
    headers: flatten(request.headers),
    body,
    json: () => parse(body),
    signal: leaving(response),
  }
}

async function readBody(request: IncomingMessage, pass: (bytes: number) => Promise<void> | undefined): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    await pass(chunk.length)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch (error) {
    throw new MalformedBody('the body is not JSON', { cause: error })
  }
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function leaving(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  const leave = () => {
    if (!response.writableFinished) controller.abort(new Error('the client went away'))
  }
  if (response.destroyed) leave()
  else response.once('close', leave)
  return controller.signal
}

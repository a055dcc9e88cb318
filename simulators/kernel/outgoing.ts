import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from './types.ts'

interface Outgoing {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

export function send({ request, response }: Outgoing, reply: Reply): void {
  if (response.destroyed) return
  const { type, bytes } = encode(reply.body)
  const bodiless = reply.status === 204 || reply.status === 304
  response.writeHead(reply.status, {
    ...(type && { 'content-type': type }),
    ...(!bodiless && { 'content-length': bytes.length }),
    ...lowerCased(reply.headers ?? {}),
  })
  response.end(request.method === 'HEAD' || bodiless ? undefined : bytes)
}

/** The client sees its connection reset. */
export function cut({ request }: Outgoing): void {
  request.socket.destroy()
}

interface Encoded {
  readonly type?: string
  readonly bytes: Buffer
}

function encode(body: Reply['body']): Encoded {
  if (body === undefined) return { bytes: Buffer.alloc(0) }
  if (Buffer.isBuffer(body)) return { type: 'application/octet-stream', bytes: body }
  if (typeof body === 'string') return { type: 'text/plain; charset=utf-8', bytes: Buffer.from(body) }
  return { type: 'application/json; charset=UTF-8', bytes: Buffer.from(JSON.stringify(body)) }
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

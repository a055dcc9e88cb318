// Events of HTTP requests and their answers, version 2.0 (developer guide, "Invoking Lambda function URLs"), as Lambda Web Adapter takes them;
// any other event it hands on as POST /events. observed: what it makes of them and of answers (its version 1.0.0 under AWS's Runtime Interface
// Emulator, November 2026), but for the headers that tell of the request and of Lambda.
import { z } from 'zod'
import type { ContainerRequest } from '../../container/types.ts'
import type { Reply } from '../../kernel/types.ts'
import { parseJson } from '../../registry/manifest.ts'

const eventSchema = z.object({
  rawPath: z.string(),
  rawQueryString: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
})

export interface ReadEvent {
  readonly request: ContainerRequest
  /** What the caller of the function gets for the container's answer. */
  readonly payloadOf: (reply: Reply) => string
}

export function readEvent(event: unknown): ReadEvent {
  const parsed = eventSchema.safeParse(event)
  return parsed.success ? httpEvent(parsed.data) : otherEvent(event)
}

function httpEvent(event: z.infer<typeof eventSchema>): ReadEvent {
  const { rawPath, rawQueryString = '', cookies, body, isBase64Encoded = false } = event
  const headers = { ...event.headers, ...(cookies && { cookie: cookies.join(';') }) }
  const path = rawQueryString === '' ? rawPath : `${rawPath}?${rawQueryString}`
  const bytes = body === undefined ? undefined : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  return {
    request: { method: event.requestContext.http.method, path, headers, ...(bytes && { body: bytes }) },
    payloadOf: (reply) => JSON.stringify(httpPayload(reply)),
  }
}

function httpPayload(reply: Reply): object {
  const { 'set-cookie': cookie, ...headers } = reply.headers ?? {}
  const isBase64Encoded = !isText(headers)
  return {
    statusCode: reply.status,
    headers,
    multiValueHeaders: {},
    body: bytesOf(reply).toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded,
    cookies: cookie === undefined ? [] : [cookie],
  }
}

/** By these words alone, whatever the body is: lambda_http 1.1.1, of which the adapter is made. */
function isText(headers: Readonly<Record<string, string>>): boolean {
  const { 'content-encoding': encoding, 'content-type': type } = headers
  if (encoding !== undefined) return false
  return (
    type === undefined ||
    /^(?:text|application\/(?:json|javascript|xml|yaml))/.test(type) ||
    /\+(?:xml|yaml|json)\s*(?:;|$)/.test(type)
  )
}

const otherEvent = (event: unknown): ReadEvent => ({
  request: {
    method: 'POST',
    path: '/events',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(event ?? {})),
  },
  // What is not JSON comes to nothing.
  payloadOf: (reply) => JSON.stringify((isText(reply.headers ?? {}) ? parseJson(bytesOf(reply)) : undefined) ?? null),
})

function bytesOf({ body = '' }: Reply): Buffer {
  if (Buffer.isBuffer(body)) return body
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

// Events of HTTP requests and their answers, version 2.0 (developer guide, "Invoking Lambda function URLs"), as Lambda Web Adapter takes them;
// any other event it hands on as POST /events (awslabs/aws-lambda-web-adapter, read November 2026). documented.
import { z } from 'zod'
import type { ContainerRequest } from '../../container/types.ts'
import type { Reply } from '../../kernel/types.ts'

const eventSchema = z.object({
  rawPath: z.string(),
  rawQueryString: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
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
  const { rawPath, rawQueryString = '', headers = {}, body, isBase64Encoded = false } = event
  const path = rawQueryString === '' ? rawPath : `${rawPath}?${rawQueryString}`
  const bytes = body === undefined ? undefined : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  return {
    request: { method: event.requestContext.http.method, path, headers, ...(bytes && { body: bytes }) },
    payloadOf: (reply) =>
      JSON.stringify({
        statusCode: reply.status,
        headers: reply.headers ?? {},
        body: textOf(reply),
        isBase64Encoded: false,
        cookies: [],
      }),
  }
}

const otherEvent = (event: unknown): ReadEvent => ({
  request: {
    method: 'POST',
    path: '/events',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(event ?? {})),
  },
  payloadOf: textOf,
})

function textOf({ body = '' }: Reply): string {
  if (typeof body === 'string') return body
  return Buffer.isBuffer(body) ? body.toString('utf8') : JSON.stringify(body)
}

import { type AwsConnection, connectAws } from '../../../../src/aws/connection.ts'
import type { Context } from '../../../../src/core/context.ts'
import type { HttpClient, HttpRequest } from '../../../../src/http/types.ts'

interface Answer {
  /** Default 200. */
  readonly status?: number
  readonly content: object
}

/** An AWS whose answers a test gives, by operation and what was sent. */
export function answeringAws(answer: (operation: string, content: unknown) => Answer, context: Context): AwsConnection {
  const request = ({ headers = {}, body }: HttpRequest) => {
    const operation = headers['x-amz-target']?.split('.').at(-1) ?? ''
    const { status = 200, content } = answer(operation, JSON.parse(textOf(body)))
    const type = { 'content-type': 'application/x-amz-json-1.1' }
    return Promise.resolve({ status, headers: type, body: Buffer.from(JSON.stringify(content)) })
  }
  const http: HttpClient = { request, stream: () => Promise.reject(new Error('nothing is streamed')) }
  const identity = {
    credentials: () => Promise.resolve({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'none' }),
    forget: () => undefined,
  }
  return connectAws({ identity, http, region: 'us-east-1', context })
}

const textOf = (body: HttpRequest['body']): string =>
  body instanceof Uint8Array ? new TextDecoder().decode(body) : typeof body === 'string' ? body : '{}'

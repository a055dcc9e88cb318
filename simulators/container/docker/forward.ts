import { type IncomingHttpHeaders, type IncomingMessage, request as send } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Reply } from '../../kernel/types.ts'
import type { ContainerRequest } from '../types.ts'

export interface Forwarded extends Reply {
  readonly body: Buffer
}

/** Hands a request on to a port of this machine; `undefined` when nobody answers there. */
export async function forward(port: number, asked: ContainerRequest): Promise<Forwarded | undefined> {
  try {
    const answer = await exchange(port, asked)
    const body = await buffer(answer)
    return { status: answer.statusCode ?? 502, headers: endToEnd(answer.headers, asked.method), body }
  } catch {
    return undefined
  }
}

function exchange(port: number, { method, path, headers, body, signal }: ContainerRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, agent: false, ...(signal && { signal }) }
    const request = send({ ...options, headers: endToEnd(headers) }, resolve)
    request.once('error', reject)
    request.end(body)
  })
}

/** RFC 9110, section 7.6.1: what belongs to one connection alone. The kernel counts the bytes of what it sends. */
const hopByHop = /^(connection|keep-alive|te|trailer|transfer-encoding|upgrade|proxy-.*)$/

function endToEnd(headers: IncomingHttpHeaders | ContainerRequest['headers'], method?: string): Record<string, string> {
  const counted = method !== undefined && method !== 'HEAD'
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] => {
      if (value === undefined || hopByHop.test(name) || (counted && name === 'content-length')) return []
      return [[name, Array.isArray(value) ? value.join(', ') : value]]
    }),
  )
}

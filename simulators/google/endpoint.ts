/** The frame round each call of an API: who asks, and is the request of the declared shape. */
import type { Call, Reply, Route } from '../kernel/types.ts'
import { type Message, readRequest, type RequestShape } from './model.ts'
import type { Tokens } from './tokens.ts'
import type { Principal } from './types.ts'

export interface Asked {
  readonly call: Call
  readonly principal: Principal
  /** Query and body, without what the path says. */
  readonly message: Message
}

export interface Endpoint extends RequestShape {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly handle: (asked: Asked) => Reply
}

// observed: the credential is looked at before the request's shape.
export function routeOf(tokens: Tokens, { operation, method, path, handle, ...shape }: Endpoint): Route {
  return {
    operation,
    method,
    path,
    handle: (call) => {
      const caller = tokens.authenticate(call)
      if ('refused' in caller) return caller.refused
      const read = readRequest(shape, call)
      return 'refused' in read ? read.refused : handle({ call, principal: caller.principal, message: read.message })
    },
  }
}

/** A named part of the call's path; empty only when the route has no such part. */
export const part = ({ call }: Asked, name: string): string => call.params[name] ?? ''

export function textOf(message: Message, name: string): string | undefined {
  const value = message[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function textsOf(message: Message, name: string): readonly string[] {
  const value = message[name]
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}

export function numberOf(message: Message, name: string): number | undefined {
  const value = message[name]
  return typeof value === 'number' && value !== 0 ? value : undefined
}

export const ok = (body: object): Reply => ({ status: 200, body })

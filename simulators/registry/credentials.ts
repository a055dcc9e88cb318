import { randomBytes } from 'node:crypto'
import type { Call, Clocks } from '../kernel/types.ts'
import type { Action } from './registry.ts'

export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'unreadable' }

export function readCredentials(call: Call): Credentials {
  const header = call.headers['authorization']
  if (header === undefined || header === '') return { kind: 'none' }
  const [scheme = '', value = ''] = header.split(' ', 2)
  if (scheme.toLowerCase() === 'bearer') return { kind: 'bearer', token: value }
  const [user, ...password] = Buffer.from(value, 'base64').toString('utf8').split(':')
  if (scheme.toLowerCase() !== 'basic' || user === undefined || password.length === 0) return { kind: 'unreadable' }
  return { kind: 'basic', user, password: password.join(':') }
}

export interface Scope {
  readonly repository: string
  readonly actions: readonly Action[]
}

/**
 * The `scope` parameters of a token request, `repository:NAME:pull,push`; each may hold several, parted by spaces.
 * https://distribution.github.io/distribution/spec/auth/scope/ (read 2026-11-20), documented.
 */
export function readScopes(url: URL): Scope[] {
  const texts = url.searchParams.getAll('scope').flatMap((text) => text.split(' '))
  return texts.flatMap((text) => {
    const [, repository, actions] = /^repository:([^:]+):(.*)$/.exec(text) ?? []
    return repository === undefined || actions === undefined ? [] : [{ repository, actions: readActions(actions) }]
  })
}

const ACTIONS: readonly Action[] = ['pull', 'push', 'delete']

function readActions(text: string): Action[] {
  const named = text.split(',')
  return ACTIONS.filter((action) => named.includes(action) || named.includes('*'))
}

/** The token service behind a registry: opaque tokens that hold what was granted. */
export interface TokenDesk<T> {
  issue(grant: T, lifetimeSeconds: number): string
  /** `undefined` when it is not ours, or no longer good. */
  read(token: string): T | undefined
  clear(): void
}

export function createTokenDesk<T>(clocks: Pick<Clocks, 'credentials'>): TokenDesk<T> {
  const issued = new Map<string, { readonly grant: T; readonly expires: number }>()
  return {
    issue(grant, lifetimeSeconds) {
      const token = randomBytes(32).toString('base64url')
      issued.set(token, { grant, expires: clocks.credentials.now() + lifetimeSeconds * 1000 })
      return token
    },
    read(token) {
      const found = issued.get(token)
      return found === undefined || found.expires <= clocks.credentials.now() ? undefined : found.grant
    },
    clear: () => issued.clear(),
  }
}

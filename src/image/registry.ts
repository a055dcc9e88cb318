import type { HttpClient } from '../http/types.ts'
import type { CredentialSource } from './credentials.ts'
import { createLimit, type Limit } from './limit.ts'
import { createRepository, type Repository } from './repository.ts'
import { createSession } from './session.ts'

export interface Registry {
  readonly host: string
  /** Shared by all transfers to and from this registry. */
  readonly limit: Limit
  /** `push` includes reading; the tokens are asked for accordingly. */
  repository(name: string, action: 'pull' | 'push'): Repository
}

export interface RegistryOptions {
  readonly host: string
  readonly http: HttpClient
  readonly credentials: CredentialSource
}

/** The registry with this host, as a reference names it; made once, so that its tokens and its limit are shared. */
export type Registries = (host: string) => Registry

const transfersAtOnce = 4

export function createRegistry(options: RegistryOptions): Registry {
  const session = createSession(options)
  return {
    host: options.host,
    limit: createLimit(transfersAtOnce),
    repository: (name, action) => createRepository(session, name, action),
  }
}

export function createRegistries(options: Omit<RegistryOptions, 'host'>): Registries {
  const known = new Map<string, Registry>()
  return (host) => {
    const registry = known.get(host) ?? createRegistry({ ...options, host })
    known.set(host, registry)
    return registry
  }
}

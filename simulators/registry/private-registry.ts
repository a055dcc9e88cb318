// A registry of one's own, as the distribution project's with htpasswd: https://distribution.github.io/distribution/about/configuration/#auth
// It serves blobs itself, and its uploads go on at an absolute address (registry/handlers/app.go builds it from the request's host; read
// 2026-11-20). Observed.
import type { Kernel, Simulator } from '../kernel/types.ts'
import { readCredentials } from './credentials.ts'
import { distributionRoutes } from './distribution.ts'
import { refuseAsRegistry, refuseWith } from './refusal.ts'
import type { Gate, Registry } from './registry.ts'
import { createStore, type Store } from './store.ts'
import { createUploads } from './uploads.ts'

export interface PrivateRegistry {
  readonly simulator: Simulator
  readonly store: Store
  addAccount(user: string, password: string): void
}

export function createPrivateRegistry(kernel: Kernel): PrivateRegistry {
  const accounts = new Map<string, string>()
  const store = createStore(kernel, { lag: () => [0, 0] })
  const gate: Gate = (call) => {
    const given = readCredentials(call)
    return given.kind === 'basic' && accounts.get(given.user) === given.password ? undefined : unauthorized
  }
  const registry = privateRegistry(store, gate)
  const uploads = createUploads(registry)
  return {
    store,
    addAccount: (user, password) => void accounts.set(user, password),
    simulator: {
      name: 'private-registry',
      hosts: ['registry.example.com'],
      routes: distributionRoutes(registry, uploads),
      refuse: refuseAsRegistry,
      reset() {
        store.clear()
        uploads.clear()
      },
    },
  }
}

const unauthorized = refuseWith({
  status: 401,
  code: 'UNAUTHORIZED',
  message: 'authentication required',
  headers: { 'www-authenticate': 'Basic realm="Registry Realm"' },
})

const privateRegistry = (store: Store, gate: Gate): Registry => ({
  name: 'private-registry',
  store,
  gate,
  uploads: {
    singlePost: false,
    mounts: true,
    sessionIsAuthority: false,
    location: ({ host, session, repository, bytes }) =>
      `https://${host}/v2/${repository.name}/blobs/uploads/${session}?_state=${Buffer.from(String(bytes)).toString('base64url')}`,
  },
  deletes: true,
  // distribution has no referrers API: oras-project/rust-oci-client#259 (2026-05-15). Observed.
  referrers: false,
  strictAccept: true,
})

// Docker Hub. Documented: https://docs.docker.com/docker-hub/usage/pulls/ (read 2026-11-20: beyond the limit 429 when a manifest is
// requested; GET counts, HEAD does not). Its challenge is the example of https://distribution.github.io/distribution/spec/auth/token/.
// That it mounts, lists referrers and refuses deletion is a guess; delivery only reads from it.
import type { Call, Kernel, Reply, Simulator } from '../kernel/types.ts'
import { createTokenDesk, readCredentials } from './credentials.ts'
import { distributionRoutes } from './distribution.ts'
import { API_VERSION, refuseAsRegistry, refuseWith } from './refusal.ts'
import type { Action, Gate, Registry } from './registry.ts'
import { allowedScopes, challenge, type Grant, type ScopedAccess, scopedGate } from './scoped-access.ts'
import type { BlobStorage } from './storage.ts'
import { createStore, type Store } from './store.ts'
import { createUploads } from './uploads.ts'

export interface HubAccount {
  readonly password: string
  /** Namespaces that it may read and write. */
  readonly namespaces: readonly string[]
}

export interface DockerHub {
  readonly simulator: Simulator
  readonly store: Store
  addAccount(user: string, account: HubAccount): void
  /** Repositories are public until they are made private. */
  makePublic(name: string, isPublic: boolean): void
  /** Manifests that may still be pulled before 429; 100 at the start. */
  limitPulls(remaining: number): void
}

const HOST = 'registry-1.docker.io'

export function createDockerHub(kernel: Kernel, storage: BlobStorage): DockerHub {
  const accounts = new Map<string, HubAccount>()
  const hidden = new Set<string>()
  const desk = createTokenDesk<Grant>(kernel.clocks)
  const store = createStore(kernel, { lag: () => [0, 0], host: HOST })
  const access = hubAccess(desk)
  let pulls = 100
  const registry = hubRegistry({ store, storage, gate: limited(scopedGate(access), () => pulls-- > 0, kernel) })
  const uploads = createUploads(registry)

  const may = (account: HubAccount | undefined, repository: string, action: Action): boolean => {
    const own = account?.namespaces.includes(repository.split('/')[0] ?? '') === true
    return own || (action === 'pull' && !hidden.has(repository))
  }

  const issue = (call: Call): Reply => {
    const given = readCredentials(call)
    const account = given.kind === 'basic' ? accounts.get(given.user) : undefined
    if (given.kind !== 'none' && (given.kind !== 'basic' || account?.password !== given.password)) return wrongPassword
    const token = desk.issue(
      { scopes: allowedScopes(call.url, (repository, action) => may(account, repository, action)) },
      300,
    )
    const issued = new Date(kernel.clocks.credentials.now()).toISOString()
    return { status: 200, body: { token, access_token: token, expires_in: 300, issued_at: issued } }
  }

  return {
    store,
    addAccount: (user, account) => void accounts.set(user, account),
    makePublic: (name, isPublic) => void (isPublic ? hidden.delete(name) : hidden.add(name)),
    limitPulls(remaining) {
      pulls = remaining
    },
    simulator: {
      name: 'docker-hub',
      hosts: [HOST, 'index.docker.io', 'auth.docker.io'],
      routes: [
        { operation: 'docker-hub.token', method: 'GET', path: '/token', handle: issue },
        ...distributionRoutes(registry, uploads),
      ],
      refuse: refuseAsRegistry,
      reset() {
        store.clear()
        uploads.clear()
        desk.clear()
        hidden.clear()
        pulls = 100
      },
    },
  }
}

const wrongPassword: Reply = { status: 401, body: { details: 'incorrect username or password' } }

function hubAccess(desk: ScopedAccess['desk']): ScopedAccess {
  const access: ScopedAccess = {
    desk,
    realm: 'https://auth.docker.io/token',
    service: 'registry.docker.io',
    refuseCredential: (_call, demand) => challenge(access, demand),
    // What the token does not hold and what does not exist look the same: distribution/distribution#1203 (2015-11-23). Observed.
    refuseScope: (_call, demand) => challenge(access, demand),
  }
  return access
}

/** The GET of a manifest is a pull, its HEAD is not. */
function limited(gate: Gate, take: () => boolean, kernel: Kernel): Gate {
  return (call, demand) => {
    const refused = gate(call, demand)
    const counts = call.method === 'GET' && call.url.pathname.includes('/manifests/')
    return refused ?? (counts && !take() ? tooManyPulls(kernel) : undefined)
  }
}

const tooManyPulls = (kernel: Kernel): Reply =>
  refuseWith({
    status: 429,
    code: 'TOOMANYREQUESTS',
    // Seen in docker/hub-feedback#2429 (2025-01-08) and #2464 (2025-05-12); the documentation has a third wording. Observed.
    message: kernel.guess('docker-hub.pull-limit', [
      'You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
      'You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    ]),
    headers: { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' },
  })

function hubRegistry({ store, storage, gate }: { store: Store; storage: BlobStorage; gate: Gate }): Registry {
  return {
    name: 'docker-hub',
    store,
    gate,
    uploads: {
      singlePost: false,
      mounts: true,
      sessionIsAuthority: false,
      location: ({ host, session, repository, bytes }) =>
        `https://${host}/v2/${repository.name}/blobs/uploads/${session}?_state=${Buffer.from(String(bytes)).toString('base64url')}`,
    },
    redirect: (repository, digest) => ({
      status: 307,
      headers: {
        ...API_VERSION,
        location: storage.sign('production.cloudflare.docker.com', repository, digest),
        'content-length': '0',
      },
    }),
    deletes: false,
    referrers: true,
    strictAccept: false,
  }
}

// ghcr.io. Nearly all of it is observed, and says where: public packages with an anonymous token Mic92/niks3#229 (2026-02-06), private
// ones refused by the token service charmbracelet/catwalk#518 (2026-08-15). The ping's odd scope and the life of a token are guesses.
import type { Call, Kernel, Reply, Simulator } from '../kernel/types.ts'
import { createTokenDesk, readCredentials, readScopes } from './credentials.ts'
import { distributionRoutes } from './distribution.ts'
import { API_VERSION, refuseAsRegistry, refuseWith } from './refusal.ts'
import type { Action, Registry } from './registry.ts'
import { allowedScopes, challenge, type Grant, type ScopedAccess, scopedGate } from './scoped-access.ts'
import type { BlobStorage } from './storage.ts'
import { createStore, type Store } from './store.ts'
import { createUploads } from './uploads.ts'

/** A GitHub token: the owners whose packages it may read, and write. */
export interface PackagesToken {
  readonly read: readonly string[]
  readonly write: readonly string[]
}

export interface GitHubPackages {
  readonly simulator: Simulator
  readonly store: Store
  addToken(token: string, grant: PackagesToken): void
  /** Packages are private until they are made public. */
  makePublic(name: string, isPublic: boolean): void
}

export function createGitHubPackages(kernel: Kernel, storage: BlobStorage): GitHubPackages {
  const tokens = new Map<string, PackagesToken>()
  const open = new Set<string>()
  const desk = createTokenDesk<Grant>(kernel.clocks)
  // Tags are not found for seconds after a push: p2pool-starter-stack/pithead#429 (2026-07-10). Observed; how long: a guess.
  const lag = () =>
    kernel.guess<[number, number]>('ghcr.read-after-push-ms', [
      [0, 0],
      [200, 2000],
    ])
  const store = createStore(kernel, { lag })
  const access = packagesAccess(desk)
  const registry = packagesRegistry({ kernel, store, storage, access })
  const uploads = createUploads(registry)

  const may = (token: PackagesToken | undefined, repository: string, action: Action): boolean => {
    const owner = repository.split('/')[0] ?? ''
    if (action === 'pull' && (open.has(repository) || token?.read.includes(owner) === true)) return true
    return action === 'push' && token?.write.includes(owner) === true
  }

  const issue = (call: Call): Reply => {
    const given = readCredentials(call)
    const token = given.kind === 'basic' ? tokens.get(given.password) : undefined
    if (given.kind !== 'none' && token === undefined) return denied('denied')
    const unreadable = readScopes(call.url).some(
      ({ repository, actions }) => actions.includes('pull') && !may(token, repository, 'pull'),
    )
    if (unreadable && token === undefined) return denied('requested access to the resource is denied')
    const scopes = allowedScopes(call.url, (repository, action) => may(token, repository, action))
    return { status: 200, headers: API_VERSION, body: { token: desk.issue({ scopes }, 300) } }
  }

  return {
    store,
    addToken: (token, grant) => void tokens.set(token, grant),
    makePublic: (name, isPublic) => void (isPublic ? open.add(name) : open.delete(name)),
    simulator: {
      name: 'ghcr',
      hosts: ['ghcr.io'],
      routes: [
        { operation: 'ghcr.token', method: 'GET', path: '/token', handle: issue },
        ...distributionRoutes(registry, uploads),
      ],
      refuse: refuseAsRegistry,
      reset() {
        store.clear()
        uploads.clear()
        desk.clear()
        open.clear()
      },
    },
  }
}

const denied = (message: string): Reply => refuseWith({ status: 403, code: 'DENIED', message })

function packagesAccess(desk: ScopedAccess['desk']): ScopedAccess {
  const access: ScopedAccess = {
    desk,
    realm: 'https://ghcr.io/token',
    service: 'ghcr.io',
    pingScope: 'repository:user/image:pull',
    // Basic is not taken, and a credential that is refused brings no challenge: renovatebot/renovate#11446, argoproj-labs/argocd-image-updater#303.
    refuseCredential: (call, demand) =>
      readCredentials(call).kind === 'bearer' ? challenge(access, demand) : denied('invalid token'),
    // A push without write:packages, or to a package that does not let this repository write: tuna-os/tunaOS#642 (2026-07-10).
    refuseScope: (_call, { action }) => denied(action === 'push' ? 'permission_denied: write_package' : 'denied'),
  }
  return access
}

interface Parts {
  readonly kernel: Kernel
  readonly store: Store
  readonly storage: BlobStorage
  readonly access: ScopedAccess
}

function packagesRegistry({ kernel, store, storage, access }: Parts): Registry {
  return {
    name: 'ghcr',
    store,
    gate: scopedGate(access),
    uploads: {
      get singlePost() {
        return kernel.guess('ghcr.single-post', [false, true])
      },
      get mounts() {
        return kernel.guess('ghcr.mounts', [true, false])
      },
      // oras-project/rust-oci-client#35 (2022-05-23): 4 MiB a chunk; a PUT of the whole blob has no such limit. Observed.
      largestChunk: 4 * 1024 * 1024,
      sessionIsAuthority: false,
      location: ({ session, repository }) => `/v2/${repository.name}/blobs/uploads/${session}`,
    },
    // 307 to object storage: containerd/stargz-snapshotter#167 (2020-10-23). Observed.
    redirect: (repository, digest) => ({
      status: 307,
      headers: {
        ...API_VERSION,
        location: storage.sign('pkg-containers.githubusercontent.com', repository, digest),
        'content-length': '0',
      },
    }),
    // Packages are deleted through GitHub's own API.
    deletes: false,
    // 404, or 303 to a web page: rtvkiz/minimal#7 (2026-02-01), artifacthub/hub#4785 (2026-04-24). Observed.
    referrers: false,
    strictAccept: true,
  }
}

// public.ecr.aws, as everybody may pull from it. Documented: one pull a second without a login, and no more
// (https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html, November 2026); it is not counted here. Observed: an anonymous
// token from /token/ at the same host, which many scripts ask for. Its challenge, the life of a token, where blobs lie and how a push is refused are
// guesses: nothing is pushed here.
import type { Call, Kernel, Reply, Simulator } from '../kernel/types.ts'
import { createTokenDesk } from './credentials.ts'
import { distributionRoutes } from './distribution.ts'
import { API_VERSION, refuseAsRegistry, refuseWith } from './refusal.ts'
import type { Registry } from './registry.ts'
import { allowedScopes, challenge, type Grant, type ScopedAccess, scopedGate } from './scoped-access.ts'
import type { BlobStorage } from './storage.ts'
import { createStore, type Store } from './store.ts'
import { createUploads } from './uploads.ts'

const HOST = 'public.ecr.aws'

export interface EcrPublic {
  readonly simulator: Simulator
  readonly store: Store
}

export function createEcrPublic(kernel: Kernel, storage: BlobStorage): EcrPublic {
  const desk = createTokenDesk<Grant>(kernel.clocks)
  const store = createStore(kernel, { lag: () => [0, 0] })
  const registry = publicRegistry(store, storage, publicAccess(desk))
  const uploads = createUploads(registry)
  const issue = (call: Call): Reply => ({
    status: 200,
    body: { token: desk.issue({ scopes: allowedScopes(call.url, (_, action) => action === 'pull') }, 3600) },
  })
  return {
    store,
    simulator: {
      name: 'ecr-public',
      hosts: [HOST],
      routes: [
        { operation: 'ecr-public.token', method: 'GET', path: '/token/', handle: issue },
        ...distributionRoutes(registry, uploads),
      ],
      refuse: refuseAsRegistry,
      reset() {
        store.clear()
        uploads.clear()
        desk.clear()
      },
    },
  }
}

function publicAccess(desk: ScopedAccess['desk']): ScopedAccess {
  const access: ScopedAccess = {
    desk,
    realm: `https://${HOST}/token/`,
    service: HOST,
    refuseCredential: (_call, demand) => challenge(access, demand),
    refuseScope: () => refuseWith({ status: 403, code: 'DENIED', message: 'Not Authorized' }),
  }
  return access
}

const publicRegistry = (store: Store, storage: BlobStorage, access: ScopedAccess): Registry => ({
  name: 'ecr-public',
  store,
  gate: scopedGate(access),
  uploads: {
    singlePost: false,
    mounts: false,
    sessionIsAuthority: false,
    location: ({ session, repository }) => `/v2/${repository.name}/blobs/uploads/${session}`,
  },
  redirect: (repository, digest) => ({
    status: 307,
    headers: {
      ...API_VERSION,
      location: storage.sign('d5l0dvt14r5h8.cloudfront.net', repository, digest),
      'content-length': '0',
    },
  }),
  deletes: false,
  referrers: false,
  strictAccept: false,
})

// Object storage that registries redirect the GET of a blob to: a signed address that is good for minutes and that takes no other
// authority. Refusing an Authorization header is observed (Azure/acr#217, 2019-05-08, and below), and so is
// refusing HEAD (containerd/stargz-snapshotter#167, 2020-10-23). How long an address is good is a guess.
import { randomBytes } from 'node:crypto'
import type { Call, Kernel, Reply, Route, Simulator } from '../kernel/types.ts'
import { hostsOf } from '../aws/regions.ts'
import { serveBytes } from './blobs.ts'
import type { Repository } from './store.ts'

const LIFETIME = 300_000

export interface BlobStorage {
  readonly simulator: Simulator
  /** A signed address at one of the storage hosts. */
  sign(host: string, repository: Repository, digest: string): string
}

interface Signed {
  readonly repository: Repository
  readonly digest: string
  readonly expires: number
}

const HOSTS = [
  'pkg-containers.githubusercontent.com',
  'd5l0dvt14r5h8.cloudfront.net',
  'production.cloudflare.docker.com',
  ...hostsOf('*.s3'),
]

export function createBlobStorage(kernel: Kernel): BlobStorage {
  const signatures = new Map<string, Signed>()
  const get = (call: Call): Reply => {
    if (call.headers['authorization'] !== undefined) return twoAuthorities(kernel)
    const signed = signatures.get(call.url.searchParams.get('sig') ?? '')
    if (signed === undefined || call.params['digest'] !== signed.digest) return forbidden('AuthenticationFailed')
    if (signed.expires <= kernel.clocks.credentials.now()) return forbidden('AuthenticationFailed')
    const bytes = signed.repository.blobs.get(signed.digest)
    return bytes === undefined ? xml(404, 'BlobNotFound') : serveBytes(bytes, signed.digest, call.headers['range'])
  }
  const path = '/blobs/{digest}'
  const routes: Route[] = [
    { operation: 'storage.blobs.get', method: 'GET', path, handle: get },
    { operation: 'storage.blobs.head', method: 'HEAD', path, handle: () => forbidden('AuthorizationFailure') },
  ]
  return {
    simulator: { name: 'storage', hosts: HOSTS, routes, refuse: refuseAsStorage, reset: () => signatures.clear() },
    sign(host, repository, digest) {
      const signature = randomBytes(24).toString('base64url')
      const expires = kernel.clocks.credentials.now() + LIFETIME
      signatures.set(signature, { repository, digest, expires })
      const query = new URLSearchParams({
        se: new Date(expires).toISOString(),
        sp: 'r',
        spr: 'https',
        sr: 'b',
        sig: signature,
      })
      return `https://${host}/blobs/${digest}?${query.toString()}`
    },
  }
}

const xml = (status: number, code: string): Reply => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
})

const forbidden = (code: string): Reply => xml(403, code)

// Three answers were seen: 400 (Azure/acr#217, S3 in renovatebot/renovate#3877), 401 (oven-sh/bun#31347), 403 (cloudflare/workers-sdk#4816).
const twoAuthorities = (kernel: Kernel): Reply => {
  const status = kernel.guess('storage.authorization-refused', [400, 401, 403])
  return xml(status, status === 400 ? 'InvalidAuthenticationInfo' : 'AuthenticationFailed')
}

function refuseAsStorage(kind: string): Reply {
  const answers: Readonly<Record<string, Reply>> = {
    throttled: xml(503, 'ServerBusy'),
    'error-500': xml(500, 'InternalError'),
    'error-503': xml(503, 'ServerBusy'),
    denied: forbidden('AuthorizationFailure'),
  }
  return answers[kind] ?? xml(404, 'ResourceNotFound')
}

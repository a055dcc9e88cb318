// ECR's Docker API at ACCOUNT.dkr.ecr.REGION.amazonaws.com. Documented: https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
// (Basic authentication, twelve hours) and image-push-iam.html (which permission each step needs). Observed: the challenge
// (mayflower/docker-ls#28, 2018-08-08), the text of an expired token (aws/aws-cli#6580, 2021-11-30; that of a bad one is a guess), children of an index that are missing (int128/docker-manifest-create-action#63,
// 2023-03-14), a tag that is immutable (moby/buildkit#3776, 2023-04-04), a manifest that is not there right after its push
// (docker/github-builder#30), that nothing is mounted by default (aws/containers-roadmap#2860, 2026-08-24).
import { hostsOf, partitionOf, suffixOf } from '../aws/regions.ts'
import type { Call, Kernel, Reply, Simulator } from '../kernel/types.ts'
import { readCredentials } from './credentials.ts'
import { distributionRoutes } from './distribution.ts'
import { API_VERSION, type OciRefusal, refuseAsRegistry, refuseWith } from './refusal.ts'
import type { Gate, PutManifest, Registry } from './registry.ts'
import type { BlobStorage } from './storage.ts'
import { createStore, type Repository, type Store } from './store.ts'
import { createUploads } from './uploads.ts'

const NAME = 'ecr-registry'

export interface EcrRepositoryName {
  readonly account: string
  readonly region: string
  readonly repository: string
}

export interface EcrRequest {
  /** Of `AWS:password`. */
  readonly password: string
  /** Absent for the ping. */
  readonly target?: EcrRepositoryName & { readonly action: string }
}

/** `denied`: with AWS's sentence. */
export type EcrVerdict =
  | { readonly kind: 'allowed' | 'bad-token' | 'expired' | 'no-repository' }
  | { readonly kind: 'denied'; readonly message: string }

/** AWS's side of the registry. */
export interface EcrAuthority {
  authorise(request: EcrRequest): EcrVerdict
  /** May a tag that names another image be moved? */
  mutable(name: EcrRepositoryName, tag: string): boolean
  /** A manifest was stored, with or without a tag. */
  stored(pushed: EcrRepositoryName & { readonly digest: string; readonly tag?: string; readonly moved: boolean }): void
}

export interface Ecr {
  readonly simulator: Simulator
  readonly store: Store
}

export function createEcr(kernel: Kernel, storage: BlobStorage, authority: EcrAuthority): Ecr {
  // The pushes that are seen late are observed, for how long is a guess.
  const lag = () =>
    kernel.guess<[number, number]>(`${NAME}.read-after-push-ms`, [
      [0, 0],
      [200, 2000],
    ])
  const store = createStore(kernel, { lag })
  const registry: Registry = {
    name: NAME,
    store,
    gate: createGate(authority),
    uploads: uploadRules(kernel),
    redirect: (repository, digest, call) => redirect(storage, { repository, digest, call }),
    // observed: the Docker API deletes nothing, images are deleted by BatchDeleteImage.
    deletes: false,
    referrers: true,
    strictAccept: false,
    words: {
      manifestUnknown: () => ({ status: 404, code: 'MANIFEST_UNKNOWN', message: 'Requested image not found' }),
      missing,
    },
    beforePut: (put) => refusePut(authority, put),
    afterPut: ({ call, name, digest, tag, former }) =>
      authority.stored({
        ...nameOf(call.host, name),
        digest,
        ...(tag !== undefined && { tag }),
        moved: former !== digest,
      }),
  }
  const uploads = createUploads(registry)
  return {
    store,
    simulator: {
      name: NAME,
      hosts: hostsOf('*.dkr.ecr'),
      routes: distributionRoutes(registry, uploads),
      refuse: refuseAsRegistry,
      reset() {
        store.clear()
        uploads.clear()
      },
    },
  }
}

/** `111122223333.dkr.ecr.us-east-1.amazonaws.com` */
export const ecrHost = ({ account, region }: Omit<EcrRepositoryName, 'repository'>): string =>
  `${account}.dkr.ecr.${region}.${suffixOf(partitionOf(region) ?? 'aws')}`

function nameOf(host: string, repository: string): EcrRepositoryName {
  const [account = '', , , region = ''] = host.split('.')
  return { account, region, repository }
}

const ACTIONS: Readonly<Record<string, string>> = {
  'blobs.head': 'ecr:BatchCheckLayerAvailability',
  'blobs.get': 'ecr:GetDownloadUrlForLayer',
  'uploads.start': 'ecr:InitiateLayerUpload',
  'uploads.patch': 'ecr:UploadLayerPart',
  'uploads.status': 'ecr:UploadLayerPart',
  'uploads.cancel': 'ecr:UploadLayerPart',
  'uploads.put': 'ecr:CompleteLayerUpload',
  'manifests.head': 'ecr:BatchGetImage',
  'manifests.get': 'ecr:BatchGetImage',
  'manifests.put': 'ecr:PutImage',
  'manifests.delete': 'ecr:BatchDeleteImage',
  'tags.list': 'ecr:ListImages',
  'referrers.list': 'ecr:ListImageReferrers',
}

function createGate(authority: EcrAuthority): Gate {
  return (call, { repository }) => {
    const given = readCredentials(call)
    if (given.kind === 'none') return challenge(call)
    if (given.kind !== 'basic' || given.user !== 'AWS') return refusals['bad-token'](call)
    const targets =
      repository === undefined ? [] : actionsOf(call).map((action) => ({ ...nameOf(call.host, repository), action }))
    const asked = targets.length === 0 ? [{}] : targets.map((target) => ({ target }))
    const verdicts = asked.map((each) => authority.authorise({ password: given.password, ...each }))
    const verdict = verdicts.find(({ kind }) => kind !== 'allowed')
    if (verdict === undefined || verdict.kind === 'allowed') return undefined
    if (verdict.kind === 'denied') return refuseWith({ status: 403, code: 'DENIED', message: verdict.message })
    return refusals[verdict.kind](call)
  }
}

/**
 * documented: who pushes needs ecr:UploadLayerPart (userguide/image-push-iam.html, November 2026); inferred: a PUT that carries
 * the layer is a part and its completion.
 */
function actionsOf({ operation, headers }: Call): string[] {
  const name = operation.slice(NAME.length + 1)
  const action = ACTIONS[name]
  const carries = name === 'uploads.put' && headers['content-length'] !== '0'
  return [...(carries ? ['ecr:UploadLayerPart'] : []), ...(action === undefined ? [] : [action])]
}

const challenge = (call: Call): Reply => ({
  status: 401,
  headers: {
    ...API_VERSION,
    'content-type': 'text/plain; charset=utf-8',
    'www-authenticate': `Basic realm="https://${call.host}/",service="ecr.amazonaws.com"`,
  },
  body: 'Not Authorized\n',
})

const tokenRefused = (message: string): Reply => refuseWith({ status: 403, code: 'DENIED', message })

type Answer = (call: Call) => Reply | undefined

const refusals: Readonly<Record<Exclude<EcrVerdict['kind'], 'denied'>, Answer>> = {
  allowed: () => undefined,
  'bad-token': () => tokenRefused('Your Authorization Token is invalid.'),
  expired: () => tokenRefused('Your authorization token has expired. Reauthenticate and try again.'),
  'no-repository': ({ host, params }: Call) => {
    const { account, repository } = nameOf(host, params['name'] ?? '')
    const message = `The repository with name '${repository}' does not exist in the registry with id '${account}'`
    return refuseWith({ status: 404, code: 'NAME_UNKNOWN', message })
  },
}

function missing(
  digests: readonly string[],
  { call, name, kind }: { call: Call; name: string; kind: 'blobs' | 'manifests' },
): OciRefusal {
  const { account, repository } = nameOf(call.host, name)
  const what = kind === 'manifests' ? 'Images' : 'Layers'
  const message = `${what} with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${repository}' in the registry with id '${account}' do not exist`
  return { status: 404, code: kind === 'manifests' ? 'MANIFEST_BLOB_UNKNOWN' : 'BLOB_UNKNOWN', message }
}

// That the same image under the same tag is refused too is observed of the API's PutImage (aws/aws-sdk#750), not of the Docker API.
function refusePut(authority: EcrAuthority, { call, name, tag, digest, former }: PutManifest): Reply | undefined {
  if (tag === undefined || former === undefined || former === digest) return undefined
  const target = nameOf(call.host, name)
  if (authority.mutable(target, tag)) return undefined
  const message = `The image tag '${tag}' already exists in the '${target.repository}' repository and cannot be overwritten because the repository is immutable.`
  return refuseWith({ status: 400, code: 'TAG_INVALID', message })
}

function uploadRules(kernel: Kernel): Registry['uploads'] {
  return {
    get singlePost() {
      return kernel.guess(`${NAME}.single-post`, [false, true])
    },
    mounts: false,
    sessionIsAuthority: false,
    // observed: absolute (estesp/manifest-tool#124, 2021-07-10, for ECR Public); relative is a guess.
    location({ host, session, repository }) {
      const path = `/v2/${repository.name}/blobs/uploads/${session}`
      return kernel.guess<string>(`${NAME}.upload-location`, [`https://${host}${path}`, path])
    },
  }
}

interface Download {
  readonly repository: Repository
  readonly digest: string
  readonly call: Call
}

// documented: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html names the buckets.
function redirect(storage: BlobStorage, { repository, digest, call }: Download): Reply {
  const { region } = nameOf(call.host, '')
  const bucket = `prod-${region}-starport-layer-bucket.s3.${region}.${suffixOf(partitionOf(region) ?? 'aws')}`
  const location = storage.sign(bucket, repository, digest)
  return { status: 307, headers: { ...API_VERSION, location, 'content-length': '0' } }
}

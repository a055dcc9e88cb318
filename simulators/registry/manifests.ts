// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests and #pushing-manifests (2026-07-16), documented.
import type { Call, Reply } from '../kernel/types.ts'
import { unsupported } from './blobs.ts'
import { type ImageManifest, type IndexManifest, OCI_INDEX, OCI_MANIFEST, parseManifest } from './manifest.ts'
import { digestOf, isDigest, isTag } from './names.ts'
import { API_VERSION, refuseWith } from './refusal.ts'
import type { Addressed, Handler, MissingParts, PutManifest, Registry } from './registry.ts'
import type { Manifest, Repository } from './store.ts'

const LARGEST = 4 * 1024 * 1024

export function createManifests(registry: Registry): Record<'head' | 'get' | 'put' | 'remove', Handler> {
  const unknown = ({ call, reference }: Addressed): Reply =>
    refuseWith(
      registry.words?.manifestUnknown?.(reference, call.url.pathname) ?? {
        status: 404,
        code: 'MANIFEST_UNKNOWN',
        message: 'manifest unknown',
        detail: { Tag: reference },
      },
    )
  const find = (at: Addressed): Manifest | Reply => {
    const repository = registry.store.find(at.call.host, at.name)
    if (repository === undefined)
      return registry.words?.manifestUnknown === undefined ? nameUnknown(at.name) : unknown(at)
    const found = visible(repository, at.reference)
    if (found === undefined) return unknown(at)
    return (registry.strictAccept ? refuseType(at.call, found.mediaType) : undefined) ?? found
  }
  return {
    head(at) {
      const found = find(at)
      return 'status' in found ? found : { status: 200, headers: describe(found) }
    },
    get(at) {
      const found = find(at)
      return 'status' in found ? found : { status: 200, headers: describe(found), body: found.bytes }
    },
    put: (at) => put(registry, at),
    remove: (at) => remove(registry, at) ?? unknown(at),
  }
}

function visible(repository: Repository, reference: string): Manifest | undefined {
  const digest = isDigest(reference) ? reference : repository.tags.get(reference)?.read()
  return digest === undefined ? undefined : repository.manifests.get(digest)?.read()
}

// distribution looks for the exact OCI type, `*/*` is not enough (registry/handlers/manifests.go, read 2026-11-20); ghcr.io does so too
// (Mic92/niks3#229, 2026-02-06). Observed.
const refusedTypes: Readonly<Record<string, string>> = {
  [OCI_INDEX]: 'OCI index found, but Accept header does not support OCI indexes',
  [OCI_MANIFEST]: 'OCI manifest found, but Accept header does not support OCI manifests',
}

function refuseType(call: Call, mediaType: string): Reply | undefined {
  const accepted = (call.headers['accept'] ?? '').split(',').map((type) => type.split(';')[0]?.trim())
  const message = refusedTypes[mediaType]
  if (message === undefined || accepted.includes(mediaType)) return undefined
  return refuseWith({ status: 404, code: 'MANIFEST_UNKNOWN', message })
}

const nameUnknown = (name: string): Reply =>
  refuseWith({ status: 404, code: 'NAME_UNKNOWN', message: 'repository name not known to registry', detail: { name } })

const describe = ({ digest, mediaType, bytes }: Manifest): Record<string, string> => ({
  ...API_VERSION,
  'content-type': mediaType,
  'content-length': String(bytes.length),
  'docker-content-digest': digest,
  etag: `"${digest}"`,
})

function put(registry: Registry, { call, name, reference }: Addressed): Reply {
  const { body: bytes } = call
  const mediaType = (call.headers['content-type'] ?? '').split(';')[0]?.trim() ?? ''
  const digest = digestOf(bytes)
  if (bytes.length > LARGEST)
    return refuseWith({ status: 413, code: 'MANIFEST_INVALID', message: 'manifest too large' })
  if (isDigest(reference) ? reference !== digest : !isTag(reference)) return referenceInvalid(reference)
  const manifest = parseManifest(bytes, mediaType)
  if (manifest === undefined) return refuseWith({ status: 400, code: 'MANIFEST_INVALID', message: 'manifest invalid' })
  const repository = registry.store.open(call.host, name)
  const missing = missingFrom(repository, manifest)
  if (missing.length > 0)
    return blobsUnknown(registry, missing, { call, name, kind: 'manifests' in manifest ? 'manifests' : 'blobs' })
  const putting = describePut({ call, name, reference }, repository, digest)
  const refused = registry.beforePut?.(putting)
  if (refused !== undefined) return refused
  registry.store.putManifest(repository, { digest, mediaType, bytes })
  if (!isDigest(reference)) registry.store.putTag(repository, reference, digest)
  registry.afterPut?.(putting)
  return accepted({ registry, manifest, digest, name })
}

function describePut({ call, name, reference }: Addressed, repository: Repository, digest: string): PutManifest {
  const former = repository.tags.get(reference)?.current
  return {
    call,
    name,
    digest,
    ...(!isDigest(reference) && { tag: reference }),
    ...(former !== undefined && { former }),
  }
}

const referenceInvalid = (reference: string): Reply =>
  isDigest(reference)
    ? refuseWith({ status: 400, code: 'DIGEST_INVALID', message: 'provided digest did not match uploaded content' })
    : refuseWith({
        status: 400,
        code: 'MANIFEST_INVALID',
        message: 'manifest tag did not match URI',
        detail: { reference },
      })

/** A `subject` may come later; layers with addresses of their own need not be here. */
function missingFrom(repository: Repository, manifest: ImageManifest | IndexManifest): string[] {
  if ('manifests' in manifest) {
    return manifest.manifests
      .map(({ digest }) => digest)
      .filter((digest) => repository.manifests.get(digest)?.current === undefined)
  }
  const blobs = [manifest.config, ...manifest.layers.filter(({ urls }) => urls === undefined)]
  return blobs.map(({ digest }) => digest).filter((digest) => !repository.blobs.has(digest))
}

function blobsUnknown(registry: Registry, missing: readonly string[], push: MissingParts): Reply {
  const own = registry.words?.missing?.(missing, push) ?? registry.words?.blobsUnknown?.(missing)
  if (own !== undefined) return refuseWith(own)
  const errors = missing.map((detail) => ({
    code: 'MANIFEST_BLOB_UNKNOWN',
    message: 'blob unknown to registry',
    detail,
  }))
  return { status: 400, headers: API_VERSION, body: { errors } }
}

interface Accepted {
  readonly registry: Registry
  readonly manifest: ImageManifest | IndexManifest
  readonly digest: string
  readonly name: string
}

function accepted({ registry, manifest, digest, name }: Accepted): Reply {
  const subject = registry.referrers && manifest.subject !== undefined ? { 'oci-subject': manifest.subject.digest } : {}
  const location = `/v2/${name}/manifests/${digest}`
  return {
    status: 201,
    headers: { ...API_VERSION, ...subject, location, 'docker-content-digest': digest, 'content-length': '0' },
  }
}

/** `undefined` when there is no such manifest. */
function remove(registry: Registry, { call, name, reference }: Addressed): Reply | undefined {
  if (!registry.deletes) return unsupported
  const repository = registry.store.find(call.host, name)
  const entry = isDigest(reference) ? repository?.manifests.get(reference) : repository?.tags.get(reference)
  if (repository === undefined || entry?.current === undefined) return undefined
  entry.set(undefined)
  for (const tag of repository.tags.values()) if (tag.current === reference) tag.set(undefined)
  return { status: 202, headers: { ...API_VERSION, 'content-length': '0' } }
}

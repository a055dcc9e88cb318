// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-blobs (2026-07-16), documented: whole,
// in chunks, cancelled, mounted. What a registry does otherwise is in its own file.
import { randomUUID } from 'node:crypto'
import type { Call, Reply } from '../kernel/types.ts'
import { digestOf, isDigest } from './names.ts'
import { API_VERSION, refuseWith } from './refusal.ts'
import type { Addressed, Handler, Registry } from './registry.ts'
import type { Repository } from './store.ts'

interface Upload {
  readonly session: string
  readonly repository: Repository
  readonly chunks: Buffer[]
}

export interface UploadStep {
  readonly operation: string
  readonly method: string
  readonly handle: Handler
}

export interface Uploads {
  readonly start: Handler
  /** What can be done in a session; `reference` is the session. */
  readonly steps: readonly UploadStep[]
  clear(): void
}

/** A registry and the uploads that are open in it. */
interface Desk {
  readonly registry: Registry
  readonly open: Map<string, Upload>
}

type Step = (desk: Desk, upload: Upload, call: Call) => Reply

export function createUploads(registry: Registry): Uploads {
  const desk: Desk = { registry, open: new Map() }
  const within = (step: Step): Handler => {
    return ({ call, reference }) => {
      const upload = desk.open.get(reference)
      return upload === undefined ? uploadUnknown : step(desk, upload, call)
    }
  }
  const steps: UploadStep[] = [
    { operation: 'uploads.patch', method: 'PATCH', handle: within(patch) },
    { operation: 'uploads.put', method: 'PUT', handle: within(close) },
    { operation: 'uploads.status', method: 'GET', handle: within(status) },
    { operation: 'uploads.cancel', method: 'DELETE', handle: within(cancel) },
  ]
  return { start: (at) => start(desk, at), steps, clear: () => desk.open.clear() }
}

function start(desk: Desk, { call, name }: Addressed): Reply {
  const { registry, open } = desk
  const repository = registry.store.open(call.host, name)
  const mount = call.url.searchParams.get('mount')
  const mounted = mount === null ? undefined : findMountable(registry, call, mount)
  if (mount !== null && mounted !== undefined) return keep(repository, mount, mounted)
  const digest = call.url.searchParams.get('digest')
  if (digest !== null && registry.uploads.singlePost) return finish(repository, digest, call.body)
  const upload = { session: randomUUID(), repository, chunks: [] }
  open.set(upload.session, upload)
  return tellProgress(desk, upload, { call, status: 202 })
}

function findMountable({ uploads, gate, store }: Registry, call: Call, digest: string): Buffer | undefined {
  const from = call.url.searchParams.get('from')
  if (!uploads.mounts || from === null) return undefined
  return gate(call, { repository: from, action: 'pull' }) === undefined
    ? store.find(call.host, from)?.blobs.get(digest)
    : undefined
}

function tellProgress({ registry }: Desk, upload: Upload, { call, status }: { call: Call; status: number }): Reply {
  const bytes = sizeOf(upload.chunks)
  const { session, repository } = upload
  return {
    status,
    headers: {
      ...API_VERSION,
      location: registry.uploads.location({ host: call.host, session, repository, bytes }),
      range: `0-${Math.max(0, bytes - 1)}`,
      'docker-upload-uuid': session,
      'content-length': '0',
    },
  }
}

const patch: Step = (desk, upload, call) =>
  append(desk, upload, call) ?? tellProgress(desk, upload, { call, status: 202 })

const close: Step = (desk, upload, call) => {
  const refused = call.body.length > 0 ? append(desk, upload, call) : undefined
  if (refused !== undefined) return refused
  desk.open.delete(upload.session)
  return finish(upload.repository, call.url.searchParams.get('digest') ?? '', Buffer.concat(upload.chunks))
}

const status: Step = (desk, upload, call) => {
  const { refuseChunks } = desk.registry.uploads
  return refuseChunks === undefined ? tellProgress(desk, upload, { call, status: 204 }) : refuseWith(refuseChunks)
}

const cancel: Step = (desk, upload) => {
  desk.open.delete(upload.session)
  return { status: 204, headers: API_VERSION }
}

/** Takes the body as the next chunk; `undefined` when it was taken. */
function append(desk: Desk, upload: Upload, call: Call): Reply | undefined {
  const { refuseChunks, largestChunk = Infinity } = desk.registry.uploads
  const held = sizeOf(upload.chunks)
  const range = call.headers['content-range']
  const first = range === undefined ? held : firstByte(range, call.body.length)
  if (first === undefined) return rangeInvalid
  if (refuseChunks !== undefined && (held > 0 || first > 0)) return refuseWith(refuseChunks)
  if (range !== undefined && call.body.length > largestChunk) return tooLarge
  if (first !== held) return tellProgress(desk, upload, { call, status: 416 })
  upload.chunks.push(call.body)
  return undefined
}

const sizeOf = (chunks: readonly Buffer[]): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0)

/** Where the chunk begins; `undefined` when the range is malformed or not as long as the body. */
function firstByte(range: string, length: number): number | undefined {
  const parts = /^(?:bytes )?(\d+)-(\d+)$/.exec(range)
  if (parts === null) return undefined
  const [first, last] = [Number(parts[1]), Number(parts[2])]
  return last - first + 1 === length ? first : undefined
}

function finish(repository: Repository, digest: string, bytes: Buffer): Reply {
  if (isDigest(digest) && digestOf(bytes) === digest) return keep(repository, digest, bytes)
  const message = 'provided digest did not match uploaded content'
  return refuseWith({ status: 400, code: 'DIGEST_INVALID', message, detail: { digest } })
}

function keep(repository: Repository, digest: string, bytes: Buffer): Reply {
  repository.blobs.set(digest, bytes)
  const location = `/v2/${repository.name}/blobs/${digest}`
  return { status: 201, headers: { ...API_VERSION, location, 'docker-content-digest': digest, 'content-length': '0' } }
}

const uploadUnknown = refuseWith({
  status: 404,
  code: 'BLOB_UPLOAD_UNKNOWN',
  message: 'blob upload unknown to registry',
})

const rangeInvalid = refuseWith({
  status: 400,
  code: 'SIZE_INVALID',
  message: 'provided length did not match content length',
})

// Observed on ghcr.io: https://github.com/oras-project/rust-oci-client/issues/35 (2022-05-23), again in ocx-sh/ocx#237 (2026-07-26).
const tooLarge = refuseWith({
  status: 416,
  code: 'REQUESTED_RANGE_NOT_SATISFIABLE',
  message: 'the request body is too large and exceeds the maximum permissible limit of 4.00MiB',
})

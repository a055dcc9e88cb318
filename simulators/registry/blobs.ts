// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-blobs (2026-07-16), documented.
import type { Reply } from '../kernel/types.ts'
import { isDigest } from './names.ts'
import { API_VERSION, refuseWith } from './refusal.ts'
import type { Addressed, Handler, Registry } from './registry.ts'
import type { Repository } from './store.ts'

interface FoundBlob {
  readonly repository: Repository
  readonly bytes: Buffer
}

export function createBlobs(registry: Registry): Record<'head' | 'get' | 'remove', Handler> {
  const find = ({ call, name, reference }: Addressed): FoundBlob | Reply => {
    if (!isDigest(reference)) return digestInvalid
    const repository = registry.store.find(call.host, name)
    const bytes = repository?.blobs.get(reference)
    return repository === undefined || bytes === undefined ? blobUnknown(reference) : { repository, bytes }
  }
  return {
    head(at) {
      const found = find(at)
      return 'status' in found ? found : { status: 200, headers: describe(at.reference, found.bytes.length) }
    },
    get(at) {
      const found = find(at)
      if ('status' in found) return found
      return (
        registry.redirect?.(found.repository, at.reference, at.call) ??
        serveBytes(found.bytes, at.reference, at.call.headers['range'])
      )
    },
    remove(at) {
      if (!registry.deletes) return unsupported
      const found = find(at)
      if ('status' in found) return found
      found.repository.blobs.delete(at.reference)
      return { status: 202, headers: { ...API_VERSION, 'content-length': '0' } }
    },
  }
}

export const unsupported = refuseWith({ status: 405, code: 'UNSUPPORTED', message: 'The operation is unsupported.' })

const digestInvalid = refuseWith({
  status: 400,
  code: 'DIGEST_INVALID',
  message: 'provided digest did not match uploaded content',
})

const blobUnknown = (digest: string): Reply =>
  refuseWith({ status: 404, code: 'BLOB_UNKNOWN', message: 'blob unknown to registry', detail: digest })

const describe = (digest: string, size: number): Record<string, string> => ({
  ...API_VERSION,
  'content-type': 'application/octet-stream',
  'content-length': String(size),
  'docker-content-digest': digest,
  'accept-ranges': 'bytes',
})

/** The bytes, or the one range that was asked for (RFC 9110, section 14). */
export function serveBytes(bytes: Buffer, digest: string, range: string | undefined): Reply {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '')
  if (asked === null) return { status: 200, headers: describe(digest, bytes.length), body: bytes }
  const [first, last] = boundaries(asked[1] ?? '', asked[2] ?? '', bytes.length)
  if (first > last) return { status: 416, headers: { ...API_VERSION, 'content-range': `bytes */${bytes.length}` } }
  const part = bytes.subarray(first, last + 1)
  const headers = { ...describe(digest, part.length), 'content-range': `bytes ${first}-${last}/${bytes.length}` }
  return { status: 206, headers, body: part }
}

function boundaries(first: string, last: string, size: number): [number, number] {
  if (first === '') return last === '' ? [1, 0] : [Math.max(0, size - Number(last)), size - 1]
  return [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)]
}

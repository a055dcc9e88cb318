// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#content-discovery (2026-07-16), documented.
import type { Reply } from '../kernel/types.ts'
import { type ImageManifest, type IndexManifest, OCI_INDEX, parseManifest } from './manifest.ts'
import { isDigest } from './names.ts'
import { API_VERSION, refuseWith } from './refusal.ts'
import type { Addressed, Handler, Registry } from './registry.ts'
import type { Manifest, Repository } from './store.ts'

export function createDiscovery(registry: Registry): {
  ping(): Reply
  readonly tags: Handler
  readonly referrers: Handler
} {
  return {
    ping: () => ({ status: 200, headers: API_VERSION, body: {} }),
    tags(at) {
      const repository = registry.store.find(at.call.host, at.name)
      return repository === undefined ? nameUnknown(at.name) : listTags(repository, at)
    },
    referrers(at) {
      if (!registry.referrers) return refuseWith({ status: 404, code: 'UNKNOWN', message: '404 page not found' })
      if (!isDigest(at.reference)) return refuseWith({ status: 400, code: 'DIGEST_INVALID', message: 'invalid digest' })
      return listReferrers(registry.store.find(at.call.host, at.name), at)
    },
  }
}

const nameUnknown = (name: string): Reply =>
  refuseWith({ status: 404, code: 'NAME_UNKNOWN', message: 'repository name not known to registry', detail: { name } })

function listTags(repository: Repository, { call, name }: Addressed): Reply {
  const last = call.url.searchParams.get('last') ?? ''
  const limit = Number(call.url.searchParams.get('n') ?? Infinity)
  const known = [...repository.tags].filter(([, entry]) => entry.read() !== undefined).map(([tag]) => tag)
  const rest = known.sort().filter((tag) => tag > last)
  const tags = rest.slice(0, limit)
  const next = tags.length > 0 && tags.length < rest.length ? nextPage(name, limit, tags) : {}
  return { status: 200, headers: { ...API_VERSION, ...next }, body: { name, tags } }
}

const nextPage = (name: string, limit: number, tags: readonly string[]): Record<string, string> => ({
  link: `</v2/${name}/tags/list?n=${limit}&last=${encodeURIComponent(tags.at(-1) ?? '')}>; rel="next"`,
})

function listReferrers(repository: Repository | undefined, { call, reference }: Addressed): Reply {
  const wanted = call.url.searchParams.get('artifactType')
  const stored = [...(repository?.manifests.values() ?? [])]
    .map((entry) => entry.read())
    .filter((entry) => entry !== undefined)
  const manifests = stored
    .flatMap((manifest) => referrerOf(manifest, reference))
    .filter(({ artifactType }) => wanted === null || artifactType === wanted)
  const filters = wanted === null ? {} : { 'oci-filters-applied': 'artifactType' }
  return {
    status: 200,
    headers: { ...API_VERSION, ...filters, 'content-type': OCI_INDEX },
    body: JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }),
  }
}

function referrerOf(stored: Manifest, subject: string) {
  const manifest = parseManifest(stored.bytes, stored.mediaType)
  if (manifest?.subject?.digest !== subject) return []
  const { mediaType, digest, bytes } = stored
  return [
    {
      mediaType,
      digest,
      size: bytes.length,
      artifactType: artifactTypeOf(manifest),
      annotations: manifest.annotations,
    },
  ]
}

const artifactTypeOf = (manifest: ImageManifest | IndexManifest): string | undefined =>
  manifest.artifactType ?? ('config' in manifest ? manifest.config.mediaType : undefined)

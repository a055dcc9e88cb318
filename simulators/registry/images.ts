// Shapes: https://github.com/opencontainers/image-spec/blob/main/config.md, manifest.md and image-index.md (v1.1), documented.
import { makeLayer } from './layer.ts'
import * as types from './manifest.ts'
import { digestOf } from './names.ts'
import type { Manifest, Repository, Store } from './store.ts'

export interface ImageRecipe {
  /** `config.Labels`: what the container stand-in goes by. */
  readonly labels?: Readonly<Record<string, string>>
  /** Default: `linux/amd64` alone. */
  readonly platforms?: readonly string[]
  /** Bytes in each layer's file. Default: one of 1024. */
  readonly layers?: readonly number[]
  /** Wraps a single platform in an index too. Default: an index for two platforms and more. */
  readonly index?: boolean
  /**
   * Adds BuildKit's attestation manifest (`unknown/unknown`) for each platform, in the plain form or as an OCI artifact with
   * `artifactType` and `subject`; makes an index.
   */
  readonly attestations?: boolean | 'artifacts'
  /** Docker's media types in place of OCI's. */
  readonly docker?: boolean
  /** Makes layers that no other image has. */
  readonly salt?: string
}

/** Everything that a registry needs to hold of an image. */
export interface BuiltImage {
  /** Of the index, or of the single manifest. */
  readonly digest: string
  /** In an order that they can be pushed in: children first, what `digest` names last. */
  readonly manifests: readonly Manifest[]
  readonly blobs: ReadonlyMap<string, Buffer>
  /** `linux/amd64` → digest of its manifest. */
  readonly platforms: Readonly<Record<string, string>>
}

interface Part {
  readonly manifest: Manifest
  readonly descriptor: object
  readonly blobs: readonly Buffer[]
}

/** Builds a small image; the same recipe gives the same digests. */
export function makeImage(recipe: ImageRecipe = {}): BuiltImage {
  const platforms = recipe.platforms ?? ['linux/amd64']
  const images = platforms.map((platform) => ({ platform, part: makePlatform(recipe, platform) }))
  const { attestations: attested = false } = recipe
  const attestations = attested === false ? [] : images.map(({ part }) => makeAttestation(part.manifest, attested))
  const parts = [...images.map(({ part }) => part), ...attestations]
  const indexed = recipe.index ?? (platforms.length > 1 || attested !== false)
  const manifests = parts.map(({ manifest }) => manifest)
  const all = indexed ? [...manifests, makeIndex(recipe, parts)] : manifests.slice(0, 1)
  return {
    digest: all.at(-1)?.digest ?? '',
    manifests: all,
    blobs: new Map(parts.flatMap(({ blobs }) => blobs.map((blob): [string, Buffer] => [digestOf(blob), blob]))),
    platforms: Object.fromEntries(images.map(({ platform, part }) => [platform, part.manifest.digest])),
  }
}

const encode = (value: object): Buffer => Buffer.from(JSON.stringify(value))

const describe = (mediaType: string, bytes: Buffer) => ({ mediaType, digest: digestOf(bytes), size: bytes.length })

function manifestOf(mediaType: string, content: object): Manifest {
  const bytes = encode({ schemaVersion: 2, mediaType, ...content })
  return { digest: digestOf(bytes), mediaType, bytes }
}

function makePlatform(recipe: ImageRecipe, name: string): Part {
  const [os, architecture, variant] = name.split('/')
  const platform = { os, architecture, ...(variant !== undefined && { variant }) }
  const layers = (recipe.layers ?? [1024]).map((size, at) =>
    makeLayer(size, `${recipe.salt ?? ''}-${name}-${at}-${size}`),
  )
  const config = encode({
    ...platform,
    created: '2026-01-01T00:00:00Z',
    config: { Labels: recipe.labels ?? {}, Cmd: ['node', 'server.js'], ExposedPorts: { '8080/tcp': {} } },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map(() => ({ created: '2026-01-01T00:00:00Z', created_by: 'COPY . .' })),
  })
  const docker = recipe.docker === true
  const manifest = manifestOf(docker ? types.DOCKER_MANIFEST : types.OCI_MANIFEST, {
    config: describe(docker ? types.DOCKER_CONFIG : types.OCI_CONFIG, config),
    layers: layers.map(({ blob }) => describe(docker ? types.DOCKER_LAYER : types.OCI_LAYER, blob)),
  })
  const descriptor = { ...describe(manifest.mediaType, manifest.bytes), platform }
  return { manifest, descriptor, blobs: [config, ...layers.map(({ blob }) => blob)] }
}

/** https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md (read 2026-11-20), documented. */
function makeAttestation(subject: Manifest, form: true | 'artifacts'): Part {
  const statement = encode({
    _type: 'https://in-toto.io/Statement/v0.1',
    subject: [{ digest: { sha256: subject.digest.slice(7) } }],
  })
  const platform = { os: 'unknown', architecture: 'unknown' }
  const config = encode({ ...platform, config: {}, rootfs: { type: 'layers', diff_ids: [digestOf(statement)] } })
  const artifact = {
    artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
    subject: describe(subject.mediaType, subject.bytes),
  }
  const manifest = manifestOf(types.OCI_MANIFEST, {
    ...(form === 'artifacts' && artifact),
    config: describe(types.OCI_CONFIG, config),
    layers: [
      {
        ...describe('application/vnd.in-toto+json', statement),
        annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' },
      },
    ],
  })
  const annotations = {
    'vnd.docker.reference.type': 'attestation-manifest',
    'vnd.docker.reference.digest': subject.digest,
  }
  return {
    manifest,
    descriptor: { ...describe(manifest.mediaType, manifest.bytes), platform, annotations },
    blobs: [config, statement],
  }
}

const makeIndex = (recipe: ImageRecipe, parts: readonly Part[]): Manifest =>
  manifestOf(recipe.docker === true ? types.DOCKER_INDEX : types.OCI_INDEX, {
    manifests: parts.map(({ descriptor }) => descriptor),
  })

/** Puts an image where a registry holds it, seen by reads at once. */
export function storeImage(store: Store, repository: Repository, image: BuiltImage, tag: string | undefined): void {
  for (const [digest, bytes] of image.blobs) repository.blobs.set(digest, bytes)
  for (const manifest of image.manifests) store.putManifest(repository, manifest)
  if (tag !== undefined) store.putTag(repository, tag, image.digest)
  store.settle(repository)
}

import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Architecture } from './programs.ts'
import { must, Unavailable } from './step.ts'

/** One platform of an image: what is in a folder is its only layer. */
export interface PlatformImage {
  readonly architecture: Architecture
  readonly root: string
  readonly config: ImageConfig
}

/** As in the image specification. */
export interface ImageConfig {
  readonly Entrypoint?: readonly string[]
  readonly Cmd?: readonly string[]
  readonly Env?: readonly string[]
  readonly Labels?: Readonly<Record<string, string>>
}

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

const types = {
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  config: 'application/vnd.oci.image.config.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
}

// Equal files give an equal digest, on whatever day.
const created = '2026-01-01T00:00:00Z'

/** Puts an image with all its platforms into a registry that asks for no password. */
export async function pushImage(registry: string, name: string, platforms: readonly PlatformImage[]): Promise<void> {
  const [repository = '', tag = ''] = name.split(':')
  const target = `http://${registry}/v2/${repository}`
  const manifests = await Promise.all(platforms.map((each) => pushPlatform(target, each)))
  await putManifest(target, tag, types.index, { schemaVersion: 2, mediaType: types.index, manifests })
}

async function pushPlatform(target: string, { architecture, root, config }: PlatformImage): Promise<object> {
  const tar = await archive(root)
  const rootfs = { type: 'layers', diff_ids: [digestOf(tar)] }
  // A layer without one gets another name each time an image is built on it, and so another digest.
  const history = [{ created, created_by: 'packages' }]
  const image = JSON.stringify({ architecture, os: 'linux', created, config, rootfs, history })
  const layer = await putBlob(target, types.layer, await promisify(gzip)(tar))
  const described = await putBlob(target, types.config, Buffer.from(image))
  const manifest = { schemaVersion: 2, mediaType: types.manifest, config: described, layers: [layer] }
  const put = await putManifest(target, undefined, types.manifest, manifest)
  return { ...put, platform: { architecture, os: 'linux' } }
}

async function archive(root: string): Promise<Buffer> {
  const file = `${root}.tar`
  const equal = ['--sort=name', '--numeric-owner', `--mtime=${created}`]
  await must('tar', ['--create', '--file', file, ...equal, '-C', root, '.'])
  const bytes = await readFile(file)
  await rm(file)
  return bytes
}

async function putBlob(target: string, mediaType: string, bytes: Buffer<ArrayBuffer>): Promise<Descriptor> {
  const digest = digestOf(bytes)
  const started = await send('POST', `${target}/blobs/uploads/`)
  const place = new URL(started.headers.get('location') ?? '', target)
  place.searchParams.set('digest', digest)
  await send('PUT', place.href, bytes, 'application/octet-stream')
  return { mediaType, digest, size: bytes.length }
}

async function putManifest(
  target: string,
  tag: string | undefined,
  mediaType: string,
  manifest: object,
): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify(manifest))
  const digest = digestOf(bytes)
  await send('PUT', `${target}/manifests/${tag ?? digest}`, bytes, mediaType)
  return { mediaType, digest, size: bytes.length }
}

async function send(method: string, url: string, body?: Buffer<ArrayBuffer>, type?: string): Promise<Response> {
  const response = await fetch(url, {
    method,
    ...(body && { body }),
    ...(type && { headers: { 'content-type': type } }),
  })
  const text = await response.text()
  if (!response.ok) throw new Unavailable(`the registry answers ${method} ${url} with ${response.status}: ${text}`)
  return response
}

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

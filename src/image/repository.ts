import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { type RetryPolicy, retry } from '../core/retry.ts'
import { verifiedBlob } from './blob.ts'
import type { Destination, Upload } from './destination.ts'
import { isDigest } from './digest.ts'
import { type Descriptor, type Manifest, manifestTypes, readManifest } from './manifest.ts'
import { checkPush } from './push-check.ts'
import type { RegistryCall, Session } from './session.ts'
import type { ImageSource } from './source.ts'
import { uploadBlob } from './upload.ts'

/** All methods throw CloudError. What is received is verified against its digest before it is used. */
export interface Repository extends ImageSource {
  readonly host: string
  readonly name: string
  /** `host/name` */
  readonly address: string
  /** The digest that a tag or digest has there; `undefined` when it has none. */
  findManifest(reference: string, context: Context): Promise<string | undefined>
  putManifest(reference: string, manifest: Manifest, context: Context): Promise<void>
  hasBlob(digest: string, context: Context): Promise<boolean>
  upload(upload: Upload, context: Context): Promise<'mounted' | 'uploaded'>
  /** Rejects when nothing may be pushed. Changes nothing. */
  checkPush(context: Context): Promise<void>
}

/** What was pushed a moment ago may not be seen yet by the manifest that names it. */
const pushPolicy: RetryPolicy = {
  on: ['throttled', 'unanswered', 'missing'],
  firstWait: 500,
  maxWait: 5_000,
  within: 60_000,
}

const accept = { accept: manifestTypes.join(', ') }

export function createRepository(session: Session, name: string, action: 'pull' | 'push'): Repository {
  const at: Place = {
    session,
    name,
    action,
    scopes: [`repository:${name}:${action === 'push' ? 'pull,push' : 'pull'}`],
    address: `${session.host}/${name}`,
  }
  const destination: Destination = { session, repository: name, scopes: at.scopes }
  return {
    host: session.host,
    name,
    address: at.address,
    getManifest: (reference, context) => getManifest(at, reference, context),
    findManifest: (reference, context) => findManifest(at, reference, context),
    putManifest: (reference, manifest, context) => putManifest(at, { reference, manifest }, context),
    hasBlob: (digest, context) => hasBlob(at, digest, context),
    blob: (descriptor, context) => readBlob(at, descriptor, context),
    upload: (upload, context) => uploadBlob(destination, upload, context),
    checkPush: (context) => checkPush(destination, context),
  }
}

interface Place {
  readonly session: Session
  readonly name: string
  readonly action: 'pull' | 'push'
  readonly scopes: readonly string[]
  readonly address: string
}

async function getManifest(at: Place, reference: string, context: Context): Promise<Manifest> {
  const call = { ...manifestCall(at, 'get', reference), headers: accept }
  const { body, headers } = await at.session.send(call, context)
  const manifest = readManifest(body, { contentType: headers['content-type'], from: at.address })
  const promised = isDigest(reference) ? reference : headers['docker-content-digest']
  if (promised === undefined || promised === manifest.digest) return manifest
  throw new CloudError(`${at.address} served something else than ${promised}: it has the digest ${manifest.digest}`, {
    trouble: 'invalid',
    operation: call.operation,
    hint: 'Nothing of it is used. Push the image again, or check what stands between here and the registry.',
  })
}

async function findManifest(at: Place, reference: string, context: Context): Promise<string | undefined> {
  const call = { ...manifestCall(at, 'head', reference), method: 'HEAD', headers: accept, allow: [200, 404] } as const
  const { status, headers } = await at.session.send(call, context)
  if (status === 404) return undefined
  return headers['docker-content-digest'] ?? (await getManifest(at, reference, context)).digest
}

async function putManifest(
  at: Place,
  { reference, manifest }: { reference: string; manifest: Manifest },
  context: Context,
): Promise<void> {
  const call: RegistryCall = {
    ...manifestCall(at, 'put', reference),
    method: 'PUT',
    headers: { 'content-type': manifest.mediaType },
    body: manifest.bytes,
    allow: [201, 202],
  }
  await retry(call.operation, pushPolicy, context, () => at.session.sendOnce(call, context))
}

async function hasBlob(at: Place, digest: string, context: Context): Promise<boolean> {
  // A registry that redirects has looked first; the signed address that it gives is for GET alone.
  const allow = [200, 302, 307, 404]
  const { status } = await at.session.send({ ...blobCall(at, 'head', digest), method: 'HEAD', allow }, context)
  return status !== 404
}

function readBlob(at: Place, { digest, size }: Descriptor, context: Context): AsyncIterable<Buffer> {
  const call = blobCall(at, 'get', digest)
  const open = (offset: number, now: Context) => openBlob(at.session, { call, offset }, now)
  return verifiedBlob({ from: at.address, digest, size, open }, context)
}

async function openBlob(
  session: Session,
  { call, offset }: { call: RegistryCall; offset: number },
  context: Context,
): Promise<AsyncIterable<Buffer>> {
  if (offset === 0) return (await session.open(call, context)).body
  const headers = { range: `bytes=${offset}-` }
  const { status, body } = await session.open({ ...call, headers, allow: [200, 206] }, context)
  return status === 206 ? body : skip(body, offset)
}

/** Where ranges are not known, the whole comes again. */
async function* skip(pieces: AsyncIterable<Buffer>, offset: number): AsyncGenerator<Buffer, void, void> {
  let left = offset
  for await (const piece of pieces) {
    if (piece.length > left) yield piece.subarray(left)
    left = Math.max(0, left - piece.length)
  }
}

const manifestCall = (at: Place, verb: string, reference: string) =>
  callTo(at, `registry.manifests.${verb}`, `manifests/${reference}`)

const blobCall = (at: Place, verb: string, digest: string) => callTo(at, `registry.blobs.${verb}`, `blobs/${digest}`)

const callTo = ({ name, action, scopes }: Place, operation: string, path: string): RegistryCall => ({
  operation,
  method: 'GET',
  url: `/v2/${name}/${path}`,
  repository: name,
  action,
  scopes,
  allow: [200],
})

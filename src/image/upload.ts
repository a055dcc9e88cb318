import { Readable } from 'node:stream'
import type { Context } from '../core/context.ts'
import { isCloudError, TandemError } from '../core/errors.ts'
import type { HttpResponse } from '../http/types.ts'
import { chunkSize, sendChunks } from './chunks.ts'
import { askDestination, type Destination, finishUpload, locationOf, type Upload } from './destination.ts'

/**
 * Artifact Registry takes no chunks: "You must use monolithic uploads"
 * (https://cloud.google.com/artifact-registry/docs/reference/docker-api, as of 2023-01; seen again 2025-02). ECR tells a `Range` that lags behind
 * (https://github.com/aws/containers-roadmap/issues/2831, 2026-06). There a cut upload starts over.
 */
const takesNoChunks = /(?:^|[.-])(?:pkg\.dev|gcr\.io|amazonaws\.com(?:\.cn)?)$/

/** Puts one blob there. Throws CloudError; after `unanswered` and `conflict` it may be tried again from the start. */
export async function uploadBlob(to: Destination, upload: Upload, context: Context): Promise<'mounted' | 'uploaded'> {
  const begun = await begin(to, upload, context)
  if (begun === 'mounted') return 'mounted'
  const whole = upload.blob.size <= chunkSize || takesNoChunks.test(to.session.host)
  await (whole ? sendWhole(to, upload, begun.location, context) : sendChunks(to, upload, begun.location, context))
  return 'uploaded'
}

type Begun = 'mounted' | { readonly location: string }

async function begin(to: Destination, { blob, mountFrom }: Upload, context: Context): Promise<Begun> {
  const mounted =
    mountFrom === undefined ? undefined : await mount(to, { digest: blob.digest, from: mountFrom }, context)
  if (mounted !== undefined) return mounted
  return { location: locationOf(to, await start(to, { operation: 'registry.uploads.start', query: '' }, context)) }
}

/** A registry that cannot mount begins an upload instead; a mount that is refused is done without. */
async function mount(
  to: Destination,
  { digest, from }: { digest: string; from: string },
  context: Context,
): Promise<Begun | undefined> {
  const query = `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`
  const withSource = { ...to, scopes: [...to.scopes, `repository:${from}:pull`] }
  try {
    const response = await start(withSource, { operation: 'registry.blobs.mount', query }, context)
    return response.status === 201 ? 'mounted' : { location: locationOf(to, response) }
  } catch (error) {
    if (isCloudError(error, 'denied', 'missing', 'invalid')) return undefined
    throw error
  }
}

const start = (
  to: Destination,
  { operation, query }: { operation: string; query: string },
  context: Context,
): Promise<HttpResponse> => {
  const url = `/v2/${to.repository}/blobs/uploads/${query}`
  return askDestination(to, { operation, method: 'POST', url, allow: [201, 202] }, context)
}

async function sendWhole(
  to: Destination,
  { blob, content }: Upload,
  location: string,
  context: Context,
): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) }
  // Ends the read of the source with the upload, however the upload ends.
  const done = new AbortController()
  const signal = AbortSignal.any([context.signal, done.signal])
  const body = () => Readable.from(content({ ...context, signal }), { objectMode: false })
  try {
    await finishUpload(to, { blob, location, headers, body }, context)
  } finally {
    done.abort(new TandemError('cancelled', 'no longer needed'))
  }
}

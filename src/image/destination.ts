import type { Readable } from 'node:stream'
import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import type { HttpResponse } from '../http/types.ts'
import type { Descriptor } from './manifest.ts'
import type { RegistryCall, Session } from './session.ts'

/** The bytes of a blob, from the first on; made anew for each attempt. */
export type BlobContent = (context: Context) => AsyncIterable<Buffer>

export interface Upload {
  readonly blob: Descriptor
  readonly content: BlobContent
  /** A repository on the same host that has the blob. */
  readonly mountFrom?: string
}

/** A repository that blobs are uploaded to. */
export interface Destination {
  readonly session: Session
  readonly repository: string
  readonly scopes: readonly string[]
}

/** One call of an upload. Not asked again here: after silence it depends on the step what has to be looked up first. */
export const askDestination = (
  { session, repository, scopes }: Destination,
  call: Omit<RegistryCall, 'repository' | 'action' | 'scopes'>,
  context: Context,
): Promise<HttpResponse> => session.sendOnce({ ...call, repository, scopes, action: 'push' }, context)

/** Where the upload goes on: registries may name a new place in each answer. */
export function locationOf({ session }: Destination, { headers }: HttpResponse, known?: string): string {
  const location = headers['location'] ?? known
  if (location !== undefined) return location
  throw new CloudError(`${session.host} began an upload without saying where`, {
    trouble: 'invalid',
    operation: 'registry.uploads.start',
  })
}

interface Finish {
  readonly blob: Descriptor
  readonly location: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: () => Readable
}

/** Ends an upload, with its whole content or after the last chunk. */
export async function finishUpload(
  to: Destination,
  { blob, location, headers, body }: Finish,
  context: Context,
): Promise<void> {
  const url = `${location}${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(blob.digest)}`
  const content = body === undefined ? {} : { body }
  const call = { operation: 'registry.uploads.put', method: 'PUT', url, headers, ...content } as const
  await askDestination(to, { ...call, allow: [201, 204] }, context)
}

import { Readable } from 'node:stream'
import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { type RetryPolicy, retry } from '../core/retry.ts'
import { askDestination, type Destination, finishUpload, locationOf, type Upload } from './destination.ts'

/** ghcr.io refuses larger ones (https://github.com/oras-project/rust-oci-client/issues/35, seen again in 2026-07). */
export const chunkSize = 4 * 1024 * 1024

/** For one chunk; its bytes stay in memory until the registry has them. */
const chunkPolicy: RetryPolicy = { on: ['throttled', 'unanswered'], firstWait: 500, maxWait: 10_000, within: 120_000 }

const operation = 'registry.uploads.patch'
const partSize = 64 * 1024

/** Throws CloudError `conflict` when the registry no longer has what it had accepted: the upload has to start over. */
export async function sendChunks(
  to: Destination,
  { blob, content }: Upload,
  location: string,
  context: Context,
): Promise<void> {
  let at = location
  let offset = 0
  for await (const bytes of inChunks(content(context))) {
    at = await sendChunk(to, { location: at, offset, bytes }, context)
    offset += bytes.length
  }
  await finishUpload(to, { blob, location: at, headers: { 'content-length': '0' } }, context)
}

interface Chunk {
  readonly location: string
  /** Of the first byte in the blob. */
  readonly offset: number
  readonly bytes: Buffer
}

/** After a cut the registry is asked how much it has, and gets the rest. */
async function sendChunk(to: Destination, chunk: Chunk, context: Context): Promise<string> {
  let rest = chunk
  let unsure = false
  return retry(operation, chunkPolicy, context, async () => {
    if (unsure) rest = await whatIsMissing(to, chunk, rest.location, context)
    unsure = true
    return rest.bytes.length === 0 ? rest.location : patch(to, rest, context)
  })
}

async function patch(to: Destination, { location, offset, bytes }: Chunk, context: Context): Promise<string> {
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(bytes.length),
    'content-range': `${offset}-${offset + bytes.length - 1}`,
  }
  const body = () => Readable.from(inParts(bytes), { objectMode: false })
  const call = { operation, method: 'PATCH', url: location, headers, body } as const
  const response = await askDestination(to, { ...call, allow: [202, 204, 416] }, context)
  if (response.status === 416) throw lost(to, `does not go on at byte ${offset}`)
  return locationOf(to, response, location)
}

async function whatIsMissing(to: Destination, chunk: Chunk, location: string, context: Context): Promise<Chunk> {
  const call = { operation: 'registry.uploads.status', method: 'GET', url: location, allow: [200, 204, 404] } as const
  const response = await askDestination(to, call, context)
  if (response.status === 404) throw lost(to, 'no longer knows it')
  const held = bytesHeld(response.headers['range'])
  const skip = held - chunk.offset
  if (skip < 0 || skip > chunk.bytes.length) throw lost(to, `has ${held} bytes, ${chunk.offset} were accepted`)
  context.log.debug(`${to.session.host} has ${held} bytes of the upload; going on from there`)
  return { location: locationOf(to, response, location), offset: held, bytes: chunk.bytes.subarray(skip) }
}

/** `0-0` is said of nothing as well as of one byte; one byte is never cut in the middle. */
function bytesHeld(range: string | undefined): number {
  const last = Number(/^(?:bytes=)?0-(\d+)$/.exec(range ?? '')?.[1] ?? '0')
  return last === 0 ? 0 : last + 1
}

const lost = ({ session }: Destination, what: string) =>
  new CloudError(`${session.host} lost an upload: it ${what}`, { trouble: 'conflict', operation })

/** Each chunk is good until the next one is asked for: they share one piece of memory. */
async function* inChunks(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  const chunk = Buffer.allocUnsafeSlow(chunkSize)
  let filled = 0
  for await (const piece of pieces) {
    for (let taken = 0; taken < piece.length; ) {
      const copied = piece.copy(chunk, filled, taken)
      taken += copied
      filled += copied
      if (filled < chunkSize) continue
      yield chunk
      filled = 0
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled)
}

/** In small parts, so that memory is not filled with a second, encrypted copy, and each part counts as life. */
function* inParts(bytes: Buffer): Generator<Buffer, void, void> {
  for (let at = 0; at < bytes.length; at += partSize) yield bytes.subarray(at, at + partSize)
}

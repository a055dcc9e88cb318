import { createHash } from 'node:crypto'
import type { Context } from '../core/context.ts'
import { CloudError, TandemError } from '../core/errors.ts'
import { type RetryPolicy, retry, throwIfCancelled } from '../core/retry.ts'

const operation = 'registry.blobs.get'
/** Counted anew for each piece: a transfer may take as long as it moves. */
const piecePolicy: RetryPolicy = { on: ['throttled', 'unanswered'], firstWait: 500, maxWait: 10_000, within: 120_000 }

export interface BlobSource {
  /** For errors: `ghcr.io/acme/shop`. */
  readonly from: string
  readonly digest: string
  readonly size: number
  /** The bytes from this offset on. */
  open(offset: number, context: Context): Promise<AsyncIterable<Buffer>>
}

/**
 * The bytes of a blob in pieces. After a cut it goes on from where it was. The last piece is not handed on before the
 * whole has been found to be what the digest says; else throws CloudError `invalid`.
 */
export async function* verifiedBlob(source: BlobSource, context: Context): AsyncGenerator<Buffer, void, void> {
  const hash = createHash('sha256')
  const reader = createReader(source, context)
  try {
    for (let offset = 0; offset < source.size; ) {
      const piece = await retry(operation, piecePolicy, context, () => reader.next(offset))
      offset += piece.length
      if (offset > source.size) throw wrong(source, `it has more than the ${source.size} bytes of its descriptor`)
      hash.update(piece)
      if (offset === source.size) check(source, `sha256:${hash.digest('hex')}`)
      yield piece
    }
    if (source.size === 0) check(source, `sha256:${hash.digest('hex')}`)
  } finally {
    await reader.close()
  }
}

/** Gives the next piece, opening the source again at `offset` when it was cut before. */
function createReader(source: BlobSource, context: Context) {
  let pieces: AsyncIterator<Buffer> | undefined
  const close = async () => {
    const last = pieces
    pieces = undefined
    await last?.return?.()
  }
  return {
    close,
    async next(offset: number): Promise<Buffer> {
      pieces ??= (await source.open(offset, context))[Symbol.asyncIterator]()
      try {
        const { done, value } = await pieces.next()
        if (done !== true) return value
      } catch (error) {
        pieces = undefined
        throwIfCancelled(context.signal)
        throw error instanceof TandemError ? error : cut(source, offset, error)
      }
      pieces = undefined
      throw cut(source, offset)
    },
  }
}

function check(source: BlobSource, digest: string): void {
  if (digest !== source.digest) throw wrong(source, `what was received has the digest ${digest}`)
}

const cut = ({ from, digest, size }: BlobSource, offset: number, cause?: unknown) =>
  new CloudError(`${from} stopped sending ${digest} after ${offset} of ${size} bytes`, {
    trouble: 'unanswered',
    operation,
    ...(cause === undefined ? {} : { cause }),
  })

const wrong = ({ from, digest }: BlobSource, problem: string) =>
  new CloudError(`${from} served something else than ${digest}: ${problem}`, {
    trouble: 'invalid',
    operation,
    hint: 'Nothing of it is used. Push the image again, or check what stands between here and the registry.',
  })

import type { Context } from '../core/context.ts'
import { type RetryPolicy, retry } from '../core/retry.ts'
import type { Limit } from './limit.ts'
import type { Descriptor } from './manifest.ts'
import { createSweeper } from './memory.ts'
import { createProgress, formatBytes, type Progress } from './progress.ts'
import type { Repository } from './repository.ts'
import type { ImageSource } from './source.ts'
import type { TallyKeeper } from './tally.ts'
import { together } from '../core/together.ts'
import type { ManifestTree } from './tree.ts'

export interface Transfer {
  readonly from: ImageSource
  readonly to: Repository
  /** Keeps to what both registries bear. */
  readonly limit: Limit
  readonly tally: TallyKeeper
}

/** Copies all blobs, then the manifests as they are, children before the index that names them. */
export async function copyTree(transfer: Transfer, tree: ManifestTree, context: Context): Promise<void> {
  const blobs = blobsOf(tree)
  const bytes = blobs.reduce((sum, { size }) => sum + size, 0)
  const { from, to } = transfer
  context.log.info(`Copying ${from.address} to ${to.address}: ${blobs.length} blobs, ${formatBytes(bytes)}`)
  const progress = createProgress({ bytes, blobs: blobs.length }, context)
  const sweep = createSweeper()
  const copies = blobs.map((blob) => (inner: Context) => {
    return transfer.limit(() => copyBlob(transfer, { blob, progress, sweep }, inner))
  })
  await together(copies, context)
  await pushTree(transfer, tree, context)
}

/** Each blob once, the largest first: they decide how long it takes. */
function blobsOf(tree: ManifestTree): Descriptor[] {
  const blobs = new Map<string, Descriptor>()
  const gather = ({ manifest, children }: ManifestTree): void => {
    for (const blob of manifest.blobs) blobs.set(blob.digest, blob)
    for (const child of children) gather(child)
  }
  gather(tree)
  return [...blobs.values()].sort((a, b) => b.size - a.size)
}

interface BlobCopy {
  readonly blob: Descriptor
  readonly progress: Progress
  readonly sweep: (bytes: number) => void
}

async function copyBlob(
  { from, to, tally }: Transfer,
  { blob, progress, sweep }: BlobCopy,
  context: Context,
): Promise<void> {
  const report = (bytes: number, piece: number) => {
    progress.reach(blob.digest, bytes)
    sweep(piece)
  }
  const content = (now: Context) => counted(from.blob(blob, now), report)
  const mountFrom = from.host === to.host ? from.name : undefined
  const upload = { blob, content, ...(mountFrom === undefined ? {} : { mountFrom }) }
  let attempts = 0
  const outcome = await retry('registry.blobs.copy', copyPolicy(blob), context, async () => {
    if (await to.hasBlob(blob.digest, context)) return attempts === 0 ? 'there' : 'uploaded'
    attempts++
    return to.upload(upload, context)
  })
  tally.note(blob, outcome)
  progress.reach(blob.digest, blob.size)
  progress.finish()
}

/** A cut upload may start over for five minutes, and as long again as the blob takes at 1 MB/s. */
const copyPolicy = ({ size }: Descriptor): RetryPolicy => ({
  on: ['throttled', 'unanswered', 'conflict'],
  firstWait: 1_000,
  maxWait: 15_000,
  within: 300_000 + size / 1000,
})

async function* counted(
  pieces: AsyncIterable<Buffer>,
  report: (bytes: number, piece: number) => void,
): AsyncGenerator<Buffer, void, void> {
  let bytes = 0
  for await (const piece of pieces) {
    yield piece
    bytes += piece.length
    report(bytes, piece.length)
  }
}

async function pushTree(transfer: Transfer, { manifest, children }: ManifestTree, context: Context): Promise<void> {
  const { to, limit } = transfer
  await together(
    children.map((child) => (inner: Context) => pushTree(transfer, child, inner)),
    context,
  )
  await limit(() => to.putManifest(manifest.digest, manifest, context))
}

import type { Context } from '../core/context.ts'
import { CloudError, isCloudError } from '../core/errors.ts'
import { type RetryPolicy, retry, seconds } from '../core/retry.ts'
import type { DeliveredImage } from '../core/unit.ts'
import type { Limit } from './limit.ts'
import { formatBytes } from './progress.ts'
import type { Registries, Registry } from './registry.ts'
import type { Repository } from './repository.ts'
import { copyTree, type Tally, type Transfer } from './transfer.ts'
import { type ManifestTree, platformsOf, readTree } from './tree.ts'

export interface Delivery {
  /** `host/repository`, as `resolveImage` gives it. */
  readonly from: string
  /** `host/repository` */
  readonly to: string
  /** Of the index or manifest to copy, with all that belongs to it. */
  readonly digest: string
  /** Put on it at the destination as well. */
  readonly tag?: string
  readonly registries: Registries
}

export type Delivered = DeliveredImage &
  Readonly<Tally> & {
    /** ms */
    readonly tookMs: number
  }

/** A manifest may be unknown for a moment after its push (seen on Artifact Registry and ECR). */
const provePolicy: RetryPolicy = {
  on: ['throttled', 'unanswered', 'missing'],
  firstWait: 250,
  maxWait: 3_000,
  within: 60_000,
}

/** Has the same bytes at the destination, and proves it there by digest. What is there already is not sent again. */
export async function deliver(delivery: Delivery, context: Context): Promise<Delivered> {
  const started = context.clock.now()
  const { digest, tag } = delivery
  const transfer = planTransfer(delivery)
  const { tree, tally } = await bring(transfer, digest, context)
  if (tag !== undefined) await pushTag(transfer.to, { tree, tag }, context)
  const platforms = await platformsOf(transfer.to, tree.manifest, context)
  const tookMs = context.clock.now() - started
  context.log.info(`${transfer.to.address} has ${digest} after ${seconds(tookMs)}: ${describe(tally)}`)
  return { repository: transfer.to.address, digest, platforms, ...tally, tookMs }
}

function planTransfer({ from, to, tag, registries }: Delivery): Transfer {
  const source = placeOf(from)
  const destination = placeOf(to)
  const [fromRegistry, toRegistry] = [registries(source.host), registries(destination.host)]
  const action = from === to && tag === undefined ? 'pull' : 'push'
  return {
    from: fromRegistry.repository(source.repository, 'pull'),
    to: toRegistry.repository(destination.repository, action),
    limit: limitOf(fromRegistry, toRegistry),
  }
}

function placeOf(address: string): { host: string; repository: string } {
  const slash = address.indexOf('/')
  return { host: address.slice(0, slash), repository: address.slice(slash + 1) }
}

/** A place at both, taken in the order of their names so that opposite transfers cannot wait for each other. */
function limitOf(from: Registry, to: Registry): Limit {
  if (from.host === to.host) return to.limit
  const [first, second] = from.host < to.host ? [from, to] : [to, from]
  return (work) => first.limit(() => second.limit(work))
}

async function bring(
  transfer: Transfer,
  digest: string,
  context: Context,
): Promise<{ tree: ManifestTree; tally: Tally }> {
  const { from, to } = transfer
  const nothing = { copiedBytes: 0, skippedBlobs: 0, mountedBlobs: 0 }
  if (from.address === to.address) return { tree: await readTree(to, digest, context), tally: nothing }
  const present = await findTree(to, digest, context)
  if (present !== undefined) return { tree: present, tally: nothing }
  const tree = await readTree(from, digest, context)
  const tally = await copyTree(transfer, tree, context)
  await prove(to, digest, context)
  return { tree, tally }
}

/** Read whole and verified, it needs no other proof; `undefined` when any part is not there. */
async function findTree(at: Repository, digest: string, context: Context): Promise<ManifestTree | undefined> {
  try {
    return await readTree(at, digest, context)
  } catch (error) {
    if (isCloudError(error, 'missing')) return undefined
    throw error
  }
}

async function prove(at: Repository, digest: string, context: Context): Promise<void> {
  const operation = 'registry.manifests.head'
  await retry(operation, provePolicy, context, async () => {
    const found = await at.findManifest(digest, context)
    if (found === digest) return
    const problem = found === undefined ? 'does not show it yet' : `answers with ${found}`
    throw new CloudError(`${at.address} was sent ${digest}, but ${problem}`, {
      trouble: found === undefined ? 'missing' : 'conflict',
      operation,
    })
  })
}

async function pushTag(
  to: Repository,
  { tree, tag }: { tree: ManifestTree; tag: string },
  context: Context,
): Promise<void> {
  const { manifest } = tree
  if ((await to.findManifest(tag, context)) === manifest.digest) return
  await to.putManifest(tag, manifest, context)
  context.log.info(`Tagged ${to.address}:${tag}`)
}

function describe({ copiedBytes, skippedBlobs, mountedBlobs }: Tally): string {
  const facts = [
    copiedBytes > 0 ? `${formatBytes(copiedBytes)} copied` : undefined,
    mountedBlobs > 0 ? `${mountedBlobs} blobs mounted` : undefined,
    skippedBlobs > 0 ? `${skippedBlobs} blobs were there` : undefined,
  ].filter((fact) => fact !== undefined)
  return facts.length === 0 ? 'nothing to copy' : facts.join(', ')
}

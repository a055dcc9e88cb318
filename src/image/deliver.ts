import type { Context } from '../core/context.ts'
import { isCloudError } from '../core/errors.ts'
import { seconds } from '../core/retry.ts'
import type { DeliveredImage } from '../core/unit.ts'
import type { Limit } from './limit.ts'
import { untilHealed } from './patience.ts'
import { splitAddress } from './place.ts'
import { formatBytes } from './progress.ts'
import { prove } from './proof.ts'
import { putTags } from './put-tags.ts'
import type { Registries, Registry } from './registry.ts'
import type { Repository } from './repository.ts'
import type { ImageSource } from './source.ts'
import { createTally, type Tally } from './tally.ts'
import { copyTree, type Transfer } from './transfer.ts'
import { type ManifestTree, platformsOf, readTree } from './tree.ts'

export interface Delivery {
  /** `host/repository`, as `resolveImage` gives it, or what was built. */
  readonly from: string | ImageSource
  /** `host/repository` */
  readonly to: string
  /** Of the index or manifest to copy, with all that belongs to it. */
  readonly digest: string
  /** Put on it at the destination as well, and proven. */
  readonly tags?: readonly string[]
  /** Those of the tags that may stay what they are at a registry that moves none. */
  readonly mayStay?: readonly string[]
  readonly registries: Registries
}

export type Delivered = DeliveredImage &
  Tally & {
    /** Without those that stayed what they were. */
    readonly tags: readonly string[]
    /** ms */
    readonly tookMs: number
  }

/**
 * Has the same bytes at the destination, and proves it there by digest and tags. What is there already is not sent again, neither
 * by another run nor by another attempt of this one: what may heal is tried again, whatever happens at other registries.
 */
export async function deliver(delivery: Delivery, context: Context): Promise<Delivered> {
  const started = context.clock.now()
  const { digest, to } = delivery
  const transfer = planTransfer(delivery)
  const { platforms, tags } = await untilHealed(context, async () => {
    const tree = await bring(transfer, digest, context)
    const put = await putTags(transfer.to, { tree, ...delivery }, context)
    return { platforms: await platformsOf(transfer.to, tree.manifest, context), tags: put }
  })
  const tookMs = context.clock.now() - started
  const tally = transfer.tally.total()
  context.log.info(`${to} has ${digest} after ${seconds(tookMs)}: ${describe(tally)}`)
  return { repository: to, digest, platforms, tags, ...tally, tookMs }
}

function planTransfer({ from, to, tags = [], registries }: Delivery): Transfer {
  const destination = splitAddress(to)
  const source = typeof from === 'string' ? repositoryOf(from, registries) : from
  const registry = registries(destination.host)
  const action = source.address === to && tags.length === 0 ? 'pull' : 'push'
  return {
    from: source,
    to: registry.repository(destination.name, action),
    limit: source.host === undefined ? registry.limit : limitOf(registries(source.host), registry),
    tally: createTally(),
  }
}

function repositoryOf(address: string, registries: Registries): Repository {
  const { host, name } = splitAddress(address)
  return registries(host).repository(name, 'pull')
}

/** A place at both, taken in the order of their names so that opposite transfers cannot wait for each other. */
function limitOf(from: Registry, to: Registry): Limit {
  if (from.host === to.host) return to.limit
  const [first, second] = from.host < to.host ? [from, to] : [to, from]
  return (work) => first.limit(() => second.limit(work))
}

async function bring(transfer: Transfer, digest: string, context: Context): Promise<ManifestTree> {
  const { from, to } = transfer
  if (from.address === to.address) return readTree(to, digest, context)
  const present = await findTree(to, digest, context)
  if (present !== undefined) return present
  const tree = await readTree(from, digest, context)
  await copyTree(transfer, tree, context)
  await prove(to, { reference: digest, digest }, context)
  return tree
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

function describe({ copiedBytes, skippedBlobs, mountedBlobs }: Tally): string {
  const facts = [
    copiedBytes > 0 ? `${formatBytes(copiedBytes)} copied` : undefined,
    mountedBlobs > 0 ? `${blobs(mountedBlobs)} mounted` : undefined,
    skippedBlobs > 0 ? `${blobs(skippedBlobs)} there already` : undefined,
  ].filter((fact) => fact !== undefined)
  return facts.length === 0 ? 'nothing to copy' : facts.join(', ')
}

const blobs = (count: number): string => (count === 1 ? '1 blob' : `${count} blobs`)

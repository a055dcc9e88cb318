import { TandemError } from '../../src/core/errors.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { combineCredentials } from '../../src/image/credentials.ts'
import { deliver } from '../../src/image/deliver.ts'
import { createRegistries } from '../../src/image/registry.ts'
import { resolveImage } from '../../src/image/resolve.ts'
import type { Fault } from '../../simulators/kernel/types.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { openStage, type Stage } from '../support/stage.ts'
import type { CellResult } from './cell.ts'
import { hasFalseGreen } from './verdict.ts'

/** A stage on which images are brought from ghcr.io to Artifact Registry, and nothing is released. */
export interface Quay {
  readonly stage: Stage
  images: number
}

export const openQuay = async (seed: number): Promise<Quay> => ({ stage: await openStage({ seed }), images: 0 })

/** Puts an image at ghcr.io that is nowhere else. */
export function load(quay: Quay): string {
  const version = `v${++quay.images}`
  const image = makeImage({ labels: { 'tandem.sim/version': version }, platforms: ['linux/amd64'], salt: version })
  const reference = `ghcr.io/octo/shop:${version}`
  quay.stage.clouds.registries.admin.publish(reference, image, { public: true })
  return reference
}

/** As main does: resolve, see to the repository, copy, prove. Rejects as they do. */
export async function bring({ stage }: Quay, reference: string): Promise<void> {
  const http = createHttpClient(stage.clouds.environment)
  const tandem = stage.tandem()
  const giveUp = new AbortController()
  const alarm = setTimeout(() => giveUp.abort(new Error('it hung for half a minute of real time')), 30_000)
  const context = { ...tandem.context, signal: giveUp.signal }
  try {
    const registries = createRegistries({ http, credentials: combineCredentials(tandem.cloud.credentials) })
    const { repository: from, digest } = await resolveImage(reference, registries, context)
    for (const target of tandem.cloud.targets) {
      await target.prepareImageRepository(context)
      await deliver({ from, to: target.imageRepository, digest, registries }, context)
    }
  } finally {
    clearTimeout(alarm)
    await tandem.close()
    await http.close()
  }
}

export async function playDelivery(quay: Quay, fault: Fault): Promise<CellResult> {
  const { kernel } = quay.stage.clouds
  const reference = load(quay)
  const from = kernel.requests.length
  kernel.fault(fault)
  const [settled] = await Promise.allSettled([bring(quay, reference)])
  const hit = kernel.requests.slice(from).some((request) => request.fault !== undefined)
  kernel.clearFaults()
  const isBlind = settled.status === 'fulfilled' && !isThere(quay, reference)
  const broken = [...(isBlind ? ['FALSE GREEN: the image is not there'] : []), ...badError(settled)]
  const [next] = await Promise.allSettled([bring(quay, reference)])
  if (next.status === 'rejected') broken.push(`the next run: ${next.reason}`)
  else if (!isThere(quay, reference)) broken.push('FALSE GREEN: the next run was content without the image')
  const letters = settled.status === 'fulfilled' ? 'G' : 'R'
  const story = broken.length === 0 ? '' : quay.stage.lines.slice(-40).join('\n')
  return { letters, falseGreen: hasFalseGreen(broken), broken, hit, story }
}

function badError(settled: PromiseSettledResult<void>): string[] {
  if (settled.status === 'fulfilled' || settled.reason instanceof TandemError) return []
  return [`a bug: ${settled.reason instanceof Error ? settled.reason.stack : settled.reason}`]
}

/** By the registry's own books. */
function isThere({ stage }: Quay, reference: string): boolean {
  const { admin } = stage.clouds.registries
  const [repository = '', tag = ''] = reference.split(':')
  const digest = admin.tags(repository)[tag]
  const at = stage.tandem().cloud.targets.map(({ imageRepository }) => imageRepository)
  return digest !== undefined && at.every((place) => admin.manifests(place).includes(digest))
}

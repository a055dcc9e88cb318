import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { Clouds } from '../../simulators/clouds.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { writeLayout } from '../../simulators/registry/oci-layout.ts'
import type { Scene } from '../../simulators/scene.ts'
import type { Figure } from './figure.ts'
import { watchPeak } from './peak.ts'
import { pinDurations, quick } from './pins.ts'

const mebibyte = 1024 ** 2
const pkgHost = 'us-central1-docker.pkg.dev'

/** As a runner sees them: each answer so far away, and what gets through in a second. */
const latency = 60
const registries = [
  { host: pkgHost, name: 'acme-prod/bench', simulator: 'artifact-registry', bandwidth: 8 * mebibyte },
  { host: 'registry.example.com', name: 'acme', simulator: 'private-registry', bandwidth: 6 * mebibyte },
  { host: 'ghcr.io', name: 'octo', simulator: 'ghcr', bandwidth: 10 * mebibyte },
] as const

/** One image of two platforms to three registries: at the same time, and one after the other. */
export async function measureDelivery({ clouds }: Scene): Promise<Figure[]> {
  openRegistries(clouds)
  for (const { host, simulator, bandwidth } of registries) {
    clouds.kernel.limitUploads(host, bandwidth)
    const times = Number.POSITIVE_INFINITY
    clouds.kernel.fault({ kind: 'slow', operation: `${simulator}.*`, times, delay: latency })
  }
  const layers = [7, 4, 2, 0.5].map((size) => size * mebibyte)
  const recipe = { platforms: ['linux/amd64', 'linux/arm64'], attestations: true, layers }
  return withLayout(recipe, async (folder) => {
    const inTurn = await ship(clouds, folder, { name: 'in-turn', order: 'in-turn' })
    const together = await ship(clouds, folder, { name: 'together', order: 'together' })
    const slowest = Math.max(...inTurn.took)
    const each = registries.map(({ host }, at) => `${host} ${((inTurn.took[at] ?? 0) / 1000).toFixed(2)} s`).join(', ')
    const note = `27 MiB, 6 to 10 MiB/s, each answer ${latency} ms away; alone: ${each}`
    const times = `${(inTurn.total / together.total).toFixed(1)} times as fast as one after the other`
    return [
      { name: 'delivery to three registries, one after the other', value: inTurn.total / 1000, unit: 's', note },
      { name: 'delivery to three registries, side by side', value: together.total / 1000, unit: 's', note: times },
      {
        name: 'the same over the slowest registry by itself',
        value: (together.total / slowest - 1) * 100,
        unit: '%',
        aim: 10,
      },
    ]
  })
}

/** The same of one large layer, as fast as this machine can. */
export async function measureLargeDelivery({ clouds }: Scene, size: number): Promise<Figure> {
  openRegistries(clouds)
  return withLayout({ layers: [size * mebibyte] }, async (folder) => {
    const { peak, total } = await ship(clouds, folder, { name: 'large', order: 'together' })
    const note = `VmHWM; ${(total / 1000).toFixed(1)} s`
    const name = `peak memory, delivering a layer of ${size} MiB from disk to three registries at once`
    return { name, value: peak, unit: 'MB', aim: 150, note }
  })
}

async function withLayout<T>(
  recipe: Parameters<typeof makeImage>[0],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-bench-'))
  try {
    await writeLayout(folder, makeImage(recipe))
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function openRegistries({ google, kernel, registries: { admin } }: Clouds): void {
  pinDurations({ clouds: { kernel } }, quick)
  kernel.force('ghcr.read-after-push-ms', 0)
  google.admin.addRepository({ project: 'acme-prod', location: 'us-central1', repository: 'bench' })
  admin.privateRegistry.addAccount('ci', 'secret')
  admin.ghcr.addToken('job-token', { read: ['octo'], write: ['octo'] })
}

/** To JavaScript first: Node's stripping of types takes 30 MB, which a user's job does not have. */
function compiled(): string {
  const root = resolve(import.meta.dirname, '../..')
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(import.meta.dirname, 'tsconfig.json')], {
    stdio: 'inherit',
  })
  return join(root, 'build/bench/scripts/bench/ship.js')
}

interface Shipped {
  /** ms, by registry. */
  readonly took: readonly number[]
  readonly total: number
  /** MB */
  readonly peak: number
}

const shippedSchema = z.object({ took: z.array(z.number()), total: z.number() })

async function ship(
  { environment, google, kernel }: Clouds,
  folder: string,
  { name: repository, order }: { name: string; order: 'in-turn' | 'together' },
): Promise<Shipped> {
  const to = registries.map(({ host, name }) => `${host}/${name}/${repository}`)
  const args = ['--layout', folder, ...(order === 'in-turn' ? ['--in-turn'] : []), ...to]
  const env = { ...environment, NODE_EXTRA_CA_CERTS: kernel.caFile }
  const peak = watchPeak()
  const program = compiled()
  const child = spawn(process.execPath, [program, ...args], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (child.pid !== undefined) peak.watch(child.pid)
  child.stdin.end(
    JSON.stringify([
      { host: pkgHost, username: 'oauth2accesstoken', password: google.operatorToken },
      { host: 'registry.example.com', username: 'ci', password: 'secret' },
      { host: 'ghcr.io', username: 'octo', password: 'job-token' },
    ]),
  )
  const printed: unknown = JSON.parse(await text(child.stdout))
  return { ...shippedSchema.parse(printed), peak: peak.stop() }
}

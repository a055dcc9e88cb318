import type { Scene } from '../../simulators/scene.ts'
import { type Figure, markdown } from './figure.ts'
import { watchPeak } from './peak.ts'
import { pinDurations, quick } from './pins.ts'

/** Operation → how often it was asked for. */
export type Calls = ReadonlyMap<string, number>

export interface CallsOfRelease {
  readonly title: string
  readonly calls: Calls
  /** Largest resident size of the process, MB. */
  readonly peak: number
  readonly seconds: number
}

export async function callsDuring(scene: Scene, work: () => Promise<unknown>): Promise<Calls> {
  const { requests } = scene.clouds.kernel
  const before = requests.length
  await work()
  const calls = new Map<string, number>()
  for (const { operation } of requests.slice(before)) calls.set(operation, (calls.get(operation) ?? 0) + 1)
  return calls
}

/** A first release, an update, the same again, and one that goes back: every request, polling included. */
export async function measureCalls(scene: Scene): Promise<CallsOfRelease[]> {
  pinDurations(scene, quick)
  const [first, second] = [scene.publish('calls-1'), scene.publish('calls-2')]
  const sick = scene.publish('calls-3', { 'tandem.sim/respond': 'error-500' })
  return [
    await oneRelease(scene, { title: 'first release', image: first, outcome: 'released' }),
    await oneRelease(scene, { title: 'update', image: second, outcome: 'released' }),
    await oneRelease(scene, { title: 'unchanged', image: second, outcome: 'unchanged' }),
    await oneRelease(scene, { title: 'rolled back', image: sick, outcome: 'rolled-back' }),
  ]
}

interface Wanted {
  readonly title: string
  readonly image: string
  readonly outcome: string
}

async function oneRelease(scene: Scene, { title, image, outcome }: Wanted): Promise<CallsOfRelease> {
  const peak = watchPeak()
  // The marker tells the new revision from the old one, which front ends go on to ask for a moment.
  const inputs = { 'health-check-timeout': '5s', 'health-check-marker': 'x-release-id' }
  const started = performance.now()
  const calls = await callsDuring(scene, async () => {
    const onStart = (phase: string, pid: number): void => void (phase === 'main' && peak.watch(pid))
    const run = await scene.release(image, { onStart, inputs })
    await run.folders.remove()
    if (run.outputs['outcome'] !== outcome) throw new Error(`"${title}" ended ${run.outputs['outcome']}:\n${run.log}`)
  })
  return { title, calls, peak: peak.stop(), seconds: (performance.now() - started) / 1000 }
}

/** Requests that a service's own address answers are probes, not calls of an API. */
const isProbe = (operation: string): boolean => operation.startsWith('run.app')

const totalOf = (calls: Calls): number =>
  [...calls].reduce((sum, [operation, count]) => sum + (isProbe(operation) ? 0 : count), 0)

export function callFigures(releases: readonly CallsOfRelease[]): Figure[] {
  const peak = Math.max(...releases.map((release) => release.peak))
  return [
    {
      name: 'peak memory of a release',
      value: peak,
      unit: 'MB',
      aim: 150,
      note: 'VmHWM; the largest of the four below',
    },
    ...releases.map(({ title, calls, seconds }): Figure => {
      const note = `${seconds.toFixed(1)} s with a cloud that takes hardly any time`
      return { name: `calls: ${title}`, value: totalOf(calls), unit: 'calls', note }
    }),
  ]
}

export function callTable(releases: readonly Pick<CallsOfRelease, 'title' | 'calls'>[]): string {
  const operations = [...new Set(releases.flatMap(({ calls }) => [...calls.keys()]))].sort()
  const rows = operations.map((operation) => [
    operation,
    ...releases.map(({ calls }) => String(calls.get(operation) ?? '')),
  ])
  const total = ['all but probes', ...releases.map(({ calls }) => String(totalOf(calls)))]
  return markdown(['operation', ...releases.map(({ title }) => title)], [...rows, total])
}

import type { AmazonPlatform, Scene, SceneTarget } from '../../simulators/scene.ts'
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

/** Where the releases of a table go: `aws-only on lambda`. */
export interface Course {
  readonly target: SceneTarget
  readonly platform?: AmazonPlatform
}

export const titleOf = ({ target, platform }: Course): string =>
  platform === undefined ? target : `${target} on ${platform}`

/** A first release, an update, the same again, and one that goes back: every request, polling included. */
export async function measureCalls(scene: Scene, course: Course): Promise<CallsOfRelease[]> {
  const { target } = course
  pinDurations(scene, quick)
  await scene.furnish()
  const [first, second] = [scene.publish('calls-1'), scene.publish('calls-2')]
  const sick = scene.publish('calls-3', { 'tandem.sim/respond': 'error-500', ...sickOn[target] })
  const wanted: readonly Wanted[] = [
    { title: 'first release', image: first, outcome: 'released' },
    { title: 'update', image: second, outcome: 'released' },
    { title: 'unchanged', image: second, outcome: 'unchanged' },
    { title: 'rolled back', image: sick, outcome: 'rolled-back' },
  ]
  const releases: CallsOfRelease[] = []
  for (const each of wanted) releases.push(await oneRelease(scene, course, each))
  return releases
}

/** The costlier one of the two: App Runner has switched by the time that it is seen. */
const sickOn = {
  'gcp-only': {},
  'aws-only': {},
  both: { 'tandem.sim/only-with': 'CLOUD_PROVIDER=aws' },
} as const

interface Wanted {
  readonly title: string
  readonly image: string
  readonly outcome: string
}

async function oneRelease(scene: Scene, course: Course, { title, image, outcome }: Wanted): Promise<CallsOfRelease> {
  const peak = watchPeak()
  // The marker tells the new revision from the old one, which front ends go on to ask for a moment.
  const inputs = { 'health-check-timeout': '5s', 'health-check-marker': 'x-release-id' }
  const started = performance.now()
  const calls = await callsDuring(scene, async () => {
    const onStart = (phase: string, pid: number): void => void (phase === 'main' && peak.watch(pid))
    const run = await scene.release(image, { target: course.target, onStart, inputs })
    await run.folders.remove()
    if (run.outputs['outcome'] !== outcome) throw new Error(`"${title}" ended ${run.outputs['outcome']}:\n${run.log}`)
  })
  const seconds = (performance.now() - started) / 1000
  return { title: `${titleOf(course)}: ${title}`, calls, peak: peak.stop(), seconds }
}

/** Requests that a service's own address answers are probes, not calls of an API. */
const isProbe = (operation: string): boolean => addresses.includes(operation)

const addresses = ['run.app.request', 'awsapprunner.com.request', 'elb.request', 'lambda-url.on.aws.request']

const totalOf = (calls: Calls): number =>
  [...calls].reduce((sum, [operation, count]) => sum + (isProbe(operation) ? 0 : count), 0)

export function callFigures(course: Course, releases: readonly CallsOfRelease[]): Figure[] {
  const value = Math.max(...releases.map((release) => release.peak))
  const note = 'VmHWM; the largest of the four below'
  return [
    { name: `${titleOf(course)}: peak memory of a release`, value, unit: 'MB', aim: 150, note },
    ...releases.map(({ title, calls, seconds }): Figure => {
      const took = `took ${seconds.toFixed(1)} s, the cloud's own work included`
      return { name: `calls of ${title}`, value: totalOf(calls), unit: 'calls', note: took }
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

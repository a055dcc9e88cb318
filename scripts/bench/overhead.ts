import type { AmazonPlatform, Scene } from '../../simulators/scene.ts'
import { type Calls, callsDuring } from './calls.ts'
import { watchCloudWork } from './cloud-work.ts'
import type { Figure } from './figure.ts'
import { aMinute, aPair, type Durations, pinDurations, quick } from './pins.ts'

/** s between two probes; three good answers in a row are asked of each address that the policy has asked. */
const interval = 0.5
const oneProbing = (3 - 1) * interval

interface Case {
  readonly title: string
  readonly durations: Durations
  /** Addresses that are probed one after the other. */
  readonly probings: number
}

/** The candidate and the public address. */
const cloudRun: Case = { title: 'an update', durations: aMinute, probings: 2 }
/** Cloud Run's candidate, App Runner's address, the candidate once more before the decision, and Cloud Run's public address. */
const pair: Case = { title: 'an update of both clouds', durations: aPair, probings: 4 }

/** A platform that holds is asked twice: the candidate, and the public address. */
const onPlatform: Readonly<Record<AmazonPlatform, Case>> = {
  'app-runner': { title: 'an update on App Runner', durations: quick, probings: 1 },
  'ecs-express': { title: 'an update on ECS Express Mode', durations: quick, probings: 1 },
  ecs: { title: 'a rolling update on ECS', durations: quick, probings: 1 },
  lambda: { title: 'an update on Lambda', durations: quick, probings: 2 },
}

export interface Overhead {
  readonly figures: readonly Figure[]
  readonly calls: Calls
}

/** An update in real time, staged for a minute: how much longer it takes than the cloud and the policy ask for. */
export const measureOverhead = (scene: Scene): Promise<Overhead> => measureCase(scene, cloudRun)

/** The same of two clouds: 20 s on Cloud Run, then 60 s on App Runner. */
export const measurePair = (scene: Scene): Promise<Overhead> => measureCase(scene, pair)

/** An update on AWS alone, of a service that a release of ours has made what it is. */
export const measurePlatform = async (scene: Scene, platform: AmazonPlatform): Promise<Overhead> =>
  told(onPlatform[platform], await update(scene, onPlatform[platform]))

const measureCase = async (scene: Scene, wanted: Case): Promise<Overhead> =>
  told(wanted, await updateWith(scene, wanted))

function told({ title }: Case, { overhead, path, calls }: Update): Overhead {
  const note = `${(path + overhead).toFixed(1)} s, of which ${path.toFixed(1)} s are the cloud's own work and the policy's probes`
  const ratio = { value: (overhead / path) * 100, aim: (Math.max(3, path * 0.02) / path) * 100 }
  return {
    calls,
    figures: [
      { name: `overhead over the critical path of ${title}`, value: overhead, unit: 's', aim: 3, note },
      { name: `the same of ${title} as a ratio`, ...ratio, unit: '%', note: '2 %, or 3 s where that is more' },
    ],
  }
}

const latency = 100

/** Local clouds answer at once; real ones are a network away. */
export const measureLatency = (scene: Scene): Promise<Figure> => latencyOf(scene, cloudRun)

export const measurePairLatency = (scene: Scene): Promise<Figure> => latencyOf(scene, pair)

async function latencyOf(scene: Scene, { title, probings }: Case): Promise<Figure> {
  const begin = (): void =>
    scene.clouds.kernel.fault({ kind: 'slow', operation: '*', times: Number.POSITIVE_INFINITY, delay: latency })
  const { overhead } = await updateWith(scene, { durations: quick, probings, begin })
  const name = `overhead of ${title}, each answer ${latency} ms away`
  return { name, value: overhead, unit: 's', note: 'sign-in, image and all reads included' }
}

interface Update {
  /** s */
  readonly path: number
  readonly overhead: number
  readonly calls: Calls
}

interface UpdateOptions extends Pick<Case, 'durations' | 'probings'> {
  readonly begin?: () => void
}

async function updateWith(scene: Scene, options: UpdateOptions): Promise<Update> {
  pinDurations(scene, quick)
  await scene.furnish()
  await release(scene, scene.publish('overhead-1'))
  return update(scene, options)
}

async function update(scene: Scene, { durations, probings, begin }: UpdateOptions): Promise<Update> {
  pinDurations(scene, durations)
  begin?.()
  const image = scene.publish('overhead-2')
  const work = watchCloudWork(scene)
  const started = performance.now()
  const calls = await callsDuring(scene, () => release(scene, image))
  const took = (performance.now() - started) / 1000
  const path = work.stop() / 1000 + probings * oneProbing
  return { path, overhead: took - path, calls }
}

async function release(scene: Scene, image: string): Promise<void> {
  const run = await scene.release(image, { inputs: { 'health-check-interval': `${interval}s` } })
  await run.folders.remove()
  if (run.outputs['outcome'] !== 'released') throw new Error(`the release ended ${run.outputs['outcome']}:\n${run.log}`)
}

import type { Scene } from '../../simulators/scene.ts'
import { type Calls, callsDuring } from './calls.ts'
import { watchCloudWork } from './cloud-work.ts'
import type { Figure } from './figure.ts'
import { aMinute, type Durations, pinDurations, quick } from './pins.ts'

/** s between two probes; three good answers in a row are asked of the candidate and of the public address. */
const interval = 0.5
const probing = 2 * (3 - 1) * interval

/** An update in real time, staged for a minute: how much longer it takes than the cloud and the policy ask for. */
export async function measureOverhead(scene: Scene): Promise<{ readonly figures: Figure[]; readonly calls: Calls }> {
  const { overhead, path, calls } = await updateWith(scene, aMinute)
  const note = `${(path + overhead).toFixed(1)} s, of which ${path.toFixed(1)} s are the cloud's own work and the policy's probes`
  const ratio = { value: (overhead / path) * 100, aim: (Math.max(3, path * 0.02) / path) * 100 }
  return {
    calls,
    figures: [
      { name: 'overhead over the critical path of an update', value: overhead, unit: 's', aim: 3, note },
      { name: 'the same as a ratio', ...ratio, unit: '%', note: '2 %, or 3 s where that is more' },
    ],
  }
}

const latency = 100

/** Local clouds answer at once; real ones are a network away. */
export async function measureLatency(scene: Scene): Promise<Figure> {
  const { overhead } = await updateWith(scene, quick, () =>
    scene.clouds.kernel.fault({ kind: 'slow', operation: '*', times: Number.POSITIVE_INFINITY, delay: latency }),
  )
  const name = `overhead of an update, each answer ${latency} ms away`
  return { name, value: overhead, unit: 's', note: 'sign-in, image and all reads included' }
}

interface Update {
  /** s */
  readonly path: number
  readonly overhead: number
  readonly calls: Calls
}

async function updateWith(scene: Scene, durations: Durations, begin: () => void = () => undefined): Promise<Update> {
  pinDurations(scene, quick)
  await release(scene, scene.publish('overhead-1'))
  pinDurations(scene, durations)
  begin()
  const image = scene.publish('overhead-2')
  const work = watchCloudWork(scene)
  const started = performance.now()
  const calls = await callsDuring(scene, () => release(scene, image))
  const took = (performance.now() - started) / 1000
  const path = work.stop() / 1000 + probing
  return { path, overhead: took - path, calls }
}

async function release(scene: Scene, image: string): Promise<void> {
  const run = await scene.release(image, { inputs: { 'health-check-interval': `${interval}s` } })
  await run.folders.remove()
  if (run.outputs['outcome'] !== 'released') throw new Error(`the release ended ${run.outputs['outcome']}:\n${run.log}`)
}

import { makeImage } from '../../simulators/registry/images.ts'
import type { Scene, SceneTarget } from '../../simulators/scene.ts'
import type { Figure } from './figure.ts'
import { watchPeak } from './peak.ts'
import { pinDurations, quick } from './pins.ts'

const mebibyte = 1024 ** 2

const registries: Readonly<Record<SceneTarget, string>> = {
  'gcp-only': 'Artifact Registry',
  'aws-only': 'ECR',
  both: 'Artifact Registry and ECR at once',
}

/** Copies an image of one large layer to the registries of the clouds as part of a release. */
export async function measureLargeImage(scene: Scene, target: SceneTarget, size: number): Promise<Figure> {
  pinDurations(scene, quick)
  const image = makeImage({ layers: [size * mebibyte], labels: { 'tandem.sim/version': 'large' } })
  const reference = 'ghcr.io/octo/shop:large'
  scene.clouds.registries.admin.publish(reference, image, { public: true })
  const peak = watchPeak()
  const onStart = (phase: string, pid: number): void => void (phase === 'main' && peak.watch(pid))
  const run = await scene.start(reference, { target, onStart }).result
  await run.folders.remove()
  if (run.conclusion !== 'success') throw new Error(`the image was not copied:\n${run.log}`)
  const name = `peak memory, copying a layer of ${size} MiB to ${registries[target]}`
  return { name, value: peak.stop(), unit: 'MB', aim: 150, note: 'VmHWM' }
}

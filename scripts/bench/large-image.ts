import { makeImage } from '../../simulators/registry/images.ts'
import type { Scene } from '../../simulators/scene.ts'
import type { Figure } from './figure.ts'
import { watchPeak } from './peak.ts'

const mebibyte = 1024 ** 2

/** Copies an image of one large layer to Artifact Registry as part of a release. */
export async function measureLargeImage(scene: Scene, size: number): Promise<Figure> {
  const image = makeImage({ layers: [size * mebibyte], labels: { 'tandem.sim/version': 'large' } })
  const reference = 'ghcr.io/octo/shop:large'
  scene.clouds.registries.admin.publish(reference, image, { public: true })
  const peak = watchPeak()
  const run = await scene.start(reference, { onStart: (phase, pid) => void (phase === 'main' && peak.watch(pid)) })
    .result
  await run.folders.remove()
  if (run.conclusion !== 'success') throw new Error(`the image was not copied:\n${run.log}`)
  return {
    name: `peak memory, copying a layer of ${size} MiB`,
    value: peak.stop(),
    unit: 'MB',
    aim: 150,
    note: 'VmHWM',
  }
}

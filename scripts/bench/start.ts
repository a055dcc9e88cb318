import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Scene } from '../../simulators/scene.ts'
import { type Figure, median } from './figure.ts'

const node = join(import.meta.dirname, '../../node_modules/.bin/node')

/** From the start of the process to its first requests; the process is ended then, so nothing is changed. */
export async function measureStart(scene: Scene, times: number): Promise<Figure[]> {
  const image = scene.publish('start')
  const empty: number[] = []
  const first: number[] = []
  const google: number[] = []
  for (let count = 0; count < times; count++) {
    empty.push(emptyProcess())
    const start = await startOnce(scene, image)
    first.push(start.first)
    google.push(start.google)
  }
  const note = `median of ${times}`
  return [
    { name: 'an empty Node process, start to end', value: median(empty), unit: 'ms', note },
    { name: "process start → first request (GitHub's OIDC token)", value: median(first), unit: 'ms', note },
    { name: 'process start → first cloud request (Google STS)', value: median(google), unit: 'ms', aim: 250, note },
  ]
}

function emptyProcess(): number {
  const started = performance.now()
  spawnSync(node, ['-e', '0'])
  return performance.now() - started
}

async function startOnce(scene: Scene, image: string): Promise<{ readonly first: number; readonly google: number }> {
  const { kernel } = scene.clouds
  const known = new Set(kernel.requests)
  let started = 0
  const action = scene.start(image, { onStart: (phase) => void (phase === 'main' && (started = performance.now())) })
  await kernel.waitFor((request) => !known.has(request))
  const first = performance.now() - started
  await kernel.waitFor((request) => !known.has(request) && request.operation.startsWith('sts.'))
  const google = performance.now() - started
  action.lose()
  await (await action.result).folders.remove()
  return { first, google }
}

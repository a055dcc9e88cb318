import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type CloudName, cloudsOf, type Scene, type SceneTarget } from '../../simulators/scene.ts'
import { type Figure, median } from './figure.ts'

const node = join(import.meta.dirname, '../../node_modules/.bin/node')

/** Where a run asks first, of each cloud. */
const signIn: Readonly<Record<CloudName, { readonly operation: string; readonly told: string }>> = {
  gcp: { operation: 'sts.token', told: 'Google STS' },
  aws: { operation: 'sts.AssumeRoleWithWebIdentity', told: 'AWS STS' },
}

/** From the start of the process to its first requests; the process is ended then, so nothing is changed. */
export async function measureStart(scene: Scene, times: number): Promise<Figure[]> {
  const image = scene.publish('start')
  const note = `median of ${times}`
  const empty = Array.from({ length: times }, emptyProcess)
  const figures: Figure[] = [{ name: 'an empty Node process, start to end', value: median(empty), unit: 'ms', note }]
  for (const target of ['gcp-only', 'aws-only', 'both'] as const) {
    const starts: Start[] = []
    while (starts.length < times) starts.push(await startOnce(scene, image, target))
    const first = starts.map((start) => start.first)
    figures.push({ name: `${target}: process start → GitHub's OIDC token`, value: median(first), unit: 'ms', note })
    for (const cloud of cloudsOf(target)) {
      const name = `${target}: process start → first cloud request (${signIn[cloud].told})`
      figures.push({ name, value: median(starts.map(({ clouds }) => clouds[cloud])), unit: 'ms', aim: 250, note })
    }
  }
  return figures
}

function emptyProcess(): number {
  const started = performance.now()
  spawnSync(node, ['-e', '0'])
  return performance.now() - started
}

/** ms; a cloud that is not asked has NaN. */
interface Start {
  readonly first: number
  readonly clouds: Readonly<Record<CloudName, number>>
}

async function startOnce(scene: Scene, image: string, target: SceneTarget): Promise<Start> {
  const { kernel } = scene.clouds
  const known = new Set(kernel.requests)
  let started = 0
  const onStart = (phase: string): void => void (phase === 'main' && (started = performance.now()))
  const action = scene.start(image, { target, onStart })
  const since = async (operation?: string): Promise<number> => {
    await kernel.waitFor((each) => !known.has(each) && (operation === undefined || each.operation === operation))
    return performance.now() - started
  }
  const asked = cloudsOf(target)
  const never = action.result.then(({ log }): never => {
    throw new Error(`${target} ended before it asked:\n${log}`)
  })
  const times = Promise.all([
    since(),
    asked.includes('gcp') ? since(signIn.gcp.operation) : Number.NaN,
    asked.includes('aws') ? since(signIn.aws.operation) : Number.NaN,
  ])
  const [first, gcp, aws] = await Promise.race([times, never])
  action.lose()
  await (await action.result).folders.remove()
  return { first, clouds: { gcp, aws } }
}

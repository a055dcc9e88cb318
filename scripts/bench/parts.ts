import { type AmazonPlatform, openScene, type Scene, type SceneTarget } from '../../simulators/scene.ts'
import { callFigures, type CallsOfRelease, type Course, measureCalls, titleOf } from './calls.ts'
import { measureDelivery, measureLargeDelivery } from './delivery.ts'
import { measureDownload } from './download.ts'
import type { Figure } from './figure.ts'
import { measureLargeImage } from './large-image.ts'
import { type Loaded, loadedFigures, measureLoaded, measureLook } from './loaded.ts'
import { measureLatency, measureOverhead, measurePair, measurePairLatency, measurePlatform } from './overhead.ts'
import { measureStart } from './start.ts'

/** What a part has found out. */
export interface Told {
  readonly figures: readonly Figure[]
  /** Columns of the table of calls of `course`. */
  readonly columns?: { readonly course: Course; readonly calls: readonly Pick<CallsOfRelease, 'title' | 'calls'>[] }
  readonly loaded?: Loaded
}

export interface Part {
  /** What `--only` takes. */
  readonly name: string
  readonly title: string
  /** Takes a minute and more, in real time; not with `--quick`. */
  readonly long?: true
  readonly measure: () => Promise<Told>
}

export interface PartOptions {
  readonly action: string
  readonly quick: boolean
  /** MiB */
  readonly layer: number
  readonly starts: number
}

/** AWS's deployments take minutes, whatever is pinned; what is our own counts in real time all the same. */
const speeds: Readonly<Record<'real' | 'quick', Readonly<Record<AmazonPlatform, number>>>> = {
  real: { 'app-runner': 1, 'ecs-express': 20, ecs: 10, lambda: 1 },
  quick: { 'app-runner': 1, 'ecs-express': 60, ecs: 30, lambda: 1 },
}

/** All that can be measured, in order. */
export function partsOf(options: PartOptions): readonly Part[] {
  const one = async (figure: Promise<Figure>): Promise<Told> => ({ figures: [await figure] })
  const inScene = openFor(options)
  const gcp: Course = { target: 'gcp-only' }
  const both: Course = { target: 'both' }
  return [
    {
      name: 'start',
      title: 'Starting the process',
      measure: () => inScene(gcp, async (scene) => ({ figures: await measureStart(scene, options.starts) })),
    },
    ...[gcp, both, ...platforms].map((course) => releases(course, options)),
    {
      name: 'latency-gcp-only',
      title: 'A network in between',
      measure: () => inScene(gcp, (scene) => one(measureLatency(scene))),
    },
    {
      name: 'latency-both',
      title: 'A network in between, two clouds',
      measure: () => inScene(both, (scene) => one(measurePairLatency(scene))),
    },
    ...(['gcp-only', 'both'] as const).map((target) => large(target, options)),
    {
      name: 'delivery',
      title: 'Delivering to three registries',
      measure: () => inScene(gcp, async (scene) => ({ figures: await measureDelivery(scene) })),
    },
    {
      name: 'delivery-large',
      title: `Delivering a layer of ${options.layer} MiB to three registries`,
      measure: () => inScene(gcp, (scene) => one(measureLargeDelivery(scene, options.layer))),
    },
    {
      name: 'loaded',
      title: 'Watching what is loaded',
      measure: () => inScene(gcp, (scene) => loading(scene, options.action)),
    },
    {
      name: 'minute-gcp-only',
      title: 'A deployment of a minute',
      long: true,
      measure: () =>
        inScene(gcp, async (scene) => {
          const { figures, calls } = await measureOverhead(scene)
          return { figures, columns: { course: gcp, calls: [{ title: 'gcp-only: update of a minute', calls }] } }
        }),
    },
    {
      name: 'minute-both',
      title: 'One of 20 s and one of 60 s',
      long: true,
      measure: () =>
        inScene(both, async (scene) => {
          const { figures, calls } = await measurePair(scene)
          return { figures, columns: { course: both, calls: [{ title: 'both: update of 20 s and 60 s', calls }] } }
        }),
    },
    {
      name: 'download',
      title: 'Packing what a runner downloads',
      measure: () => Promise.resolve({ figures: measureDownload(process.cwd()) }),
    },
  ]
}

const platforms: readonly Course[] = [
  { target: 'aws-only' },
  ...(['ecs-express', 'ecs', 'lambda'] as const).map((platform) => ({ target: 'aws-only', platform }) as const),
]

/** Local clouds of their own for each measurement, so that none leaves anything to the next. */
const openFor =
  ({ action, quick }: PartOptions) =>
  async <T>({ target, platform = 'app-runner' }: Course, work: (scene: Scene) => Promise<T>): Promise<T> => {
    const speed = target === 'aws-only' ? speeds[quick ? 'quick' : 'real'][platform] : 1
    const scene = await openScene({ action, target, awsPlatform: platform, speed })
    try {
      return await work(scene)
    } finally {
      await scene.stop()
    }
  }

/** Four releases, every call counted; on AWS alone one more update, timed, and a look, to see what that loads. */
function releases(course: Course, options: PartOptions): Part {
  const measure = async (scene: Scene): Promise<Told> => {
    const calls = await measureCalls(scene, course)
    const figures = callFigures(course, calls)
    const columns = { course, calls }
    if (course.target !== 'aws-only') return { figures, columns }
    const { figures: update } = await measurePlatform(scene, course.platform ?? 'app-runner')
    const look = await measureLook(scene, options.action, course)
    return { figures: [...figures, ...update, look], columns }
  }
  const name = `calls-${course.platform ?? course.target}`
  return { name, title: `Releasing, ${titleOf(course)}`, measure: () => openFor(options)(course, measure) }
}

function large(target: SceneTarget, options: PartOptions): Part {
  const measure = async (scene: Scene): Promise<Told> => ({
    figures: [await measureLargeImage(scene, target, options.layer)],
  })
  const title = `Copying a layer of ${options.layer} MiB, ${target}`
  return { name: `large-${target}`, title, measure: () => openFor(options)({ target: 'gcp-only' }, measure) }
}

async function loading(scene: Scene, action: string): Promise<Told> {
  const loaded = await measureLoaded(scene, action)
  return { figures: loadedFigures(loaded), loaded }
}

import type { Budgets } from '../../src/core/lane.ts'
import type { Clouds } from '../../simulators/clouds.ts'
import type { Front } from './front.ts'
import { differences, type Standing } from './standing.ts'
import { nameOf, type World } from './world.ts'

/**
 * A platform on AWS, as the tables look at it: from inside its simulator, without faults, lag, and any of Tandem's own reads. One
 * file each: `app-runner-front.ts`, `lambda-front.ts` …
 */
export interface AwsFront {
  readonly platform: 'app-runner' | 'ecs-express' | 'ecs' | 'lambda'
  /** The platform's own calls among all of a run, by how the log of requests names them: of its API, and of its services' addresses. */
  readonly own: RegExp
  /** Whether a new version meets its own users before it has been asked: only then may they have met one that answers 500. */
  readonly inPlace: boolean
  /** The first request by which a release that goes wrong on AWS differs from one that goes well. */
  readonly firstChange: string
  /** What makes the stand-in run there at all. */
  readonly labels: Readonly<Record<string, string>>
  /** What it does is left to the seed, but not how long it takes: minutes of waiting tell nothing. By names of durations, ms. */
  readonly quick: Readonly<Record<string, number>>
  /** Where a release takes longer than elsewhere: how fast the clouds' clock runs, for a run in this process and for a packaged one, and how long a run may take by it. */
  readonly pace?: { readonly shop: number; readonly yard: number; readonly budgets: Budgets }
  /** What the log says when the run is at work on each of these for the first time: where it is cancelled. */
  readonly moments: Readonly<Record<string, RegExp>>
  /** Operations at which a post step that takes over is killed too. */
  readonly postKills: readonly string[]
  /** Digests that users are sent to just now. */
  serving(clouds: Clouds): readonly string[]
  /** Everything about the service; times, revisions and counters are left out. */
  standing(world: World, image: string): Standing
  /** Phase of the mark, where there is one. */
  phase(tags: Standing['tags']): string | undefined
  /** What is not as it has to be when this image was released and nothing was left open. */
  wrongInRelease(standing: Standing, image: string, world: World): string[]
  /** What need not come back, by its path in the standing. */
  mayDiffer?(path: string): boolean
  /** What somebody changes by hand between two releases, and a way back has to bring back. */
  changeByHand(world: World): Promise<void>
  /** Resolves when nothing is under way any more. */
  atRest(clouds: Clouds): Promise<void>
}

export async function lookAtAws(world: World, before: Standing | undefined): Promise<Front> {
  const { aws, clouds } = world
  await aws.atRest(clouds)
  const served = servedOnAws(world)
  const serves = served.length > 1 ? 'mix' : (served[0] ?? 'nothing')
  const now = aws.standing(world, serves)
  const wrongAs = (image: string): readonly string[] =>
    image === before?.image
      ? differences(now, before).filter((path) => aws.mayDiffer?.(path) !== true)
      : aws.wrongInRelease(now, image, world)
  return {
    cloud: 'aws',
    serves,
    isWhole: (image) => serves === image && wrongAs(image).length === 0,
    phase: aws.phase(now.tags),
    shown: { wrong: wrongAs(serves), tags: Object.keys(now.tags) },
  }
}

/** The images that users are sent to just now; `nothing` when there is none. */
export function servedOnAws({ aws, clouds, images }: World): string[] {
  const served = new Set(aws.serving(clouds).map((digest) => nameOf(images, digest)))
  return served.size === 0 ? ['nothing'] : [...served]
}

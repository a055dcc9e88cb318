import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { readMark } from '../../src/targets/aws/app-runner/mark.ts'
import { shopOnAws } from '../../simulators/scene.ts'
import type { Front } from './front.ts'
import { nameOf, variablesOf, type World } from './world.ts'

const settings = z.looseObject({
  SourceConfiguration: z.looseObject({
    AutoDeploymentsEnabled: z.boolean(),
    ImageRepository: z.looseObject({
      ImageIdentifier: z.string(),
      ImageConfiguration: z.looseObject({ RuntimeEnvironmentVariables: z.record(z.string(), z.string()).optional() }),
    }),
  }),
})

type Settings = z.infer<typeof settings>

/** A service with everything that a way back has to restore. */
export interface AppRunnerStanding {
  readonly image: string
  readonly settings: Settings
  readonly tags: Readonly<Record<string, string>>
}

/** What changes by itself. */
const volatile = ['Status', 'UpdatedAt', 'AutoScalingConfigurationSummary'] as const

export function standingOf({ clouds: { aws } }: World, image: string): AppRunnerStanding {
  const shown = aws.appRunner.service(shopOnAws) ?? {}
  const scaling = z.looseObject({ AutoScalingConfigurationArn: z.string() }).safeParse(shown[volatile[2]])
  const kept = Object.fromEntries(Object.entries(shown).filter(([name]) => !volatile.some((each) => each === name)))
  return {
    image,
    settings: settings.parse({ ...kept, scaling: scaling.data?.AutoScalingConfigurationArn }),
    tags: tagsOf(aws.appRunner.tags(shopOnAws)),
  }
}

/** An empty tag of ours is one that is not there: to take it away would be one more request. */
const tagsOf = (tags: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tags).filter(([name, value]) => value !== '' || !name.startsWith('tandem')))

export async function lookAtAppRunner(world: World, before: AppRunnerStanding | undefined): Promise<Front> {
  await world.clouds.aws.appRunner.atRest(shopOnAws)
  const served = servedByAppRunner(world)
  const serves = served.length > 1 ? 'mix' : (served[0] ?? 'nothing')
  const now = standingOf(world, serves)
  const wrongAs = (image: string): readonly string[] =>
    image === before?.image ? differences(now, before) : wrongInRelease(now, image, world)
  return {
    cloud: 'aws',
    serves,
    isWhole: (image) => serves === image && wrongAs(image).length === 0,
    phase: readMark(now.tags)?.phase,
    shown: { wrong: wrongAs(serves), tags: Object.keys(now.tags) },
  }
}

/** The images that users are sent to just now; `nothing` when there is none. */
export function servedByAppRunner({ clouds: { aws }, images }: Pick<World, 'clouds' | 'images'>): string[] {
  const served = new Set(aws.appRunner.serving(shopOnAws).map((digest) => nameOf(images, digest)))
  return served.size === 0 ? ['nothing'] : [...served]
}

/** Where two services differ, by the paths of what differs; values of the environment are named, not shown. */
const differences = (now: AppRunnerStanding, before: AppRunnerStanding): string[] =>
  [...pathsOf('settings', now.settings, before.settings), ...pathsOf('tags', now.tags, before.tags)].filter(
    // The sealed values of an earlier release, which nobody has the key to any more, may be dropped.
    (path) => !path.endsWith('.TANDEM_FORMER'),
  )

function pathsOf(path: string, now: unknown, before: unknown): string[] {
  if (isDeepStrictEqual(now, before) || (isNothing(now) && isNothing(before))) return []
  if (!isFields(now) || !isFields(before)) return [path]
  const names = new Set([...Object.keys(now), ...Object.keys(before)])
  return [...names].flatMap((name) => pathsOf(`${path}.${name}`, now[name], before[name]))
}

/** An empty map says as much as none. */
const isNothing = (value: unknown): boolean =>
  value === undefined || (isFields(value) && Object.keys(value).length === 0)

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What only belongs there while a release is under way: the way back, and the key to the former values. */
const passing = /key|before/

/** As released: the image by digest, exactly the variables that were given beside our own, no automatic deployments, no tag left open. */
function wrongInRelease({ settings: now, tags }: AppRunnerStanding, image: string, { images }: World): string[] {
  const { AutoDeploymentsEnabled, ImageRepository } = now.SourceConfiguration
  const { RuntimeEnvironmentVariables: variables = {} } = ImageRepository.ImageConfiguration
  const wanted = variablesOf(image)
  const foreign = Object.keys(variables).filter((name) => !(name in wanted) && !ours.includes(name))
  return [
    ...(ImageRepository.ImageIdentifier.includes('@') ? [] : ['image is not named by digest']),
    ...(nameOf(images, ImageRepository.ImageIdentifier) === image ? [] : ['image']),
    ...(AutoDeploymentsEnabled ? ['automatic deployments'] : []),
    ...Object.entries(wanted).flatMap(([name, value]) => (variables[name] === value ? [] : [`variable ${name}`])),
    ...foreign.map((name) => `variable ${name} of others`),
    ...Object.keys(tags).filter((name) => name.startsWith('tandem') && passing.test(name)),
  ]
}

const ours = ['PORT', 'CLOUD_PROVIDER', 'RELEASE_ID', 'RELEASE_VERSION', 'TANDEM_FORMER']

import type { Unit } from '../../src/core/unit.ts'
import type { Clouds } from '../../simulators/clouds.ts'
import type { CloudName, SceneTarget } from '../../simulators/scene.ts'
import type { AwsFront } from './aws-front.ts'

export type Image = Unit['image']

/** Which clouds a table releases to, and to which platform of AWS. */
export interface Kind {
  readonly target: SceneTarget
  readonly aws: AwsFront
}

/** Where cells are played, one after the other: each begins with a service on each cloud that is tidy. */
export interface World {
  readonly clouds: Clouds
  /** The clouds that are released to. */
  readonly on: readonly CloudName[]
  /** The platform on AWS, where that is one of them. */
  readonly aws: AwsFront
  /** Every version that was ever published. */
  readonly images: Record<string, Image>
  /** The version that serves now. */
  serving: string
  versions: number
}

/**
 * - `update`: the new version is fine
 * - `back`: it answers 500 on Google Cloud, where it can be seen before users get it
 * - `back-aws`: it answers 500 on AWS, where it is seen only when users have it
 * - `crash-aws`: it does not even start on AWS, which takes it back by itself
 */
export const scenarios = ['update', 'back', 'back-aws', 'crash-aws'] as const
export type Scenario = (typeof scenarios)[number]

/** Where the new version is no good. */
export const sickOn: Readonly<Record<Scenario, CloudName | undefined>> = {
  update: undefined,
  back: 'gcp',
  'back-aws': 'aws',
  'crash-aws': 'aws',
}

/** What makes the container behave as the scenario has it. */
export function labelsOf(scenario: Scenario): Readonly<Record<string, string>> {
  const where = sickOn[scenario]
  if (where === undefined) return {}
  const how = scenario === 'crash-aws' ? { 'tandem.sim/start': 'crash' } : { 'tandem.sim/respond': 'error-500' }
  return { ...how, 'tandem.sim/only-with': `CLOUD_PROVIDER=${where}` }
}

/** Clouds whose users may have met a version that is no good: only where it is switched in place, and not when it did not even start. */
export const mayMeet = ({ on, aws }: World, scenario: Scenario): readonly CloudName[] =>
  scenario === 'update' ? on : scenario === 'back-aws' && aws.inPlace ? ['aws'] : []

/** A variable of the service that is another with each version, so that the way back has something to restore. */
export const variablesOf = (version: string): Readonly<Record<string, string>> => ({ MOTTO: `this is ${version}` })

/** The name of the image that a reference ends with: clouds may show the digest that was asked for or the platform's own. */
export const nameOf = (images: World['images'], reference: string): string =>
  Object.entries(images).find(([, { digest, platforms }]) =>
    [digest, ...Object.values(platforms)].some((each) => reference.endsWith(each)),
  )?.[0] ?? 'unknown'

/** What Tandem itself gives a container. */
export const ownVariables = ['PORT', 'CLOUD_PROVIDER', 'RELEASE_ID', 'RELEASE_VERSION']

/** Values that are not as wanted, and names that nobody gave. */
export function wrongVariables(
  now: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
  known: readonly string[] = ownVariables,
): string[] {
  const foreign = Object.keys(now).filter((name) => !(name in wanted) && !known.includes(name))
  return [
    ...Object.entries(wanted).flatMap(([name, value]) => (now[name] === value ? [] : [`variable ${name}`])),
    ...foreign.map((name) => `variable ${name} of others`),
  ]
}

export function hurry({ kernel }: Clouds, { quick }: AwsFront): void {
  for (const [name, ms] of Object.entries(quick)) kernel.pin(name, ms)
}

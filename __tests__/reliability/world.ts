import type { Unit } from '../../src/core/unit.ts'
import type { Clouds } from '../../simulators/clouds.ts'
import type { CloudName } from '../../simulators/scene.ts'

export type Image = Unit['image']

/** Where cells are played, one after the other: each begins with a service on each cloud that is tidy. */
export interface World {
  readonly clouds: Clouds
  /** The clouds that are released to. */
  readonly on: readonly CloudName[]
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
export type Scenario = 'update' | 'back' | 'back-aws' | 'crash-aws'

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

/** A variable of the service that is another with each version, so that the way back has something to restore. */
export const variablesOf = (version: string): Readonly<Record<string, string>> => ({ MOTTO: `this is ${version}` })

/** The name of the image that a reference ends with: clouds may show the digest that was asked for or the platform's own. */
export const nameOf = (images: World['images'], reference: string): string =>
  Object.entries(images).find(([, { digest, platforms }]) =>
    [digest, ...Object.values(platforms)].some((each) => reference.endsWith(each)),
  )?.[0] ?? 'unknown'

type Durations = Readonly<Record<string, number>>

/** What App Runner does is left to the seed, but not how long it takes: minutes of waiting tell nothing. ms. */
const quick: Durations = {
  'apprunner.pull': 12_000,
  'apprunner.provisioning': 4_000,
  'apprunner.exit': 15_000,
  'apprunner.unhealthy': 30_000,
  'apprunner.healthy': 8_000,
  'apprunner.routing': 12_000,
  'apprunner.rollback': 30_000,
}

export function hurry({ kernel }: Clouds): void {
  for (const [name, ms] of Object.entries(quick)) kernel.pin(name, ms)
}

import type { AppRunnerDomain, VpcPlace } from '../aws/app-runner-surroundings.ts'
import type { Scaling } from '../aws/app-runner-types.ts'
import type { ServiceSettings } from '../core/unit.ts'
import type { RunSettings } from '../targets/aws/app-runner/settings.ts'
import type { Tags } from '../targets/aws/tags.ts'

/** A service of App Runner with all that a migration has to know of it. Sensitive: its environment's values are in it. */
export interface Leaving {
  readonly arn: string
  readonly name: string
  readonly region: string
  readonly isPaused: boolean
  /** Its public address, without a scheme; a private service has none. */
  readonly host?: string
  readonly settings: RunSettings
  readonly scaling: Scaling
  /** With our own. */
  readonly tags: Tags
  /** What the release of Tandem that runs there is called. */
  readonly version?: string
  readonly domains: readonly AppRunnerDomain[]
  /** Where its VPC connector leads. */
  readonly network?: VpcPlace
  /** ARNs of the connections by which a private service is reached. */
  readonly ingressConnections: readonly string[]
  /** ARN of the key that App Runner's copy of the image is encrypted with, where it is not AWS's own. */
  readonly kmsKey?: string
}

/** What was given for the new service in this run: it lies over what App Runner has. */
export interface Given {
  readonly service: ServiceSettings
  /** Name or ARN. */
  readonly cluster?: string | undefined
  readonly subnets?: readonly string[] | undefined
  readonly securityGroups?: readonly string[] | undefined
  readonly architecture?: string | undefined
}

/** One setting on both sides. Nothing in it is secret. */
export interface Row {
  readonly setting: string
  readonly appRunner: string
  readonly express: string
  /** What is different, and what to do about it. */
  readonly note?: string
}

/** What is said of one matter. */
export interface Part {
  readonly rows: readonly Row[]
  readonly settings?: Partial<ServiceSettings>
  /** What stops the migration before anything is made; one sentence each. */
  readonly problems?: readonly string[]
}

/** What stands for a setting that one side has not. */
export const none = '–'

export const givenInRun = 'given in this run'

/** A setting that both sides have: what is given wins, and it is said so. */
export function bothHave<T>(
  setting: string,
  { now, given, text = String, note }: { now: T; given: T | undefined; text?: (value: T) => string; note?: string },
): Row {
  const row = { setting, appRunner: text(now), express: text(given ?? now) }
  if (given !== undefined) return { ...row, note: givenInRun }
  return note === undefined ? row : { ...row, note }
}

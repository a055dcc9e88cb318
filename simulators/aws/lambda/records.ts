import type { StoredImage } from '../../container/types.ts'
import type { Kernel, Stale } from '../../kernel/types.ts'
import type { AwsState, Policy, Statement } from '../types.ts'
import type { Environment } from './environments.ts'
import type { Place } from './naming.ts'
import type { Settings } from './settings.ts'

/** Where an image comes from: as it was asked for, and by digest. */
export interface Code {
  readonly uri: string
  readonly resolvedUri: string
  readonly image: StoredImage
}

/** Why a version cannot be used, or an update was not made: members of FunctionConfiguration. */
export interface Reason {
  readonly code: string
  readonly text: string
}

export type State =
  | { readonly state: 'Active' | 'Inactive'; readonly reason?: undefined }
  /** `restoring`: it was there before. */
  | { readonly state: 'Pending'; readonly restoring?: true; readonly reason?: undefined }
  | { readonly state: 'Failed'; readonly reason: Reason }

export type Update =
  | { readonly status: 'InProgress' | 'Successful'; readonly reason?: undefined }
  | { readonly status: 'Failed'; readonly reason: Reason }

/** `$LATEST` or a published version, as one moment has it. */
export interface Version {
  /** `$LATEST`, `1`, … */
  readonly name: string
  readonly code: Code
  readonly settings: Settings
  readonly state: State
  /** Of `$LATEST`: absent until the function has been created. */
  readonly update: Update | undefined
  readonly revision: string
  /** ms of platform time. */
  readonly modified: number
}

export interface Alias {
  readonly name: string
  readonly version: string
  readonly description: string
  /** The other version and its share, 0 to 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly revision: string
}

export interface UrlConfig {
  readonly host: string
  readonly auth: 'NONE' | 'AWS_IAM'
  readonly mode: 'BUFFERED' | 'RESPONSE_STREAM'
  readonly cors: unknown
  readonly created: number
  readonly modified: number
}

/** What others may do with a function, or with one of its versions or aliases. */
export interface ResourcePolicy {
  readonly revision: string
  readonly statements: readonly Statement[]
}

export const policyOf = ({ statements }: ResourcePolicy): Policy => ({ Version: '2012-10-17', Statement: statements })

export interface LambdaFunction {
  readonly place: Place
  readonly name: string
  /** Without qualifier. */
  readonly arn: string
  readonly latest: Stale<Version | undefined>
  /** What `$LATEST` runs: what it was until an update is through. */
  running: Version | undefined
  /** By number; `undefined` once deleted. */
  readonly versions: Map<string, Stale<Version | undefined>>
  /** Numbers are not given twice. */
  published: number
  /** What the last publication was made from, to tell whether another would be the same. */
  lastPublished: { readonly content: string; readonly version: string } | undefined
  /** By name: what reads see. */
  readonly aliases: Map<string, Stale<Alias | undefined>>
  /** By name: where requests go. */
  readonly routes: Map<string, Stale<Alias | undefined>>
  /** By alias, `$LATEST` for the function's own; what requests see. */
  readonly urls: Map<string, Stale<UrlConfig | undefined>>
  /** By qualifier, `` for the function. */
  readonly policies: Map<string, ResourcePolicy>
  readonly tags: Map<string, string>
  /** By version and revision of what it runs. */
  readonly environments: Map<string, Environment>
  concurrency: number | undefined
  /** Why nobody is told the variables of its environment. */
  sealed: string | undefined
}

export interface Mapping {
  readonly uuid: string
  readonly arn: string
  readonly place: Place
  readonly source: string
  /** With its qualifier: an alias stays one. */
  functionArn: string
  enabled: boolean
  batchSize: number
  batchingWindow: number
  /** Members that are kept as they came: `FilterCriteria`, `ScalingConfig`, … */
  more: Readonly<Record<string, unknown>>
  state: 'Creating' | 'Enabled' | 'Enabling' | 'Disabled' | 'Disabling' | 'Updating' | 'Deleting'
  modified: number
  readonly tags: Map<string, string>
}

/** Everything that Lambda's simulators share. */
export interface Cloud {
  readonly aws: AwsState
  readonly kernel: Kernel
  /** By ARN. */
  readonly functions: Map<string, LambdaFunction>
  /** By UUID. */
  readonly mappings: Map<string, Mapping>
  /** How the next creation or update of a function of this name ends. */
  readonly fates: Map<string, Reason>
  /** `memory`: MB. */
  readonly limits: { concurrency: number; unreserved: number; memory: number }
}

export const now = ({ kernel }: Pick<Cloud, 'kernel'>): number => kernel.clocks.platform.now()

/** Sets a value that reads may see late, if at all. */
export const lagging = <T>(cloud: Cloud, initial: T): Stale<T> =>
  // guess: whether reads are behind writes at all.
  cloud.kernel.stale(initial, { lag: cloud.kernel.guess('lambda.read-lag-ms', lags) })

const lags = [
  [0, 0],
  [0, 3_000],
] as const

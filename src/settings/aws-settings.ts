import type { ServiceSettings } from '../core/unit.ts'
import type { AmazonPlatform, AutoPlatform } from './amazon-platforms.ts'

/** Where and as whom to release, on whatever platform. */
export interface AwsBase {
  /** ARN of the role to assume by OIDC; absent: the environment's default credential chain. */
  readonly role?: string
  /** Of the OIDC token; absent: AWS's own. */
  readonly audience?: string
  readonly sessionName?: string
  /** Whether the account's number is kept out of the log. */
  readonly maskAccountId: boolean
  /** One target each; never empty. */
  readonly regions: readonly string[]
  /** Name of the service, or of the function. */
  readonly name: string
  /** Of Lambda: the alias that users call. */
  readonly liveAlias?: string
  readonly architecture?: 'x86_64' | 'arm64'
  /** Of ECS: name or ARN. */
  readonly cluster?: string
  readonly container?: string
  readonly url?: string
  readonly testUrl?: string
  readonly releaseCommand?: readonly string[]
  readonly subnets?: readonly string[]
  readonly securityGroups?: readonly string[]
  /** What comes before the service's name in Elastic Container Registry. */
  readonly repository: string
  readonly createRepository: boolean
}

/** The settings for AWS where the platform is told. */
export interface AwsPlatformSettings extends AwsBase {
  readonly platform: AmazonPlatform
  readonly service: ServiceSettings
}

/** Where AWS is asked for the platform first: what each would get. */
export interface AwsAutoSettings extends AwsBase {
  readonly platform: 'auto'
  readonly offers: Readonly<Record<AutoPlatform, AwsOffer>>
}

/** What is told of a platform only once it is chosen. */
export interface AwsOffer {
  readonly service: ServiceSettings
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

export type AwsSettings = AwsPlatformSettings | AwsAutoSettings

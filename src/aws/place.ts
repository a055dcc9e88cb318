import type { ServiceSettings } from '../core/unit.ts'
import type { AmazonPlatform, AutoPlatform } from './platforms.ts'

/** Where and as whom to release on AWS, on whatever platform. */
export interface AmazonBase {
  /** ARN of the role to assume by OIDC; without it the environment's default credentials. */
  readonly role?: string
  /** Known without a role once AWS was asked. */
  readonly account?: string
  /** Of the OIDC token; without it AWS's own. */
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
  /** What it runs on, where a platform has a choice. */
  readonly architecture?: 'x86_64' | 'arm64'
  /** Of ECS: name or ARN of the cluster; `default` when it is not told. */
  readonly cluster?: string
  /** Of ECS: which container of the task definition is released. */
  readonly container?: string
  /** Of ECS: the address of a service, and that of its load balancer's test listener, which ECS does not tell. */
  readonly url?: string
  readonly testUrl?: string
  /** Of ECS: run as a task of its own before the service is touched. */
  readonly releaseCommand?: readonly string[]
  /** Of Express Mode: where the service is; by default in the default VPC. */
  readonly subnets?: readonly string[]
  readonly securityGroups?: readonly string[]
  /** What comes before the service's name in Elastic Container Registry. */
  readonly repository: string
  readonly createRepository: boolean
}

/** The same, where the platform is told. */
export interface AmazonPlace extends AmazonBase {
  readonly platform: AmazonPlatform
  readonly service: ServiceSettings
}

/** The same, where AWS is asked for the platform first: what each would get. */
export interface AmazonWish extends AmazonBase {
  readonly platform: 'auto'
  /** What each platform would get; of those that were chosen alone, once they are: values of the environment are in it. */
  readonly offers: Readonly<Partial<Record<AutoPlatform, AmazonOffer>>>
  /** By region, once AWS was asked: another process must not choose again. */
  readonly chosen?: Readonly<Record<string, AutoPlatform>>
}

export interface AmazonOffer {
  readonly service: ServiceSettings
  /** What keeps it from being chosen. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

export type AmazonSpot = AmazonPlace | AmazonWish

import type { ServiceSettings } from '../../core/unit.ts'

/** What Tandem can release to on AWS. */
export type AmazonPlatform = 'app-runner' | 'ecs-express' | 'ecs' | 'lambda'

/** What `auto` can come to. */
export type AutoPlatform = Exclude<AmazonPlatform, 'lambda'>

interface AmazonBase {
  /** ARN; without it the environment's default credentials. */
  readonly role?: string
  /** Known without a role once AWS was asked. */
  readonly account?: string
  readonly audience?: string
  readonly sessionName?: string
  readonly maskAccountId: boolean
  /** One target each. */
  readonly regions: readonly string[]
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
  readonly repository: string
  readonly createRepository: boolean
}

/** Where and as whom to release on AWS. */
export interface AmazonPlace extends AmazonBase {
  readonly platform: AmazonPlatform
  readonly service: ServiceSettings
}

/** The same, where AWS is asked for the platform first. */
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

import type { DeploymentConfiguration } from '../../../aws/ecs-types.ts'
import type { DeploymentDetail } from '../ecs-deployment/deployment.ts'
import type { Tags } from '../tags.ts'
import type { Command } from './command.ts'
import type { Definition } from './definition.ts'
import type { Kind, Placement } from './kind.ts'

/** What a look finds. */
export interface Found {
  readonly arn: string
  /** `ACTIVE`, `DRAINING` */
  readonly status: string
  readonly kind: Kind
  readonly configuration: DeploymentConfiguration
  readonly placement: Placement
  /** All that it runs began so long ago that a deployment which is not listed is forgotten, and not late. */
  readonly isOld: boolean
  /** Has its load balancer a listener that shows what users do not get yet? */
  readonly hasTest: boolean
  /** Where its load balancers find a container. */
  readonly balanced: readonly { readonly container: string; readonly port: number }[]
  /** Changed by autoscaling too, and never by Tandem. */
  readonly desired: number
  readonly tags: Tags
  /** The container that is released; absent when it cannot be told which. */
  readonly container?: string
  /** What the newest deployment brings, or has brought. */
  readonly definition: Definition
  /** ARN of what its users have, where that is another: a deployment that came to nothing is what the service is set to all the same. */
  readonly served?: string
  /** Of the release of the mark. */
  readonly ours?: Definition
  /** What was there before the release, and a copy of it where it could not be deployed any more. */
  readonly former?: Definition
  readonly copy?: Definition
  /** The newest, and that of the release, as long as they are of interest: under way, or of a release that is. */
  readonly latest?: KnownDeployment
  readonly deployment?: KnownDeployment
  /** The newest of all, by which later ones are told. */
  readonly newest?: string
  /** The command of the release that runs first. */
  readonly command?: Command
  /** By task definition: tasks that run, and the digest of the image. */
  readonly running: readonly Running[]
}

export interface KnownDeployment extends DeploymentDetail {
  /** ARN of the task definition that it brings; absent when ECS does not tell any more. */
  readonly definition?: string
}

export interface Running {
  readonly definition: string
  readonly tasks: number
  readonly share?: number
  readonly digest?: string
}

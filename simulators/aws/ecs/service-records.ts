import type { Stale } from '../../kernel/types.ts'
import type { Input } from '../model.ts'
import type { DeploymentConfiguration, LoadBalancer } from './definition.ts'
import type { ServiceDeployment } from './deployment-records.ts'
import type { ExpressChoice } from './express-choice.ts'
import type { Place } from './naming.ts'
import type { Cluster, TaskDefinition } from './records.ts'
import type { Task } from './task-records.ts'

/** What a service revision fixes, in the wire's own names. */
export interface Workload {
  readonly definition: TaskDefinition
  readonly networkConfiguration: unknown
  readonly platformVersion: string
  readonly launchType: string | undefined
  readonly capacityProviderStrategy: unknown
  readonly loadBalancers: readonly LoadBalancer[]
  /** Members that start a deployment when they change and are only kept here. */
  readonly others: Input
  readonly express: ExpressChoice | undefined
}

/** Never changed; its tasks are those that the service has of it now. */
export interface Revision {
  readonly service: Service
  readonly arn: string
  readonly created: number
  readonly workload: Workload
  /** How many tasks there are to be. */
  wanted: number
  readonly tasks: Task[]
  /** Tasks in a row that came to nothing. */
  failures: number
  /** Its tasks are never healthy, whatever their containers do. */
  doomed: boolean
  /** A task could not be begun, and is tried again in a while. */
  blocked: boolean
  /** documented ("container image resolution"): the digest that a tag had at the first task is that of the later ones. */
  readonly digests: Map<string, string>
}

/** An entry of DescribeServices' `deployments`: `ecs-svc/…`. */
export interface Rollout {
  readonly id: string
  readonly revision: Revision
  readonly created: number
  readonly seenFrom: number
  updated: number
  state: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  reason: string
}

export type ServiceStatus = 'ACTIVE' | 'DRAINING' | 'INACTIVE'

/** Share of the requests, in per cent. */
export interface Share {
  readonly revision: Revision
  readonly weight: number
}

export interface Routes {
  /** `undefined`: every healthy task takes as much as any other. */
  readonly production: readonly Share[] | undefined
  readonly test: readonly Share[]
}

export interface Service {
  readonly place: Place
  readonly cluster: Cluster
  readonly name: string
  readonly arn: string
  readonly created: number
  readonly createdBy: string
  readonly seenFrom: number
  readonly tags: Map<string, string>
  readonly express: Express | undefined
  readonly status: Stale<ServiceStatus>
  readonly routes: Stale<Routes>
  /** What no revision holds, in the wire's own names. */
  content: Input
  desired: number
  configuration: DeploymentConfiguration
  /** Oldest first. */
  readonly revisions: Revision[]
  readonly rollouts: Rollout[]
  readonly deployments: ServiceDeployment[]
  /** Of the last deployment that succeeded: what a rollback goes back to. */
  stable: Revision | undefined
  readonly events: { readonly id: string; readonly at: number; readonly message: string }[]
  updated: number
}

export interface Express {
  readonly infrastructureRole: string
  readonly endpoint: string
  readonly logGroup: string
  readonly alarm: string
  /** Of its load balancer, certificate and all the rest. */
  resources: 'PROVISIONING' | 'ACTIVE' | 'DEPROVISIONING' | 'DELETED'
  resourcesUpdated: number
  /** Requests and errors by minute of platform time. */
  readonly minutes: Map<number, { requests: number; errors: number }>
}

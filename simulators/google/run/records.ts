import type { Container, StoredImage } from '../../container/types.ts'
import type { Kernel, Stale } from '../../kernel/types.ts'
import type { GoogleState, Project } from '../types.ts'
import type { ServiceAddress } from './naming.ts'
import type { RevisionTemplate, ServiceSpec, TrafficStatus } from './spec.ts'

/** Why a revision, or a route, is not ready. */
export interface Failure {
  readonly reason?: string
  readonly revisionReason?: string
  /** google.rpc.Code of the operation that waits for it. */
  readonly code: number
  readonly message: string
}

export type RevisionState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly container: Container }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Revision {
  /** Short. */
  readonly name: string
  /** Counts up within the service. */
  readonly number: number
  /** As asked for, defaults included, without its name. */
  readonly template: RevisionTemplate
  readonly uid: string
  readonly generation: number
  readonly creator: string
  readonly createTime: string
  updateTime: string
  state: RevisionState
  /** Known once it was imported. */
  image: StoredImage | undefined
  /** Resolves when the state is no longer `pending`. */
  settled: Promise<void>
}

export interface PolicyBinding {
  readonly role: string
  readonly members: readonly string[]
}

export interface Service {
  readonly address: ServiceAddress
  readonly project: Project
  readonly uid: string
  readonly creator: string
  readonly createTime: string
  readonly revisions: Map<string, Revision>
  spec: ServiceSpec
  generation: number
  observedGeneration: number
  /** The last change that work has begun on; v1's `observedGeneration`. */
  seenGeneration: number
  /** Counts every change that the etag follows. */
  version: number
  updateTime: string
  deleteTime: string | undefined
  lastModifier: string
  reconciling: boolean
  /** When the state below last changed. */
  transitionTime: string
  latestCreated: Revision | undefined
  latestReady: Revision | undefined
  routing: 'pending' | 'ready' | Failure
  /** The outcome of the whole; `undefined` while it is worked on. */
  failure: Failure | undefined
  trafficStatuses: readonly TrafficStatus[]
  uri: string | undefined
  /** What the front ends route by: follows `trafficStatuses` a moment later. */
  readonly routes: Stale<readonly TrafficStatus[]>
  /** IAM policies take effect a moment after they are written. */
  readonly bindings: Stale<readonly PolicyBinding[]>
  policyVersion: number
  /** Counts accepted changes: work for an older one gives up. */
  attempt: number
  /** Does the outcome of the last change depend on the latest revision? */
  madeRevision: boolean
  revisionCount: number
}

export interface Operation {
  readonly name: string
  readonly service: Service
  /** v1's operations answer with v1's shape. */
  readonly api: 'v1' | 'v2'
  readonly kind: 'Service' | 'Revision'
  readonly subject: () => object
  done: boolean
  response?: object
  error?: { readonly code: number; readonly message: string }
  /** Resolves when it is done. */
  readonly finished: Promise<void>
  finish(outcome: { readonly response: object } | { readonly error: { code: number; message: string } }): void
}

/** Everything that Cloud Run's simulators share. */
export interface Cloud {
  readonly google: GoogleState
  readonly kernel: Kernel
  /** By full name. */
  readonly services: Map<string, Service>
  /** What lists show: names, a moment later. */
  readonly listed: Stale<ReadonlySet<string>>
  readonly operations: Map<string, Operation>
  /** documented (https://cloud.google.com/run/quotas): revisions a service, tags a project and region. */
  readonly limits: { revisions: number; tags: number }
}

export function timestamp(cloud: Cloud): string {
  const iso = new Date(cloud.kernel.clocks.platform.now()).toISOString()
  // observed: six digits of a second
  return iso.replace('Z', `${String(Math.floor(cloud.kernel.random() * 1000)).padStart(3, '0')}Z`)
}

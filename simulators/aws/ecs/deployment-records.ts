import type { Stale } from '../../kernel/types.ts'
import type { DeploymentConfiguration } from './definition.ts'
import type { Revision, Rollout, Service } from './service-records.ts'

export type DeploymentStatus =
  | 'PENDING'
  | 'SUCCESSFUL'
  | 'STOPPED'
  | 'STOP_REQUESTED'
  | 'IN_PROGRESS'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED'

export type HookAction = 'CONTINUE' | 'ROLLBACK'

export interface HookRun {
  readonly id: string
  readonly type: 'AWS_LAMBDA' | 'PAUSE'
  readonly target: string | undefined
  readonly expires: number
  readonly timeoutAction: HookAction
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT'
  /** Lets a paused deployment go. */
  readonly resolve: (action: HookAction) => void
}

export interface ServiceDeployment {
  readonly service: Service
  readonly arn: string
  readonly created: number
  readonly seenFrom: number
  readonly target: Revision
  readonly sources: readonly Revision[]
  readonly rollout: Rollout
  readonly configuration: DeploymentConfiguration
  readonly status: Stale<DeploymentStatus>
  readonly fate: Fate | undefined
  /** Ends whatever it does now; the reason is an `Interruption`. Another one takes its place for the way back. */
  interrupt: AbortController
  reason: string
  stage: string | undefined
  readonly hooks: HookRun[]
  started: number | undefined
  finished: number | undefined
  stopped: number | undefined
  updated: number
  rollback: { readonly reason: string; readonly started: number; readonly revision: Revision } | undefined
  breaker: 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED'
  alarms: 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED'
  readonly triggered: string[]
  /** Failures that the circuit breaker has counted when it went off. */
  counted: number | undefined
}

/** What becomes of the next deployment, whatever it deploys; `does not begin`: an update of an Express service is accepted and starts none. */
export type Fate = 'never healthy' | 'cannot roll back' | 'hangs' | 'does not begin'

/** The members of Cloud Run's messages that the simulator acts on; the rest is kept and given back as it came. */

export interface EnvVar {
  readonly name: string
  readonly value?: string
  readonly valueSource?: { readonly secretKeyRef?: { readonly secret: string; readonly version?: string } }
}

export interface Probe {
  readonly initialDelaySeconds?: number
  readonly timeoutSeconds?: number
  readonly periodSeconds?: number
  readonly failureThreshold?: number
  readonly httpGet?: { readonly path?: string; readonly port?: number }
  readonly tcpSocket?: { readonly port?: number }
  readonly grpc?: { readonly port?: number; readonly service?: string }
}

export interface Resources {
  readonly limits?: Readonly<Record<string, string>>
  readonly cpuIdle?: boolean
  readonly startupCpuBoost?: boolean
}

export interface ContainerSpec {
  readonly name?: string
  readonly image?: string
  readonly command?: readonly string[]
  readonly args?: readonly string[]
  readonly env?: readonly EnvVar[]
  readonly ports?: readonly { readonly name?: string; readonly containerPort?: number }[]
  readonly resources?: Resources
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[]
  readonly startupProbe?: Probe
  readonly livenessProbe?: Probe
}

export interface VolumeSpec {
  readonly name: string
  readonly secret?: {
    readonly secret: string
    readonly items?: readonly { readonly path: string; readonly version?: string; readonly mode?: number }[]
    readonly defaultMode?: number
  }
}

export interface Scaling {
  readonly minInstanceCount?: number
  readonly maxInstanceCount?: number
}

export interface RevisionTemplate {
  readonly revision?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly scaling?: Scaling
  readonly vpcAccess?: {
    readonly connector?: string
    readonly egress?: string
    readonly networkInterfaces?: readonly object[]
  }
  readonly timeout?: string
  readonly serviceAccount?: string
  readonly containers?: readonly ContainerSpec[]
  readonly volumes?: readonly VolumeSpec[]
  readonly executionEnvironment?: string
  readonly maxInstanceRequestConcurrency?: number
  readonly sessionAffinity?: boolean
  readonly healthCheckDisabled?: boolean
}

export const latest = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
export const byRevision = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'

export interface TrafficTarget {
  readonly type?: string
  readonly revision?: string
  readonly percent?: number
  readonly tag?: string
}

export interface TrafficStatus extends TrafficTarget {
  readonly uri?: string
}

/** What the user asks of a service. */
export interface ServiceSpec {
  readonly description?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly client?: string
  readonly clientVersion?: string
  readonly ingress?: string
  readonly launchStage?: string
  readonly template?: RevisionTemplate
  readonly traffic?: readonly TrafficTarget[]
  readonly scaling?: Scaling & { readonly scalingMode?: string; readonly manualInstanceCount?: number }
  readonly invokerIamDisabled?: boolean
  readonly defaultUriDisabled?: boolean
  readonly customAudiences?: readonly string[]
}

export type ConditionState = 'CONDITION_PENDING' | 'CONDITION_RECONCILING' | 'CONDITION_FAILED' | 'CONDITION_SUCCEEDED'

export interface Condition {
  readonly type: string
  readonly state: ConditionState
  readonly message?: string
  readonly lastTransitionTime?: string
  readonly severity?: 'ERROR' | 'WARNING' | 'INFO'
  readonly reason?: string
  readonly revisionReason?: string
}

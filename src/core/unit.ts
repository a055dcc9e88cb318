/** What a unit runs with, in Tandem's own terms. `undefined` means: not given, leave as it is. */
export interface ServiceSettings {
  readonly port?: number
  /** vCPU, e.g. 0.5 or 2. */
  readonly cpu?: number
  /** MiB. */
  readonly memory?: number
  /** Words that the container is started with, in place of the image's own command. Sensitive. */
  readonly command?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly secrets?: readonly SecretReference[]
  /** Whether `env` and `secrets`, when given, replace the whole map of an existing service or are laid over it. */
  readonly envStrategy: 'replace' | 'merge'
  readonly minInstances?: number
  readonly maxInstances?: number
  /** Requests that one instance serves at a time. */
  readonly concurrency?: number
  /** Request time-out, seconds. */
  readonly timeout?: number
  readonly startupProbe?: Probe
  readonly livenessProbe?: Probe
  /** The identity that the container runs as: a service account's e-mail, a role's ARN. */
  readonly runtimeIdentity?: string
  readonly access?: 'public' | 'private'
  readonly ingress?: 'all' | 'internal' | 'internal-and-load-balancer'
  readonly vpc?: VpcAccess
  /** Labels on Google Cloud, tags on AWS. */
  readonly labels?: Readonly<Record<string, string>>
  /** ARN of the role with which the platform itself pulls the image, where it needs one. */
  readonly accessRole?: string
  /** ARN of the role with which ECS pulls the image, reads secrets and writes logs. */
  readonly executionRole?: string
  /** ARN of the role with which ECS makes load balancer, certificate and scaling of an Express service. */
  readonly infrastructureRole?: string
  /** ARN of the observability configuration that traces requests; `off` ends it. */
  readonly observability?: string
}

/** A secret by reference: it is an environment variable when `target` is a name, a file when it is an absolute path. */
export interface SecretReference {
  readonly target: string
  /** The cloud's own name, or full resource name. */
  readonly secret: string
  /** A version, or `latest`, which is pinned when the release is planned. */
  readonly version: string
}

export interface Probe {
  readonly kind: 'http' | 'tcp'
  readonly path?: string
  readonly port?: number
  /** Seconds. */
  readonly initialDelay?: number
  readonly period?: number
  readonly timeout?: number
  readonly failureThreshold?: number
}

export type VpcAccess =
  | { readonly kind: 'connector'; readonly connector: string; readonly egress?: 'all-traffic' | 'private-ranges-only' }
  | {
      readonly kind: 'network'
      readonly network?: string
      readonly subnetwork?: string
      readonly tags?: readonly string[]
      readonly egress?: 'all-traffic' | 'private-ranges-only'
    }

/** An image as one registry holds it. Digests are `sha256:` and 64 hexadecimal digits. */
export interface DeliveredImage {
  /** `host/repository`, without tag or digest. */
  readonly repository: string
  /** Digest of what was asked for: an index, or a single manifest. */
  readonly digest: string
  /** Digest of the child for each platform, `linux/amd64` → digest; one entry for a single manifest. */
  readonly platforms: Readonly<Record<string, string>>
}

export interface Release {
  /** Short, unique, safe in labels and tags: `r` and up to 12 of `[a-z0-9]`. */
  readonly id: string
  /** Milliseconds since the epoch at which the release began: a later release wins over an earlier one. */
  readonly order: number
  /** What the user calls it: a tag, or the commit's first digits. */
  readonly version: string
  /** Address of the run, for marks and reports. */
  readonly run: string
  /** Every place that it goes to (`placeOf`), for marks: so that one cloud alone tells of the other. */
  readonly places?: readonly string[]
}

/** One artifact with the settings that it runs with. */
export interface Unit {
  readonly release: Release
  readonly image: DeliveredImage
  readonly settings: ServiceSettings
}

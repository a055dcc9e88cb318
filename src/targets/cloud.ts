import type { Context } from '../core/context.ts'
import type { OidcSource } from '../core/oidc.ts'
import type { Secrets } from '../core/secrets.ts'
import type { Cloud, Target } from '../core/target.ts'
import type { ServiceSettings } from '../core/unit.ts'
import type { HttpClient } from '../http/types.ts'
import type { CredentialSource } from '../image/credentials.ts'

/** What opening a cloud takes. Nothing is asked of it before `connect`. */
export interface CloudTools {
  readonly http: HttpClient
  readonly oidc: OidcSource
  readonly context: Context
  /** Learns what is known or read of a service's environment. */
  readonly secrets: Secrets
  /** Until when a release is decided, ms; what a platform holds for it has to outlast that. Default: 30 min. */
  readonly releaseTimeout?: number
}

/** One cloud with its identity, as the recipes use it. */
export interface OpenCloud {
  readonly cloud: Cloud
  /** Who we are there, for the log. */
  readonly identity: string
  readonly targets: readonly OpenTarget[]
  /** What was found out while it was opened, for log, plan and report. */
  readonly notes?: readonly string[]
  readonly warnings?: readonly string[]
  /** Proves the identity: throws TandemError `auth` that says what to change. */
  connect(context: Context): Promise<void>
  /** Names and passwords for the cloud's own registries, minted when they are asked for. */
  readonly credentials: CredentialSource
  /** The same for its registries of other places and owners, where nobody has given a login. */
  readonly guestCredentials?: CredentialSource
  close(): Promise<void>
}

export interface OpenTarget {
  readonly target: Target
  readonly settings: ServiceSettings
  /** What the platform runs, e.g. `linux/amd64`. */
  readonly platform: string
  /** What else it runs, where the image has nothing for `platform`: each of them is enough. */
  readonly alternatives?: readonly string[]
  /** Can the platform run an image from where it is, so that nothing has to be copied? */
  runsFrom(host: string): boolean
  /** Where an image for this target lives: `host/repository`. */
  readonly imageRepository: string
  /** Whether it is made when it is missing. */
  readonly createsImageRepository: boolean
  /** Sees to it that there is such a place; makes it when it is missing and allowed. */
  prepareImageRepository(context: Context): Promise<void>
}

import type { Operator } from '../../simulators/operator.ts'
import type { AmazonPlatform, Scene } from '../../simulators/scene.ts'
import type { Rig } from './rig/rig.ts'

/** A client of the clouds that nobody here wrote. */
export interface Client {
  readonly name: string
  /** Platform time over wall time in its local clouds. Default 20. */
  readonly speed?: number
  /**
   * What answers for a service in its local clouds; `docker`: containers, in the rig's engine or, where there can be no rig, in the
   * machine's own. Default: stand-ins.
   */
  readonly containers?: 'docker'
  /** What the action releases to on AWS. Default: App Runner. */
  readonly awsPlatform?: AmazonPlatform
  /** Only with the rig: left out where this machine can have none. */
  readonly needsRig?: boolean
  /** Makes it ready to run; a text says why it cannot be had on this machine. */
  readonly ready: () => Promise<string | undefined>
  readonly run: (desk: Desk) => Promise<readonly Check[]>
}

/** What a client works with. */
export interface Desk {
  readonly scene: Scene
  /** Credentials, proxy and CA for a vendor's client. */
  readonly operator: Operator
  /** Of a job that may ask for OIDC tokens. */
  readonly job: Readonly<Record<string, string>>
  /** A folder of this client's own. */
  readonly folder: string
  /** For a client with `containers`, where this machine can have one; a text says why not. */
  readonly rig?: Rig | string
}

/** `told`: what was there instead, when it does not hold. */
export interface Check {
  readonly what: string
  readonly holds: boolean
  readonly told?: string
}

export const check = (what: string, holds: boolean, told: unknown = ''): Check => ({
  what,
  holds,
  told: typeof told === 'string' ? told : JSON.stringify(told),
})

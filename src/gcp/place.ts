import type { ServiceSettings } from '../core/unit.ts'

/** Where and as whom to release on Google Cloud. */
export interface GooglePlace {
  readonly project: string
  /** One target each; never empty. */
  readonly regions: readonly string[]
  /** Name of the Cloud Run service. */
  readonly name: string
  readonly identity: {
    /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`; absent: application default credentials. */
    readonly provider?: string
    /** E-mail address of the account to impersonate. */
    readonly serviceAccount?: string
  }
  readonly universe: string
  /** Name of the Artifact Registry repository. */
  readonly repository: string
  readonly createRepository: boolean
  readonly service: ServiceSettings
}

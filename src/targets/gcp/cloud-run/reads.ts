import type { Context } from '../../../core/context.ts'
import type { Observed } from '../../../core/target.ts'
import type { SecretReference } from '../../../core/unit.ts'
import type { RunTemplate } from '../../../gcp/run-types.ts'
import type { ServiceFields } from './mark.ts'

/** What planning asks of the cloud; read-only, each call. */
export interface PlanningReads {
  /** Pins `latest` to the version that it is now; `undefined` when that may not be read. */
  pin(secret: SecretReference, context: Context): Promise<SecretReference | undefined>
  /** Lets Cloud Run validate the change without making it. */
  validate(template: RunTemplate, fields: ServiceFields, seen: Observed, context: Context): Promise<void>
  /** Permissions on the service that the identity lacks. */
  missingPermissions(permissions: readonly string[], context: Context): Promise<readonly string[]>
}

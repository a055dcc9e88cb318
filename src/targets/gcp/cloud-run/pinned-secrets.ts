import type { Context } from '../../../core/context.ts'
import type { SecretReference } from '../../../core/unit.ts'
import type { PlanningReads } from './reads.ts'

interface PinnedSecrets {
  readonly secrets: readonly SecretReference[]
  readonly warnings: readonly string[]
}

/** `latest` as the version that it is now, where that may be read. */
export async function pinSecrets(
  secrets: readonly SecretReference[],
  reads: PlanningReads,
  context: Context,
): Promise<PinnedSecrets> {
  const warnings: string[] = []
  const pinned = await Promise.all(
    secrets.map(async (secret) => {
      const found = await reads.pin(secret, context)
      if (found === undefined) {
        warnings.push(
          `secret ${secret.secret} stays at "latest", as its versions may not be read: an undo will not bring its old value back`,
        )
      }
      return found ?? secret
    }),
  )
  return { secrets: pinned, warnings }
}

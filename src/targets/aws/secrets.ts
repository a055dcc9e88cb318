import type { Context } from '../../core/context.ts'
import { TandemError } from '../../core/errors.ts'
import type { SecretReference } from '../../core/unit.ts'

/** What a reference to a secret comes to: `why` says why it is not pinned to a version. */
export type ResolveSecret = (
  reference: SecretReference,
  context: Context,
) => Promise<{ readonly arn: string; readonly why?: string }>

interface Resolved {
  /** With ARNs. */
  readonly found?: readonly SecretReference[]
  readonly warnings: readonly string[]
  readonly problems: readonly string[]
}

/** Every secret that cannot be used is told, not only the first. */
export async function resolveSecrets(
  secrets: readonly SecretReference[] | undefined,
  resolve: ResolveSecret,
  context: Context,
): Promise<Resolved> {
  if (secrets === undefined) return { warnings: [], problems: [] }
  const [warnings, problems]: [string[], string[]] = [[], []]
  const found = await Promise.all(
    secrets.map(async (secret) => {
      try {
        const { arn, why } = await resolve(secret, context)
        if (why !== undefined) warnings.push(`${secret.target}: ${why}`)
        return { ...secret, secret: arn }
      } catch (error) {
        if (!(error instanceof TandemError) || error.code !== 'input') throw error
        problems.push(error.hint === undefined ? error.message : `${error.message} (${error.hint})`)
        return secret
      }
    }),
  )
  return { found, warnings: warnings.toSorted(), problems: problems.toSorted() }
}

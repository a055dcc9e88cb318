import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { type RetryPolicy, retry } from '../core/retry.ts'
import type { Repository } from './repository.ts'

/** A manifest may be unknown for a moment after its push (seen on Artifact Registry and ECR), a tag on ghcr.io too. */
const policy: RetryPolicy = {
  on: ['throttled', 'unanswered', 'missing'],
  firstWait: 250,
  maxWait: 3_000,
  within: 60_000,
}

export interface Claim {
  /** A digest or a tag. */
  readonly reference: string
  readonly digest: string
  /** What the reference named before: a registry may show that for a moment yet. */
  readonly former?: string | undefined
}

/** Asks the registry what it has there until it answers with the digest. Throws CloudError: `missing`, or `conflict` for another one. */
export async function prove(
  at: Pick<Repository, 'address' | 'findManifest'>,
  { reference, digest, former }: Claim,
  context: Context,
): Promise<void> {
  const operation = 'registry.manifests.head'
  await retry(operation, policy, context, async () => {
    const found = await at.findManifest(reference, context)
    if (found === digest) return
    const where = reference === digest ? at.address : `${at.address}:${reference}`
    const notYet = found === undefined || found === former
    throw new CloudError(
      `${where} was sent ${digest}, but ${notYet ? 'does not show it yet' : `answers with ${found}`}`,
      {
        trouble: notYet ? 'missing' : 'conflict',
        operation,
      },
    )
  })
}

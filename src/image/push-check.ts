import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { readPolicy, retry, throwIfCancelled } from '../core/retry.ts'
import { askDestination, type Destination, locationOf } from './destination.ts'

/**
 * Throws CloudError when nothing may be pushed: begins an upload and cancels it, of which nothing stays. Where an upload cannot be
 * cancelled (nothing says that ECR can), the registry forgets it by itself.
 */
export async function checkPush(to: Destination, context: Context): Promise<void> {
  const operation = 'registry.uploads.start'
  const url = `/v2/${to.repository}/blobs/uploads/`
  const begin = { operation, method: 'POST', url, allow: [201, 202] } as const
  const begun = await retry(operation, readPolicy, context, () => askDestination(to, begin, context))
  try {
    const cancel = { operation: 'registry.uploads.cancel', method: 'DELETE', url: locationOf(to, begun) } as const
    await askDestination(to, { ...cancel, allow: [200, 202, 204] }, context)
  } catch (error) {
    throwIfCancelled(context.signal)
    if (!(error instanceof TandemError)) throw error
    context.log.debug(`An upload that was begun to try it could not be cancelled: ${error.message}`)
  }
}

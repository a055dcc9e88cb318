import type { Context } from '../core/context.ts'
import { isCloudError } from '../core/errors.ts'
import { seconds } from '../core/retry.ts'

/** No new attempt starts later than this after the first failure, ms: calls have been asked again for long by then. */
const forTrouble = 60_000
/**
 * A token of a moment ago may not be known everywhere, and a second attempt succeeds: ECR answers the first HEAD of a push with 401
 * (https://github.com/docker/build-push-action/issues/719, 2024-12), Docker Hub likewise (https://github.com/docker/hub-feedback/issues/647).
 */
const forToken = 30_000

/** Does it all again while what went wrong may heal: for work that finds what an earlier attempt has done. */
export async function untilHealed<T>({ clock, log, signal }: Context, attempt: () => Promise<T>): Promise<T> {
  let failedAt: number | undefined
  for (let count = 1; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      failedAt ??= clock.now()
      const wait = Math.min(1_000 * 2 ** (count - 1), 8_000)
      if (!isCloudError(error) || clock.now() + wait - failedAt > patienceWith(error)) throw error
      log.info(`${error.message}; once more in ${seconds(wait)}`)
      await clock.sleep(wait, signal)
    }
  }
}

function patienceWith(error: { readonly trouble: string; readonly status: number | undefined }): number {
  if (error.trouble === 'denied') return error.status === 401 ? forToken : 0
  return error.trouble === 'throttled' || error.trouble === 'unanswered' ? forTrouble : 0
}

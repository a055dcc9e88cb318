import type { Context } from './context.ts'
import { TandemError } from './errors.ts'

/** When time is over, what was waited for all the while is the cause. */
export function overdue(reason: unknown, waitedFor: string | undefined): unknown {
  if (!(reason instanceof TandemError) || reason.code !== 'timeout') return reason
  if (waitedFor === undefined || reason.cause !== undefined) return reason
  const { message, hint } = reason
  return new TandemError('timeout', `${waitedFor}; ${message}`, {
    cause: reason,
    ...(hint === undefined ? {} : { hint }),
  })
}

/** Runs `work` in a context whose signal is also aborted once `ms` are over, with a `timeout` error that names `what`. */
export async function within<T>(
  { what, ms, hint }: { what: string; ms: number; hint?: string },
  context: Context,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const expiry = new AbortController()
  const done = new AbortController()
  const timer = context.clock
    .sleep(ms, done.signal)
    .then(() => expiry.abort(new TandemError('timeout', what, hint === undefined ? {} : { hint })))
    .catch(() => undefined)
  try {
    return await work({ ...context, signal: AbortSignal.any([context.signal, expiry.signal]) })
  } finally {
    done.abort(new TandemError('cancelled', 'no longer needed'))
    await timer
  }
}

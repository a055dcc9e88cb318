import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { heedCancel } from '../core/heed-cancel.ts'
import { throwIfCancelled } from '../core/retry.ts'

type Ask<T> = (context: Context) => Promise<T>

/**
 * What is asked for serves for so long, ms: one asks, all others wait for the same. What failed is not kept; when it failed because
 * the one who asked was cancelled, another asks.
 */
export function keptFor<T>(time: number, ask: Ask<T>): Ask<T> {
  let kept: { readonly value: Promise<T>; readonly until: number } | undefined
  const askAnew = async (context: Context): Promise<T> => {
    const mine = { value: ask(context), until: context.clock.now() + time }
    kept = mine
    try {
      return await mine.value
    } catch (error) {
      if (kept === mine) kept = undefined
      throw error
    }
  }
  return async (context) => {
    while (kept !== undefined && kept.until > context.clock.now()) {
      const shared = kept
      try {
        return await heedCancel(context.signal, shared.value)
      } catch (error) {
        throwIfCancelled(context.signal)
        if (!(error instanceof TandemError && error.code === 'cancelled')) throw error
        if (kept === shared) kept = undefined
      }
    }
    return askAnew(context)
  }
}

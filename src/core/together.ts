import type { Context } from './context.ts'
import { TandemError } from './errors.ts'

/** Does all at the same time. The first that fails stops the others, and is thrown once they have come to rest. */
export async function together<T>(
  works: readonly ((context: Context) => Promise<T>)[],
  context: Context,
): Promise<T[]> {
  const stop = new AbortController()
  const inner = { ...context, signal: AbortSignal.any([context.signal, stop.signal]) }
  const failures: unknown[] = []
  const results = await Promise.allSettled(
    works.map(async (work) => {
      try {
        return await work(inner)
      } catch (error) {
        failures.push(error)
        stop.abort(new TandemError('cancelled', 'stopped because another part failed'))
        throw error
      }
    }),
  )
  if (failures.length > 0) throw failures[0]
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

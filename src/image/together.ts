import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'

/** Runs all at the same time; the first failure stops the others, is waited for and then thrown. */
export async function together(
  works: readonly ((context: Context) => Promise<void>)[],
  context: Context,
): Promise<void> {
  const stop = new AbortController()
  const signal = AbortSignal.any([context.signal, stop.signal])
  const failures: unknown[] = []
  await Promise.all(
    works.map(async (work) => {
      try {
        await work({ ...context, signal })
      } catch (error) {
        failures.push(error)
        stop.abort(new TandemError('cancelled', 'stopped because another part failed'))
      }
    }),
  )
  if (failures.length > 0) throw failures[0]
}

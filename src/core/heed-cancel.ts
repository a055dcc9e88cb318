import { throwIfCancelled } from './retry.ts'

/** Waits for work that others may share: whoever is cancelled leaves it alone and just stops waiting. */
export async function heedCancel<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  // Whoever is cancelled before leaves nobody who would notice that it failed.
  work.catch(() => undefined)
  throwIfCancelled(signal)
  const done = new AbortController()
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal })
  })
  try {
    return await Promise.race([work, cancelled])
  } finally {
    done.abort()
  }
}

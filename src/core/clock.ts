import { TandemError } from './errors.ts'

/** Time, injected: tests run on a faster one. All times are milliseconds since the epoch. */
export interface Clock {
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleepFor(ms, signal),
}

function sleepFor(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const wake = () => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
  })
}

/** A clock that runs `speed` times as fast as the system's, for tests and demonstrations. */
export function scaledClock(speed: number, start = Date.now()): Clock {
  const origin = performance.now()
  return {
    now: () => start + (performance.now() - origin) * speed,
    sleep: (ms, signal) => sleepFor(ms / speed, signal),
  }
}

/**
 * Runs `work` with a signal of its own that is aborted after `ms` on the clock or when the outer signal is.
 * Rejects with `timeout()` when the time is over, even if `work` never looks at its signal.
 */
export async function withTimeout<T>(
  { clock, ms, signal, timeout }: { clock: Clock; ms: number; signal: AbortSignal; timeout: () => Error },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController()
  const alarm = new AbortController()
  const relay = () => inner.abort(signal.reason)
  signal.addEventListener('abort', relay, { once: true })
  if (signal.aborted) relay()
  const expiry = clock.sleep(ms, AbortSignal.any([alarm.signal, signal])).then(() => {
    const error = timeout()
    inner.abort(error)
    throw error
  })
  try {
    return await Promise.race([work(inner.signal), expiry])
  } finally {
    signal.removeEventListener('abort', relay)
    alarm.abort(new TandemError('cancelled', 'no longer needed'))
    expiry.catch(() => undefined)
  }
}

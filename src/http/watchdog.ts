import type { Clock } from '../core/clock.ts'

/** Aborts `signal` after a silence, unless it is told that something moves or that nothing is expected. */
export interface Watchdog {
  readonly signal: AbortSignal
  /** Something moved: the silence begins anew. */
  touch(): void
  /** Nothing is expected until the next `touch`. */
  pause(): void
  stop(): void
}

interface WatchdogOptions {
  readonly clock: Clock
  /** ms */
  readonly silence: number
  /** Relayed with its reason. */
  readonly signal: AbortSignal
  readonly error: () => Error
}

export function startWatchdog({ clock, silence, signal: outer, error }: WatchdogOptions): Watchdog {
  const inner = new AbortController()
  const stopped = new AbortController()
  const relay = () => inner.abort(outer.reason)
  if (outer.aborted) relay()
  else outer.addEventListener('abort', relay, { once: true })
  let until: number | undefined = clock.now() + silence
  const watch = async () => {
    for (;;) {
      const wait = until === undefined ? silence : until - clock.now()
      if (wait <= 0) return inner.abort(error())
      await clock.sleep(wait, stopped.signal)
    }
  }
  watch().catch(() => undefined)
  return {
    signal: inner.signal,
    touch: () => {
      until = clock.now() + silence
    },
    pause: () => {
      until = undefined
    },
    stop: () => {
      outer.removeEventListener('abort', relay)
      stopped.abort()
    },
  }
}

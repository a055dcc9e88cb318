import { TandemError } from '../core/errors.ts'

type Signal = 'SIGINT' | 'SIGTERM'

/** The part of `process` that tells of signals. */
export interface SignalSource {
  on(signal: Signal, listener: () => void): unknown
  off(signal: Signal, listener: () => void): unknown
}

export interface Cancel {
  readonly signal: AbortSignal
  /** Stops listening: from then on a signal ends the process. */
  release(): void
}

/**
 * Turns a cancelled run into an abort. GitHub sends SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that; what is
 * under way then has to come to an end by itself.
 */
export function listenForCancel(source: SignalSource): Cancel {
  const controller = new AbortController()
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((name) => {
    const listener = () => controller.abort(new TandemError('cancelled', `the run was cancelled (${name})`))
    source.on(name, listener)
    return () => source.off(name, listener)
  })
  return { signal: controller.signal, release: () => listeners.forEach((stop) => stop()) }
}

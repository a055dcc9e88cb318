import type { Context } from './core/context.ts'
import { TandemError } from './core/errors.ts'
import { seconds } from './core/retry.ts'

/** The build cache on its way to where the next run finds it: beside the release, which does not wait for it. */
export interface CacheWriting {
  begin(): void
  /** Waits for it, but not for ever: the release is over by then. */
  end(): Promise<void>
}

/** @param write must not reject, and end when the signal says so */
export function createCacheWriting(
  write: (signal: AbortSignal) => Promise<void>,
  within: number,
  { clock, log, signal }: Context,
): CacheWriting {
  const overtime = new AbortController()
  let writing: Promise<void> | undefined
  return {
    begin: () => {
      writing ??= write(AbortSignal.any([signal, overtime.signal]))
    },
    end: async () => {
      if (writing === undefined) return
      const done = new AbortController()
      const late = clock.sleep(within, done.signal).then(
        () => true,
        () => false,
      )
      const written = writing.then(() => false)
      if (await Promise.race([late, written])) {
        log.warning(`The build cache is not written: it took longer than ${seconds(within)} after the release`)
        overtime.abort(new TandemError('cancelled', 'the build cache took too long'))
        await writing
      }
      done.abort()
    },
  }
}

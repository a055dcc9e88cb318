/** A clock to wait by: the real one, or a faster one in tests. */
export interface Waiting {
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** All in ms. */
export const timings = {
  /** SIGINT at once, SIGTERM after this: `_sigintTimeout` in src/Runner.Sdk/ProcessInvoker.cs of actions/runner, copy read 2026-11-20. */
  sigint: 7500,
  /** SIGKILL this much later: `_sigtermTimeout`, same file. */
  sigterm: 2500,
  /** How long output is awaited that outlives its process: `ProcessExitedHandler`, same file. */
  openStreams: 5000,
  /**
   * A cancelled job has five minutes to clean up; its worker is killed 15 s before: src/Runner.Listener/JobDispatcher.cs of actions/runner, and
   * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation, copy read 2026-11-20.
   */
  cleanup: 285_000,
} as const

interface Cancelled {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly clock: Waiting
  /** Aborted when the process has ended. */
  readonly over: AbortSignal
}

/** What a cancelled step gets until it ends. */
export async function signalCancelled({ kill, clock, over }: Cancelled): Promise<void> {
  try {
    kill('SIGINT')
    await clock.sleep(timings.sigint, over)
    kill('SIGTERM')
    await clock.sleep(timings.sigterm, over)
    kill('SIGKILL')
  } catch (error) {
    if (!over.aborted) throw error
  }
}

/** Kills whatever still runs when the time to clean up is over. */
export async function endCleanup({ kill, clock, over }: Cancelled): Promise<void> {
  try {
    await clock.sleep(timings.cleanup, over)
    kill('SIGKILL')
  } catch (error) {
    if (!over.aborted) throw error
  }
}

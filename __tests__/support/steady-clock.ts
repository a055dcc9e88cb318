import { performance } from 'node:perf_hooks'
import { type Clock, systemClock } from '../../src/core/clock.ts'

/** Real ms between two looks of a sleeper. */
const tick = 5
/** Time in which this process works, or waits for a processor, counts for so much less than time in which it has nothing to do. */
const busy = 0.2

/**
 * Runs `speed` times as fast as the system's clock while this process is idle, and slowly while it is not: on a loaded
 * machine a request that could not even be read must not look like one that was not answered.
 */
export function steadyClock(speed: number): Clock {
  const start = Date.now()
  const passed = (): number => {
    const { idle, active } = performance.eventLoopUtilization()
    return (idle + active * busy) * speed
  }
  const origin = passed()
  const now = (): number => start + passed() - origin
  const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    const until = now() + ms
    do await systemClock.sleep(Math.min(Math.max(until - now(), 0) / speed, tick), signal)
    while (now() < until)
  }
  return { now, sleep }
}

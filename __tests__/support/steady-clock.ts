import { type Clock, systemClock } from '../../src/core/clock.ts'
import { fairTime, tick } from '../../simulators/kernel/fair-time.ts'

/** Time in which this process works counts for so much of the time in which it has nothing to do. */
const busy = 0.2

/**
 * Runs `speed` times as fast as the system's clock while this process is idle, and slowly while it is not: on a loaded
 * machine a request that could not even be read must not look like one that was not answered.
 */
export function steadyClock(speed: number): Clock {
  const start = Date.now()
  const time = fairTime(busy)
  const now = (): number => start + time() * speed
  const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    const until = now() + ms
    do await systemClock.sleep(Math.min(Math.max(until - now(), 0) / speed, tick), signal)
    while (now() < until)
  }
  return { now, sleep }
}

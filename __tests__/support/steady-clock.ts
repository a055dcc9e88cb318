import { performance } from 'node:perf_hooks'
import { type Clock, systemClock } from '../../src/core/clock.ts'

/** Real ms between two looks of a sleeper; what is longer than `longest` was a wait for a processor. */
const tick = 5
const longest = 7
/** Time in which this process works counts for so much of the time in which it has nothing to do. */
const busy = 0.2

/**
 * Runs `speed` times as fast as the system's clock while this process is idle, and slowly while it is not: on a loaded
 * machine a request that could not even be read must not look like one that was not answered.
 */
export function steadyClock(speed: number): Clock {
  const start = Date.now()
  let last = performance.eventLoopUtilization()
  let passed = 0
  const now = (): number => {
    const present = performance.eventLoopUtilization()
    const [idle, active] = [present.idle - last.idle, present.active - last.active]
    last = present
    passed += Math.min(idle, longest) + Math.min(active, longest) * busy
    return start + passed * speed
  }
  const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    const until = now() + ms
    do await systemClock.sleep(Math.min(Math.max(until - now(), 0) / speed, tick), signal)
    while (now() < until)
  }
  return { now, sleep }
}

import type { Clocks, MovableClock } from './types.ts'

const longestTimer = 2 ** 31 - 1

export interface ClockSpeeds {
  readonly speed: number
  readonly networkSpeed: number
  /** Once aborted, sleepers are left asleep: work in the background ends with its kernel. */
  readonly stopped: AbortSignal
}

export function createClocks({ speed, networkSpeed, stopped }: ClockSpeeds): Clocks {
  return {
    platform: createClock(speed, stopped),
    network: createClock(networkSpeed, stopped),
    credentials: createClock(1, stopped),
  }
}

function createClock(speed: number, stopped: AbortSignal): MovableClock {
  const start = Date.now()
  const origin = performance.now()
  const sleepers = new Set<() => void>()
  let moved = 0
  const now = () => start + (performance.now() - origin) * speed + moved
  return {
    now,
    sleep(ms, signal) {
      const due = now() + ms
      return sleepFor({ left: () => (due - now()) / speed, sleepers, stopped, signal })
    },
    advance(ms) {
      moved += ms
      for (const look of sleepers) look()
    },
  }
}

interface Sleep {
  /** Real ms until it is time to wake. */
  readonly left: () => number
  /** Who is asleep: each sets its alarm anew when called. */
  readonly sleepers: Set<() => void>
  readonly stopped: AbortSignal
  readonly signal: AbortSignal | undefined
}

function sleepFor({ left, sleepers, stopped, signal }: Sleep): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stopped.aborted) return
    if (signal?.aborted) return reject(signal.reason)
    let timer: NodeJS.Timeout
    const set = () => {
      clearTimeout(timer)
      timer = setTimeout(wake, Math.min(Math.max(left(), 0), longestTimer))
    }
    const wake = () => {
      end()
      resolve()
    }
    const end = () => {
      clearTimeout(timer)
      sleepers.delete(set)
      stopped.removeEventListener('abort', end)
      signal?.removeEventListener('abort', cancel)
    }
    const cancel = () => {
      end()
      reject(signal?.reason)
    }
    sleepers.add(set)
    stopped.addEventListener('abort', end, { once: true })
    signal?.addEventListener('abort', cancel, { once: true })
    set()
  })
}

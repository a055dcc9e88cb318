import { fairTime, tick } from './fair-time.ts'
import type { Clocks, MovableClock } from './types.ts'

const longestTimer = 2 ** 31 - 1

export interface ClockSpeeds {
  readonly speed: number
  readonly networkSpeed: number
  /** Once aborted, sleepers are left asleep: work in the background ends with its kernel. */
  readonly stopped: AbortSignal
}

export function createClocks({ speed, networkSpeed, stopped }: ClockSpeeds): Clocks {
  const time = steadily(fairTime(), stopped)
  return {
    platform: createClock({ time, speed, stopped }),
    network: createClock({ time, speed: networkSpeed, stopped }),
    credentials: createClock({ time: () => performance.now(), speed: 1, stopped }),
  }
}

/** Asks it as often as it has to be asked. */
function steadily(time: () => number, stopped: AbortSignal): () => number {
  const timer = setInterval(time, tick).unref()
  stopped.addEventListener('abort', () => clearInterval(timer), { once: true })
  return time
}

interface Pace {
  /** Real ms. */
  readonly time: () => number
  readonly speed: number
  readonly stopped: AbortSignal
}

function createClock({ time, speed, stopped }: Pace): MovableClock {
  const start = Date.now()
  const origin = time()
  const sleepers = new Set<Sleeper>()
  let moved = 0
  const now = () => start + (time() - origin) * speed + moved
  return {
    now,
    sleep(ms, signal) {
      const due = now() + ms
      return sleepFor({ due, left: () => (due - now()) / speed, sleepers, stopped, signal })
    },
    advance(ms) {
      moved += ms
      for (const { look } of sleepers) look()
    },
  }
}

interface Sleeper {
  readonly due: number
  /** Sets its alarm anew. */
  readonly look: () => void
  readonly wake: () => void
}

interface Sleep {
  readonly due: number
  /** Real ms until it is time to wake, at the earliest. */
  readonly left: () => number
  /** Who is asleep. */
  readonly sleepers: Set<Sleeper>
  readonly stopped: AbortSignal
  readonly signal: AbortSignal | undefined
}

function sleepFor({ due, left, sleepers, stopped, signal }: Sleep): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stopped.aborted) return
    if (signal?.aborted) return reject(signal.reason)
    let timer: NodeJS.Timeout
    const set = (ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(ring, Math.min(Math.max(ms, 0), longestTimer))
    }
    const ring = () => {
      const more = left()
      if (more > 0) return set(more)
      // One at a time, in the order of their times, however close these are: what follows from one happens before the next wakes.
      const first = firstOf(sleepers, self)
      if (first !== self) set(0)
      first.wake()
    }
    const self: Sleeper = {
      due,
      look: () => set(left()),
      wake: () => {
        end()
        resolve()
      },
    }
    const end = () => {
      clearTimeout(timer)
      sleepers.delete(self)
      stopped.removeEventListener('abort', end)
      signal?.removeEventListener('abort', cancel)
    }
    const cancel = () => {
      end()
      reject(signal?.reason)
    }
    sleepers.add(self)
    stopped.addEventListener('abort', end, { once: true })
    signal?.addEventListener('abort', cancel, { once: true })
    self.look()
  })
}

function firstOf(sleepers: Iterable<Sleeper>, self: Sleeper): Sleeper {
  let first = self
  for (const sleeper of sleepers) if (sleeper.due < first.due) first = sleeper
  return first
}

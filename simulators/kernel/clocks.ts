import type { Clocks, SimClock } from './types.ts'

const longestTimer = 2 ** 31 - 1

export interface ClockSpeeds {
  readonly speed: number
  readonly networkSpeed: number
  /** Once aborted, sleepers are left asleep: work in the background ends with its kernel. */
  readonly stopped: AbortSignal
}

export function createClocks({ speed, networkSpeed, stopped }: ClockSpeeds): Clocks {
  return {
    platform: scaled(speed, stopped),
    network: scaled(networkSpeed, stopped),
    credentials: movable(stopped),
  }
}

function scaled(speed: number, stopped: AbortSignal): SimClock {
  const start = Date.now()
  const origin = performance.now()
  return {
    now: () => start + (performance.now() - origin) * speed,
    sleep: (ms, signal) => sleepFor({ ms: ms / speed, stopped, signal }),
  }
}

function movable(stopped: AbortSignal): Clocks['credentials'] {
  let moved = 0
  return {
    now: () => Date.now() + moved,
    sleep: (ms, signal) => sleepFor({ ms, stopped, signal }),
    advance: (ms) => {
      moved += ms
    },
  }
}

interface Sleep {
  readonly ms: number
  readonly stopped: AbortSignal
  readonly signal: AbortSignal | undefined
}

function sleepFor({ ms, stopped, signal }: Sleep): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stopped.aborted) return
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(
      () => {
        forget()
        resolve()
      },
      Math.min(ms, longestTimer),
    )
    const end = () => {
      clearTimeout(timer)
      forget()
    }
    const cancel = () => {
      end()
      reject(signal?.reason)
    }
    const forget = () => {
      stopped.removeEventListener('abort', end)
      signal?.removeEventListener('abort', cancel)
    }
    stopped.addEventListener('abort', end, { once: true })
    signal?.addEventListener('abort', cancel, { once: true })
  })
}

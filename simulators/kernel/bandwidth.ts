import type { SimClock } from './types.ts'

/** What reaches a host in a second, over all its connections; other hosts have a line of their own. */
export interface Bandwidth {
  readonly limit: (host: string, bytesPerSecond: number) => void
  readonly clear: () => void
  /** Resolves when so many more bytes have got through. */
  readonly pass: (host: string, bytes: number) => Promise<void> | undefined
}

/** A timer that comes late does not make the line slower, as long as it is not later than this, ms. */
const burst = 50

export function createBandwidth(clock: SimClock): Bandwidth {
  const lines = new Map<string, { readonly rate: number; free: number }>()
  return {
    limit: (host, bytesPerSecond) => void lines.set(host, { rate: bytesPerSecond / 1000, free: clock.now() }),
    clear: () => lines.clear(),
    pass: (host, bytes) => {
      const line = lines.get(host)
      if (line === undefined) return undefined
      line.free = Math.max(line.free, clock.now() - burst) + bytes / line.rate
      return clock.sleep(Math.max(0, line.free - clock.now()))
    },
  }
}

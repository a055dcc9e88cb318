import type { Context } from '../core/context.ts'

/** How far a transfer has come, told at most once in a while. */
export interface Progress {
  /** So many bytes of this blob are over; what was there before a restart is not counted twice. */
  reach(digest: string, bytes: number): void
  /** One blob less to wait for. */
  finish(): void
}

const interval = 5_000

export function createProgress({ bytes, blobs }: { bytes: number; blobs: number }, { clock, log }: Context): Progress {
  const reached = new Map<string, number>()
  let moved = 0
  let finished = 0
  let told = clock.now()
  const tell = () => {
    if (clock.now() - told < interval) return
    told = clock.now()
    log.info(`${formatBytes(moved)} of ${formatBytes(bytes)} at the destination, ${finished} of ${blobs} blobs`)
  }
  return {
    reach(digest, now) {
      const before = reached.get(digest) ?? 0
      if (now <= before) return
      reached.set(digest, now)
      moved += now - before
      tell()
    },
    finish() {
      finished++
      tell()
    },
  }
}

const units = ['KiB', 'MiB', 'GiB', 'TiB']

/** 734003200 → `700.0 MiB` */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 'B'
  for (const next of units) {
    if (value < 1024) break
    value /= 1024
    unit = next
  }
  return unit === 'B' ? `${bytes} B` : `${value.toFixed(1)} ${unit}`
}

import { performance } from 'node:perf_hooks'

/** Real ms between two looks; what is longer than `longest` was a wait for a processor, and counts the less the longer it was. */
export const tick = 5
const longest = 10

/**
 * Real ms that this process was given, from now on: those in which it waits for a processor hardly count, so that a loaded machine does
 * not look like one on which somebody took minutes. Those in which it works count as `busy` says, 1 for whole. Has to be asked every
 * `tick` ms.
 */
export function fairTime(busy = 1): () => number {
  let last = performance.eventLoopUtilization()
  let passed = 0
  return () => {
    const present = performance.eventLoopUtilization()
    passed += fair(present.idle - last.idle) + fair(present.active - last.active) * busy
    last = present
    return passed
  }
}

const fair = (ms: number): number => (ms <= longest ? ms : longest ** 2 / ms)

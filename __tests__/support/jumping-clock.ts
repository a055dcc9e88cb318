import type { Clock } from '../../src/core/clock.ts'

/** A clock that stands still but for sleeps, which are over at once: how busy the machine is, is no matter of it. */
export function jumpingClock(): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: (ms) => {
      now += ms
      return Promise.resolve()
    },
  }
}

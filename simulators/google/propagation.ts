/**
 * Follows https://cloud.google.com/iam/docs/access-change-propagation (copy of November 2026), documented: a policy change is
 * effective typically after 2 minutes, potentially after 7 or more.
 */
import type { World } from '../kernel/types.ts'

/** Changes of access that have been made, but are not effective yet. Platform time. */
export interface Propagation {
  /** Applies `change` after a while; changes become effective in the order in which they were made. */
  readonly later: (change: () => void) => void
  /** Applies what is due. To be called before access is decided. */
  readonly settle: () => void
  /** Applies everything now, for tests that do not care. */
  readonly finish: () => void
}

// guess: where in the documented range a change falls, and that a fast one takes seconds.
const ranges = [
  [5_000, 120_000],
  [120_000, 420_000],
] as const

export function createPropagation(world: World): Propagation {
  const pending: { readonly at: number; readonly change: () => void }[] = []
  const range = () => world.guess('iam.propagation', ranges)
  const apply = (until: number) => {
    for (let next = pending[0]; next && next.at <= until; next = pending[0]) {
      pending.shift()
      next.change()
    }
  }
  return {
    later: (change) => {
      const [low, high] = range()
      const at = world.clocks.platform.now() + world.between(low, high)
      pending.push({ at: Math.max(at, pending.at(-1)?.at ?? 0), change })
    },
    settle: () => apply(world.clocks.platform.now()),
    finish: () => apply(Number.POSITIVE_INFINITY),
  }
}

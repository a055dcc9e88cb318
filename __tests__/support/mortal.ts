import type { Journal } from '../../src/core/journal.ts'
import type { Target } from '../../src/core/target.ts'

/** A process that dies: from then on it writes nothing more, and no request of it reaches a cloud. */
export interface Mortal {
  readonly targets: readonly Target[]
  readonly journal: Journal
  /** How often it could have died so far: before and after each entry of the journal. */
  readonly chances: () => number
}

class Death extends Error {}

/** Dies at the n-th chance, 1 and up; each entry of the journal has one before it is written, and one after. */
export function mortal(targets: readonly Target[], journal: Journal, deathAt: number): Mortal {
  let chances = 0
  let dead = false
  const live = (): void => {
    if (!dead) return
    throw new Death('the process is dead')
  }
  const chance = (): void => {
    live()
    chances += 1
    if (chances !== deathAt) return
    dead = true
    throw new Death('the process dies')
  }
  return {
    chances: () => chances,
    journal: {
      keep: (name, value) => journal.keep(name, value),
      append: async (entry) => {
        chance()
        await journal.append(entry)
        chance()
      },
    },
    targets: targets.map((target) => ({
      ...target,
      begin: (...given) => {
        live()
        return target.begin(...given)
      },
    })),
  }
}

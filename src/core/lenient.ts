import { TandemError } from './errors.ts'
import type { Journal } from './journal.ts'
import type { Log } from './log.ts'

/**
 * A journal that stops nothing when it cannot be written: for the way back, where whoever finds no decision goes too, and
 * for what is merely remembered.
 */
export function lenient(journal: Journal, log: Log): Journal {
  let told = false
  const despite = async (work: Promise<void>): Promise<void> => {
    try {
      await work
    } catch (error) {
      if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
      if (!told) log.warning(`${error.message}; going on without it`)
      told = true
    }
  }
  return {
    append: (entry) => despite(journal.append(entry)),
    keep: (name, value) => despite(journal.keep(name, value)),
  }
}

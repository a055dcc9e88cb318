import { type CommandOptions, lastWords, runCommand } from '../command.ts'

/** Why this machine cannot have the rig: a reason to leave checks out, not a failure of one. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}

/** What the program printed. Rejects with `Unavailable` where it ends otherwise than with 0. */
export async function must(command: string, parameters: readonly string[], options?: CommandOptions): Promise<string> {
  const ended = await runCommand(command, parameters, options)
  if (ended.code === 0) return ended.stdout
  throw new Unavailable(`${[command, ...parameters].join(' ').slice(0, 200)} failed: ${lastWords(ended)}`)
}

/** Tells how long each part took: side by side, so they do not add up. */
export type Timed = <T>(what: string, work: () => Promise<T>) => Promise<T>

export const timedBy =
  (tell: (line: string) => void): Timed =>
  async (what, work) => {
    const start = performance.now()
    const made = await work()
    tell(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what}`)
    return made
  }

/** Waits for all of them, also when one fails: what is thrown away afterwards is then used by none. */
export async function together<T extends readonly unknown[]>(work: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(work)
  return Promise.all(work)
}

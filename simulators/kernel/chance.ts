import { createHash } from 'node:crypto'
import type { SimClock, Stale } from './types.ts'

export interface DrawnGuess {
  readonly name: string
  readonly index: number
  /** Number of variants. */
  readonly of: number
  readonly forced: boolean
}

/** Everything that is drawn by the seed. */
export interface Chance {
  readonly random: () => number
  readonly between: (low: number, high: number, name?: string) => number
  /** From now on `between` gives this value under the name, e.g. ms for a duration. */
  readonly pin: (name: string, value: number) => void
  readonly guess: <T>(name: string, variants: readonly T[]) => T
  readonly stale: <T>(initial: T, options: { readonly lag: readonly [number, number] }) => Stale<T>
  /** Pins a guess, drawn already or not. */
  readonly force: (name: string, index: number) => void
  readonly guesses: () => readonly DrawnGuess[]
}

export function createChance(seed: number, platform: SimClock): Chance {
  let drawn = 0
  const random = () => draw(seed, `sequence/${drawn++}`)
  const pinned = new Map<string, number>()
  const between = (low: number, high: number, name?: string) =>
    (name === undefined ? undefined : pinned.get(name)) ?? low + random() * (high - low)
  return {
    random,
    between,
    pin: (name, value) => void pinned.set(name, value),
    stale: (initial, { lag: [low, high] }) => createStale({ initial, platform, lag: () => between(low, high) }),
    ...createGuesses(seed),
  }
}

/** A number of its own for each seed and name, 0 ≤ x < 1: what else was drawn before does not matter. */
function draw(seed: number, name: string): number {
  return createHash('sha256').update(`${seed}/${name}`).digest().readUIntBE(0, 6) / 2 ** 48
}

function createGuesses(seed: number): Pick<Chance, 'guess' | 'force' | 'guesses'> {
  const forced = new Map<string, number>()
  const sizes = new Map<string, number>()
  const indexOf = (name: string, of: number) => forced.get(name) ?? Math.floor(draw(seed, `guess/${name}`) * of)
  return {
    guess: (name, variants) => {
      sizes.set(name, variants.length)
      return variantAt(name, variants, indexOf(name, variants.length))
    },
    force: (name, index) => {
      forced.set(name, index)
    },
    guesses: () => [...sizes].map(([name, of]) => ({ name, index: indexOf(name, of), of, forced: forced.has(name) })),
  }
}

function variantAt<T>(name: string, variants: readonly T[], index: number): T {
  for (const [at, variant] of variants.entries()) if (at === index) return variant
  throw new RangeError(`guess "${name}" has ${variants.length} variants, there is none with index ${index}`)
}

interface StaleOptions<T> {
  readonly initial: T
  readonly platform: SimClock
  /** Draws the lag of one write, ms of platform time. */
  readonly lag: () => number
}

function createStale<T>({ initial, platform, lag }: StaleOptions<T>): Stale<T> {
  let seen = initial
  let current = initial
  const coming: { readonly at: number; readonly value: T }[] = []
  const settle = () => {
    for (let next = coming[0]; next && next.at <= platform.now(); next = coming[0]) {
      seen = next.value
      coming.shift()
    }
  }
  return {
    get current() {
      return current
    },
    set: (value) => {
      settle()
      current = value
      // A later write never shows before an earlier one.
      coming.push({ at: Math.max(platform.now() + lag(), coming.at(-1)?.at ?? 0), value })
    },
    read: () => {
      settle()
      return seen
    },
  }
}

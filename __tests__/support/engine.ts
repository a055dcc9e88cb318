import type { Context } from '../../src/core/context.ts'
import type { Entry, Journal } from '../../src/core/journal.ts'
import type { Engine, Member } from '../../src/core/lane.ts'
import { silentLog } from '../../src/core/log.ts'
import type { Target } from '../../src/core/target.ts'
import type { Unit } from '../../src/core/unit.ts'
import type { Verify, VerifyPolicy } from '../../src/core/verify.ts'
import { steadyClock } from './steady-clock.ts'

/** A journal in memory; `entries` is what a process that takes over would read. */
export interface MemoryJournal extends Journal {
  readonly entries: Entry[]
  readonly kept: Map<string, unknown>
}

export function memoryJournal(): MemoryJournal {
  const entries: Entry[] = []
  const kept = new Map<string, unknown>()
  return {
    entries,
    kept,
    append: (entry) => Promise.resolve(void entries.push(entry)),
    keep: (name, value) => Promise.resolve(void kept.set(name, value)),
  }
}

/** Time runs a thousand times as fast as outside. */
export const aContext = (overrides: Partial<Context> = {}): Context => ({
  clock: steadyClock(1000),
  log: silentLog,
  signal: new AbortController().signal,
  ...overrides,
})

export const aPolicy: VerifyPolicy = {
  path: '/',
  expectStatus: [200],
  successes: 1,
  requestTimeout: 1_000,
  interval: 1_000,
  deadline: 30_000,
}

export const aUnit = (release = 'r1'): Unit => ({
  release: { id: release, order: 1, version: 'v1', run: 'https://example/run' },
  image: { repository: 'registry.example/shop', digest: `sha256:${'a'.repeat(64)}`, platforms: {} },
  settings: { envStrategy: 'replace', labels: { hash: release } },
})

export const aMember = (target: Target, unit = aUnit()): Member => ({ target, unit, policy: aPolicy })

export const healthy: Verify = () => Promise.resolve({ healthy: true, proof: 'HTTP 200', requests: 1, took: 1 })

/** Says no to every URL that matches. */
export const sickAt =
  (pattern: RegExp): Verify =>
  ({ url }) =>
    Promise.resolve(
      pattern.test(url)
        ? { healthy: false, reason: 'HTTP 500', requests: 3, took: 1 }
        : { healthy: true, proof: 'HTTP 200', requests: 1, took: 1 },
    )

export const anEngine = (overrides: Partial<Engine> = {}): Engine & { readonly journal: Journal } => ({
  journal: memoryJournal(),
  verify: healthy,
  budgets: { release: 600_000, finish: 600_000 },
  context: aContext(),
  ...overrides,
})

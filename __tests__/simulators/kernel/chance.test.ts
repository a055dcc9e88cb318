import { afterAll, describe, expect, test } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { createChance } from '../../../simulators/kernel/chance.ts'
import { createClocks } from '../../../simulators/kernel/clocks.ts'

const variants = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

function aChance(seed: number) {
  let now = 0
  const chance = createChance(seed, { now: () => now, sleep: () => Promise.resolve() })
  return { ...chance, pass: (ms: number) => void (now += ms) }
}

describe('numbers', () => {
  test('are the same for the same seed, and others for another', () => {
    const [one, same, other] = [aChance(7), aChance(7), aChance(8)].map((chance) => [
      chance.random(),
      chance.between(10, 20),
    ])
    expect(one).toEqual(same)
    expect(one).not.toEqual(other)
  })

  test('lie in their range', () => {
    const { between } = aChance(1)
    const drawn = Array.from({ length: 200 }, () => between(5, 6))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(5)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(6)
    expect(new Set(drawn).size).toBe(200)
  })
})

test('a number with a name may be pinned, and only that one', () => {
  const chance = aChance(1)
  chance.pin('start', 60_000)
  expect(chance.between(1, 2, 'start')).toBe(60_000)
  expect(chance.between(1, 2, 'end')).toBeLessThanOrEqual(2)
  expect(chance.between(1, 2)).toBeLessThanOrEqual(2)
})

describe('a guess', () => {
  test('is kept, and does not depend on what else was drawn', () => {
    const one = aChance(3)
    const other = aChance(3)
    other.random()
    other.guess('first', variants)
    expect(other.guess('name', variants)).toBe(one.guess('name', variants))
    expect(one.guess('name', variants)).toBe(one.guess('name', variants))
  })

  test('takes every variant over enough seeds', () => {
    const seen = new Set(Array.from({ length: 100 }, (_, seed) => aChance(seed).guess('name', variants)))
    expect([...seen].sort()).toEqual(variants)
  })

  test('may be forced, but not to a variant that is not there', () => {
    const chance = aChance(3)
    chance.force('name', 5)
    expect(chance.guess('name', variants)).toBe('f')
    chance.force('name', 8)
    expect(() => chance.guess('name', variants)).toThrow('guess "name" has 8 variants, there is none with index 8')
  })
})

describe('a stale value', () => {
  test('is read as it was until the lag is over, while the authority has the new one at once', () => {
    const chance = aChance(1)
    const value = chance.stale('old', { lag: [100, 200] })
    value.set('new')
    expect([value.current, value.read()]).toEqual(['new', 'old'])
    chance.pass(99)
    expect(value.read()).toBe('old')
    chance.pass(101)
    expect(value.read()).toBe('new')
  })

  test('never shows an earlier write after a later one', () => {
    const chance = aChance(1)
    const value = chance.stale(0, { lag: [0, 1000] })
    for (let write = 1; write <= 20; write += 1) value.set(write)
    const seen = Array.from({ length: 1100 }, () => {
      chance.pass(1)
      return value.read()
    })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(20)
  })
})

describe('clocks', () => {
  const stop = new AbortController()
  afterAll(() => stop.abort())

  test('platform time runs at its speed, and a sleeper wakes by the signal', async () => {
    const { platform } = createClocks({ speed: 1000, networkSpeed: 1, stopped: stop.signal })
    const before = platform.now()
    await platform.sleep(20_000)
    expect(platform.now() - before).toBeGreaterThanOrEqual(19_000)
    await expect(platform.sleep(1e9, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  })

  test('time in which the process cannot go on hardly counts, save for credentials', () => {
    const { platform, network, credentials } = createClocks({ speed: 1, networkSpeed: 1, stopped: stop.signal })
    const clocks = [platform, network, credentials]
    const before = clocks.map((clock) => clock.now())
    for (const end = performance.now() + 300; performance.now() < end; );
    const [ofPlatform, ofNetwork, ofCredentials] = clocks.map((clock, at) => clock.now() - (before[at] ?? 0))
    expect(ofPlatform).toBeLessThan(100)
    expect(ofNetwork).toBeLessThan(100)
    expect(ofCredentials).toBeGreaterThan(299)
  })

  test('time in which it has nothing to do counts, whether anybody looks at a clock or not', async () => {
    const { platform } = createClocks({ speed: 1, networkSpeed: 1, stopped: stop.signal })
    const before = platform.now()
    // At once on a machine that is idle, in some seconds on one that is very busy.
    for (let looks = 0; looks < 20 && platform.now() - before < 20; looks += 1) await pause(200)
    expect(platform.now() - before).toBeGreaterThan(20)
  })

  test('sleepers wake in the order of their times, however close these are', async () => {
    const { platform } = createClocks({ speed: 1, networkSpeed: 1, stopped: stop.signal })
    const woken: number[] = []
    const asleep = [900_000, 300_000, 700_000].map((ms) => platform.sleep(ms).then(() => void woken.push(ms)))
    platform.advance(1_000_000)
    await Promise.all(asleep)
    expect(woken).toEqual([300_000, 700_000, 900_000])
  })

  test('time that is moved wakes the sleepers whose time has come, and no others', async () => {
    const { platform } = createClocks({ speed: 1, networkSpeed: 1, stopped: stop.signal })
    const before = platform.now()
    const giveUp = new AbortController()
    const long = platform.sleep(7_200_000, giveUp.signal)
    const short = platform.sleep(3_600_000)
    platform.advance(3_600_000)
    await short
    expect(platform.now() - before).toBeGreaterThanOrEqual(3_600_000)
    giveUp.abort(new Error('still asleep'))
    await expect(long).rejects.toThrow('still asleep')
  })

  test('sleepers stay asleep when the kernel stops', async () => {
    const kernel = new AbortController()
    const [ending, running] = [kernel.signal, stop.signal].map(
      (stopped) => createClocks({ speed: 1000, networkSpeed: 1, stopped }).platform,
    )
    let woke = false
    void ending?.sleep(1).then(() => void (woke = true))
    kernel.abort()
    await running?.sleep(5000)
    expect(woke).toBe(false)
  })
})

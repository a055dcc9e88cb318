import { describe, expect, test } from '@jest/globals'
import { type Clock, scaledClock, systemClock, withTimeout } from '../../src/core/clock.ts'
import { within } from '../../src/core/deadline.ts'
import { TandemError } from '../../src/core/errors.ts'
import { aContext } from '../support/engine.ts'

const never = <T>(): Promise<T> => new Promise<T>(() => undefined)
const timeout = () => new TandemError('timeout', 'time is over')
const free = () => new AbortController().signal

/** A clock that knows who sleeps on it. */
function watched(clock: Clock = scaledClock(1000)): Clock & { sleepers: number } {
  const made = {
    sleepers: 0,
    now: () => clock.now(),
    sleep: async (ms: number, signal?: AbortSignal) => {
      made.sleepers += 1
      try {
        await clock.sleep(ms, signal)
      } finally {
        made.sleepers -= 1
      }
    },
  }
  return made
}

/** Lets what is settled be noticed. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('a sleep', () => {
  test('is over early, with the signal’s own reason', async () => {
    const cancel = new AbortController()
    const sleep = systemClock.sleep(60_000, cancel.signal)
    cancel.abort(new TandemError('cancelled', 'enough'))
    await expect(sleep).rejects.toThrow('enough')
    await expect(systemClock.sleep(60_000, cancel.signal)).rejects.toThrow('enough')
  })

  test('leaves no listener on the signal', async () => {
    const { signal } = new AbortController()
    const listeners = new Set<unknown>()
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)]
    signal.addEventListener = (type: string, listener: never) => (listeners.add(listener), add(type, listener))
    signal.removeEventListener = (type: string, listener: never) => (listeners.delete(listener), remove(type, listener))
    await scaledClock(1000).sleep(1000, signal)
    expect(listeners.size).toBe(0)
  })

  test('is as much shorter as the clock is faster', async () => {
    const clock = scaledClock(1000, 5)
    await clock.sleep(10_000)
    expect(clock.now()).toBeGreaterThanOrEqual(9_000)
    expect(clock.now()).toBeLessThan(5_000_000)
  })
})

describe('work with a time-out', () => {
  test('that ends in time leaves no timer behind', async () => {
    const clock = watched()
    expect(await withTimeout({ clock, ms: 60_000, signal: free(), timeout }, async () => 'done')).toBe('done')
    await settle()
    expect(clock.sleepers).toBe(0)
  })

  test('that fails in time leaves no timer behind either', async () => {
    const clock = watched()
    const work = () => Promise.reject(new Error('no'))
    await expect(withTimeout({ clock, ms: 60_000, signal: free(), timeout }, work)).rejects.toThrow('no')
    await settle()
    expect(clock.sleepers).toBe(0)
  })

  test('is told by its signal, and left alone when it does not listen', async () => {
    let inner: AbortSignal | undefined
    const work = (signal: AbortSignal) => ((inner = signal), never())
    await expect(withTimeout({ clock: watched(), ms: 1_000, signal: free(), timeout }, work)).rejects.toThrow(
      'time is over',
    )
    expect(inner?.reason).toMatchObject({ code: 'timeout' })
  })

  test('ends with the outer signal', async () => {
    const cancel = new AbortController()
    const clock = watched()
    const wait = withTimeout({ clock, ms: 60_000, signal: cancel.signal, timeout }, () => never())
    cancel.abort(new TandemError('cancelled', 'enough'))
    await expect(wait).rejects.toThrow('enough')
    await settle()
    expect(clock.sleepers).toBe(0)
  })
})

describe('a deadline', () => {
  const budget = { what: 'not in time', ms: 1_000, hint: 'Raise it.' }

  test('aborts the context with what was not done, and what to do', async () => {
    const wait = within(budget, aContext(), ({ clock, signal }) => clock.sleep(60_000, signal))
    await expect(wait).rejects.toMatchObject({ code: 'timeout', message: 'not in time', hint: 'Raise it.' })
  })

  test('of work that is done leaves no timer behind', async () => {
    const clock = watched()
    expect(await within({ ...budget, ms: 60_000 }, aContext({ clock }), async () => 'done')).toBe('done')
    expect(clock.sleepers).toBe(0)
  })

  test('passes a cancel on', async () => {
    const cancel = new AbortController()
    const context = aContext({ signal: cancel.signal })
    const wait = within({ ...budget, ms: 60_000 }, context, ({ clock, signal }) => clock.sleep(60_000, signal))
    cancel.abort(new TandemError('cancelled', 'enough'))
    await expect(wait).rejects.toThrow('enough')
  })

  test('does not end the context around it', async () => {
    const context = aContext()
    await within(budget, context, ({ clock, signal }) => clock.sleep(60_000, signal)).catch(() => undefined)
    expect(context.signal.aborted).toBe(false)
  })
})

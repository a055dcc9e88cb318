import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../../simulators/kernel/types.ts'
import { openShop, type ShopWorld } from './shop.ts'

let world: ShopWorld
beforeEach(async () => {
  world = await openShop({ networkSpeed: 100 })
})
afterEach(() => world.stop())

const sell = (signal?: AbortSignal) =>
  world.visit('https://shop.example.com/items/hat:sell', { method: 'POST', ...(signal && { signal }) })
const cutOff = /other side closed|ECONNRESET/
const breakSale = (kind: FaultKind) => world.kernel.fault({ kind, operation: 'shop.items.sell' })

describe('a fault', () => {
  test.each<[FaultKind, number, number]>([
    ['throttled', 429, 0],
    ['denied', 403, 0],
    ['error-500', 500, 0],
    ['error-503', 503, 0],
    ['error-after', 500, 1],
    ['slow', 200, 1],
  ])('%s answers %i and leaves %i sold', async (kind, status, sold) => {
    breakSale(kind)
    expect(await sell()).toMatchObject({ status })
    expect(world.shop.sold()).toBe(sold)
    expect(world.kernel.requests.at(-1)).toMatchObject({ status, fault: kind })
  })

  test.each<[FaultKind, number]>([
    ['reset-before', 0],
    ['reset-after', 1],
  ])('%s cuts the connection and leaves %i sold', async (kind, sold) => {
    breakSale(kind)
    await expect(sell()).rejects.toThrow(cutOff)
    expect(world.shop.sold()).toBe(sold)
    expect(world.kernel.requests).toMatchObject([{ status: 0, fault: kind }])
    expect(await sell()).toMatchObject({ status: 200 })
  })

  test.each<[FaultKind, number]>([
    ['hang', 0],
    ['hang-after', 1],
  ])('%s never answers, leaves %i sold, and is in the log while it hangs', async (kind, sold) => {
    breakSale(kind)
    const leave = new AbortController()
    const sale = sell(leave.signal)
    expect(await world.kernel.waitFor(({ fault }) => fault === kind)).toMatchObject({ status: 0 })
    expect(world.shop.sold()).toBe(sold)
    leave.abort()
    await expect(sale).rejects.toThrow('abort')
  })

  test('that hangs ends with the kernel', async () => {
    breakSale('hang')
    const sale = sell().then(
      () => 'answered',
      (error: unknown) => String(error),
    )
    await world.kernel.waitFor(({ fault }) => fault === 'hang')
    await world.kernel.stop()
    expect(await sale).toMatch(cutOff)
  })

  test.each<[FaultKind, number]>([
    ['kill-before', 0],
    ['kill-after', 1],
  ])('%s ends the victim by SIGKILL and leaves %i sold', async (kind, sold) => {
    const victim = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    world.kernel.victim(victim.pid)
    const ended = once(victim, 'exit')
    breakSale(kind)
    await expect(sell()).rejects.toThrow(cutOff)
    expect(await ended).toEqual([null, 'SIGKILL'])
    expect(world.shop.sold()).toBe(sold)
  })
})

describe('which call is hit', () => {
  const statuses = async (calls: number) => {
    const seen: number[] = []
    for (let call = 0; call < calls; call += 1) seen.push((await sell()).status)
    return seen
  }

  test('the first one, once, unless told otherwise', async () => {
    breakSale('error-503')
    expect(await statuses(3)).toEqual([503, 200, 200])
  })

  test('the n-th and those after it, counted from when the fault was set', async () => {
    await sell()
    world.kernel.fault({ kind: 'error-503', operation: 'shop.*', nth: 2, times: 2 })
    expect(await statuses(5)).toEqual([200, 503, 503, 200, 200])
  })

  test('all of them, for ever, until the faults are cleared', async () => {
    world.kernel.fault({ kind: 'denied', operation: 'shop.items.sell', nth: 2, times: Infinity })
    expect(await statuses(4)).toEqual([200, 403, 403, 403])
    world.kernel.clearFaults()
    expect(await statuses(1)).toEqual([200])
  })

  test('of two faults on one call the one that was set first wins, and both have counted it', async () => {
    world.kernel.fault({ kind: 'denied', operation: 'shop.items.sell' })
    world.kernel.fault({ kind: 'error-500', operation: 'shop.items.sell', nth: 2 })
    expect(await statuses(3)).toEqual([403, 500, 200])
  })
})

import { existsSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { getCACertificates } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EnvHttpProxyAgent, request } from 'undici'
import { openShop, type ShopWorld } from './shop.ts'

let world: ShopWorld
beforeEach(async () => {
  world = await openShop({ recordBodies: true })
})
afterEach(() => world.stop())

const json = async (url: string) => JSON.parse((await world.visit(url)).text)

describe('routing', () => {
  test.each([
    ['https://shop.example.com/', 'home of shop.example.com'],
    ['https://a.b.shops.example.com/', 'home of a.b.shops.example.com'],
    ['https://us-east1-shop.example.net/', 'home of us-east1-shop.example.net'],
    ['http://shop.example.com/', 'home of shop.example.com'],
  ])('%s is answered under its real name', async (url, text) => {
    expect(await world.visit(url)).toMatchObject({ status: 200, text })
  })

  test.each(['https://shops.example.com/', 'https://evil.us-shop.example.net/', 'https://example.org/'])(
    '%s, which no simulator answers for, is refused by the proxy with a 502',
    async (url) => {
      await expect(world.visit(url)).rejects.toThrow('Proxy response (502)')
    },
  )

  test('a plain request through the proxy to an unknown host says so in the text', async () => {
    expect(await world.visit('http://shop.example.com.evil/').catch(String)).toContain('502')
  })

  test('path parameters are decoded, and a verb is told from a colon in a name', async () => {
    expect(await json('https://shop.example.com/items/a%2Fb%40c')).toEqual({ item: 'a/b@c' })
    expect(await json('https://shop.example.com/items/sha256:abc')).toEqual({ item: 'sha256:abc' })
    const sold = await world.visit('https://shop.example.com/items/hat:sell', { method: 'POST' })
    expect(JSON.parse(sold.text)).toEqual({ item: 'hat', sold: 1 })
  })

  test('a rest parameter spans several segments', async () => {
    expect(await json('https://shop.example.com/v2/a/b/c/files/d')).toEqual({ name: 'a/b/c', file: 'd' })
  })

  test('HEAD carries the length and no body', async () => {
    const { text, headers } = await world.visit('https://shop.example.com/v2/a/files/d', { method: 'HEAD' })
    expect(text).toBe('')
    expect(Number(headers['content-length'])).toBeGreaterThan(0)
  })

  test('a path that nobody routes, and a body that is not JSON, are refused in the words of the simulator', async () => {
    expect(await world.visit('https://shop.example.com/nope')).toMatchObject({
      status: 404,
      text: '{"refused":"not-found"}',
    })
    const put = await world.visit('https://shop.example.com/items/a', { method: 'PUT', body: '{' })
    expect(put).toMatchObject({ status: 400, text: '{"refused":"malformed"}' })
  })
})

describe('clients', () => {
  test('an agent that reads the proxy from the environment works once the process trusts the CA', async () => {
    const dispatcher = new EnvHttpProxyAgent({ httpsProxy: world.kernel.proxyUrl, noProxy: '' })
    await expect(request('https://shop.example.com/', { dispatcher })).rejects.toThrow(/certificate|issuer/)
    world.kernel.trust()
    const answer = await request('https://shop.example.com/', { dispatcher })
    expect(await answer.body.text()).toBe('home of shop.example.com')
    await dispatcher.destroy()
  })

  test('the CA is trusted until the last kernel that needs it stops', async () => {
    const isTrusted = () => getCACertificates('default').some((each) => each.trim() === world.kernel.ca.trim())
    const other = await openShop()
    expect(other.kernel.ca).toBe(world.kernel.ca)
    for (const { kernel } of [world, other]) kernel.trust()
    await other.stop()
    await pause(200)
    expect(isTrusted()).toBe(true)
    await world.stop()
    await pause(200)
    expect(isTrusted()).toBe(false)
  })

  test('the CA lies in a file that others may read, until the kernel stops', async () => {
    expect(statSync(world.kernel.caFile).mode & 0o777).toBe(0o644)
    await world.stop()
    expect(existsSync(world.kernel.caFile)).toBe(false)
  })
})

describe('the request log', () => {
  test('names the operation, the answer, and the body where bodies are recorded', async () => {
    await world.visit('https://shop.example.com/items/a?x=1', { method: 'PUT', body: '{"n":1}' })
    expect(world.kernel.requests).toMatchObject([
      {
        sequence: 1,
        simulator: 'shop',
        operation: 'shop.items.put',
        path: '/items/a?x=1',
        status: 200,
        requestBody: '{"n":1}',
      },
    ])
  })

  test('is waited for, before and after the fact', async () => {
    const first = world.kernel.waitFor(({ operation }) => operation === 'shop.home')
    await world.visit('https://shop.example.com/')
    expect(await first).toMatchObject({ operation: 'shop.home' })
    expect(await world.kernel.waitFor(({ status }) => status === 200)).toBe(await first)
  })
})

describe('the control API', () => {
  test('shows requests, sets and clears faults, and is itself neither logged nor broken', async () => {
    expect(
      await world.control('POST', '/faults', { kind: 'throttled', operation: '*', times: 'forever' }),
    ).toMatchObject({ status: 204 })
    expect(await world.visit('https://shop.example.com/')).toMatchObject({ status: 429 })
    expect((await world.control('GET', '/requests')).body).toMatchObject([
      { operation: 'shop.home', status: 429, fault: 'throttled' },
    ])
    await world.control('DELETE', '/faults')
    expect(await world.visit('https://shop.example.com/')).toMatchObject({ status: 200 })
  })

  test('resets state, faults and the log', async () => {
    await world.visit('https://shop.example.com/items/a:sell', { method: 'POST' })
    await world.control('POST', '/reset')
    expect(world.shop.sold()).toBe(0)
    expect(world.kernel.requests).toEqual([])
  })

  test('moves the credentials clock alone', async () => {
    const { credentials, platform } = world.kernel.clocks
    await world.control('POST', '/clock', { advance: 3_600_000 })
    expect(credentials.now() - Date.now()).toBeGreaterThan(3_500_000)
    expect(platform.now() - Date.now()).toBeLessThan(60_000)
  })

  test('pins a guess and lists the guesses drawn', async () => {
    await world.control('POST', '/guess', { name: 'colour', index: 2 })
    expect(world.kernel.guess('colour', ['red', 'green', 'blue'])).toBe('blue')
    expect((await world.control('GET', '/guesses')).body).toEqual([{ name: 'colour', index: 2, of: 3, forced: true }])
  })

  test('refuses what it does not know, and says where', async () => {
    expect(await world.control('POST', '/faults', { kind: 'explode', operation: 'x' })).toMatchObject({
      status: 400,
      body: { problems: expect.stringContaining('kind') },
    })
    expect(await world.control('GET', '/nope')).toMatchObject({ status: 404 })
  })

  test('takes further routes of a simulator that answers for the host control', async () => {
    world.kernel.register({
      ...world.shop,
      name: 'shop-control',
      hosts: ['control'],
      routes: [
        {
          operation: 'control.shop',
          method: 'GET',
          path: '/shop',
          handle: () => ({ status: 200, body: { open: true } }),
        },
      ],
    })
    expect((await world.control('GET', '/shop')).body).toEqual({ open: true })
  })
})

import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcp, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { forward } from '../../../../simulators/container/docker/forward.ts'
import { untilListening } from '../../../../simulators/container/docker/listening.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function open(server: Server): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const serve = (listener: RequestListener) => open(createServer(listener))

describe('a container listens', () => {
  const check = (port: number, ms: number) => {
    const over = new AbortController()
    const listening = untilListening(port, over.signal).then(() => 'listening')
    return Promise.race([listening, sleep(ms, 'silent', { ref: false })]).finally(() => over.abort())
  }

  test('when its port answers, whatever it says', async () => {
    expect(await check(await serve((_, response) => response.writeHead(500).end()), 5_000)).toBe('listening')
  })

  test("not when a connection is taken and closed, as by docker's proxy", async () => {
    expect(await check(await open(createTcp((socket) => socket.destroy())), 300)).toBe('silent')
  })

  test('as soon as that ends', async () => {
    let connections = 0
    const port = await open(
      // Read, or the socket stays open for ever: it would not see that the other side has closed it.
      createTcp((socket) => (++connections > 2 ? socket.resume().end('HTTP/1.1 200 OK\r\n\r\n') : socket.destroy())),
    )
    expect(await check(port, 5_000)).toBe('listening')
    expect(connections).toBe(3)
  })
})

describe('a request is handed on', () => {
  test('with method, path, headers and body, and so is its answer', async () => {
    const port = await serve((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        response.writeHead(201, { 'x-release-id': 'r1', 'content-type': 'text/plain' })
        response.end(
          `${request.method} ${request.url} ${String(request.headers['x-me'])} ${Buffer.concat(chunks).toString()}`,
        )
      })
    })
    const headers = { host: 'shop.run.app', 'x-me': 'ada' }
    const reply = await forward(port, { method: 'POST', path: '/a?b=c', headers, body: Buffer.from('hello') })
    expect(reply).toMatchObject({ status: 201, headers: { 'x-release-id': 'r1', 'content-type': 'text/plain' } })
    expect(reply?.body.toString()).toBe('POST /a?b=c ada hello')
  })

  test('under the name that it was sent to', async () => {
    const port = await serve((request, response) => response.end(request.headers.host))
    const reply = await forward(port, { method: 'GET', path: '/', headers: { host: 'x.run.app' } })
    expect(reply?.body.toString()).toBe('x.run.app')
  })

  test('without what belongs to one connection alone', async () => {
    const port = await serve((request, response) => response.end(JSON.stringify(request.headers)))
    const headers = { 'proxy-authorization': 'Basic x', 'transfer-encoding': 'chunked', te: 'trailers' }
    const reply = await forward(port, { method: 'POST', path: '/', headers, body: Buffer.from('1') })
    expect(JSON.parse(reply?.body.toString() ?? '')).toEqual({
      connection: 'close',
      'content-length': '1',
      host: `127.0.0.1:${port}`,
    })
    expect(Object.keys(reply?.headers ?? {})).toEqual(['date'])
  })

  test('to nobody, when nobody is there', async () => {
    const port = await open(createTcp())
    servers.splice(0)[0]?.close()
    expect(await forward(port, { method: 'GET', path: '/', headers: {} })).toBeUndefined()
  })

  test('until nobody waits for it any more', async () => {
    const over = new AbortController()
    let gone: (() => void) | undefined
    const left = new Promise<void>((resolve) => {
      gone = resolve
    })
    const port = await serve((request) => {
      request.socket.once('close', () => gone?.())
      over.abort()
    })
    expect(await forward(port, { method: 'GET', path: '/', headers: {}, signal: over.signal })).toBeUndefined()
    await left
  })
})

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Context } from '../../src/core/context.ts'
import { type CloudError, isCloudError, TandemError } from '../../src/core/errors.ts'
import { silentLog } from '../../src/core/log.ts'
import { type ClosableHttpClient, createHttpClient } from '../../src/http/client.ts'
import { failureKind } from '../../src/http/failure.ts'
import type { Environment } from '../../src/http/types.ts'
import { createAuthority } from '../../simulators/kernel/authority.ts'
import { steadyClock } from '../support/steady-clock.ts'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

function aContext(signal = new AbortController().signal): Context {
  return { clock: steadyClock(100), log: silentLog, signal }
}

function aClient(environment: Environment = {}): ClosableHttpClient {
  const client = createHttpClient(environment)
  open.push(() => client.close())
  return client
}

function portOf(server: Server | TlsServer): Promise<number> {
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

async function aServer(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  return `http://127.0.0.1:${await portOf(createServer(handle))}`
}

async function refusedBy(work: Promise<unknown>): Promise<CloudError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isCloudError(error)) throw new Error('expected a CloudError', { cause: error })
  return error
}

describe('one request', () => {
  test('any status is an answer, and a redirect is not followed', async () => {
    const url = await aServer((_, response) =>
      response.writeHead(302, { location: '/other', 'x-A': ['1', '2'] }).end('moved'),
    )
    const answer = await aClient().request({ method: 'GET', url, operation: 'test.get' }, aContext())
    expect(answer.status).toBe(302)
    expect(answer.headers).toMatchObject({ location: '/other', 'x-a': '1, 2' })
    expect(answer.body.toString()).toBe('moved')
  })

  test('sends method, headers and body', async () => {
    const url = await aServer((request, response) => {
      request.pipe(response.writeHead(200, { method: request.method, agent: request.headers['user-agent'] }))
    })
    const answer = await aClient().request({ method: 'put', url, operation: 'test.put', body: 'hello' }, aContext())
    expect(answer.headers).toMatchObject({ method: 'PUT', agent: 'tandem' })
    expect(answer.body.toString()).toBe('hello')
  })

  test('silence ends with the time-out on the clock, naming host and call but not the path', async () => {
    const url = await aServer(() => undefined)
    const ask = aClient().request(
      { method: 'GET', url: `${url}/secret`, operation: 'test.get', timeout: 5_000 },
      aContext(),
    )
    const error = await refusedBy(ask)
    expect(error.message).toBe(`test.get: ${new URL(url).host} did not answer within 5.0 s`)
    expect(error.trouble).toBe('unanswered')
    expect(failureKind(error)).toBe('timeout')
  })

  test('a cancel ends it at once with the reason of the cancel', async () => {
    const url = await aServer(() => undefined)
    const cancel = new AbortController()
    const ask = aClient().request({ method: 'GET', url, operation: 'test.get' }, aContext(cancel.signal))
    const reason = new TandemError('cancelled', 'stopped by hand')
    setImmediate(() => cancel.abort(reason))
    await expect(ask).rejects.toBe(reason)
  })

  test('a name that is not known', async () => {
    const ask = aClient().request(
      { method: 'GET', url: 'https://nothing.invalid/x', operation: 'test.get' },
      aContext(),
    )
    const error = await refusedBy(ask)
    expect(error.message).toMatch(/^test\.get: the name nothing\.invalid is not known \((ENOTFOUND|EAI_AGAIN)\)$/)
    expect(failureKind(error)).toBe('name')
  })

  test('a port where nobody listens', async () => {
    const error = await refusedBy(
      aClient().request({ method: 'GET', url: 'http://127.0.0.1:9', operation: 'test.get' }, aContext()),
    )
    expect(error.message).toBe('test.get: 127.0.0.1:9 refused the connection (ECONNREFUSED)')
    expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('a connection that is cut', async () => {
    const url = await aServer((request) => request.socket.destroy())
    const error = await refusedBy(
      aClient().request({ method: 'POST', url, operation: 'test.post', body: '{}' }, aContext()),
    )
    expect(error.message).toContain(`${new URL(url).host} closed the connection before it answered`)
    expect(failureKind(error)).toBe('reset')
  })

  test('a certificate that nobody vouches for is told with its reason and the way out', async () => {
    const authority = await createAuthority()
    const secureContext = await authority.contextFor('localhost')
    const server = createTlsServer({ SNICallback: (_name, done) => done(null, secureContext) })
    const url = `https://localhost:${await portOf(server)}`
    const error = await refusedBy(aClient().request({ method: 'GET', url, operation: 'test.get' }, aContext()))
    expect(error.message).toContain(`the certificate of ${new URL(url).host} is not accepted:`)
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS')
    expect(failureKind(error)).toBe('certificate')
  })
})

describe('through a proxy', () => {
  test('a refused CONNECT is told with its status, host and proxy', async () => {
    const proxy = createServer()
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    const host = `127.0.0.1:${await portOf(proxy)}`
    const client = aClient({ HTTPS_PROXY: `http://${host}` })
    const error = await refusedBy(
      client.request({ method: 'GET', url: 'https://run.googleapis.com/', operation: 'run.get' }, aContext()),
    )
    expect(error.message).toBe(`run.get: the proxy ${host} refused to connect to run.googleapis.com: HTTP 403`)
    expect(error.hint).toContain('NO_PROXY')
    expect(failureKind(error)).toBe('proxy')
  })

  test('a proxy that is not there is named', async () => {
    const client = aClient({ HTTPS_PROXY: 'http://127.0.0.1:9' })
    const error = await refusedBy(
      client.request({ method: 'GET', url: 'https://run.googleapis.com/', operation: 'run.get' }, aContext()),
    )
    expect(error.message).toBe('run.get: the proxy 127.0.0.1:9 refused the connection (ECONNREFUSED)')
  })

  test('NO_PROXY goes around it', async () => {
    const url = await aServer((_, response) => response.end('direct'))
    const client = aClient({ HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' })
    const answer = await client.request({ method: 'GET', url, operation: 'test.get' }, aContext())
    expect(answer.body.toString()).toBe('direct')
  })
})

describe('a stream', () => {
  test('a large body arrives whole, and a slow reader is not silence', async () => {
    const url = await aServer((_, response) => response.end(Buffer.alloc(1_000_000, 'x')))
    const { body } = await aClient().stream({ method: 'GET', url, operation: 'blob.get', timeout: 1_000 }, aContext())
    let size = 0
    for await (const chunk of body) {
      size += (Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))).length
      if (size < 200_000) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(size).toBe(1_000_000)
  })

  test('a silence in the body ends it', async () => {
    const url = await aServer((_, response) => void response.writeHead(200).write('some'))
    const { body } = await aClient().stream({ method: 'GET', url, operation: 'blob.get', timeout: 2_000 }, aContext())
    const error = await refusedBy(body.toArray())
    expect(error.message).toContain('did not answer within 2.0 s')
  })

  test('a body that is cut is an error, not an end', async () => {
    const url = await aServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('some')
      setTimeout(() => response.destroy(), 10)
    })
    const { body } = await aClient().stream({ method: 'GET', url, operation: 'blob.get' }, aContext())
    expect((await refusedBy(body.toArray())).trouble).toBe('unanswered')
  })

  test('an upload that moves is not silence, however long it takes', async () => {
    const url = await aServer((request, response) => void request.resume().on('end', () => response.end('done')))
    const slowly = async function* () {
      for (let part = 0; part < 5; part++) {
        await new Promise((resolve) => setTimeout(resolve, 15))
        yield Buffer.alloc(10)
      }
    }
    const answer = await aClient().stream(
      { method: 'PATCH', url, operation: 'blob.put', body: Readable.from(slowly()), timeout: 4_000 },
      aContext(),
    )
    expect((await answer.body.toArray()).join('')).toBe('done')
  })

  test('what the source of an upload fails with is what is thrown', async () => {
    const url = await aServer((request) => void request.resume())
    const failure = new TandemError('cloud', 'the source is gone')
    const failing = async function* () {
      yield Buffer.alloc(10)
      throw failure
    }
    const upload = aClient().stream(
      { method: 'PATCH', url, operation: 'blob.put', body: Readable.from(failing()) },
      aContext(),
    )
    await expect(upload).rejects.toBe(failure)
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { RequestListener } from 'node:http'
import type { SecureContext } from 'node:tls'
import type { Context } from '../../src/core/context.ts'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import { silentLog } from '../../src/core/log.ts'
import type { VerifyPolicy } from '../../src/core/verify.ts'
import { type ClosableHttpClient, createHttpClient } from '../../src/http/client.ts'
import { createVerify } from '../../src/verify/probe.ts'
import { createAuthority } from '../../simulators/kernel/authority.ts'
import { trustAuthority } from '../../simulators/kernel/trust.ts'
import { steadyClock } from '../support/steady-clock.ts'
import { aPolicy } from './a-policy.ts'
import { type Loopback, serve, serveTls } from './loopback.ts'

const speed = 200
/** Real time is scarce here: requests get 1 s of it, a probe 3 s, or 200 ms where it is to fail. */
const short = 40_000
const roomy = { expectStatus: [200], requestTimeout: 200_000, deadline: 600_000 }

let http: ClosableHttpClient
let rightName: SecureContext
let otherName: SecureContext
let distrust: () => void
let opened: Loopback[] = []

beforeAll(async () => {
  http = createHttpClient({})
  const authority = await createAuthority()
  rightName = await authority.contextFor('localhost')
  otherName = await authority.contextFor('other.example')
  distrust = trustAuthority(authority.certificate)
})
afterEach(async () => {
  await http.close()
  await Promise.all(opened.map((server) => server.close()))
  opened = []
})
afterAll(() => distrust())

interface Told {
  readonly context: Context
  readonly lines: string[]
}

function told(signal = new AbortController().signal): Told {
  const lines: string[] = []
  return {
    lines,
    context: { clock: steadyClock(speed), log: { ...silentLog, info: (line) => lines.push(line) }, signal },
  }
}

async function service(answer: RequestListener): Promise<Loopback> {
  const server = await serve(answer)
  opened.push(server)
  return server
}

async function tlsService(answer: RequestListener, certificate = () => rightName): Promise<Loopback> {
  const server = await serveTls(answer, certificate)
  opened.push(server)
  return server
}

const verifyAt = (url: string, policy: Partial<VerifyPolicy> = {}, { context } = told()) =>
  createVerify(http)({ url, release: 'r1abc' }, aPolicy({ ...roomy, ...policy }), context)

const ok: RequestListener = (_request, response) => response.end('fine')

describe('a service that answers', () => {
  test('is healthy after as many good answers in a row as are wanted, asked as tandem', async () => {
    const seen: string[] = []
    const { url } = await service((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers['user-agent']} ${request.headers.authorization}`)
      response.end('fine')
    })
    const verdict = await verifyAt(`${url}/`)
    expect(verdict).toMatchObject({ healthy: true, proof: 'HTTP 200 on /health ×3', requests: 3 })
    expect(seen).toEqual(Array(3).fill('GET /health tandem undefined'))
  })

  test('that fails in between begins its row anew', async () => {
    let count = 0
    const { url } = await service((_request, response) => {
      count++
      response.writeHead(count === 3 ? 503 : 200).end()
    })
    const story = told()
    expect(await verifyAt(url, {}, story)).toMatchObject({ healthy: true, requests: 6 })
    expect(story.lines).toEqual(['Not good yet: 503'])
  })

  test('is proven by status, body, release marker and latency together', async () => {
    const { url } = await service((_request, response) => response.setHeader('x-release', 'r1abc').end('status: UP'))
    const verdict = await verifyAt(url, {
      expectBody: 'status: +UP',
      marker: { kind: 'header', at: 'X-Release' },
      maxLatency: 150_000,
      successes: 1,
    })
    expect(verdict).toMatchObject({
      healthy: true,
      proof: 'HTTP 200 on /health, body as expected, release id seen, each within 150000 ms',
    })
  })

  test('is not asked on another host, whatever the path looks like', async () => {
    const paths: (string | undefined)[] = []
    const { url } = await service((request, response) => {
      paths.push(request.url)
      response.end()
    })
    expect(await verifyAt(url, { path: '//elsewhere.example/x', successes: 1 })).toMatchObject({ healthy: true })
    expect(paths).toEqual(['/elsewhere.example/x'])
  })

  test('with a body without end is read to a limit only', async () => {
    const { url } = await service((_request, response) => {
      const more = () => {
        while (response.write('x'.repeat(16_384)));
        response.once('drain', more)
      }
      more()
    })
    expect(await verifyAt(url, { successes: 2 })).toMatchObject({ healthy: true, requests: 2 })
  })
})

describe('a service that does not', () => {
  test('is given until the deadline, and then told by how often it said what, and what it said last', async () => {
    const { url } = await service((_request, response) =>
      response.writeHead(500).end('out of\u001b[31m memory\r\n::error::x'),
    )
    const verdict = await verifyAt(url, { deadline: short })
    expect(verdict).toMatchObject({
      healthy: false,
      reason: expect.stringMatching(/^\d+ requests in [\d.]+ s: \d+ × 500; last: 500 "out of memory ::error::x"$/),
      hint: "The service is up but answers with errors: read its container's log for the reason, mend that, and release again.",
    })
    expect(verdict.took).toBeLessThan(2 * short)
  })

  test('hangs: the request is given up after its own time, and counted as a timeout', async () => {
    const { url } = await service(() => undefined)
    expect(await verifyAt(url, { requestTimeout: 10_000, deadline: 30_000 })).toMatchObject({
      healthy: false,
      reason: expect.stringMatching(/^\d requests? in .*: \d × timeout; last: no answer within 10 s$/),
    })
  })

  test('sends half a body and stops: that is no answer either', async () => {
    const { url } = await service((_request, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half')
    })
    expect(await verifyAt(url, { requestTimeout: 10_000, deadline: 15_000 })).toMatchObject({
      healthy: false,
      reason: expect.stringMatching(/^1 request in .*: 1 × timeout; last: no answer within 10 s$/),
    })
  })

  test('cuts the connection: the cut is named', async () => {
    const { url } = await service((request) => request.socket.destroy())
    expect(await verifyAt(url, { deadline: short })).toMatchObject({
      healthy: false,
      reason: expect.stringContaining('× connection reset; last: 127.0.0.1:'),
    })
  })

  test('is not listening: the refusal is named', async () => {
    const { url, close } = await serve(ok)
    await close()
    expect(await verifyAt(url, { deadline: short })).toMatchObject({
      healthy: false,
      reason: expect.stringMatching(
        /\d × connection refused; last: 127\.0\.0\.1:\d+ refused the connection \(ECONNREFUSED\)$/,
      ),
      hint: 'Nothing answers this runner there: look at the `ingress` setting, a firewall, or a proxy that is needed.',
    })
  })

  test('answers 404 without end: half of the deadline is waited for, not all of it', async () => {
    const { url } = await service((_request, response) => response.writeHead(404).end('<title>Not here</title><p>'))
    const verdict = await verifyAt(url)
    expect(verdict).toMatchObject({
      healthy: false,
      reason: expect.stringMatching(
        /× 404; last: 404 "Not here" \(always the same answer, so the rest of the time was not waited for\)$/,
      ),
      hint: 'Set `health-check-path` to a path that the service has; it is "/health" now.',
    })
    expect(verdict.took).toBeGreaterThanOrEqual(300_000)
    expect(verdict.took).toBeLessThan(500_000)
  })

  test('answers 404 while it warms up: it heals', async () => {
    let count = 0
    const { url } = await service((_request, response) => response.writeHead(++count < 20 ? 404 : 200).end())
    expect(await verifyAt(url)).toMatchObject({ healthy: true, requests: 22 })
  })

  test('redirects: the target is named without its query, and is never asked', async () => {
    let asked = 0
    const elsewhere = await service((_request, response) => {
      asked++
      response.end()
    })
    const { url } = await service((_request, response) =>
      response.writeHead(302, { location: `${elsewhere.url}/login?state=s3cret#x` }).end(),
    )
    const verdict = await verifyAt(url, { deadline: short })
    expect(verdict).toMatchObject({
      healthy: false,
      reason: expect.stringMatching(new RegExp(`× 302; last: 302 to ${elsewhere.url}/login( |$)`)),
      hint: 'Redirects are not followed. This one leads to a login: exempt the health check from it, or choose a `health-check-path` that needs none.',
    })
    expect(asked).toBe(0)
  })
})

describe('TLS', () => {
  test('a certificate that is not there yet heals before the deadline', async () => {
    let handshakes = 0
    const { url } = await tlsService(ok, () => (++handshakes < 4 ? otherName : rightName))
    const story = told()
    expect(await verifyAt(url, {}, story)).toMatchObject({ healthy: true, proof: 'HTTP 200 on /health ×3' })
    expect(story.lines).toEqual([
      expect.stringMatching(/^Not good yet: the certificate of localhost:\d+ is not accepted: /),
    ])
  })

  test('a certificate that never comes is told apart from a broken service', async () => {
    const { url } = await tlsService(ok, () => otherName)
    expect(await verifyAt(url, { deadline: short })).toMatchObject({
      healthy: false,
      reason: expect.stringMatching(/× certificate not accepted; last: .*ERR_TLS_CERT_ALTNAME_INVALID\)$/),
      hint: expect.stringContaining('A new certificate takes minutes'),
    })
  })
})

describe('a private service', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl-secret'
  const probe = (url: string, source: () => Promise<string>, policy: Partial<VerifyPolicy> = {}, story = told()) =>
    createVerify(http)({ url, release: 'r1abc', token: source }, aPolicy({ ...roomy, ...policy }), story.context)

  test('gets the identity token, asked for once, and the proof says so', async () => {
    const { url } = await tlsService((request, response) =>
      response.writeHead(request.headers.authorization === `Bearer ${token}` ? 200 : 403).end(),
    )
    let minted = 0
    const verdict = await probe(url, async () => {
      minted++
      return token
    })
    expect(verdict).toMatchObject({ healthy: true, proof: 'HTTP 200 on /health ×3, with an identity token' })
    expect(minted).toBe(1)
  })

  test('that echoes its request does not bring the token into the verdict or the log', async () => {
    const { url } = await tlsService((request, response) => {
      const given = String(request.headers.authorization)
      response.writeHead(500).end(`${given} ${given.slice(0, -10)} SIGNATURE_REMOVED`)
    })
    const story = told()
    const verdict = await probe(url, async () => token, { deadline: short }, story)
    expect(JSON.stringify(verdict) + story.lines.join()).not.toMatch(/eyJ|secret|c2ln/)
    expect(verdict).toMatchObject({ healthy: false, reason: expect.stringContaining('500 "Bearer *** Bearer *** SIG') })
  })

  test('that refuses the token says which right is missing', async () => {
    const { url } = await tlsService((_request, response) =>
      response.writeHead(403).end('<title>403 Forbidden</title>'),
    )
    expect(await probe(url, async () => token, { deadline: short })).toMatchObject({
      healthy: false,
      reason: expect.stringContaining('last: 403 "403 Forbidden"'),
      hint: expect.stringContaining('roles/run.invoker'),
    })
  })

  test('is asked again when the token cannot be had for a moment', async () => {
    const { url } = await tlsService(ok)
    let asked = 0
    const verdict = await probe(url, async () => {
      if (++asked === 1)
        throw new CloudError('iamcredentials answered 503', { trouble: 'unanswered', operation: 'idToken' })
      return token
    })
    expect(verdict).toMatchObject({ healthy: true, requests: 4 })
  })

  test('is not asked at all when the token is denied', async () => {
    const { url } = await tlsService(ok)
    const denied = new CloudError('no iam.serviceAccounts.getOpenIdToken', { trouble: 'denied', operation: 'idToken' })
    await expect(probe(url, () => Promise.reject(denied))).rejects.toBe(denied)
  })

  test('never gets the token over plain HTTP', async () => {
    const { url } = await service(ok)
    await expect(probe(url, async () => token)).rejects.toThrow(
      `no identity token is sent to ${url}, which is not https`,
    )
  })
})

test('a slow good answer resets the row', async () => {
  const story = told()
  let count = 0
  const { url } = await service((_request, response) => {
    if (++count === 2) void story.context.clock.sleep(40_000).then(() => response.end())
    else response.end()
  })
  expect(await verifyAt(url, { maxLatency: 20_000, successes: 2 }, story)).toMatchObject({ healthy: true })
  expect(count).toBeGreaterThanOrEqual(4)
  expect(story.lines[0]).toMatch(/^Not good yet: 200 after \d+ ms, more than the 20000 ms allowed$/)
})

test('a cancelled run ends the probe at once, with the reason', async () => {
  const { url } = await service(() => undefined)
  const run = new AbortController()
  const reason = new TandemError('cancelled', 'the run was cancelled')
  const probing = verifyAt(url, {}, told(run.signal))
  setTimeout(() => run.abort(reason), 20)
  await expect(probing).rejects.toBe(reason)
})

test('a pattern that is none is an input error, before anything is asked', async () => {
  await expect(verifyAt('http://127.0.0.1:1', { expectBody: '(' })).rejects.toThrow(
    'health-check-body is not a regular expression: (',
  )
})

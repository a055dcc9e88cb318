import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AppRunnerClient, ListServicesCommand } from '@aws-sdk/client-apprunner'
import { callAws, readAws } from '../../src/aws/call.ts'
import { connectAws } from '../../src/aws/connection.ts'
import { createHttpClient } from '../../src/http/client.ts'
import type { HttpClient } from '../../src/http/types.ts'
import type { Context } from '../../src/core/context.ts'
import { TandemError } from '../../src/core/errors.ts'
import { readyAws } from '../../simulators/clouds.ts'
import { failureOf, type Stand, startStand } from './stand.ts'

const { region, role } = readyAws
const listing = 'apprunner.ListServices'
const minutes = 60_000

let stand: Stand
beforeEach(async () => {
  stand = await startStand()
})
afterEach(async () => {
  await stand[Symbol.asyncDispose]()
})

interface Asking {
  readonly http?: HttpClient
  readonly context?: Context
}

function ask(call: typeof callAws, { http = stand.http, context = stand.context }: Asking = {}) {
  const client = new AppRunnerClient(
    connectAws({ identity: stand.identity(), http, region, context: stand.context }).clientConfig,
  )
  return call(listing, context, (send) => client.send(new ListServicesCommand({}), send))
}

describe('a request', () => {
  test('goes through the proxy, by certificates of a CA of its own', async () => {
    expect(await ask(callAws)).toMatchObject({ ServiceSummaryList: [] })
    expect(stand.count(listing)).toBe(1)
  })

  test.each([
    ['error-503', 'unanswered'],
    ['error-500', 'unanswered'],
    ['throttled', 'throttled'],
    ['reset-before', 'unanswered'],
    ['reset-after', 'unanswered'],
  ] as const)('that may change something is sent once, whatever happens: %s', async (kind, trouble) => {
    stand.clouds.kernel.fault({ kind, operation: listing })
    expect(await failureOf(ask(callAws))).toMatchObject({ trouble, operation: listing })
    expect(stand.count(listing)).toBe(1)
  })

  test('that changes nothing is asked again', async () => {
    stand.clouds.kernel.fault({ kind: 'throttled', operation: listing })
    stand.clouds.kernel.fault({ kind: 'error-503', operation: listing, nth: 2 })
    stand.clouds.kernel.fault({ kind: 'reset-before', operation: listing, nth: 3 })
    await ask(readAws)
    expect(stand.count(listing)).toBe(4)
  })

  test('that is not permitted names the permission', async () => {
    stand.clouds.aws.admin.removePermission(role, 'apprunner:ListServices')
    const error = await failureOf(ask(readAws))
    expect(error).toMatchObject({ code: 'auth', trouble: 'denied' })
    expect(error.message).toContain('github-deploy/tandem is not authorized to perform: apprunner:ListServices')
    expect(error.hint).toContain('Add apprunner:ListServices to the policy of role github-deploy; examples/aws/')
    expect(stand.count(listing)).toBe(1)
  })

  test.each([new TandemError('cancelled', 'stopped by hand'), 'enough'])(
    'is given up at once when the run is cancelled, and its connection with it: %s',
    async (reason) => {
      const cancel = new AbortController()
      const sent: AbortSignal[] = []
      const http: HttpClient = {
        request: (request, inner) => {
          if (request.operation !== listing) return stand.http.request(request, inner)
          sent.push(inner.signal)
          cancel.abort(reason)
          return new Promise(() => undefined)
        },
        stream: () => Promise.reject(new Error('unused')),
      }
      const asked = ask(readAws, { http, context: { ...stand.context, signal: cancel.signal } })
      await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
      expect(sent.map(({ aborted }) => aborted)).toEqual([true])
    },
  )

  test('that hangs is over after the time of the HTTP client, in words', async () => {
    stand.clouds.kernel.fault({ kind: 'hang', operation: listing })
    expect(await failureOf(ask(callAws))).toMatchObject({
      trouble: 'unanswered',
      message: `${listing}: apprunner.us-east-1.amazonaws.com did not answer within 30 s`,
    })
  })

  test('without a network says what is wrong with it', async () => {
    const identity = { credentials: async () => stand.clouds.aws.operatorCredentials, forget: () => undefined }
    const http = createHttpClient({ HTTPS_PROXY: 'http://127.0.0.1:9' })
    const { clientConfig } = connectAws({ identity, http, region, context: stand.context })
    const client = new AppRunnerClient(clientConfig)
    const asked = callAws(listing, stand.context, (send) => client.send(new ListServicesCommand({}), send))
    expect((await failureOf(asked)).message).toBe(
      `${listing}: the proxy 127.0.0.1:9 refused the connection (ECONNREFUSED)`,
    )
    await http.close()
  })

  test('that a proxy answers with a page of its own is not answered', async () => {
    const identity = { credentials: async () => stand.clouds.aws.operatorCredentials, forget: () => undefined }
    const page = { status: 502, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>') }
    const http: HttpClient = { request: async () => page, stream: () => Promise.reject(new Error('unused')) }
    const { clientConfig } = connectAws({ identity, http, region, context: stand.context })
    const client = new AppRunnerClient(clientConfig)
    const asked = callAws(listing, stand.context, (send) => client.send(new ListServicesCommand({}), send))
    expect(await failureOf(asked)).toMatchObject({
      trouble: 'unanswered',
      message: `${listing}: an answer that is not AWS's (text/html) (HTTP 502)`,
    })
  })

  test('of a machine whose clock is wrong is sent once more, by AWS’s time', async () => {
    await stand.identity().credentials(stand.context)
    stand.pass(10 * minutes, 'there')
    expect(await ask(callAws)).toMatchObject({ ServiceSummaryList: [] })
    expect(stand.lines.join('\n')).toContain(`${listing}: the clock of this machine is`)
  })
})

describe('nothing of the process decides where is asked', () => {
  const names = [
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_APPRUNNER',
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_USE_DUALSTACK_ENDPOINT',
  ]
  const before = new Map<string, string | undefined>()
  let folder: string
  const set = (name: string, value: string): void => {
    before.set(name, process.env[name])
    process.env[name] = value
  }
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aws-'))
  })
  afterEach(async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    before.clear()
    await rm(folder, { recursive: true })
  })

  test('neither its environment nor AWS’s configuration files', async () => {
    for (const name of names) set(name, name.startsWith('AWS_USE') ? 'true' : 'https://evil.example')
    set('AWS_REGION', 'eu-west-1')
    set('AWS_MAX_ATTEMPTS', '9')
    set('AWS_CONFIG_FILE', join(folder, 'config'))
    await writeFile(join(folder, 'config'), '[default]\nendpoint_url = https://evil.example\nregion = eu-west-1\n')
    stand.clouds.kernel.fault({ kind: 'error-503', operation: listing })
    expect(await failureOf(ask(callAws))).toMatchObject({ trouble: 'unanswered' })
    const hosts = new Set(stand.clouds.kernel.requests.map(({ host }) => host).filter((host) => host.includes('aws')))
    expect([...hosts]).toEqual(['sts.us-east-1.amazonaws.com', 'apprunner.us-east-1.amazonaws.com'])
    expect(stand.count(listing)).toBe(1)
  })
})

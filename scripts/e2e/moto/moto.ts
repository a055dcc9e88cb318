import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Dispatcher, request } from 'undici'
import { readyAws } from '../../../simulators/clouds.ts'
import { createGitHub, type GitHub } from '../../../simulators/github/github.ts'
import { type LocalKernel, startKernel } from '../../../simulators/kernel/kernel.ts'
import type { Call, Reply, Simulator } from '../../../simulators/kernel/types.ts'

/** moto under AWS's real host names, and GitHub beside it. */
export interface MotoClouds {
  readonly kernel: LocalKernel
  readonly github: GitHub
  readonly stop: () => Promise<void>
}

/** `python`: one that has moto. */
export async function startMotoClouds(python: string): Promise<MotoClouds> {
  const kernel = await startKernel({ speed: 1_000 })
  try {
    const github = await createGitHub(kernel)
    const server = await startServer(python)
    kernel.register(forwardTo(server.url))
    const stop = async (): Promise<void> => {
      await kernel.stop()
      await server.stop()
    }
    return { kernel, github, stop }
  } catch (error) {
    await kernel.stop()
    throw error
  }
}

interface Server {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** On a free port of loopback, which it tells in a line of its log. */
async function startServer(python: string): Promise<Server> {
  // A function's image has to be in its ECR, as at AWS.
  const own = { MOTO_ACCOUNT_ID: readyAws.account, MOTO_LAMBDA_STUB_ECR: 'false', PYTHONUNBUFFERED: '1' }
  const env = { ...process.env, ...own }
  const child = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async (): Promise<void> => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
    child.kill('SIGKILL')
    await ended
  }
  return { url: await addressOf(child), stop }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        if (said.length < 50) said.push(line)
        const url = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1]
        if (url !== undefined) resolve(url)
      })
    }
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`moto ended with ${code}:\n${said.join('\n')}`)))
  })
}

// moto finds the service in X-Amz-Target or the credential's scope, and knows which actions of STS are unsigned: moto/moto_server/werkzeug_app.py, 5.2.5.
const forwardTo = (server: string): Simulator => ({
  name: 'moto',
  hosts: ['*.amazonaws.com', '*.amazonaws.com.cn'],
  routes: [{ operation: 'moto.request', method: '*', path: '/{path=**}', handle: (call) => forward(server, call) }],
  operationOf: ({ headers, body }) =>
    `moto.${headers['x-amz-target'] ?? /Action=(\w+)/.exec(body.toString())?.[1] ?? 'request'}`,
  refuse: (kind) => ({ status: kind === 'error-503' ? 503 : 500, body: kind }),
})

const methods = ['GET', 'PUT', 'DELETE', 'POST'] as const satisfies readonly Dispatcher.HttpMethod[]

const ofOneHop = new Set(['connection', 'content-length', 'keep-alive', 'proxy-connection', 'transfer-encoding'])

async function forward(server: string, { method, url, headers, body, signal }: Call): Promise<Reply> {
  const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneHop.has(name)))
  const answer = await request(`${server}${url.pathname}${url.search}`, {
    method: methods.find((each) => each === method) ?? 'POST',
    headers: sent,
    body: body.length === 0 ? null : body,
    signal,
  })
  const given = Object.entries(answer.headers).filter(([name]) => !ofOneHop.has(name))
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    body: Buffer.from(await answer.body.arrayBuffer()),
  }
}

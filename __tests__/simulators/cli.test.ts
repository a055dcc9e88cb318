import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:https'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { AppRunnerClient, ListServicesCommand } from '@aws-sdk/client-apprunner'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { afterEach, describe, expect, test } from '@jest/globals'
import { ProxyAgent, request } from 'undici'

const cli = join(import.meta.dirname, '../../simulators/cli.ts')

let running: ChildProcess | undefined
afterEach(() => {
  running?.kill('SIGKILL')
  running = undefined
})

async function start(...options: string[]) {
  const child = spawn(process.execPath, [cli, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  running = child
  const exported: Record<string, string> = {}
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? []
    if (name !== undefined) exported[name] = value ?? ''
    if (line.startsWith('# Ready')) break
  }
  return { child, variable: (name: string) => exported[name] ?? '' }
}

describe('npm run clouds', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('prints an environment that works until %s', async (signal) => {
    const { child, variable } = await start('--seed', '7', '--speed', '20')
    const dispatcher = new ProxyAgent({
      uri: variable('HTTPS_PROXY'),
      requestTls: { ca: readFileSync(variable('NODE_EXTRA_CA_CERTS')) },
    })
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
    const identity = await request(variable('ACTIONS_ID_TOKEN_REQUEST_URL'), {
      dispatcher,
      headers: bearer(variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
    })
    expect(identity.statusCode).toBe(200)
    const token = readFileSync(variable('CLOUDSDK_AUTH_ACCESS_TOKEN_FILE'), 'utf8')
    const services = await request('https://run.googleapis.com/v2/projects/acme-prod/locations/us-central1/services', {
      dispatcher,
      headers: bearer(token),
    })
    expect(services.statusCode).toBe(200)
    await dispatcher.destroy()
    expect(statSync(variable('CLOUDSDK_AUTH_ACCESS_TOKEN_FILE')).mode & 0o777).toBe(0o600)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(existsSync(variable('CLOUDSDK_AUTH_ACCESS_TOKEN_FILE'))).toBe(false)
    expect(existsSync(variable('NODE_EXTRA_CA_CERTS'))).toBe(false)
  })

  test("prints keys that AWS's clients work with", async () => {
    const { child, variable } = await start('--speed', '20')
    const ca = readFileSync(variable('AWS_CA_BUNDLE'))
    const agent = new Agent({ proxyEnv: { HTTPS_PROXY: variable('HTTPS_PROXY') }, ca, keepAlive: false })
    const settings = {
      region: variable('AWS_REGION'),
      credentials: {
        accessKeyId: variable('AWS_ACCESS_KEY_ID'),
        secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
      },
      requestHandler: new NodeHttpHandler({ httpsAgent: agent }),
    }
    expect(await new STSClient(settings).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/operator',
    })
    const services = await new AppRunnerClient(settings).send(new ListServicesCommand({}))
    expect(services.ServiceSummaryList).toEqual([])
    agent.destroy()
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('refuses an option that is no number', async () => {
    const child = spawn(process.execPath, [cli, '--port', 'x'], { stdio: ['ignore', 'ignore', 'pipe'] })
    const text = (await child.stderr.toArray()).join('')
    expect(text).toContain('--port must be a whole number, got "x". Usage: npm run clouds')
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(2)
  })
})

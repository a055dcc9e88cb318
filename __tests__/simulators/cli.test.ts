import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
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

  test('refuses an option that is no number', async () => {
    const child = spawn(process.execPath, [cli, '--port', 'x'], { stdio: ['ignore', 'ignore', 'pipe'] })
    const text = (await child.stderr.toArray()).join('')
    expect(text).toContain('--port must be a whole number, got "x". Usage: npm run clouds')
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(2)
  })
})

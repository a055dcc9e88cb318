import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { dockerConfigEnvironment, isSameHost, writeDockerConfig } from './docker-config.ts'
import type { Environment } from './environment.ts'
import type { BuildTools, CacheCredentials } from './request.ts'

interface Helped {
  readonly host: string
  readonly credentials: CacheCredentials
  readonly folder: string
}

export interface CredentialHelper extends AsyncDisposable {
  /** For whoever is to be helped. */
  readonly environment: Environment
}

/**
 * A Docker configuration of our own beside the user's, in which one registry's credentials are asked for by a helper:
 * a script that asks this process over a socket, so that they are minted when they are needed and lie on no disk
 * (docker/docker-credential-helpers, its protocol; docker/cli, `credHelpers`; read November 2026).
 */
export async function createCredentialHelper(helped: Helped, tools: BuildTools): Promise<CredentialHelper> {
  const home = await mkdtemp(join(helped.folder, 'docker-'))
  const server = createServer((socket) => void answer(socket, helped, tools))
  const socket = await socketIn(home)
  const remove = async () => {
    server.close()
    await Promise.all([home, socket.folder].map((each) => rm(each, { recursive: true, force: true })))
  }
  try {
    await writeDockerConfig(home, { host: helped.host, helper: 'tandem' }, tools.environment)
    await writeScript(home, socket.path)
    await listen(server, socket.path)
  } catch (error) {
    await remove()
    throw error
  }
  return { environment: dockerConfigEnvironment(home, tools.environment), [Symbol.asyncDispose]: remove }
}

/** Docker looks for `docker-credential-` and the helper's name on the PATH. */
const scriptName = 'docker-credential-tandem'

/** The script runs in whatever Node this is: the runner's own need not be on the PATH. */
async function writeScript(home: string, socket: string): Promise<void> {
  const program = join(home, 'ask.cjs')
  await writeFile(program, asking(socket), { mode: 0o600 })
  await writeFile(join(home, scriptName), `#!/bin/sh\nexec ${quoted(execPath)} ${quoted(program)} "$@"\n`)
  await chmod(join(home, scriptName), 0o700)
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const asking = (socket: string): string => `
const { connect } = require('node:net')
const { readFileSync } = require('node:fs')
const { argv, exit, stdout } = require('node:process')
const say = (text, code) => stdout.write(text + '\\n', () => exit(code))
const ask = () => {
  let answer = ''
  const socket = connect(${JSON.stringify(socket)})
  socket.on('data', (text) => (answer += text))
  socket.on('error', () => exit(1))
  socket.on('end', () => say(answer, answer.startsWith('{') ? 0 : 1))
  socket.write(readFileSync(0, 'utf8').trim() + '\\n')
}
if (argv[2] === 'get') ask()
else if (argv[2] === 'list') say('{}', 0)
else exit(1)
`

/** Addresses of sockets may have 107 bytes; one that is longer goes where temporary folders are short. */
async function socketIn(home: string): Promise<{ path: string; folder: string }> {
  const path = join(home, 'ask')
  if (Buffer.byteLength(path) <= 107) return { path, folder: home }
  const folder = await mkdtemp(join(tmpdir(), 'tandem-'))
  return { path: join(folder, 'ask'), folder }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(path, resolve)
  })
}

/** What Docker takes for "there are none", upon which it goes on without. */
const unknown = 'credentials not found in native keychain'

async function answer(socket: Socket, helped: Helped, tools: BuildTools): Promise<void> {
  socket.on('error', () => socket.destroy())
  const asked = await firstLine(socket)
  try {
    socket.end(isSameHost(hostOf(asked), helped.host) ? await credentialsOf(asked, helped, tools) : unknown)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    tools.context.log.warning(`No credentials for the build cache at ${helped.host}: ${why}`)
    socket.end(unknown)
  }
}

async function credentialsOf(asked: string, { host, credentials }: Helped, tools: BuildTools): Promise<string> {
  const found = await credentials(host, tools.context)
  if (found === undefined) return unknown
  tools.secrets.add([found.password])
  return JSON.stringify({ ServerURL: asked, Username: found.username, Secret: found.password })
}

const hostOf = (asked: string): string => asked.replace(/^https?:\/\//u, '').split('/')[0] ?? ''

function firstLine(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (more: string) => {
      text += more
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
    socket.on('close', () => resolve(text))
  })
}

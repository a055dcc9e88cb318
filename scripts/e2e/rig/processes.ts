import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { path } from './programs.ts'
import { Unavailable } from './step.ts'

/** A server of ours, with its log in a file. */
export interface Server {
  readonly log: string
  readonly process: ChildProcess
}

export interface ServerOptions {
  /** A file. */
  readonly log: string
  /** Left running when we die of SIGKILL: others need it to end well. Default: the kernel ends it too. */
  readonly outlives?: boolean
}

/** Starts it away from the terminal, so that Ctrl-C reaches us alone and we stop things in order. */
export async function startServer(
  command: string,
  parameters: readonly string[],
  { log, outlives = false }: ServerOptions,
): Promise<Server> {
  const file = await open(log, 'a')
  try {
    const dying = outlives ? 'clear' : 'TERM'
    const child = spawn('setpriv', ['--pdeathsig', dying, command, ...parameters], {
      env: { ...process.env, PATH: path },
      stdio: ['ignore', file.fd, file.fd],
      detached: true,
    })
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve)
      child.once('error', reject)
    })
    return { log, process: child }
  } finally {
    await file.close()
  }
}

/** Until it answers; a server that ends or says nothing for 30 s is told with its last lines. */
export async function untilReady(server: Server, answers: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    if (hasEnded(server)) break
    if (await answers()) return
  }
  const lines = await readFile(server.log, 'utf8')
  throw new Unavailable(
    `${server.process.spawnargs.slice(3, 5).join(' ')} does not start: ${lines.trim().slice(-1_000)}`,
  )
}

/** Lets it stop by itself for 20 s. */
export async function stopServer(server: Server): Promise<void> {
  if (hasEnded(server)) return
  const ended = new Promise((resolve) => server.process.once('exit', resolve))
  server.process.kill('SIGTERM')
  const timer = setTimeout(() => server.process.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(timer)
}

const hasEnded = ({ process: child }: Server): boolean => child.exitCode !== null || child.signalCode !== null

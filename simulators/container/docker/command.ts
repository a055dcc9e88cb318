import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'

/** What `docker` said when it could not do what was asked of it. */
export class DockerError extends Error {}

export interface DockerOptions {
  /** Laid over the environment of the command line. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: Readable
  readonly signal?: AbortSignal
}

export interface Followed {
  /** Resolves when the command has ended and its last line was handed on. */
  readonly ended: Promise<void>
  readonly quit: () => void
}

/** The `docker` command line: no shell, nothing secret among its arguments. */
export interface Docker {
  /** Its standard output, trimmed. Throws `DockerError`. */
  run(parameters: readonly string[], options?: DockerOptions): Promise<string>
  /** Hands on each line of both streams as it comes. */
  follow(parameters: readonly string[], line: (text: string) => void): Followed
}

export function createDocker(environment: Readonly<Record<string, string | undefined>>): Docker {
  const start = (parameters: readonly string[], { env = {}, signal }: DockerOptions = {}) =>
    spawn('docker', parameters, { env: { ...environment, ...env }, ...(signal && { signal }) })
  return {
    run: async (parameters, options = {}) => {
      const child = start(parameters, options)
      const fed = feed(child, options.input)
      const [code, stdout, stderr] = await Promise.all([endOf(child), text(child.stdout), text(child.stderr), fed])
      if (code === 0) return stdout.trim()
      throw new DockerError(lastLine(stderr) || `docker ${parameters[0]} ended with code ${code}`)
    },
    follow: (parameters, line) => {
      const child = start(parameters)
      child.stdin.end()
      const lines = [child.stdout, child.stderr].map((stream) => eachLine(stream, line))
      const ended = Promise.all([endOf(child), ...lines]).then(() => undefined)
      return { ended: ended.catch(() => undefined), quit: () => child.kill() }
    },
  }
}

function endOf(child: ChildProcess): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new DockerError(error.message, { cause: error })))
    child.once('close', (code) => resolve(code ?? undefined))
  })
}

/** A command that ends before it has read everything says itself why. */
async function feed({ stdin }: ChildProcess, input: Readable | undefined): Promise<void> {
  if (!stdin) return
  if (input) await pipeline(input, stdin).catch(() => undefined)
  else stdin.end()
}

async function eachLine(stream: Readable, line: (text: string) => void): Promise<void> {
  for await (const each of createInterface({ input: stream, crlfDelay: Infinity })) line(each)
}

const lastLine = (text: string): string =>
  (text.trim().split('\n').at(-1) ?? '').replace(/^Error response from daemon: /, '')

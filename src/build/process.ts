import { type ChildProcess, spawn } from 'node:child_process'
import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { throwIfCancelled } from '../core/retry.ts'
import { createLines } from './lines.ts'

export interface Command {
  readonly program: string
  readonly args: readonly string[]
  /** All that the child gets; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly folder?: string
  /** Each line of the error output as it comes; without it the error output is collected. */
  readonly onErrorLine?: (line: string) => void
}

export interface Finished {
  /** `undefined` when a signal ended it. */
  readonly code: number | undefined
  readonly stdout: string
  /** Empty when its lines went to `onErrorLine`. */
  readonly stderr: string
}

/** A program that is not there. */
export class MissingProgram extends TandemError {
  override readonly name: string = 'MissingProgram'
}

/** Time that a program has for ending by itself once it was interrupted, ms. */
const grace = 5_000

/**
 * Runs a program without a shell until it has ended, however it ends. Cancelled, it is interrupted, killed when that does
 * not help, and then the promise is rejected with the signal's reason.
 */
export async function run(command: Command, context: Context): Promise<Finished> {
  throwIfCancelled(context.signal)
  const child = start(command)
  const release = interruptOnCancel(child, context)
  try {
    const finished = await ended(child, command)
    throwIfCancelled(context.signal)
    return finished
  } finally {
    release()
  }
}

/** Some refusals come at once, such as that of arguments or variables that are too long together (E2BIG). */
function start({ program, args, environment, folder }: Command): ChildProcess {
  try {
    return spawn(program, [...args], {
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(folder === undefined ? {} : { cwd: folder }),
    })
  } catch (error) {
    throw notStarted(program, error)
  }
}

function ended(child: ChildProcess, { program, onErrorLine }: Command): Promise<Finished> {
  const collected = { stdout: '', stderr: '' }
  const lines = createLines((line) => onErrorLine?.(line))
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (collected.stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (onErrorLine === undefined) collected.stderr += text
    else lines.push(text)
  })
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(notStarted(program, error)))
    child.on('close', (code) => {
      lines.end()
      resolve({ code: code ?? undefined, ...collected })
    })
  })
}

function notStarted(program: string, cause: unknown): TandemError {
  if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT')
    return new MissingProgram('build', `${program} is not on the PATH`, { cause })
  const why = cause instanceof Error ? cause.message : String(cause)
  return new TandemError('build', `${program} cannot be started: ${why}`, { cause })
}

function interruptOnCancel(child: ChildProcess, { clock, signal }: Context): () => void {
  const over = new AbortController()
  const interrupt = async () => {
    child.kill('SIGINT')
    await clock.sleep(grace, over.signal)
    child.kill('SIGKILL')
    // What it has started may hold the pipes open for ever.
    child.stdout?.destroy()
    child.stderr?.destroy()
  }
  const onAbort = () => void interrupt().catch(() => undefined)
  signal.addEventListener('abort', onAbort, { once: true })
  return () => {
    signal.removeEventListener('abort', onAbort)
    over.abort()
  }
}

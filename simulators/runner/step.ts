// Follows src/Runner.Worker/Handlers/NodeScriptActionHandler.cs and src/Runner.Sdk/ProcessInvoker.cs of actions/runner, copy read 2026-11-20.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { timings, type Waiting } from './timings.ts'

export interface StepProcess {
  /** Known before the process can have done anything. */
  readonly pid: number
  readonly ended: Promise<ProcessEnd>
  readonly kill: (signal: NodeJS.Signals) => void
}

export interface ProcessEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

export interface ProcessSettings {
  readonly node: string
  readonly script: string
  readonly workspace: string
  readonly env: Readonly<Record<string, string>>
  readonly clock: Waiting
  readonly receive: (line: string) => void
}

/** Starts node with nothing in its environment but `env`. */
export function startProcess({ node, script, workspace, env, clock, receive }: ProcessSettings): StepProcess {
  const child = spawn(node, [script], { cwd: workspace, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  if (child.pid === undefined) throw new Error(`${node} did not start`)
  const streams = Promise.all([readLines(child.stdout, receive), readLines(child.stderr, receive)])
  return {
    pid: child.pid,
    ended: awaitEnd(child, streams, clock),
    kill: (signal) => {
      child.kill(signal)
    },
  }
}

function readLines(stream: Readable, receive: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', receive).on('close', resolve)
  })
}

/** The runner waits five seconds for output that a child of the process keeps open, not longer. */
async function awaitEnd(child: ChildProcess, streams: Promise<unknown>, clock: Waiting): Promise<ProcessEnd> {
  const [exitCode, signal]: [number | null, NodeJS.Signals | null] = await once(child, 'exit').then(ended)
  const enough = new AbortController()
  const patience = clock.sleep(timings.openStreams, enough.signal).catch(() => undefined)
  await Promise.race([streams, patience])
  enough.abort()
  child.stdout?.destroy()
  child.stderr?.destroy()
  return { exitCode, signal }
}

const ended = ([exitCode, signal]: unknown[]): [number | null, NodeJS.Signals | null] => [
  typeof exitCode === 'number' ? exitCode : null,
  isSignal(signal) ? signal : null,
]

const isSignal = (value: unknown): value is NodeJS.Signals => typeof value === 'string' && value.startsWith('SIG')

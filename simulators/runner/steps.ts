import { join } from 'node:path'
import type { Job } from '../github/job.ts'
import { createCommandFiles, type FileCommands } from './command-files.ts'
import type { Folders } from './folders.ts'
import type { Masks } from './masks.ts'
import type { ActionRun, Phase } from './runner.ts'
import { type ProcessEnd, startProcess, type StepProcess } from './step.ts'
import { stepEnvironment } from './step-environment.ts'
import { createStepLog, type StepLog } from './step-log.ts'
import { signalCancelled, type Waiting } from './timings.ts'

export interface StepResult extends ProcessEnd {
  readonly outcome: 'success' | 'failure' | 'cancelled'
}

export interface StepSettings {
  readonly phase: Phase
  readonly script: string
  readonly action: string
  readonly job: Job
  readonly folders: Folders
  readonly env: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

/** The steps of one job, main and then post, and what they leave behind. */
export interface Steps {
  readonly run: (settings: StepSettings) => Promise<StepResult>
  readonly pid: () => number | undefined
  readonly kill: (signal: NodeJS.Signals) => void
  readonly cancel: () => void
  readonly cancelled: () => boolean
  readonly collected: () => Omit<ActionRun, 'main' | 'post' | 'conclusion' | 'folders'>
}

export interface StepsOptions {
  readonly clock: Waiting
  readonly masks: Masks
  readonly debug: boolean
  readonly onStart: ((phase: Phase, pid: number) => void) | undefined
  readonly onLine: ((line: string) => void) | undefined
}

/** The Node that the action runs under, whatever the machine's own is. */
const node = join(import.meta.dirname, '../../node_modules/.bin/node')

interface Left {
  readonly state: Record<string, string>
  readonly outputs: Record<string, string>
  readonly env: Record<string, string>
  readonly path: string[]
  readonly summaries: string[]
  readonly logs: StepLog[]
}

export function createSteps(options: StepsOptions): Steps {
  const left: Left = { state: {}, outputs: {}, env: {}, path: [], summaries: [], logs: [] }
  const cancellation = new AbortController()
  let current: StepProcess | undefined
  const run = async (settings: StepSettings): Promise<StepResult> => {
    const log = createStepLog(options)
    left.logs.push(log)
    introduce(settings, log)
    const files = await createCommandFiles(settings.folders.temp)
    const env = { ...environmentOf(settings, left, options.debug), ...files.variables }
    const script = join(settings.action, settings.script)
    const workspace = settings.folders.workspace
    current = startProcess({ node, script, workspace, env, clock: options.clock, receive: log.receive })
    options.onStart?.(settings.phase, current.pid)
    const end = await untilEnd({
      step: current,
      clock: options.clock,
      cancellation: cancellation.signal,
      phase: settings.phase,
    })
    current = undefined
    // Also after a kill: the runner reads the files in a `finally`.
    const commands = await files.read()
    await files.remove()
    // observed: the line that ends the log of a cancelled step.
    const cancelled = settings.phase === 'main' && cancellation.signal.aborted
    if (cancelled) log.annotate({ level: 'error', message: 'The operation was canceled.' })
    collect({ commands, log, left, masks: options.masks, phase: settings.phase })
    return { ...end, outcome: outcomeOf(end, commands, cancelled) }
  }
  return {
    run,
    pid: () => current?.pid,
    kill: (signal) => current?.kill(signal),
    cancel: () => cancellation.abort(),
    cancelled: () => cancellation.signal.aborted,
    collected: () => collected(left, options.masks),
  }
}

function introduce({ phase, inputs, warnings }: StepSettings, log: StepLog): void {
  for (const message of warnings) log.annotate({ level: 'warning', message })
  if (phase === 'post') return log.show('Post job cleanup.')
  log.show('##[group]Run ./')
  log.show('with:')
  for (const [name, value] of Object.entries(inputs)) if (value !== '') log.show(`  ${name}: ${value}`)
  log.show('##[endgroup]')
}

function environmentOf(
  { job, folders, env, variables, phase }: StepSettings,
  left: Left,
  debug: boolean,
): Record<string, string> {
  const states = Object.entries(left.state).map(([name, value]) => [`STATE_${name}`, value])
  return {
    ...stepEnvironment({ job, folders, env: { ...env, ...left.env }, path: left.path, debug, node }),
    ...variables,
    ...(phase === 'post' && Object.fromEntries(states)),
  }
}

interface Awaited {
  readonly step: StepProcess
  readonly clock: Waiting
  readonly cancellation: AbortSignal
  readonly phase: Phase
}

/** A cancellation signals main only: a post step whose condition holds goes on, until the time to clean up is over. */
async function untilEnd({ step, clock, cancellation, phase }: Awaited): Promise<ProcessEnd> {
  const over = new AbortController()
  const signal = () => void signalCancelled({ kill: step.kill, clock, over: over.signal })
  if (phase === 'main' && cancellation.aborted) signal()
  if (phase === 'main') cancellation.addEventListener('abort', signal, { once: true })
  try {
    return await step.ended
  } finally {
    cancellation.removeEventListener('abort', signal)
    over.abort()
  }
}

interface Collection {
  readonly commands: FileCommands
  readonly log: StepLog
  readonly left: Left
  readonly masks: Masks
  readonly phase: Phase
}

function collect({ commands, log, left, masks, phase }: Collection): void {
  for (const message of commands.problems) log.annotate({ level: 'error', message })
  const state = { ...log.state, ...commands.state }
  for (const [name, value] of Object.entries(state)) log.debug(`Save intra-action state ${name} = ${value}`)
  for (const [name, value] of Object.entries(commands.outputs)) log.debug(`Set output ${name} = ${value}`)
  Object.assign(left.state, state)
  Object.assign(left.env, commands.env)
  // What post sets comes too late for anybody to read.
  if (phase === 'main') Object.assign(left.outputs, log.outputs, commands.outputs)
  left.path.push(...commands.path)
  if (commands.summary !== '') left.summaries.push(masks.apply(commands.summary))
}

function outcomeOf({ exitCode }: ProcessEnd, { problems }: FileCommands, cancelled: boolean): StepResult['outcome'] {
  if (cancelled) return 'cancelled'
  const failed = exitCode !== 0 || problems.some((problem) => problem.startsWith('Unable to process file command'))
  return failed ? 'failure' : 'success'
}

function collected({ state, outputs, env, path, summaries, logs }: Left, masks: Masks): ReturnType<Steps['collected']> {
  return {
    outputs,
    state,
    path,
    exportedEnv: env,
    masks: masks.values,
    summary: summaries.join('\n'),
    log: logs.flatMap(({ shown }) => shown).join('\n'),
    rawLog: logs.flatMap(({ raw }) => raw).join('\n'),
    annotations: logs.flatMap(({ annotations }) => annotations),
  }
}

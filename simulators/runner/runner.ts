import { setTimeout as sleep } from 'node:timers/promises'
import { eventPayload } from '../github/event.ts'
import type { Job } from '../github/job.ts'
import { readActionFile } from './action-file.ts'
import { createFolders, type Folders } from './folders.ts'
import { inputVariables, resolveInputs } from './inputs.ts'
import { createMasks } from './masks.ts'
import { githubContext } from './step-environment.ts'
import type { Annotation } from './step-log.ts'
import { createSteps, type StepResult, type Steps } from './steps.ts'
import { endCleanup, type Waiting } from './timings.ts'

export interface RunnerOptions {
  /** Folder with `action.yml`. */
  readonly action: string
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly job: Job
  /** `env:` of the step, and whatever else the machine has in its environment, such as a proxy. Nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>
  /** What lies in the workspace: path → text. */
  readonly files?: Readonly<Record<string, string>>
  /** A folder whose content is in the workspace too, as after `actions/checkout`. */
  readonly checkout?: string
  /** Payload of the event; by default what the job's settings make of it. */
  readonly event?: object
  /** For the timings of a cancellation. Default: the real one. */
  readonly clock?: Waiting
  /** ACTIONS_STEP_DEBUG. */
  readonly debug?: boolean
  /** `skip`: as if the machine were gone after main. */
  readonly post?: 'run' | 'skip'
  /** Called before the process can have sent a request. */
  readonly onStart?: (phase: Phase, pid: number) => void
  /** Each line of the log as GitHub shows it. */
  readonly onLine?: (line: string) => void
}

export type Phase = 'main' | 'post'

export interface ActionRun {
  readonly main: StepResult
  /** Absent when there is none or it was not run. */
  readonly post: StepResult | undefined
  /** What the job shows: a failure of either, or a cancellation. */
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly masks: readonly string[]
  /** As GitHub shows it, masked. */
  readonly log: string
  /** As the processes wrote it. */
  readonly rawLog: string
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly exportedEnv: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly folders: Folders
}

export interface RunningAction {
  /** Of the process that runs now. */
  readonly pid: () => number | undefined
  /** Somebody presses the button, or the job's time is over. */
  readonly cancel: () => void
  readonly kill: (signal: NodeJS.Signals) => void
  /** The machine is gone: SIGKILL, and no post step. */
  readonly lose: () => void
  readonly result: Promise<ActionRun>
}

const wallClock: Waiting = {
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, { ...(signal && { signal }) })
  },
}

/** Starts main, and post after it, as GitHub's runner does. The caller removes `folders` in the end. */
export function startAction(options: RunnerOptions): RunningAction {
  const steps = createSteps({
    clock: options.clock ?? wallClock,
    masks: createMasks(secretsOf(options.job)),
    debug: options.debug ?? false,
    onStart: options.onStart,
    onLine: options.onLine,
  })
  const over = new AbortController()
  const control = { lost: false }
  const cancel = () => {
    if (steps.cancelled()) return
    void endCleanup({ kill: steps.kill, clock: options.clock ?? wallClock, over: over.signal })
    steps.cancel()
  }
  const lose = () => {
    control.lost = true
    steps.kill('SIGKILL')
  }
  const result = runSteps(options, steps, control).finally(() => over.abort())
  return { pid: steps.pid, cancel, kill: steps.kill, lose, result }
}

export const runAction = (options: RunnerOptions): Promise<ActionRun> => startAction(options).result

/** documented: every secret of the job is masked, and so are the tokens that the runner itself was given. */
const secretsOf = ({ secrets, token, requestToken }: Job): string[] => [...Object.values(secrets), token, requestToken]

async function runSteps(options: RunnerOptions, steps: Steps, control: { readonly lost: boolean }): Promise<ActionRun> {
  const { action, job, env = {}, files = {}, checkout, event = eventPayload(job), inputs = {} } = options
  const file = await readActionFile(action)
  const folders = await createFolders({ repository: job.repository, files, checkout, event })
  const resolved = resolveInputs({ declared: file.inputs, given: inputs, github: githubContext(job, folders) })
  const setting = { job, folders, action, env, inputs: resolved.values, variables: inputVariables(resolved.values) }
  const main = await steps.run({ ...setting, phase: 'main', script: file.runs.main, warnings: resolved.warnings })
  const wanted = options.post !== 'skip' && !control.lost && isWanted(file.runs['post-if'], main, steps.cancelled())
  const script = wanted ? file.runs.post : undefined
  const post = script === undefined ? undefined : await steps.run({ ...setting, phase: 'post', script, warnings: [] })
  return { main, post, conclusion: conclusionOf([main, post], steps.cancelled()), folders, ...steps.collected() }
}

function isWanted(condition: string, { outcome }: StepResult, cancelled: boolean): boolean {
  if (condition === 'success()') return outcome === 'success' && !cancelled
  if (condition === 'failure()') return outcome === 'failure' && !cancelled
  return condition === 'always()' || cancelled
}

function conclusionOf(results: readonly (StepResult | undefined)[], cancelled: boolean): ActionRun['conclusion'] {
  if (cancelled) return 'cancelled'
  return results.some((result) => result?.outcome === 'failure') ? 'failure' : 'success'
}

// Follows src/Runner.Worker/ActionCommandManager.cs of actions/runner, copy read 2026-11-20.
import { type Command, parseCommand } from './commands.ts'
import type { Masks } from './masks.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: string
}

/** What the commands in one step's output asked for. */
export interface StepLog {
  /** One line of the process's stdout or stderr: both may hold commands. */
  readonly receive: (line: string) => void
  /** A line of the runner's own. */
  readonly show: (line: string) => void
  readonly annotate: (annotation: Annotation) => void
  readonly debug: (text: string) => void
  /** The log as GitHub shows it. */
  readonly shown: readonly string[]
  /** The output as it was written. */
  readonly raw: readonly string[]
  readonly annotations: readonly Annotation[]
  /** By the deprecated commands `set-output` and `save-state`, which still work. */
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
}

export interface StepLogOptions {
  readonly masks: Masks
  /** ACTIONS_STEP_DEBUG. */
  readonly debug: boolean
  readonly onLine?: ((line: string) => void) | undefined
}

interface Book {
  readonly shown: string[]
  readonly raw: string[]
  readonly annotations: Annotation[]
}

export function createStepLog({ masks, debug, onLine }: StepLogOptions): StepLog {
  const book: Book = { shown: [], raw: [], annotations: [] }
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  const show = (line: string) => {
    const masked = masks.apply(line)
    book.shown.push(masked)
    onLine?.(masked)
  }
  const annotate = (annotation: Annotation) => {
    book.annotations.push({ ...annotation, message: masks.apply(annotation.message) })
    show(`##[${annotation.level}]${annotation.message}`)
  }
  const tell = (text: string) => {
    if (debug) for (const line of text.split('\n')) show(`##[debug]${line}`)
  }
  const follow = createFollower({ show, annotate, debug: tell, mask: masks.add, outputs, state })
  const receive = (line: string) => {
    book.raw.push(line)
    if (!follow(line)) show(line)
  }
  return { ...book, receive, show, annotate, debug: tell, outputs, state }
}

interface Effects {
  readonly show: (line: string) => void
  readonly annotate: (annotation: Annotation) => void
  readonly debug: (text: string) => void
  readonly mask: (value: string) => void
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
}

/** Carries out the command in a line; `false` when the line holds none and is shown as it is. */
function createFollower(effects: Effects): (line: string) => boolean {
  let resume: string | undefined
  let echo = false
  return (line) => {
    const command = parseCommand(line, resume)
    if (!command) return false
    if (resume !== undefined) {
      if (command.name !== resume.toLowerCase()) return false
      resume = undefined
      effects.show(line)
      return true
    }
    if (command.name === 'stop-commands') resume = command.data
    if (command.name === 'echo') echo = command.data.trim().toLowerCase() === 'on'
    if (command.name === 'stop-commands' || (echo && !silent.has(command.name))) effects.show(line)
    obey(command, effects)
    return true
  }
}

const silent: ReadonlySet<string> = new Set([
  'add-mask',
  'debug',
  'echo',
  'error',
  'group',
  'endgroup',
  'notice',
  'warning',
])

function obey(command: Command, effects: Effects): void {
  const { name, data, properties } = command
  if (name === 'error' || name === 'warning' || name === 'notice') effects.annotate(annotationOf(name, command))
  if (name === 'group' || name === 'endgroup') effects.show(`##[${name}]${data}`)
  if (name === 'debug') effects.debug(data)
  if (name === 'add-mask') effects.mask(data)
  if (name === 'set-output') effects.outputs[properties['name'] ?? ''] = data
  if (name === 'save-state') effects.state[properties['name'] ?? ''] = data
  if (name === 'set-env' || name === 'add-path') {
    effects.annotate({ level: 'error', message: `The \`${name}\` command is disabled.` })
  }
}

function annotationOf(level: Annotation['level'], { data, properties }: Command): Annotation {
  const { title, file, line } = properties
  return { level, message: data, ...(title && { title }), ...(file && { file }), ...(line && { line }) }
}

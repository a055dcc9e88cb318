// Follows src/Runner.Worker/FileCommandManager.cs of actions/runner, copy read 2026-11-20.
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files through which a step speaks to its runner: new and empty for each step. */
export interface CommandFiles {
  readonly variables: Readonly<Record<string, string>>
  readonly read: () => Promise<FileCommands>
  readonly remove: () => Promise<void>
}

export interface FileCommands {
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly summary: string
  /** What the runner reports as errors of the step. */
  readonly problems: readonly string[]
}

const files = {
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STATE: 'save_state_',
  GITHUB_PATH: 'add_path_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
} as const

type FileVariable = keyof typeof files

/** documented: 1 MiB a step; a longer summary is dropped with an error, and the step does not fail for it. */
const summaryLimit = 1024 * 1024

export async function createCommandFiles(temp: string): Promise<CommandFiles> {
  const folder = join(temp, '_runner_file_commands')
  const suffix = randomUUID()
  const pathOf = (name: FileVariable) => join(folder, `${files[name]}${suffix}`)
  const names: readonly FileVariable[] = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_STATE',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
  ]
  const variables = Object.fromEntries(names.map((name) => [name, pathOf(name)]))
  await mkdir(folder, { recursive: true })
  await Promise.all(Object.values(variables).map((path) => writeFile(path, '')))
  return {
    variables,
    read: () => readAll((name) => readFile(pathOf(name), 'utf8').catch(() => '')),
    remove: async () => {
      await Promise.all(Object.values(variables).map((path) => rm(path, { force: true })))
    },
  }
}

async function readAll(read: (name: FileVariable) => Promise<string>): Promise<FileCommands> {
  const problems: string[] = []
  const pairs = (name: FileVariable, text: string) => {
    const found: Record<string, string> = {}
    try {
      for (const [key, value] of pairsIn(text)) found[key] = value
    } catch (error) {
      problems.push(`Unable to process file command '${name.slice(7).toLowerCase()}' successfully.`, String(error))
    }
    return found
  }
  const { NODE_OPTIONS: refused, ...env } = pairs('GITHUB_ENV', await read('GITHUB_ENV'))
  if (refused !== undefined) problems.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  const summary = await read('GITHUB_STEP_SUMMARY')
  const tooLong = Buffer.byteLength(summary) > summaryLimit
  if (tooLong) problems.push('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k')
  return {
    outputs: pairs('GITHUB_OUTPUT', await read('GITHUB_OUTPUT')),
    env,
    state: pairs('GITHUB_STATE', await read('GITHUB_STATE')),
    path: (await read('GITHUB_PATH')).split('\n').filter((line) => line !== ''),
    summary: tooLong ? '' : summary,
    problems,
  }
}

/**
 * `NAME=value` lines, and `NAME<<DELIMITER`, lines, `DELIMITER`. Throws as the runner does: what came before a mistake counts all the same.
 */
export function* pairsIn(text: string): Generator<readonly [name: string, value: string]> {
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (line === '') continue
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) yield [line.slice(0, equals), line.slice(equals + 1)]
    else if (heredoc >= 0) yield [line.slice(0, heredoc), valueOf(lines, line, heredoc)]
    else throw new Error(`Invalid format '${line}'`)
  }
}

function valueOf(lines: string[], line: string, heredoc: number): string {
  const delimiter = line.slice(heredoc + 2)
  if (heredoc === 0 || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
  }
  const end = lines.indexOf(delimiter)
  if (end < 0 && lines.at(-1) !== '') throw new Error('Invalid value. EOF marker missing new line.')
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
  return lines
    .splice(0, end + 1)
    .slice(0, -1)
    .join('\n')
}

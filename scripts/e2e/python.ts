import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Check, check, type Desk } from './client.ts'
import { lastWords, runCommand } from './command.ts'

const cache = resolve('node_modules/.cache/e2e')

/** Libraries in another language, in an environment of their own that outlives the run. */
export interface Python {
  /** Installs them once; a text says why it cannot be done on this machine. */
  readonly install: () => Promise<string | undefined>
  /** Path of a program in the environment: `python`, `moto_server`. */
  readonly program: (name: string) => string
}

export function pythonWith(name: string, packages: readonly string[]): Python {
  const folder = join(cache, name)
  const program = (each: string): string => join(folder, 'bin', each)
  return {
    program,
    install: async () => {
      const wanted = packages.join('\n')
      if ((await readFile(join(folder, 'ready'), 'utf8').catch(() => '')) === wanted) return undefined
      await mkdir(cache, { recursive: true })
      const made = await runCommand('python3', ['-m', 'venv', '--clear', folder])
      if (made.code !== 0) return `python3 makes no environment: ${lastWords(made)}`
      const quiet = ['--quiet', '--disable-pip-version-check', '--no-input']
      const pip = ['-m', 'pip', 'install', ...quiet, ...packages]
      const installed = await runCommand(program('python'), pip, { timeout: 300_000 })
      if (installed.code !== 0) return `pip cannot install ${packages.join(', ')}: ${lastWords(installed)}`
      await writeFile(join(folder, 'ready'), wanted)
      return undefined
    },
  }
}

/** Runs a script beside this file; its lines `ok  …` and `FAILED  …` are the checks. */
export async function runScript(
  python: Python,
  name: string,
  { operator, job, folder, scene }: Desk,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly Check[]> {
  const token = scene.clouds.google.operatorToken
  const env = { ...operator.environment, ...job, OPERATOR_TOKEN: token, HOME: folder, ...more }
  const ended = await runCommand(python.program('python'), [join(import.meta.dirname, name)], { env })
  const lines = [...ended.stdout.matchAll(/^(ok|FAILED) {2}(.*)$/gm)]
  const checks = lines.map(([, word, what = '']) => check(what, word === 'ok', ended.stdout))
  return [...checks, check('it runs to its end', ended.code === 0 && checks.length > 0, lastWords(ended))]
}

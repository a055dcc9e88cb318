import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** A `docker` command in a folder of its own that answers from files there, and notes what it was asked. */
export interface FakeDocker extends AsyncDisposable {
  readonly environment: Readonly<Record<string, string>>
  /** What the command prints when it begins with these words; `code` other than 0: it fails with that text. */
  answer(words: string, text: string, code?: number): Promise<void>
  /** Ends `docker logs --follow`. */
  endLogs(): Promise<void>
  /** Each call's arguments, joined by spaces, oldest first. */
  calls(): Promise<string[]>
  /** The environment of the first call that begins so. */
  environmentOf(words: string): Promise<Readonly<Record<string, string>>>
}

const program = `#!/usr/bin/env node
const fs = require('node:fs')
const { join } = require('node:path')
const folder = __dirname
const words = process.argv.slice(2).join(' ')
const note = (input) =>
  fs.appendFileSync(join(folder, 'calls'), JSON.stringify({ words, env: process.env, input }) + '\\n')
const answers = () => JSON.parse(fs.readFileSync(join(folder, 'answers'), 'utf8'))
const found = answers().findLast(([start]) => words.startsWith(start)) ?? ['', '', 0]
if (words.startsWith('load')) process.stdin.resume().on('end', () => end())
else end()
function end() {
  note()
  if (words.startsWith('logs')) return logs(0)
  ;(found[2] === 0 ? process.stdout : process.stderr).write(found[1])
  process.exitCode = found[2]
}
function logs(shown) {
  const text = answers().findLast(([start]) => start === 'logs')?.[1] ?? ''
  process.stdout.write(text.slice(shown))
  if (!fs.existsSync(join(folder, 'logs-ended'))) setTimeout(logs, 10, text.length)
}
`

export async function createFakeDocker(): Promise<FakeDocker> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-docker-'))
  const at = (name: string) => join(folder, name)
  const answers: [string, string, number][] = []
  await writeFile(at('docker'), program, { mode: 0o755 })
  await writeFile(at('answers'), '[]')
  await writeFile(at('calls'), '')
  const noted = async (): Promise<{ readonly words: string; readonly env: Record<string, string> }[]> =>
    (await readFile(at('calls'), 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return {
    environment: {
      PATH: [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
      DOCKER_HOST: 'tcp://x',
    },
    answer: (words, text, code = 0) => {
      answers.push([words, text, code])
      return writeFile(at('answers'), JSON.stringify(answers))
    },
    endLogs: () => writeFile(at('logs-ended'), ''),
    calls: async () => (await noted()).map(({ words }) => words),
    environmentOf: async (words) => (await noted()).find((call) => call.words.startsWith(words))?.env ?? {},
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

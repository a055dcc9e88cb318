import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/core/clock.ts'
import type { Context } from '../../src/core/context.ts'
import { type Log, silentLog } from '../../src/core/log.ts'
import { createSecrets } from '../../src/core/secrets.ts'
import type { BuildTools, BuildWarning } from '../../src/build/request.ts'
import { type Answer, fakeDocker } from './fake-docker.ts'

/** One call of the `docker` that stands in. */
export interface Call {
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

export interface Bench extends AsyncDisposable {
  readonly folder: string
  readonly tools: BuildTools
  readonly lines: string[]
  readonly annotations: BuildWarning[]
  readonly abort: (reason: Error) => void
  calls(): Promise<Call[]>
  /** Those whose arguments begin so. */
  callsOf(...start: string[]): Promise<Call[]>
}

interface BenchOptions {
  /** What `docker` answers; `undefined`: there is no `docker`. */
  readonly docker?: readonly Answer[]
  readonly environment?: Readonly<Record<string, string>>
  readonly freeSpace?: number
}

/** A folder that is a workspace, scratch and the PATH at once, and all that a build is given. */
export async function aBench({ docker, environment, freeSpace = 100 * 1024 ** 3 }: BenchOptions = {}): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  const record = join(folder, 'calls.jsonl')
  if (docker !== undefined) await fakeDocker({ folder, record, answers: docker })
  const lines: string[] = []
  const annotations: BuildWarning[] = []
  const controller = new AbortController()
  const context: Context = {
    clock: { now: () => systemClock.now(), sleep: (ms, signal) => systemClock.sleep(ms / 100, signal) },
    log: listening(lines),
    signal: controller.signal,
  }
  const calls = async (): Promise<Call[]> =>
    (await readFile(record, 'utf8').catch(() => ''))
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  return {
    folder,
    lines,
    annotations,
    tools: {
      environment: { HOME: folder, ...environment, PATH: folder },
      context,
      secrets: createSecrets(),
      annotate: (warning) => annotations.push(warning),
      freeSpace: async () => freeSpace,
    },
    abort: (reason) => controller.abort(reason),
    calls,
    callsOf: async (...start) =>
      (await calls()).filter(({ args }) => start.every((each, index) => args[index] === each)),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

const listening = (lines: string[], prefix = ''): Log => ({
  ...silentLog,
  info: (line) => lines.push(`${prefix}${line}`),
  notice: (line) => lines.push(`notice: ${prefix}${line}`),
  warning: (line) => lines.push(`warning: ${prefix}${line}`),
  group: (_title, work) => work(),
  about: (subject) => listening(lines, `${prefix}${subject}: `),
})

/** What the real buildx 0.38 has written, without what nobody reads; see the Dockerfiles in `dockerfiles.ts`. */
export const captured = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'captured', `${name}.jsonl`), 'utf8')

export const writeDockerfile = (folder: string, text: string): Promise<void> =>
  writeFile(join(folder, 'Dockerfile'), text)

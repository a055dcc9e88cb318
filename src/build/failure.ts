import { readFile } from 'node:fs/promises'
import { TandemError } from '../core/errors.ts'
import { printable } from '../core/printable.ts'
import { type Cause, causeOf } from './cause.ts'
import type { Vertex } from './progress.ts'
import type { BuildRequest } from './request.ts'
import type { Said } from './said.ts'
import { parseStep } from './step.ts'
import { dockerfileName } from './warnings.ts'

export interface Failing {
  readonly said: Said
  /** Those that failed, and what they printed. */
  readonly failed: readonly Vertex[]
  readonly lastLines: (digest: string) => readonly string[]
}

const longestCommand = 120

/** A build that failed, told by its step, the Dockerfile's line and what the step printed last. */
export async function buildFailure(request: BuildRequest, failing: Failing): Promise<TandemError> {
  const vertex = guilty(failing)
  const dockerfile = await readFile(request.dockerfile, 'utf8').catch(() => '')
  const lines = vertex === undefined ? [] : failing.lastLines(vertex.digest)
  const command = parseStep(vertex?.name ?? '')?.command ?? lineOf(dockerfile, failing.said.line)
  const cause = causeOf({ error: failing.said.error, lines, command, dockerfile, request })
  return new TandemError('build', [headline(request, failing.said, { command, cause }), ...shown(lines)].join('\n'), {
    hint: cause.hint,
  })
}

/** Others were cancelled because of it, or have failed without ending the build: a cache that is not there. */
const guilty = ({ failed, said }: Failing): Vertex | undefined => failed.find(({ error }) => said.error.includes(error))

const lineOf = (dockerfile: string, line: number | undefined): string | undefined =>
  line === undefined ? undefined : dockerfile.split('\n')[line - 1]?.trim() || undefined

function headline(
  request: BuildRequest,
  said: Said,
  { command, cause }: { command: string | undefined; cause: Cause },
): string {
  const line = cause.line ?? said.line
  const where = [dockerfileName(request), ...(line === undefined ? [] : [line])].join(':')
  const step = command === undefined || cause.isPlain ? [] : [printable(command, longestCommand)]
  return [where, ...step, printable(cause.what, 700)].join(': ')
}

const shown = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['  Last lines of the step:', ...lines.map((line) => `    | ${line}`)]

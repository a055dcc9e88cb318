import { TandemError } from '../core/errors.ts'
import { printable } from '../core/printable.ts'
import { docker } from './docker.ts'
import type { Environment } from './environment.ts'
import { buildFailure } from './failure.ts'
import { parseState } from './progress.ts'
import type { BuildRequest, BuildTools } from './request.ts'
import { readSaid } from './said.ts'
import { secretNames } from './arguments.ts'
import { isOutOfSpace, outOfSpace } from './space.ts'
import type { Telling } from './telling.ts'

interface Solve {
  readonly args: readonly string[]
  /** On top of what every child gets. */
  readonly environment: Environment
  readonly telling: Telling
}

/** What buildx says besides its states is kept for an explanation: the last so many lines. */
const mostSaid = 200

/** Runs one `docker buildx build` to its end. A failure is told by the step and the Dockerfile's line. */
export async function solve(
  { args, environment, telling }: Solve,
  request: BuildRequest,
  tools: BuildTools,
): Promise<void> {
  const said: string[] = []
  const onErrorLine = (line: string): void => {
    const state = parseState(line)
    if (state !== undefined) return telling.observe(state)
    said.push(line)
    if (said.length > mostSaid) said.shift()
    tools.context.log.debug(printable(line))
  }
  const finished = await docker({ args, environment: { ...environment, ...own(request) }, onErrorLine }, tools)
  if (finished.code === 0) return
  if (finished.code === undefined)
    throw new TandemError('build', 'buildx was killed before the image was built', {
      hint: 'Most likely the runner is short of memory: take a larger one, or build fewer platforms at a time.',
    })
  throw await failure(said, telling, request, tools)
}

async function failure(
  lines: readonly string[],
  telling: Telling,
  request: BuildRequest,
  tools: BuildTools,
): Promise<TandemError> {
  const said = readSaid(lines)
  const failed = telling.vertexes.failed()
  const printed = failed.flatMap(({ digest }) => telling.lastLines(digest))
  if ([said.error, ...printed].some(isOutOfSpace)) return outOfSpace(request, tools)
  return buildFailure(request, { said, failed, lastLines: telling.lastLines })
}

/** Build secrets by their names; and nothing in the metadata file that nobody reads. */
const own = ({ secrets }: BuildRequest): Environment => ({
  ...Object.fromEntries(secretNames(secrets).map(({ name, value }) => [name, value])),
  BUILDX_METADATA_PROVENANCE: 'disabled',
})

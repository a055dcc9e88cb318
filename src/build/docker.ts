import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { printable } from '../core/printable.ts'
import { childEnvironment, type Environment } from './environment.ts'
import { type Finished, MissingProgram, run } from './process.ts'

export interface DockerTools {
  readonly environment: Environment
  readonly context: Context
}

interface DockerCommand {
  readonly args: readonly string[]
  /** On top of what every child gets of our environment. */
  readonly environment?: Environment
  readonly onErrorLine?: (line: string) => void
}

/** Runs `docker`, however it ends; that there is none is an error that says what to do. */
export async function docker({ args, environment, onErrorLine }: DockerCommand, tools: DockerTools): Promise<Finished> {
  const command = {
    program: 'docker',
    args,
    environment: childEnvironment(tools.environment, environment),
    ...(onErrorLine === undefined ? {} : { onErrorLine }),
  }
  try {
    return await run(command, tools.context)
  } catch (error) {
    if (!(error instanceof MissingProgram)) throw error
    throw new MissingProgram('build', 'Docker is needed for building the image, and there is no "docker" on the PATH', {
      hint: `Run the job where Docker is installed (GitHub’s Linux runners have it), or ${elsewhere}`,
      cause: error,
    })
  }
}

const elsewhere = 'build the image in a job before and give its name as "image".'

/** What a program said last, without the word that marks it as an error. */
export const lastWords = ({ stdout, stderr }: Finished): string =>
  printable((stderr.trim() === '' ? stdout : stderr).replace(/^\s*ERROR:\s*/u, ''), 500)

/** Asks the daemon for its version, to tell why nothing works: throws when it does not answer. */
export async function needDaemon(tools: DockerTools): Promise<void> {
  const finished = await docker({ args: ['version', '--format', '{{.Server.Version}}'] }, tools)
  if (finished.code !== 0) throw unreachable(finished, tools)
}

/** Docker has no codes for these; its words are those of November 2026 (docker/cli, moby/client/errors.go). */
function unreachable(finished: Finished, { environment }: DockerTools): TandemError {
  const said = lastWords(finished)
  const where = environment['DOCKER_HOST'] ?? /\b(?:unix|tcp|npipe|ssh):\/\/\S*\w/u.exec(said)?.[0] ?? 'its socket'
  if (/permission denied/iu.test(said)) {
    return new TandemError('build', `Docker’s daemon refuses this user at ${where}: ${said}`, {
      hint: `Add the runner’s user to the group "docker" and restart the runner, or ${elsewhere}`,
    })
  }
  return new TandemError('build', `Docker’s daemon does not answer at ${where}: ${said}`, {
    hint: `Start Docker on the runner, or set DOCKER_HOST to a daemon that this job can reach; or ${elsewhere}`,
  })
}

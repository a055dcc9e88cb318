import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { InputError } from './core/errors.ts'
import type { BuildSettings } from './settings/build.ts'

/** Absolute paths. */
export interface BuildSource {
  readonly context: string
  readonly dockerfile: string
}

/** Where the image is built from; throws InputError when it is not there. */
export async function findBuildSource(build: BuildSettings, workspace: string): Promise<BuildSource> {
  if (/^[a-z][a-z+.-]*:\/\/|^git@/i.test(build.context)) throw remote(build.context)
  const context = resolve(workspace, build.context)
  const dockerfile = build.dockerfile === undefined ? join(context, 'Dockerfile') : resolve(workspace, build.dockerfile)
  const kinds = { context: await kindOf(context), dockerfile: await kindOf(dockerfile) }
  const contextProblem = problemOfContext(build.context, kinds.context)
  const problems = [
    ...(contextProblem === undefined ? [] : [contextProblem]),
    // A Dockerfile in a folder that is not there is no second mistake.
    ...(kinds.dockerfile === 'file' || (contextProblem !== undefined && build.dockerfile === undefined)
      ? []
      : [problemOfDockerfile(build, relative(workspace, dockerfile), kinds.dockerfile)]),
  ]
  if (problems.length === 0) return { context, dockerfile }
  throw new InputError(problems, { hint: await wayOut(workspace) })
}

type Kind = 'file' | 'folder' | 'nothing'

async function kindOf(path: string): Promise<Kind> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

function problemOfContext(given: string, kind: Kind): string | undefined {
  if (kind === 'folder') return undefined
  return `context: "${given}" is ${kind === 'file' ? 'a file' : 'not there'}; it must be a folder of the workspace`
}

function problemOfDockerfile({ dockerfile }: BuildSettings, path: string, kind: Kind): string {
  if (kind === 'folder') return `dockerfile: "${path}" is a folder; it must be a file of the workspace`
  if (dockerfile !== undefined) return `dockerfile: "${dockerfile}" is not there; it must be a file of the workspace`
  return `image: not given, and there is no ${path} to build one from`
}

/** A workspace without anything in it was never checked out. */
async function wayOut(workspace: string): Promise<string> {
  const isEmpty = (await kindOf(join(workspace, '.git'))) === 'nothing'
  const way = 'Give the paths in context and dockerfile, or the image to release in image.'
  return isEmpty ? `Check the repository out first (uses: actions/checkout). ${way}` : way
}

const remote = (context: string): InputError =>
  new InputError([`context: "${context}" is an address; it must be a folder of the workspace`], {
    hint: 'Check the repository out (uses: actions/checkout) and give the folder.',
  })

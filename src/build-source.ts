import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { InputError } from './core/errors.ts'
import type { BuildSettings, ReleaseSource } from './settings/build.ts'

/** Absolute paths. */
export interface BuildSource {
  readonly context: string
  readonly dockerfile: string
}

/** What is released, once it has been found: the paths of a build are absolute. */
export type FoundSource =
  | Extract<ReleaseSource, { kind: 'image' }>
  | { readonly kind: 'build'; readonly build: BuildSettings & BuildSource }

/** Throws InputError, as `findBuildSource` does. */
export async function findSource(source: ReleaseSource, workspace: string): Promise<FoundSource> {
  if (source.kind === 'image') return source
  return { kind: 'build', build: { ...source.build, ...(await findBuildSource(source.build, workspace)) } }
}

/** Where the image is built from; throws InputError when it is not there, or not of the workspace. */
export async function findBuildSource(build: BuildSettings, workspace: string): Promise<BuildSource> {
  if (/^[a-z][a-z+.-]*:\/\/|^git@/i.test(build.context)) throw remote(build.context)
  const context = resolve(workspace, build.context)
  const dockerfile = build.dockerfile === undefined ? join(context, 'Dockerfile') : resolve(workspace, build.dockerfile)
  const wrongContext = problemOfContext(build, await kindOf(context, workspace))
  // A Dockerfile in a folder that is not there is no second mistake.
  const isLooked = wrongContext === undefined || build.dockerfile !== undefined
  const wrongDockerfile = isLooked ? problemOfDockerfile(build, await kindOf(dockerfile, workspace)) : undefined
  const problems = [wrongContext, wrongDockerfile].filter((problem) => problem !== undefined)
  if (problems.length === 0) return { context, dockerfile }
  throw new InputError(problems, { hint: await wayOut(workspace) })
}

type Kind = 'file' | 'folder' | 'nothing' | 'elsewhere'

/** A link leads where it leads: what lies outside of the workspace is not to come into an image, or an error. */
async function kindOf(path: string, workspace: string): Promise<Kind> {
  try {
    const way = relative(await realpath(workspace), await realpath(path))
    if (way.startsWith('..') || isAbsolute(way)) return 'elsewhere'
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

const said: Readonly<Record<Kind, string>> = {
  file: 'is a file',
  folder: 'is a folder',
  nothing: 'is not there',
  elsewhere: 'lies outside of the workspace',
}

function problemOfContext({ context }: BuildSettings, kind: Kind): string | undefined {
  return kind === 'folder' ? undefined : `context: "${context}" ${said[kind]}; it must be a folder of the workspace`
}

function problemOfDockerfile({ context, dockerfile }: BuildSettings, kind: Kind): string | undefined {
  if (kind === 'file') return undefined
  if (dockerfile !== undefined) return `dockerfile: "${dockerfile}" ${said[kind]}; it must be a file of the workspace`
  if (kind !== 'nothing') return `context: its Dockerfile ${said[kind]}; it must be a file of the workspace`
  return context === '.'
    ? 'image: not given, and the workspace has no Dockerfile to build one from'
    : `context: "${context}" has no Dockerfile; the file may be elsewhere, which dockerfile tells`
}

/** A workspace without a repository was most likely never checked out. */
async function wayOut(workspace: string): Promise<string> {
  const isEmpty = (await kindOf(join(workspace, '.git'), workspace)) === 'nothing'
  const way = 'Give the paths in context and dockerfile, relative to the workspace, or the image to release in image.'
  return isEmpty ? `Check the repository out first (uses: actions/checkout). ${way}` : way
}

const remote = (context: string): InputError =>
  new InputError([`context: "${context}" is an address; it must be a folder of the workspace`], {
    hint: 'Check the repository out (uses: actions/checkout) and give the folder.',
  })

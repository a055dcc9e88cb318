import { statfs } from 'node:fs/promises'
import { TandemError } from '../core/errors.ts'
import type { BuildRequest, BuildTools } from './request.ts'

const gibibyte = 1024 ** 3
/** Under the first nothing of use can be built; the second is what a usual image and its layers need. */
const [least, comfortable] = [gibibyte, 4 * gibibyte]

const wayOut =
  'Free some before this step (docker system prune, or unused tools of the runner’s image), or take a runner with a larger disk.'

/** Looks at the free space before it is missed. */
export async function needSpace({ folder }: BuildRequest, tools: BuildTools): Promise<void> {
  const free = await freeSpace(folder, tools)
  if (free >= comfortable) return
  if (free < least)
    throw new TandemError('build', `only ${amount(free)} are free at ${folder}, too little for building an image`, {
      hint: wayOut,
    })
  tools.context.log.warning(`Only ${amount(free)} are free at ${folder}; larger images may not fit. ${wayOut}`)
}

/** The system's words for ENOSPC, from wherever they came: buildx, BuildKit or a step. */
export const isOutOfSpace = (text: string): boolean => /no space left on device|ENOSPC/u.test(text)

export async function outOfSpace({ folder }: BuildRequest, tools: BuildTools): Promise<TandemError> {
  const free = await freeSpace(folder, tools)
  return new TandemError(
    'build',
    `the disk is full: the build ran out of space, with ${amount(free)} (${free} bytes) free at ${folder} now`,
    { hint: `The builder keeps its layers on its own disk, often the same. ${wayOut}` },
  )
}

const freeSpace = (folder: string, tools: BuildTools): Promise<number> => (tools.freeSpace ?? askSystem)(folder)

async function askSystem(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const amount = (bytes: number): string =>
  bytes >= gibibyte ? `${(bytes / gibibyte).toFixed(1)} GiB` : `${Math.round(bytes / 1024 ** 2)} MiB`

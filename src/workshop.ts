import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Action } from './action.ts'
import { removeBuilder } from './build/builder.ts'
import { TandemError } from './core/errors.ts'
import { type BuildState, saveBuildOf } from './github/state.ts'

/** What a build makes on this machine besides the image; the post step takes it away when main could not. */
export interface Workshop {
  /** A folder of our own, 0700, in the runner's temporary folder. */
  readonly folder: string
  /** Name for a builder, if one has to be made. */
  readonly builder: string
  /** To be called before a builder of that name is made. */
  readonly noteBuilder: () => void
  /** Takes all of it away; what cannot be is a warning. */
  close(): Promise<void>
}

const prefix = 'tandem-build-'

export async function openWorkshop(action: Action): Promise<Workshop> {
  const scratch = await mkdtemp(join(action.run.temp, prefix))
  const builder = basename(scratch)
  let state: BuildState = { scratch }
  saveBuildOf(state)
  return {
    folder: scratch,
    builder,
    noteBuilder: () => {
      state = { ...state, builder }
      saveBuildOf(state)
    },
    close: () => clearWorkshop(state, action),
  }
}

/** Also for another process. Does not listen to a cancel: nothing of ours is to stay on a machine that others use. */
export async function clearWorkshop({ scratch, builder }: BuildState, { environment, context }: Action): Promise<void> {
  const unhurried = { ...context, signal: new AbortController().signal }
  try {
    if (builder !== undefined) await removeBuilder(builder, { environment, context: unhurried })
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    context.log.warning(`The builder ${builder} stays behind: ${error.message}`)
  }
  if (!basename(scratch).startsWith(prefix)) return
  await rm(scratch, { recursive: true, force: true, maxRetries: 3 })
}

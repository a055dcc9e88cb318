import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Action } from './action.ts'
import { removeBuilder } from './build/builder.ts'
import { within } from './core/deadline.ts'
import { seconds } from './core/retry.ts'
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

/** ms; a daemon that hangs must keep neither a release that is over nor the post step. */
const removedWithin = 2 * 60_000

/**
 * Also for another process. Does not listen to a cancel: nothing of ours is to stay on a machine that others use. Never
 * rejects: what stays behind is no reason to call a release red that is not.
 */
export async function clearWorkshop(
  { scratch, builder }: BuildState,
  { environment, context }: Pick<Action, 'environment' | 'context'>,
): Promise<void> {
  const unhurried = { ...context, signal: new AbortController().signal }
  const limit = { what: `Docker has not removed it within ${seconds(removedWithin)}`, ms: removedWithin }
  const staysBehind = (thing: string) => (error: unknown) =>
    context.log.warning(`${thing} stays behind: ${error instanceof Error ? error.message : String(error)}`)
  if (builder !== undefined)
    await within(limit, unhurried, (inner) => removeBuilder(builder, { environment, context: inner })).catch(
      staysBehind(`The builder ${builder}`),
    )
  if (!basename(scratch).startsWith(prefix)) return
  await rm(scratch, { recursive: true, force: true, maxRetries: 3 }).catch(staysBehind(`The folder ${scratch}`))
}

import { getState, saveState } from '@actions/core'

/** What main leaves for post; anything else lies in the journal, since GitHub shows the state in debug logs. */
export interface State {
  /** Path of the journal. */
  readonly journal: string
  readonly phase: Phase
}

/** What a build leaves on the machine until it is taken away. */
export interface BuildState {
  /** Folder with the image, and all else that the build keeps on the disk. */
  readonly scratch: string
  /** Name of a builder that was made for it. */
  readonly builder?: string
}

export function saveBuildOf({ scratch, builder }: BuildState): void {
  saveState('scratch', scratch)
  if (builder !== undefined) saveState('builder', builder)
}

export function readBuildState(): BuildState | undefined {
  const [scratch, builder] = [getState('scratch'), getState('builder')]
  return scratch === '' ? undefined : { scratch, ...(builder === '' ? {} : { builder }) }
}

export type Phase = 'preparing' | 'releasing' | 'finished'

const phases: readonly Phase[] = ['preparing', 'releasing', 'finished']

export function saveStateOf({ journal, phase }: State): void {
  saveState('journal', journal)
  saveState('phase', phase)
}

/** What main has left; `undefined` in main itself, and in post when main never came so far. */
export function readState(): State | undefined {
  const journal = getState('journal')
  const phase = phases.find((name) => name === getState('phase'))
  return journal === '' || phase === undefined ? undefined : { journal, phase }
}

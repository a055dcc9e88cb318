import { getState, saveState } from '@actions/core'

/** What main leaves for post; anything else lies in the journal, since GitHub shows the state in debug logs. */
export interface State {
  /** Path of the journal. */
  readonly journal: string
  readonly phase: Phase
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

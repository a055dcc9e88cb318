import type { Goal, Mark, Step } from '../../src/core/target.ts'

/** What a paper cloud holds for one service: enough to be staged, promoted, undone, overtaken. */
export interface PaperService {
  version: number
  serving: string
  candidate: string | undefined
  mark: Mark | undefined
  lastStep: string | undefined
  /** For so many looks the cloud works on something else, and refuses every change. */
  busyFor: number
}

export const aMark = (release: string, phase: Mark['phase'], more: Partial<Mark> = {}): Mark => ({
  release,
  order: 1,
  version: 'v1',
  run: 'https://example/run',
  settingsHash: release,
  phase,
  created: false,
  ...more,
})

export const stepOf = (release: string, name: string, goal: Goal, detail: Partial<PaperService>): Step => ({
  key: `${release}/${name}`,
  name,
  goal,
  title: name,
  detail,
})

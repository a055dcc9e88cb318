import type { Mark, Settled, Snapshot, Step, TargetId, Ticket } from './target.ts'
import type { Outcome } from './outcome.ts'
import { readTags, type TagHistory } from './tag-history.ts'
import type { Release } from './unit.ts'

/** What one target looked like, and was to become, when the release was planned. Holds nothing sensitive. */
export interface PlannedTarget {
  readonly key: string
  readonly id: TargetId
  readonly snapshot: Omit<Snapshot, 'sensitive'>
}

/** A tag in `host/repository`. */
export interface TagPlace {
  readonly repository: string
  readonly tag: string
}

export type StepReference = Pick<Step, 'key' | 'name' | 'goal' | 'quiet'>

/** One line of the journal: appended and synced before the request that it announces. Times are ms since the epoch. */
export type Entry =
  | {
      readonly type: 'plan'
      readonly at: number
      readonly release: Release
      readonly targets: readonly PlannedTarget[]
    }
  | { readonly type: 'intent'; readonly at: number; readonly target: string; readonly step: StepReference }
  | { readonly type: 'accepted'; readonly at: number; readonly target: string; readonly ticket: Ticket }
  | {
      readonly type: 'settled'
      readonly at: number
      readonly target: string
      readonly step: string
      readonly state: Settled['state']
      readonly reason?: string
    }
  | {
      readonly type: 'decision'
      readonly at: number
      readonly decision: Decision
      readonly why: string
      /** Keys of targets that failed and go back, while the others go forward. */
      readonly without?: readonly string[]
    }
  | { readonly type: 'closed'; readonly at: number; readonly outcomes: Readonly<Record<string, Outcome>> }
  | TagEntry

/** What becomes of tags that move: which are to, before the release; each, before and after it is put. */
export type TagEntry =
  | { readonly type: 'tags'; readonly at: number; readonly digest: string; readonly tags: readonly TagPlace[] }
  | ({
      readonly type: 'moving'
      readonly at: number
      /** The digest that it named; absent when there was no such tag. */
      readonly before?: string
    } & TagPlace)
  /** It names the digest, whoever has seen to it. */
  | ({ readonly type: 'moved'; readonly at: number; readonly digest: string } & TagPlace)
  /** The registry moves no tag, or somebody else has moved it since. */
  | ({ readonly type: 'stays'; readonly at: number } & TagPlace)

/** `hold`: nothing is undone, so that somebody can look at it; the next run takes it back. */
export type Decision = 'commit' | 'abort' | 'hold'

/**
 * What is sensitive is kept under a name in a private file beside the journal: `plan:<target>`, `snapshot:<target>`.
 * Both reject with TandemError when it cannot be written, and from then on always.
 */
export interface Journal {
  append(entry: Entry): Promise<void>
  keep(name: string, value: unknown): Promise<void>
}

/** What a journal, read to its end, says. */
export interface History {
  readonly release: Release
  readonly targets: readonly PlannedTarget[]
  readonly decision: Decision | undefined
  /** Targets that the decision leaves out: they go back. */
  readonly without: ReadonlySet<string>
  /** It was decided to commit at some time, whatever was decided since: marks may say so. */
  readonly committed: boolean
  /** Targets of which something was asked. */
  readonly touched: ReadonlySet<string>
  /** The last request of each target that was announced and of which nothing more is known. */
  readonly open: ReadonlyMap<string, StepReference>
  readonly closed: boolean
  /** How it ended, target by target; empty before it was closed. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly tags: TagHistory | undefined
}

/** Reads the entries; `undefined` when no release was planned, so that nothing can have been asked for. */
export function readHistory(entries: readonly Entry[]): History | undefined {
  const plan = entries.findLast((entry) => entry.type === 'plan')
  if (plan === undefined) return undefined
  const open = new Map<string, StepReference>()
  const touched = new Set<string>()
  let decided: { readonly decision: Decision; readonly without?: readonly string[] } | undefined
  for (const entry of entries) {
    if (entry.type === 'intent') {
      touched.add(entry.target)
      open.set(entry.target, entry.step)
    } else if (entry.type === 'accepted' || entry.type === 'settled') {
      open.delete(entry.target)
    } else if (entry.type === 'decision') {
      decided = entry
    }
  }
  const end = entries.findLast((entry) => entry.type === 'closed')
  const { release, targets } = plan
  const without = new Set(decided?.without)
  const committed = entries.some((entry) => entry.type === 'decision' && entry.decision === 'commit')
  return {
    release,
    targets,
    decision: decided?.decision,
    without,
    committed,
    touched,
    open,
    closed: end !== undefined,
    outcomes: end?.outcomes ?? {},
    tags: readTags(entries),
  }
}

/** A release that the cloud's marks say is not finished, as a process without journal sees it. */
export const isUnfinished = (mark: Mark | undefined): mark is Mark => mark !== undefined && mark.phase !== 'done'

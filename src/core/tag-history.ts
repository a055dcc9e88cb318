import type { Entry, History, TagPlace } from './journal.ts'

/** What a journal says of the tags that were to move. */
export interface TagHistory {
  /** That they are to name. */
  readonly digest: string
  readonly planned: readonly TagPlace[]
  /** Announced, whether or not it was done, with what they named before the first attempt. */
  readonly moving: readonly BegunTag[]
  readonly moved: readonly TagPlace[]
  /** They are left as they are. */
  readonly stays: readonly TagPlace[]
}

export interface BegunTag extends TagPlace {
  /** Absent when there was no such tag. */
  readonly before?: string
}

/** A tag that still has to be moved; `begun` when a process has announced it, so that it may be done already. */
export interface UnmovedTag extends TagPlace {
  readonly begun?: BegunTag
}

/** `undefined` when no tags were announced. A release that changed no target has them too, and no plan. */
export function readTags(entries: readonly Entry[]): TagHistory | undefined {
  const announced = entries.findLast((entry) => entry.type === 'tags')
  if (announced === undefined) return undefined
  const moving = new Map<string, BegunTag>()
  const moved: TagPlace[] = []
  const stays: TagPlace[] = []
  for (const entry of entries) {
    if (entry.type === 'moved') moved.push(placeOf(entry))
    if (entry.type === 'stays') stays.push(placeOf(entry))
    if (entry.type !== 'moving' || moving.has(nameOf(entry))) continue
    moving.set(nameOf(entry), { ...placeOf(entry), ...(entry.before === undefined ? {} : { before: entry.before }) })
  }
  return { digest: announced.digest, planned: announced.tags, moving: [...moving.values()], moved, stays }
}

/**
 * What is left to move. Whether it may be is another question: `tagsMayMove`, and what came of the release since.
 */
export function unmoved({ tags }: Pick<History, 'tags'>): readonly UnmovedTag[] {
  if (tags === undefined) return []
  const done = new Set([...tags.moved, ...tags.stays].map(nameOf))
  const begun = new Map(tags.moving.map((each) => [nameOf(each), each]))
  return tags.planned
    .filter((place) => !done.has(nameOf(place)))
    .map((place) => {
      const before = begun.get(nameOf(place))
      return { ...placeOf(place), ...(before === undefined ? {} : { begun: before }) }
    })
}

/**
 * Moving tags follow a release that every target has: committed everywhere, and, once it is closed, ended well on each. Whoever ends a
 * release of which nothing was asked closes it too, with no outcome at all.
 */
export function tagsMayMove({ decision, without, closed, outcomes, targets }: MayMove): boolean {
  if (decision !== 'commit' || without.size > 0) return false
  if (!closed) return true
  const all = [...targets.map(({ key }) => outcomes[key]), ...Object.values(outcomes)]
  return all.every((outcome) => outcome === 'released' || outcome === 'unchanged')
}

type MayMove = Pick<History, 'decision' | 'without' | 'closed' | 'outcomes' | 'targets'>

const nameOf = ({ repository, tag }: TagPlace): string => `${repository}:${tag}`

const placeOf = ({ repository, tag }: TagPlace): TagPlace => ({ repository, tag })

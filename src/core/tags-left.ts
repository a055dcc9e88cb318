import { type Entry, readHistory } from './journal.ts'
import { readTags, tagsMayMove, type UnmovedTag, unmoved } from './tag-history.ts'

export interface TagsLeft {
  readonly digest: string
  readonly tags: readonly UnmovedTag[]
}

/** What another process is to move once the release has come to rest; `undefined` when there is nothing, or it may not be. */
export function leftToMove(entries: readonly Entry[]): TagsLeft | undefined {
  const history = readHistory(entries)
  const tags = readTags(entries)
  if (tags === undefined) return undefined
  // Where nothing was to be changed there is no plan, but no tag is begun before the release has ended well.
  const may =
    history === undefined ? tags.moving.length + tags.moved.length > 0 : history.closed && tagsMayMove(history)
  const left = may ? unmoved({ tags }) : []
  return left.length === 0 ? undefined : { digest: tags.digest, tags: left }
}

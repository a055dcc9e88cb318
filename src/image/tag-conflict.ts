import { TandemError } from '../core/errors.ts'
import type { Log } from '../core/log.ts'
import type { CheckedDestination } from './preflight.ts'

/** A tag that is there already and names something else than what was built. */
export interface TagConflict {
  readonly tag: string
  readonly has: string
  /** Both were built from the same commit: with attestations, or a newer base image, the digests differ. */
  readonly isSameCommit: boolean
}

export function tagConflicts(
  { present, unlabelled }: Pick<CheckedDestination, 'present' | 'unlabelled'>,
  digest: string,
): readonly TagConflict[] {
  return Object.entries(present)
    .filter(([, has]) => has !== digest)
    .map(([tag, has]) => ({ tag, has, isSameCommit: !unlabelled.includes(tag) }))
}

export interface Build {
  readonly digest: string
  /** Tags that are versions, and so never of two commits. */
  readonly versions: readonly string[]
  /** The registry moves no tag. */
  readonly areTagsImmutable?: boolean
}

/**
 * After the build, before anything is pushed: throws TandemError `input` when a tag stays what it is, or must. Another build of the
 * same commit may take it, with a notice, so that a run can be done again.
 */
export function requireTags(checked: CheckedDestination, build: Build, log: Pick<Log, 'notice'>): void {
  const conflicts = tagConflicts(checked, build.digest)
  const fixed = conflicts.filter((each) => staysAsItIs(each, build))
  if (fixed.length > 0) throw refused(checked.to, fixed, build)
  for (const { tag, has, isSameCommit } of conflicts) {
    const what = isSameCommit ? 'another build of this commit' : 'an image that does not say of which commit it is'
    log.notice(`${checked.to}:${tag} names ${has}, ${what}: it is put anew`)
  }
}

const staysAsItIs = ({ tag, isSameCommit }: TagConflict, { versions, areTagsImmutable = false }: Build): boolean =>
  areTagsImmutable || (versions.includes(tag) && !isSameCommit)

function refused(to: string, fixed: readonly TagConflict[], { digest, areTagsImmutable = false }: Build): TandemError {
  const each = fixed.map(({ tag, has }) => `${to}:${tag} names ${has} already`)
  const hint = areTagsImmutable
    ? 'Tags there are immutable. With `attest`, or after a change of its base image, one commit gives another digest each time: release a new commit, delete the tag there, or leave it out of `tags`.'
    : 'That image does not say of which commit it is. Release a new version; or, if nobody runs it, delete the tag there and run again.'
  return new TandemError('input', `${each.join('\n')}\nThis run has built ${digest}`, { hint })
}

import { TandemError } from '../core/errors.ts'
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
}

/**
 * After the build, before anything is pushed: throws TandemError `input` when a version names an image of who knows which commit.
 * Resolves with the tags that another build of this very commit has: it is put anew, so that a run can be done again, or
 * stays where the registry moves no tag.
 */
export function requireTags(checked: CheckedDestination, build: Build): readonly string[] {
  const conflicts = tagConflicts(checked, build.digest)
  const foreign = conflicts.filter(({ tag, isSameCommit }) => !isSameCommit && build.versions.includes(tag))
  if (foreign.length > 0) throw refused(checked.to, foreign, build)
  return conflicts.filter(({ isSameCommit }) => isSameCommit).map(({ tag }) => tag)
}

function refused(to: string, foreign: readonly TagConflict[], { digest }: Build): TandemError {
  const each = foreign.map(({ tag, has }) => `${to}:${tag} names ${has} already`)
  return new TandemError('input', `${each.join('\n')}\nThis run has built ${digest}`, {
    hint: 'That image does not say of which commit it is. Release a new version; or, if nobody runs it, delete the tag there and run again.',
  })
}

import type { Context } from '../core/context.ts'
import { isCloudError, TandemError } from '../core/errors.ts'
import { prove } from './proof.ts'
import type { Repository } from './repository.ts'
import { revisionOf } from './revision.ts'
import { together } from '../core/together.ts'
import type { ManifestTree } from './tree.ts'

export interface Tagging {
  readonly tree: ManifestTree
  readonly tags?: readonly string[]
  /** Those of the tags that may stay what they are at a registry that moves none. */
  readonly mayStay?: readonly string[]
}

/** Puts tags that are not to move, side by side, and proves each. Resolves with those that name it now. */
export async function putTags(
  to: Repository,
  { tree, tags = [], mayStay = [] }: Tagging,
  context: Context,
): Promise<readonly string[]> {
  const stayed = new Set<string>()
  await together(
    tags.map((tag) => async (inner: Context) => {
      const isPut = await putTag(to, { tree, tag, mayStay: mayStay.includes(tag) }, inner)
      if (!isPut) stayed.add(tag)
    }),
    context,
  )
  return tags.filter((tag) => !stayed.has(tag))
}

interface TagPut {
  readonly tree: ManifestTree
  readonly tag: string
  readonly mayStay: boolean
}

async function putTag(to: Repository, { tree, tag, mayStay }: TagPut, context: Context): Promise<boolean> {
  const { manifest } = tree
  const { digest } = manifest
  const former = await to.findManifest(tag, context)
  if (former === digest) return true
  const isOurCommit = former !== undefined && (await isSameCommit(to, { tag, former, digest }, context))
  try {
    await to.putManifest(tag, manifest, context)
  } catch (error) {
    if (!(mayStay || isOurCommit) || !isCloudError(error, 'exists')) throw error
    context.log.notice(
      `${to.address}:${tag} stays at ${former}, another build of this commit: tags there are immutable`,
    )
    return false
  }
  await prove(to, { reference: tag, digest, former }, context)
  if (former === undefined) context.log.info(`Tagged ${to.address}:${tag}`)
  else context.log.notice(`${to.address}:${tag} named ${former} until now`)
  return true
}

interface Rivals {
  readonly tag: string
  readonly former: string
  readonly digest: string
}

/**
 * Preflight has looked, but a build takes minutes, and another run may have put the tag meanwhile: of this commit, when it was pushed
 * to a branch and tagged at once, or of another one, which is an error.
 */
async function isSameCommit(to: Repository, { tag, former, digest }: Rivals, context: Context): Promise<boolean> {
  const [theirs, ours] = await Promise.all([revisionOf(to, former, context), revisionOf(to, digest, context)])
  if (theirs === undefined || ours === undefined) return false
  if (theirs === ours) return true
  throw new TandemError(
    'input',
    `${to.address}:${tag} names ${former}, which was built from commit ${theirs}; this run builds commit ${ours}`,
    { hint: 'A version is of one commit, and another run has put this one meanwhile. Release a new one.' },
  )
}

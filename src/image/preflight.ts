import type { Context } from '../core/context.ts'
import { isCloudError, TandemError } from '../core/errors.ts'
import { settleAll } from '../core/prepare.ts'
import { splitAddress } from './place.ts'
import type { Registries } from './registry.ts'
import type { Repository } from './repository.ts'
import { revisionOf } from './revision.ts'

export interface DestinationCheck {
  /** `host/repository` */
  readonly to: string
  /** Immutable ones, that are to be put there. */
  readonly tags: readonly string[]
  /** The commit that is built. */
  readonly revision: string
  readonly registries: Registries
  /** It is made later when it is not there. */
  readonly mayBeMissing: boolean
}

export interface CheckedDestination {
  readonly to: string
  readonly isMissing: boolean
  /** Tags that are there, of this commit or of none that is known, and the digests that they name. */
  readonly present: Readonly<Record<string, string>>
  /** Those of them whose image does not say of which commit it is. */
  readonly unlabelled: readonly string[]
}

/**
 * Whether an image can be pushed there under these tags, before it is built: the registry answers, knows us and lets us push, the
 * repository is there or can be made, and no tag names an image of another commit. Changes nothing. Throws CloudError with what
 * the registry said, or TandemError `input` that names the tags.
 */
export async function checkDestination(
  { to, tags, revision, registries, mayBeMissing }: DestinationCheck,
  context: Context,
): Promise<CheckedDestination> {
  const { host, name } = splitAddress(to)
  const repository = registries(host).repository(name, 'push')
  if (await isMissing(repository, mayBeMissing, context)) return { to, isMissing: true, present: {}, unlabelled: [] }
  const found = (await settleAll(tags.map((tag) => lookUp(repository, tag, context)))).flatMap((each) => each ?? [])
  const foreign = found.filter((each) => each.revision !== undefined && each.revision !== revision)
  if (foreign.length > 0) throw taken(to, foreign, revision)
  return {
    to,
    isMissing: false,
    present: Object.fromEntries(found.map(({ tag, digest }) => [tag, digest])),
    unlabelled: found.filter((each) => each.revision === undefined).map(({ tag }) => tag),
  }
}

async function isMissing(repository: Repository, mayBe: boolean, context: Context): Promise<boolean> {
  try {
    await repository.checkPush(context)
    return false
  } catch (error) {
    if (!mayBe || !isCloudError(error, 'missing')) throw error
    context.log.info(`${repository.address} is not there yet`)
    return true
  }
}

interface FoundTag {
  readonly tag: string
  readonly digest: string
  readonly revision: string | undefined
}

async function lookUp(repository: Repository, tag: string, context: Context): Promise<FoundTag | undefined> {
  const digest = await repository.findManifest(tag, context)
  return digest === undefined ? undefined : { tag, digest, revision: await revisionOf(repository, digest, context) }
}

function taken(to: string, foreign: readonly FoundTag[], revision: string): TandemError {
  const each = foreign.map(
    ({ tag, digest, revision: other }) => `${to}:${tag} names ${digest}, which was built from commit ${other}`,
  )
  return new TandemError('input', `${each.join('\n')}\nThis run builds commit ${revision}`, {
    hint: 'A version is of one commit. Release a new one; or, if nobody runs that image, delete the tag there and run again.',
  })
}

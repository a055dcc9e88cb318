import type { Context } from '../core/context.ts'
import { isCloudError, TandemError } from '../core/errors.ts'
import type { Journal, TagPlace } from '../core/journal.ts'
import { lenient } from '../core/lenient.ts'
import { throwIfCancelled } from '../core/retry.ts'
import type { BegunTag, UnmovedTag } from '../core/tag-history.ts'
import type { Manifest } from './manifest.ts'
import { untilHealed } from './patience.ts'
import { splitAddress } from './place.ts'
import { prove } from './proof.ts'
import type { Registries } from './registry.ts'
import type { Repository } from './repository.ts'

/** Tags that are to name what their repositories have under the digest. */
export interface MovePlan {
  readonly digest: string
  readonly tags: readonly UnmovedTag[]
}

/**
 * - `moved`: it names the digest now
 * - `unchanged`: it did so already
 * - `overtaken`: somebody else has moved it meanwhile, and theirs stays
 * - `immutable`: the registry moves no tag, so that it stays what it was
 * - `failed`: it could not be moved
 */
export interface MovedTag extends TagPlace {
  readonly state: 'moved' | 'unchanged' | 'overtaken' | 'immutable' | 'failed'
  /** The digest that it named before; absent when there was no such tag, or when it could not be seen. */
  readonly before?: string
  /** Why it was not moved, with what to do. */
  readonly problem?: string
  /** What moves it by hand, after `docker login`. */
  readonly command?: string
}

/**
 * Moves all tags side by side, each announced in the journal before it is put and noted when it has come to rest, so that no other
 * process looks at it again: by then another run may have moved it on. One that fails is told in its result and keeps no other
 * from moving. Throws only cancellation, after all have come to rest.
 */
export async function moveTags(
  { digest, tags }: MovePlan,
  journal: Journal,
  registries: Registries,
  context: Context,
): Promise<readonly MovedTag[]> {
  const repositories = [...new Set(tags.map(({ repository }) => repository))]
  const moved = await Promise.all(
    repositories.map((repository) => {
      const { host, name } = splitAddress(repository)
      const registry = registries(host)
      const notes = lenient(journal, context.log)
      const work: Work = { at: registry.repository(name, 'push'), digest, journal, notes, manifest: undefined }
      const own = tags.filter((each) => each.repository === repository)
      return Promise.all(own.map((tag) => registry.limit(() => settled(work, tag, context))))
    }),
  )
  throwIfCancelled(context.signal)
  return moved.flat()
}

/** One repository, and what all its tags share. */
interface Work {
  readonly at: Repository
  readonly digest: string
  readonly journal: Journal
  /** The same for what is done already: that it cannot be written does not make it undone. */
  readonly notes: Journal
  /** As that registry itself has it: the bytes are not written anew. */
  manifest: Promise<Manifest> | undefined
}

async function settled(work: Work, wanted: UnmovedTag, context: Context): Promise<MovedTag> {
  const tag = { ...wanted }
  try {
    return await untilHealed(context, () => move(work, tag, context))
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    if (isCloudError(error, 'exists')) return immutable(work, tag, error, context)
    // Without a status it is our own proof that has found another digest.
    if (isCloudError(error, 'conflict') && error.status === undefined)
      return overtaken(work, tag, error.message, context)
    return failed(work, tag, error)
  }
}

/** A tag on its way: `begun` from when it has been announced. */
type Mover = TagPlace & { begun?: BegunTag }

async function move(work: Work, tag: Mover, context: Context): Promise<MovedTag> {
  const { at, digest, journal } = work
  const found = await at.findManifest(tag.tag, context)
  if (found === digest) return tag.begun === undefined ? unchanged(work, tag, context) : done(work, tag.begun, context)
  if (tag.begun !== undefined && tag.begun.before !== found)
    return overtaken(work, tag, `it names ${found ?? 'nothing'} now`, context)
  const manifest = await manifestOf(work, context)
  const begun = tag.begun ?? placeOf(tag, found)
  if (tag.begun === undefined) await journal.append({ type: 'moving', at: context.clock.now(), ...begun })
  tag.begun = begun
  await at.putManifest(tag.tag, manifest, context)
  await prove(at, { reference: tag.tag, digest, former: found }, context)
  return done(work, begun, context)
}

async function manifestOf(work: Work, context: Context): Promise<Manifest> {
  work.manifest ??= work.at.getManifest(work.digest, context)
  try {
    return await work.manifest
  } catch (error) {
    work.manifest = undefined
    throw error
  }
}

async function unchanged({ digest, notes }: Work, tag: TagPlace, { clock }: Context): Promise<MovedTag> {
  const place = placeOf(tag, digest)
  await notes.append({ type: 'moved', at: clock.now(), repository: place.repository, tag: place.tag, digest })
  return { ...place, state: 'unchanged' }
}

async function done({ digest, notes }: Work, begun: BegunTag, { clock, log }: Context): Promise<MovedTag> {
  const { repository, tag, before } = begun
  await notes.append({ type: 'moved', at: clock.now(), repository, tag, digest })
  log.info(`${repository}:${tag} names ${digest} now; before: ${before ?? 'there was none'}`)
  return { ...begun, state: 'moved' }
}

const placeOf = ({ repository, tag }: TagPlace, before: string | undefined): BegunTag => ({
  repository,
  tag,
  ...(before === undefined ? {} : { before }),
})

async function overtaken(work: Work, mover: Mover, what: string, context: Context): Promise<MovedTag> {
  const place = await stays(work, mover, context)
  const { repository, tag } = place
  const problem = `${repository}:${tag} was moved by somebody else meanwhile, and theirs stays: ${what}`
  return { ...place, state: 'overtaken', problem }
}

async function immutable(work: Work, mover: Mover, { message }: TandemError, context: Context): Promise<MovedTag> {
  const place = await stays(work, mover, context)
  const problem = `${place.repository}:${place.tag} stays what it was, since tags there are immutable: ${message}`
  return { ...place, state: 'immutable', problem }
}

async function stays({ notes }: Work, { repository, tag, begun }: Mover, { clock }: Context): Promise<BegunTag> {
  await notes.append({ type: 'stays', at: clock.now(), repository, tag })
  return placeOf({ repository, tag }, begun?.before)
}

function failed({ digest }: Work, { repository, tag, begun }: Mover, { message, hint }: TandemError): MovedTag {
  // Without the flag, a single manifest would get an index around it, and so another digest:
  // https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/ (November 2026).
  const command = `docker buildx imagetools create --prefer-index=false --tag ${repository}:${tag} ${repository}@${digest}`
  const problem = [`${repository}:${tag} was not moved: ${message}`, hint]
    .filter((text) => text !== undefined)
    .join('. ')
  return { ...placeOf({ repository, tag }, begun?.before), state: 'failed', problem, command }
}

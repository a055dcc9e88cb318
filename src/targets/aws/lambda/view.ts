import { hashOf } from '../../../core/hash.ts'
import type { LiveRevision, Observed } from '../../../core/target.ts'
import type { Tags } from '../tags.ts'
import { type FunctionAlias, sharesOf, shownOf } from './aliases.ts'
import { busyWith } from './busy.ts'
import { type FunctionMark, readMark, readRecipe, type Recipe } from './mark.ts'
import { contentHash, digestIn, type FunctionVersion, releaseOf } from './settings.ts'

/** A function as Tandem looks at it: the part of `Observed` that only this target understands. Sensitive. */
export interface FunctionView {
  readonly arn: string
  readonly latest: FunctionVersion
  readonly tags: Tags
  readonly mark?: FunctionMark
  readonly recipe?: Recipe
  /** What users call. */
  readonly live?: FunctionAlias
  readonly candidate?: FunctionAlias
  /** The versions that the aliases lead to, and the release's own, by number. */
  readonly versions: Readonly<Record<string, FunctionVersion>>
  /** The version that the release of the mark has published. */
  readonly ours?: FunctionVersion
  /** By what else the function can be called, in words; told only of one that its release has created, and may delete. */
  readonly others?: readonly string[]
  /** A version that is what `$LATEST` is; looked for only as long as a release has changed nothing. */
  readonly twin?: string
}

export interface LambdaDetail {
  readonly function?: FunctionView
}

/** What a look finds. */
export interface Found extends Omit<FunctionView, 'mark' | 'recipe' | 'ours'> {}

/** The part of it that one request tells: `$LATEST`, and the tags with the mark in them. */
export type FunctionAlone = Pick<Found, 'arn' | 'latest' | 'tags'>

/** Everything that a read of the cloud says, in the engine's terms. */
export function observed(found: Found | undefined): Observed {
  if (found === undefined)
    return {
      exists: false,
      fingerprint: fingerprintAlone(found),
      live: [],
      endpoints: {},
      detail: {} satisfies LambdaDetail,
    }
  const view = viewFunction(found)
  const busy = busyWith(view)
  const { mark, ours } = view
  return {
    exists: true,
    fingerprint: fingerprintOf(view),
    live: liveOf(view),
    endpoints: endpointsOf(view),
    detail: { function: view } satisfies LambdaDetail,
    ...(busy === undefined ? {} : { busy }),
    ...(mark === undefined ? {} : { mark }),
    ...(ours === undefined ? {} : { ours: revisionOf(ours) }),
  }
}

function viewFunction(found: Found): FunctionView {
  const [mark, recipe] = [readMark(found.tags), readRecipe(found.tags)]
  const ours = mark && Object.values(found.versions).find((version) => isOurs(version, mark))
  return {
    ...found,
    ...(mark === undefined ? {} : { mark }),
    ...(recipe === undefined ? {} : { recipe }),
    ...(ours === undefined ? {} : { ours }),
  }
}

/** Published by the release of the mark: by its name in the environment, and by the image that it asked for. */
export const isOurs = (version: FunctionVersion, { release, image, asked }: FunctionMark): boolean =>
  releaseOf(version) === release && digestIn(version.image) === digestIn(image) && hashOf(version.settings) === asked

function revisionOf({ name, state, stateReason, image }: FunctionVersion): NonNullable<Observed['ours']> {
  const digest = digestIn(image)
  return {
    revision: name,
    ready: state === 'Active' || state === 'Inactive',
    ...(stateReason === undefined ? {} : { reason: stateReason }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** The detail of an observation that this target made itself. */
export const detailOf = (seen: Observed): LambdaDetail => seen.detail as LambdaDetail

/** It begins with that of the function alone, by which most requests are guarded. */
const fingerprintOf = (view: FunctionView): string =>
  `${fingerprintAlone(view)}-${hashOf({ live: shownOf(view.live), candidate: shownOf(view.candidate), others: view.others })}`

/** Content alone: revision ids change without anybody, when a function is loaded again. Empty tags are on their way out and say nothing. */
export function fingerprintAlone(found: FunctionAlone | undefined): string {
  if (found === undefined) return 'absent'
  const { latest, tags } = found
  return hashOf({
    latest: contentHash(latest),
    failed: latest.update === 'Failed',
    tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== '')),
  })
}

/** What comes by the live alias; before there is one, whoever calls the function itself. */
function liveOf({ live, latest, versions, mark }: FunctionView): LiveRevision[] {
  if (live === undefined && mark?.created === true && mark.phase !== 'done') return []
  const shares = live === undefined ? [{ version: '$LATEST', share: 100 }] : sharesOf(live)
  return shares.map(({ version, share }) => {
    const digest = digestIn((version === '$LATEST' ? latest : versions[version])?.image)
    return { revision: version, share, ...(digest === undefined ? {} : { digest }) }
  })
}

function endpointsOf({ live, candidate }: FunctionView): Observed['endpoints'] {
  return {
    ...(live?.url === undefined ? {} : { public: live.url.address }),
    ...(candidate?.url === undefined ? {} : { candidate: candidate.url.address }),
  }
}

/** What `$LATEST` is, seen from a release whose mark is on the function. */
export type Latest = 'before' | 'configured' | 'ours' | 'foreign'

/** `configured`: our settings, on the image of before. */
export function latestNow({ latest }: FunctionView, mark: FunctionMark, recipe: Recipe | undefined): Latest {
  const digest = digestIn(latest.image)
  if (recipe !== undefined && contentHash(latest) === recipe.content) return 'before'
  if (releaseOf(latest) !== mark.release || hashOf(latest.settings) !== mark.asked) return 'foreign'
  if (digest === digestIn(mark.image) && latest.architecture === mark.architecture) return 'ours'
  return recipe !== undefined && digest === digestIn(recipe.image) ? 'configured' : 'foreign'
}

import { z } from 'zod'
import { squeeze, unsqueeze } from '../../aws/squeeze.ts'
import { markText, placesText, readMarkText, readPlaces } from './mark-text.ts'
import { decodeText, emptied, encodeText, keysOf, ourPrefix, readText, type Tags, writeText } from './tags.ts'

/**
 * Our note on a service, in its tags: a mark for as long as the release is the last one; while it is under way also `before`, all that
 * a process with nothing else needs to put the service back.
 */
const names = {
  mark: `${ourPrefix}mark`,
  version: `${ourPrefix}version`,
  run: `${ourPrefix}run`,
  places: `${ourPrefix}places`,
  digest: `${ourPrefix}digest`,
  before: `${ourPrefix}before`,
} as const

/** What every mark says. */
export const everyMark = {
  release: z.string(),
  order: z.coerce.number(),
  version: z.string(),
  run: z.string(),
  phase: z.enum(['held', 'committed', 'restoring', 'done']),
  created: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
  settingsHash: z.string(),
  /** Hash of the settings that were asked for, by which they are told from somebody else's. */
  asked: z.string(),
  /** Key of the step that wrote the mark, by which it is found again. */
  step: z.string(),
  /** Hash of what runs, without release identity, when it was finished: what `unchanged` is held against. */
  live: z.string().exactOptional(),
  places: z.array(z.string()).exactOptional(),
  /** Of the image that was asked for, which users know; what runs may be its child for one platform. */
  digest: z.string().exactOptional(),
} as const

/** The same in the text; version, run, places and digest are told in tags of their own. */
export const everyWord = {
  release: 'release',
  order: 'order',
  phase: 'phase',
  created: 'created',
  settingsHash: 'hash',
  asked: 'asked',
  live: 'live',
  step: 'step',
} as const

/** Member of a mark → word in the text, in their order. */
type Words = Readonly<Record<string, string>>

export interface AnyMark extends Readonly<Record<string, unknown>> {
  readonly version: string
  readonly run: string
  readonly created: boolean
  readonly places?: readonly string[] | undefined
  readonly digest?: string | undefined
}

/** What every note of what there was says. */
export const everyRecipe = {
  /** Our tags of the release before. */
  marks: z.record(z.string(), z.string()),
  /** The user's tags that the release sets: what they were, `null` for those that were not there. */
  userTags: z.record(z.string(), z.string().nullable()),
} as const

/** What users had, in such a note. */
export const usersBefore = z.array(
  z.object({ revision: z.string(), share: z.number(), digest: z.string().exactOptional() }),
)

export function markTags(words: Words, mark: AnyMark, now: Tags): Tags {
  const { version, run, places, digest } = mark
  const members = Object.entries({ ...mark, created: mark.created ? 'yes' : 'no' }).flatMap(([member, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[member, value] as const] : [],
  )
  return {
    ...writeText(names.mark, markText(words, Object.fromEntries(members)), now),
    [names.version]: encodeText(version).slice(0, 256),
    [names.run]: encodeText(run).slice(0, 256),
    ...writeText(names.places, places === undefined ? '' : placesText(places), now),
    ...writeText(names.digest, digest ?? '', now),
  }
}

/** What the tags tell of a mark, for its schema. */
export function markMembers(words: Words, tags: Tags): Readonly<Record<string, unknown>> {
  const places = readText(names.places, tags)
  return {
    ...readMarkText(words, readText(names.mark, tags) ?? ''),
    version: decodeText(tags[names.version] ?? ''),
    run: decodeText(tags[names.run] ?? ''),
    ...(places === undefined ? {} : { places: readPlaces(places) }),
    ...(tags[names.digest] ? { digest: tags[names.digest] } : {}),
  }
}

export const noteTags = (note: object, now: Tags): Tags => writeText(names.before, squeeze(JSON.stringify(note)), now)

/** `undefined` when there is none, or somebody has written something else there. */
export function readNote(tags: Tags): unknown {
  const text = unsqueeze(readText(names.before, tags) ?? '')
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The way back is needed only while a release is under way. */
export const withoutNote = (now: Tags): Tags => emptied(keysOf(names.before, now), now)

/** Of a recipe: the tags that there were before the release. */
export interface TagsBefore extends ChangedTags {
  readonly marks: Tags
}

/** Our tags as they were before the release. */
export const marksBefore = (now: Tags, { marks }: Pick<TagsBefore, 'marks'>): Tags => ({
  ...emptied(ourKeys(now), now),
  ...marks,
})

/** Our tags of a release that is finished: what there is to come back to. `more`: names of texts that only some have. */
export const marksOf = (tags: Tags, more: readonly string[] = []): Tags => {
  const texts = [names.mark, names.places, ...more]
  const keys: string[] = [names.version, names.run, names.digest, ...texts.flatMap((name) => keysOf(name, tags))]
  return Object.fromEntries(keys.flatMap((key) => (tags[key] ? [[key, tags[key]]] : [])))
}

const ourKeys = (tags: Tags): string[] => Object.keys(tags).filter((key) => key.startsWith(ourPrefix))

interface ChangedTags {
  /** The user's tags that a release sets: what they were, `null` for those that were not there. */
  readonly userTags: Readonly<Record<string, string | null>>
}

/** The user's tags as they were before the release; an empty one was not there. */
export const userTagsBefore = (now: Tags, { userTags }: ChangedTags): Tags =>
  Object.fromEntries(
    Object.entries(userTags).flatMap(([key, value]) => (now[key] === undefined ? [] : [[key, value ?? '']])),
  )

/** Tags that one of our steps has emptied. */
export const leftovers = (tags: Tags, changed?: ChangedTags): string[] =>
  Object.keys(tags).filter((key) => tags[key] === '' && (key.startsWith(ourPrefix) || changed?.userTags[key] === null))

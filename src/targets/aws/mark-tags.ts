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
  before: `${ourPrefix}before`,
} as const

/** Member of a mark → word in the text, in their order. */
type Words = Readonly<Record<string, string>>

interface AnyMark extends Readonly<Record<string, unknown>> {
  readonly version: string
  readonly run: string
  readonly created: boolean
  readonly places?: readonly string[] | undefined
}

export function markTags(words: Words, mark: AnyMark, now: Tags): Tags {
  const { version, run, places } = mark
  const members = Object.entries({ ...mark, created: mark.created ? 'yes' : 'no' }).flatMap(([member, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[member, value] as const] : [],
  )
  return {
    ...writeText(names.mark, markText(words, Object.fromEntries(members)), now),
    [names.version]: encodeText(version).slice(0, 256),
    [names.run]: encodeText(run).slice(0, 256),
    ...writeText(names.places, places === undefined ? '' : placesText(places), now),
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

/** Our tags as they were before the release. */
export const marksBefore = (now: Tags, { marks }: { readonly marks: Tags }): Tags => ({
  ...emptied(ourKeys(now), now),
  ...marks,
})

/** Our tags of a release that is finished: what there is to come back to. */
export const marksOf = (tags: Tags): Tags => {
  const keys: string[] = [names.version, names.run, ...keysOf(names.mark, tags), ...keysOf(names.places, tags)]
  return Object.fromEntries(keys.flatMap((key) => (tags[key] ? [[key, tags[key]]] : [])))
}

const ourKeys = (tags: Tags): string[] => Object.keys(tags).filter((key) => key.startsWith(ourPrefix))

import { z } from 'zod'
import { squeeze, unsqueeze } from '../../../aws/squeeze.ts'
import { markText, placesText, readMarkText, readPlaces } from '../mark-text.ts'
import { decodeText, emptied, encodeText, keysOf, ourPrefix, readText, type Tags, writeText } from '../tags.ts'

/**
 * Our note on a function, in its tags: a mark for as long as the release is the last one; while it is under way also `before`, all that
 * a process with nothing else needs to put the function back. Former values of the environment are in no tag: the version of before has them.
 */
const names = {
  mark: 'tandem-mark',
  version: 'tandem-version',
  run: 'tandem-run',
  places: 'tandem-places',
  image: 'tandem-image',
  before: 'tandem-before',
} as const

/** Who can call an alias by a URL: everybody, who has the permission, or nobody, as there is none. */
export const accesses = ['public', 'private', 'none'] as const
export type Access = (typeof accesses)[number]

const markSchema = z.object({
  release: z.string(),
  order: z.coerce.number(),
  version: z.string(),
  run: z.string(),
  phase: z.enum(['held', 'committed', 'restoring', 'done']),
  created: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
  settingsHash: z.string(),
  /** Hash of the settings that were asked for, by which they are told from somebody else's. */
  asked: z.string(),
  access: z.enum(accesses),
  architecture: z.enum(['x86_64', 'arm64']),
  /** `host/repository@digest` that was asked for. */
  image: z.string(),
  /** Of the layer that has the adapter: its digest's first digits. */
  adapter: z.string().exactOptional(),
  /** Key of the step that wrote the mark, by which it is found again. */
  step: z.string(),
  /** Hash of what runs, without release identity, when it was finished: what `unchanged` is held against. */
  live: z.string().exactOptional(),
  places: z.array(z.string()).exactOptional(),
})

export type FunctionMark = z.infer<typeof markSchema>

/** Member → word in the text, in their order. */
const words = {
  release: 'release',
  order: 'order',
  phase: 'phase',
  created: 'created',
  settingsHash: 'hash',
  asked: 'asked',
  access: 'access',
  architecture: 'arch',
  adapter: 'adapter',
  live: 'live',
  step: 'step',
} as const

export function writeMark(mark: FunctionMark, now: Tags): Tags {
  const { places, ...members } = mark
  const said = { ...members, created: mark.created ? 'yes' : 'no' }
  return {
    [names.mark]: markText(words, said),
    [names.version]: encodeText(mark.version).slice(0, 256),
    [names.run]: encodeText(mark.run).slice(0, 256),
    ...writeText(names.image, mark.image, now),
    ...writeText(names.places, places === undefined ? '' : placesText(places), now),
  }
}

/** `undefined` when there is none, or somebody has written something else there. */
export function readMark(tags: Tags): FunctionMark | undefined {
  const places = readText(names.places, tags)
  return markSchema.safeParse({
    ...readMarkText(words, tags[names.mark] ?? ''),
    version: decodeText(tags[names.version] ?? ''),
    run: decodeText(tags[names.run] ?? ''),
    image: readText(names.image, tags),
    ...(places === undefined ? {} : { places: readPlaces(places) }),
  }).data
}

const aliasSchema = z.object({
  version: z.string(),
  /** The other version and its share, 0 to 1. */
  weights: z.record(z.string(), z.number()),
})

export const recipeSchema = z.object({
  /** The live alias; absent when there was none. */
  live: aliasSchema.exactOptional(),
  access: z.enum(accesses),
  /** Hash of what `$LATEST` was, by which the version is found that is the same; and the image that it was made of. */
  content: z.string(),
  image: z.string(),
  architecture: z.enum(['x86_64', 'arm64']),
  /** What users had. */
  users: z.array(z.object({ revision: z.string(), share: z.number(), digest: z.string().exactOptional() })),
  /** Our tags of the release before. */
  marks: z.record(z.string(), z.string()),
  /** The user's tags that the release sets: what they were, `null` for those that were not there. */
  userTags: z.record(z.string(), z.string().nullable()),
})

/** What there was before a release, and what it changes. Nothing in it is secret. */
export type Recipe = z.infer<typeof recipeSchema>

export const writeRecipe = (recipe: Recipe, now: Tags): Tags =>
  writeText(names.before, squeeze(JSON.stringify(recipe)), now)

export function readRecipe(tags: Tags): Recipe | undefined {
  const text = unsqueeze(readText(names.before, tags) ?? '')
  if (text === undefined) return undefined
  try {
    return recipeSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The way back is needed only while a release is under way. */
export const withoutRecipe = (now: Tags): Tags => emptied(keysOf(names.before, now), now)

/** Our tags as they were before the release. */
export const marksBefore = (now: Tags, { marks }: Recipe): Tags => ({ ...emptied(ourKeys(now), now), ...marks })

/** Our tags of a release that is finished: what there is to come back to. */
export const marksOf = (tags: Tags): Tags => {
  const keys: string[] = [
    names.mark,
    names.version,
    names.run,
    ...keysOf(names.places, tags),
    ...keysOf(names.image, tags),
  ]
  return Object.fromEntries(keys.flatMap((key) => (tags[key] ? [[key, tags[key]]] : [])))
}

export const ourKeys = (tags: Tags): string[] => Object.keys(tags).filter((key) => key.startsWith(ourPrefix))

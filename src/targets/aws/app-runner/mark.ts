import { z } from 'zod'
import { squeeze, unsqueeze } from '../../../aws/squeeze.ts'
import { markText, placesText, readMarkText, readPlaces } from '../mark-text.ts'
import { plainSettings } from './settings.ts'
import { decodeText, emptied, encodeText, keysOf, ourPrefix, readText, type Tags, writeText } from '../tags.ts'

/**
 * Our note on a service, in its tags: a mark for as long as the release is the last one; while it is under way also `before`,
 * all that a process with nothing else needs to put the service back, and the key to the values that are sealed in the
 * environment. No value of the environment is in any tag.
 */
const names = {
  mark: 'tandem-mark',
  version: 'tandem-version',
  run: 'tandem-run',
  places: 'tandem-places',
  before: 'tandem-before',
} as const
export const keyTag = 'tandem-key'

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
  /** Key of the step that wrote the mark, by which it is found again. */
  step: z.string(),
  /** The newest operation at that time: what is newer came after. */
  after: z.string().exactOptional(),
  /** Hash of the settings, without release identity, when it was finished: what `unchanged` is held against. */
  live: z.string().exactOptional(),
  places: z.array(z.string()).exactOptional(),
})

export type ServiceMark = z.infer<typeof markSchema>

/** Member → word in the text, in their order. */
const words = {
  release: 'release',
  order: 'order',
  phase: 'phase',
  created: 'created',
  settingsHash: 'hash',
  asked: 'asked',
  live: 'live',
  step: 'step',
  after: 'after',
} as const

export function writeMark(mark: ServiceMark, now: Tags): Tags {
  const { places, ...members } = mark
  const said = { ...members, created: mark.created ? 'yes' : 'no' }
  return {
    [names.mark]: markText(words, said),
    [names.version]: encodeText(mark.version).slice(0, 256),
    [names.run]: encodeText(mark.run).slice(0, 256),
    ...writeText(names.places, places === undefined ? '' : placesText(places), now),
  }
}

/** `undefined` when there is none, or somebody has written something else there. */
export function readMark(tags: Tags): ServiceMark | undefined {
  const places = readText(names.places, tags)
  return markSchema.safeParse({
    ...readMarkText(words, tags[names.mark] ?? ''),
    version: decodeText(tags[names.version] ?? ''),
    run: decodeText(tags[names.run] ?? ''),
    ...(places === undefined ? {} : { places: readPlaces(places) }),
  }).data
}

export const recipeSchema = z.object({
  settings: plainSettings,
  /** Hash of the environment. */
  environment: z.string(),
  own: z.record(z.string(), z.string()),
  added: z.array(z.string()),
  /** Where the values are that the release has changed: nowhere, as it changed none; in the environment, sealed; only in the snapshot. */
  former: z.enum(['none', 'sealed', 'snapshot']),
  status: z.enum(['RUNNING', 'PAUSED', 'CREATE_FAILED']),
  live: z.array(z.object({ revision: z.string(), share: z.number(), digest: z.string().exactOptional() })),
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

/** What is needed only while a release is under way: the way back, and the key to the former values. */
export const withoutRecipe = (now: Tags): Tags => emptied([...keysOf(names.before, now), keyTag], now)

/** Our tags as they were before the release. */
export const marksBefore = (now: Tags, { marks }: Recipe): Tags => ({
  ...emptied(ourKeys(now), now),
  ...marks,
})

/** Our tags of a release that is finished: what there is to come back to. */
export const marksOf = (tags: Tags): Tags => {
  const keys: string[] = [names.mark, names.version, names.run, ...keysOf(names.places, tags)]
  return Object.fromEntries(keys.flatMap((key) => (tags[key] ? [[key, tags[key]]] : [])))
}

export const ourKeys = (tags: Tags): string[] => Object.keys(tags).filter((key) => key.startsWith(ourPrefix))

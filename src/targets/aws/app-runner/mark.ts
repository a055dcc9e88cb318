import { z } from 'zod'
import { everyMark, everyWord, markMembers, markTags, noteTags, readNote, withoutNote } from '../mark-tags.ts'
import { emptied, type Tags } from '../tags.ts'
import { plainSettings } from './settings.ts'

/** The key to the values that are sealed in the environment, while a release is under way. No value of the environment is in any tag. */
export const keyTag = 'tandem-key'

const markSchema = z.object({
  ...everyMark,
  /** The newest operation at that time: what is newer came after. */
  after: z.string().exactOptional(),
})

export type ServiceMark = z.infer<typeof markSchema>

/** Member → word in the text, in their order. */
const words = { ...everyWord, after: 'after' } as const

export const writeMark = (mark: ServiceMark, now: Tags): Tags => markTags(words, mark, now)

/** `undefined` when there is none, or somebody has written something else there. */
export const readMark = (tags: Tags): ServiceMark | undefined => markSchema.safeParse(markMembers(words, tags)).data

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

export const writeRecipe = (recipe: Recipe, now: Tags): Tags => noteTags(recipe, now)

export const readRecipe = (tags: Tags): Recipe | undefined => recipeSchema.safeParse(readNote(tags)).data

/** What is needed only while a release is under way: the way back, and the key to the former values. */
export const withoutRecipe = (now: Tags): Tags => ({ ...withoutNote(now), ...emptied([keyTag], now) })

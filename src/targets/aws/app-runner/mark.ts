import { z } from 'zod'
import { notesOf } from '../mark-notes.ts'
import { everyMark, everyRecipe, everyWord, usersBefore, withoutNote } from '../mark-tags.ts'
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

export const recipeSchema = z.object({
  settings: plainSettings,
  /** Hash of the environment. */
  environment: z.string(),
  own: z.record(z.string(), z.string()),
  added: z.array(z.string()),
  /** Where the values are that the release has changed: nowhere, as it changed none; in the environment, sealed; only in the snapshot. */
  former: z.enum(['none', 'sealed', 'snapshot']),
  status: z.enum(['RUNNING', 'PAUSED', 'CREATE_FAILED']),
  live: usersBefore,
  ...everyRecipe,
})

/** What there was before a release, and what it changes. Nothing in it is secret. */
export type Recipe = z.infer<typeof recipeSchema>

export const { writeMark, readMark, writeRecipe, readRecipe } = notesOf({
  mark: markSchema,
  words,
  recipe: recipeSchema,
})

/** What is needed only while a release is under way: the way back, and the key to the former values. */
export const withoutRecipe = (now: Tags): Tags => ({ ...withoutNote(now), ...emptied([keyTag], now) })

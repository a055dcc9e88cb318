import { z } from 'zod'
import { notesOf } from '../mark-notes.ts'
import { everyMark, everyRecipe, everyWord, usersBefore } from '../mark-tags.ts'
import { plainSettings } from './settings.ts'

/** Former values of the environment are in no tag: the task definition of before has them. */
const markSchema = z.object({
  ...everyMark,
  /** The newest deployment when the release began, by the end of its ARN: what is newer came after. */
  after: z.string().exactOptional(),
})

export type ServiceMark = z.infer<typeof markSchema>

/** Member → word in the text, in their order. */
const words = { ...everyWord, after: 'after' } as const

export const recipeSchema = z.object({
  settings: plainSettings,
  /** Hash of the environment. */
  environment: z.string(),
  /** ARN of the task definition that has the environment. */
  definition: z.string(),
  /** What users had. */
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

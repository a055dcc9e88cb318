import { z } from 'zod'
import { notesOf } from '../mark-notes.ts'
import { everyMark, everyRecipe, everyWord, usersBefore } from '../mark-tags.ts'

/** Former values of the environment are in no tag: the task definition of before has them. */
const markSchema = z.object({
  ...everyMark,
  /** Of the deployment configuration: what the release adds to it, and takes away again. */
  guard: z.enum(['breaker', 'pause', 'none']),
  stage: z.enum(['POST_TEST_TRAFFIC_SHIFT', 'POST_SCALE_UP']).exactOptional(),
  minutes: z.coerce.number().exactOptional(),
  rollback: z.enum(['yes']).exactOptional(),
  /** Does a command have to run first? */
  command: z.enum(['yes', 'no']),
  /** The newest deployment at that time: what is newer came after. */
  after: z.string().exactOptional(),
})

export type ServiceMark = z.infer<typeof markSchema>

const words = {
  ...everyWord,
  guard: 'guard',
  stage: 'stage',
  minutes: 'minutes',
  rollback: 'rollback',
  command: 'command',
  after: 'after',
} as const

export const recipeSchema = z.object({
  /** ARN of the task definition that was deployed, and that users had. */
  definition: z.string(),
  /** ARN of what the service was set to, where that was another, which had come to nothing. */
  set: z.string().exactOptional(),
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

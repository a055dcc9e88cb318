import { z } from 'zod'
import { everyMark, everyWord, markMembers, markTags, noteTags, readNote } from '../mark-tags.ts'
import type { Tags } from '../tags.ts'

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

export const writeMark = (mark: ServiceMark, now: Tags): Tags => markTags(words, mark, now)

/** `undefined` when there is none, or somebody has written something else there. */
export const readMark = (tags: Tags): ServiceMark | undefined => markSchema.safeParse(markMembers(words, tags)).data

export const recipeSchema = z.object({
  /** ARN of the task definition that was deployed. */
  definition: z.string(),
  /** What users had. */
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

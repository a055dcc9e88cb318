import { z } from 'zod'
import {
  everyMark,
  everyRecipe,
  everyWord,
  marksOf as finishedMarks,
  markMembers,
  markTags,
  noteTags,
  readNote,
  usersBefore,
} from '../mark-tags.ts'
import { ourPrefix, readText, type Tags, writeText } from '../tags.ts'

/** Too long for the text of the mark. */
const imageName = `${ourPrefix}image`

/** Who can call an alias by a URL: everybody, who has the permission, or nobody, as there is none. */
export const accesses = ['public', 'private', 'none'] as const
export type Access = (typeof accesses)[number]

/** Former values of the environment are in no tag: the version of before has them. */
const markSchema = z.object({
  ...everyMark,
  access: z.enum(accesses),
  architecture: z.enum(['x86_64', 'arm64']),
  /** `host/repository@digest` that was asked for. */
  image: z.string(),
  /** Of the layer that has the adapter: its digest's first digits. */
  adapter: z.string().exactOptional(),
  /**
   * From the decision to the end: hash of the revision that the live alias had then. An alias is given another by each change (`AliasConfiguration`,
   * API reference, November 2026), so one that leads where it led before was led back, or not led over yet.
   */
  from: z.string().exactOptional(),
})

export type FunctionMark = z.infer<typeof markSchema>

/** Member → word in the text, in their order. */
const words = { ...everyWord, access: 'access', architecture: 'arch', adapter: 'adapter', from: 'from' } as const

export const writeMark = (mark: FunctionMark, now: Tags): Tags => ({
  ...markTags(words, mark, now),
  ...writeText(imageName, mark.image, now),
})

/** `undefined` when there is none, or somebody has written something else there. */
export const readMark = (tags: Tags): FunctionMark | undefined =>
  markSchema.safeParse({ ...markMembers(words, tags), image: readText(imageName, tags) }).data

const aliasSchema = z.object({
  version: z.string(),
  /** The other version and its share, 0 to 1. */
  weights: z.record(z.string(), z.number()),
})

export const recipeSchema = z.object({
  /** The live alias; absent when there was none. */
  live: aliasSchema.exactOptional(),
  access: z.enum(accesses),
  /** Which of both permissions nobody had given everybody; absent when that was not looked at, as the release changes nothing of it. */
  shut: z.array(z.enum(['url', 'call'])).exactOptional(),
  /** Hash of what `$LATEST` was, by which the version is found that is the same; and the image that it was made of. */
  content: z.string(),
  image: z.string(),
  architecture: z.enum(['x86_64', 'arm64']),
  /** What users had. */
  users: usersBefore,
  ...everyRecipe,
})

/** What there was before a release, and what it changes. Nothing in it is secret. */
export type Recipe = z.infer<typeof recipeSchema>

export const writeRecipe = (recipe: Recipe, now: Tags): Tags => noteTags(recipe, now)

export const readRecipe = (tags: Tags): Recipe | undefined => recipeSchema.safeParse(readNote(tags)).data

/** Our tags of a release that is finished: what there is to come back to. */
export const marksOf = (tags: Tags): Tags => finishedMarks(tags, [imageName])

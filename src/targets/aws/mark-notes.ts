import type { z } from 'zod'
import { type AnyMark, markMembers, markTags, noteTags, readNote } from './mark-tags.ts'
import type { Tags } from './tags.ts'

/** What a platform writes: its mark, and its note of what there was. */
interface Written<Mark, Recipe> {
  readonly mark: z.ZodType<Mark>
  /** Member of the mark → word in the text, in their order. */
  readonly words: Readonly<Record<string, string>>
  readonly recipe: z.ZodType<Recipe>
}

/** `undefined` is read when there is none, or somebody has written something else there. */
export const notesOf = <Mark extends AnyMark, Recipe extends object>(written: Written<Mark, Recipe>) => ({
  writeMark: (mark: Mark, now: Tags): Tags => markTags(written.words, mark, now),
  readMark: (tags: Tags): Mark | undefined => written.mark.safeParse(markMembers(written.words, tags)).data,
  writeRecipe: (recipe: Recipe, now: Tags): Tags => noteTags(recipe, now),
  readRecipe: (tags: Tags): Recipe | undefined => written.recipe.safeParse(readNote(tags)).data,
})

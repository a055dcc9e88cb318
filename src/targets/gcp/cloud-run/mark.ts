import { z } from 'zod'

/**
 * Our note on a service, in two annotations: `tandem-mark` for as long as the release is the last one, `tandem-before`
 * only while it is under way: all that a process with nothing else needs to put the service back. No environment value
 * is in it: the old template is read from the old revision.
 */
export const markAnnotation = 'tandem-mark'
export const beforeAnnotation = 'tandem-before'
/** On the template, so on the revision: which release made it. */
export const releaseLabel = 'tandem-release'

const markSchema = z.object({
  release: z.string(),
  order: z.number(),
  version: z.string(),
  run: z.string(),
  settingsHash: z.string(),
  phase: z.enum(['held', 'committed', 'restoring', 'done']),
  created: z.boolean(),
  places: z.array(z.string()).readonly().exactOptional(),
  /** Of the image that was asked for; a revision may show the digest of the platform's own child instead. */
  digest: z.string().exactOptional(),
  /** Key of the step that wrote the mark, by which it is found again. */
  step: z.string(),
  /** Hash of the template as the cloud reported it when the release was finished: what `unchanged` is held against. */
  live: z.string().exactOptional(),
})

const routeSchema = z.object({
  to: z.union([z.object({ latest: z.literal(true) }), z.object({ revision: z.string() })]),
  percent: z.number(),
  tag: z.string().exactOptional(),
})

const fieldsSchema = z.object({
  ingress: z.string(),
  invokerIamDisabled: z.boolean(),
  minInstances: z.number(),
  labels: z.record(z.string(), z.string()),
})

const recipeSchema = z.object({
  routes: z.array(routeSchema),
  live: z.array(z.object({ revision: z.string(), share: z.number(), digest: z.string().exactOptional() })),
  /** What LATEST meant. */
  latestReady: z.string().exactOptional(),
  /** The revision that was made of the template; with what of a template a revision does not show, or shows in other words. */
  templateRevision: z.string().exactOptional(),
  images: z.array(z.string()),
  healthCheckDisabled: z.boolean(),
  fields: fieldsSchema,
  /** What the release makes of them at its promotion; absent in a note that an earlier version left. */
  wanted: fieldsSchema.exactOptional(),
  /** The annotation of the release before, as it was. */
  mark: z.string().exactOptional(),
  /** Members that anybody may be, in the invoker role, which a private release takes away. */
  openTo: z.array(z.string()),
})

export type ServiceMark = z.infer<typeof markSchema>
/** The fields of a service that act on live traffic at once, so are changed at the commit. */
export type ServiceFields = z.infer<typeof fieldsSchema>
export type Recipe = z.infer<typeof recipeSchema>

export const writeMark = (mark: ServiceMark): string => JSON.stringify(mark)
export const writeRecipe = (recipe: Recipe): string => JSON.stringify(recipe)

/** `undefined` when there is none, or somebody has written something else there. */
export const readMark = (annotation: string | undefined): ServiceMark | undefined => parse(markSchema, annotation)
export const readRecipe = (annotation: string | undefined): Recipe | undefined => parse(recipeSchema, annotation)

function parse<T>(schema: z.ZodType<T>, annotation: string | undefined): T | undefined {
  if (annotation === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(annotation)).data
  } catch {
    return undefined
  }
}

import { type Draft as AnyDraft, keyOf, stepOf } from '../../../core/step.ts'
import type { Mark, Observed, Snapshot, Step, TargetPlan } from '../../../core/target.ts'
import type { RunService, RunTemplate } from '../../../gcp/run-types.ts'
import {
  beforeAnnotation,
  markAnnotation,
  type Recipe,
  type ServiceFields,
  type ServiceMark,
  writeMark,
  writeRecipe,
} from './mark.ts'
import { detailOf, type ServiceView } from './view.ts'

/** One request to the Cloud Run API, as `begin` sends it. */
export type Request =
  | { readonly call: 'create'; readonly service: RunService }
  | { readonly call: 'patch'; readonly service: RunService; readonly mask: readonly string[] }
  | { readonly call: 'delete'; readonly etag: string }
  | { readonly call: 'set-open-to'; readonly members: readonly string[] }

/** What `plan` leaves for the steps. */
export interface PlanDetail {
  readonly template: RunTemplate
  readonly fields: ServiceFields
  /** The mark that the release leaves, but for its phase. */
  readonly mark: Omit<ServiceMark, 'phase' | 'step' | 'live'>
  /** Members of the invoker role that stand for anybody, to be taken away because the service becomes private. */
  readonly close: readonly string[]
}

export const planDetail = (plan: TargetPlan | undefined): PlanDetail | undefined =>
  plan?.detail as PlanDetail | undefined

export const recipeOf = ({ recipe }: Snapshot): Recipe => recipe as Recipe

/** A step, and the look that it was decided by. */
export interface Draft extends AnyDraft {
  readonly seen: Observed
}

export const step = (draft: Draft, detail: Request): Step => stepOf(draft, detail)

interface Annotated {
  readonly mark: Mark
  readonly recipe?: Recipe
  readonly live?: string
}

export function annotationsWith(
  draft: Draft,
  view: ServiceView | undefined,
  { mark, recipe, live }: Annotated,
): Record<string, string> {
  const { [beforeAnnotation]: _, ...kept } = view?.annotations ?? {}
  const marked: ServiceMark = { ...mark, step: keyOf(draft), ...(live === undefined ? {} : { live }) }
  return {
    ...kept,
    [markAnnotation]: writeMark(marked),
    ...(recipe === undefined ? {} : { [beforeAnnotation]: writeRecipe(recipe) }),
  }
}

/** The etag makes the request a guarded one: it is refused when anybody has changed the service since it was seen. */
export function patch(draft: Draft, changes: RunService, mask: readonly string[]): Step {
  const etag = detailOf(draft.seen).service?.etag ?? ''
  return step(draft, { call: 'patch', service: { ...changes, etag }, mask })
}

/** Another mark, and everything else as it is. */
export const remarked = (draft: Draft, view: ServiceView, mark: Mark): Record<string, string> => ({
  ...view.annotations,
  [markAnnotation]: writeMark({ ...mark, step: keyOf(draft) }),
})

import { hashOf } from '../../../core/hash.ts'
import { type Draft, stepOf } from '../../../core/step.ts'
import type { Observed, Step, TargetPlan, Way } from '../../../core/target.ts'
import { createMarkSteps, type TagRequest, type UntagRequest } from '../mark-steps.ts'
import { withoutNote } from '../mark-tags.ts'
import type { Tags } from '../tags.ts'
import { candidateAlias, type FunctionAlias, type Mode, type Routes } from './aliases.ts'
import { type FunctionMark, type Recipe, writeMark } from './mark.ts'
import { type Architecture, liveHash, type RunSettings } from './settings.ts'
import type { PermissionName } from './statements.ts'
import { detailOf, type FunctionView } from './view.ts'

/** One request to Lambda, as `begin` sends it. Sensitive. */
export type Request =
  | { readonly call: 'create'; readonly content: NewContent; readonly tags: Tags }
  | { readonly call: 'configure'; readonly settings: RunSettings }
  | { readonly call: 'code'; readonly image: string; readonly architecture: Architecture }
  | { readonly call: 'publish'; readonly description: string }
  | TagRequest
  | UntagRequest
  /** Made where there is none to lead `over`, which is guarded by the revision that was seen. */
  | { readonly call: 'route'; readonly alias: string; readonly to: Routes; readonly over?: FunctionAlias }
  | { readonly call: 'delete-alias' | 'delete-url'; readonly alias: string }
  | { readonly call: 'url'; readonly alias: string; readonly auth: 'NONE' | 'AWS_IAM'; readonly mode: Mode }
  /** How it answers stays. */
  | { readonly call: 'auth'; readonly alias: string; readonly auth: 'NONE' | 'AWS_IAM' }
  | { readonly call: 'permit'; readonly alias: string; readonly permission: PermissionName }
  | { readonly call: 'revoke'; readonly alias: string; readonly statement: string }
  | { readonly call: 'delete' }

/** What is guarded by nothing, and takes from users what they have, or tells it as ours for good. */
export const needsAll = ({ name, detail }: Step): boolean => name === 'finish' || takesAway(detail as Request)

/** The candidate is ours alone, and what is added twice Lambda refuses. */
const takesAway = (request: Request): boolean =>
  request.call === 'delete' ||
  ('alias' in request && request.alias !== candidateAlias && !['route', 'url', 'permit'].includes(request.call))

export interface NewContent {
  readonly settings: RunSettings
  readonly image: string
  readonly architecture: Architecture
}

/** What `plan` leaves for the steps. Sensitive. */
export interface PlanDetail {
  readonly content: NewContent
  /** Tags that the user gives the function. */
  readonly userTags: Tags
  readonly mark: Omit<FunctionMark, 'phase' | 'step' | 'live'>
}

export const planDetail = (plan: TargetPlan | undefined): PlanDetail | undefined =>
  plan?.detail as PlanDetail | undefined

export const step = (draft: Draft, detail: Request): Step => stepOf(draft, detail)

const markSteps = createMarkSteps<Omit<FunctionMark, 'phase' | 'step' | 'live'>, Recipe>({
  thing: 'function',
  writeMark,
  withoutNote,
})

export const { mark, tidy, retract, unmark } = markSteps

export function create(way: Way, { content, ...plan }: PlanDetail): Step {
  const draft = { way, name: 'create', title: 'Creating the function' }
  return step(draft, { call: 'create', content, tags: markSteps.tagsOfNew(draft, plan) })
}

/** `$LATEST` has no history: what it is now has to be a version before it is overwritten. */
export const keep = (way: Way): Step =>
  step(
    { way, name: 'keep', title: 'Publishing what there is as a version, to come back to' },
    { call: 'publish', description: 'What there was before a release by Tandem' },
  )

export const configure = (way: Way, settings: RunSettings): Step =>
  step(
    { way, name: 'configure', title: 'Setting configuration and environment of $LATEST' },
    { call: 'configure', settings },
  )

export const code = (way: Way, { image, architecture }: Pick<FunctionMark, 'image' | 'architecture'>): Step =>
  step({ way, name: 'code', title: 'Giving $LATEST the new image' }, { call: 'code', image, architecture })

export const publish = (way: Way, { version }: FunctionMark): Step =>
  step(
    { way, name: 'publish', title: 'Publishing a version, and starting it once' },
    { call: 'publish', description: `${version} (Tandem, release ${way.release})`.slice(0, 256) },
  )

const route = (draft: Draft, alias: string, to: Routes, over: FunctionAlias | undefined): Step =>
  step(draft, { call: 'route', alias, to, ...(over === undefined ? {} : { over }) })

export const offer = (way: Way, { candidate }: FunctionView, version: string): Step =>
  route(
    { way, name: 'offer', title: `Leading the alias ${candidateAlias} to version ${version}` },
    candidateAlias,
    { version, weights: {} },
    candidate,
  )

export const promote = (way: Way, { live }: FunctionView, alias: string, version: string): Step =>
  route(
    { way, name: 'promote', title: `Leading the alias ${alias} to version ${version}` },
    alias,
    { version, weights: {} },
    live,
  )

export const withdraw = (way: Way): Step =>
  step({ way, name: 'withdraw', title: 'Deleting the candidate’s URL' }, { call: 'delete-url', alias: candidateAlias })

export const retire = (way: Way): Step =>
  step(
    { way, name: 'retire', title: `Deleting the alias ${candidateAlias}` },
    { call: 'delete-alias', alias: candidateAlias },
  )

interface Marked {
  readonly view: FunctionView
  readonly mark: FunctionMark
}

/** Users are led over from what the alias is now; a decision that is told anew is no other one. */
export function commit(way: Way, { view, mark: before }: Marked): Step {
  const from = view.live?.revision === undefined ? {} : { from: hashOf(view.live.revision) }
  return markSteps.commit(way, { view, mark: before.phase === 'held' ? { ...before, ...from } : before })
}

export function finish(way: Way, { view, mark: before }: Marked): Step {
  const { from: _, ...kept } = before
  return markSteps.finish(way, { view, mark: kept }, view.ours && liveHash(view.ours))
}

/** First of all, users get what they had. */
export const reroute = (way: Way, { live }: FunctionView, alias: string, to: Routes): Step =>
  route({ way, name: 'reroute', title: `Leading the alias ${alias} back to version ${to.version}` }, alias, to, live)

export const unlive = (way: Way, alias: string): Step =>
  step(
    { way, name: 'unlive', title: `Deleting the alias ${alias}, which was not there` },
    { call: 'delete-alias', alias },
  )

export const recode = (way: Way, { image, architecture }: Recipe): Step =>
  step({ way, name: 'recode', title: 'Giving $LATEST the image of before' }, { call: 'code', image, architecture })

export const restore = (way: Way, settings: RunSettings): Step =>
  step(
    { way, name: 'restore', title: 'Setting configuration and environment of $LATEST to what they were' },
    { call: 'configure', settings },
  )

export const remove = (way: Way): Step =>
  step({ way, name: 'delete', title: 'Deleting the function that this release created' }, { call: 'delete' })

/** Of an observation that this target made itself. */
export const viewOf = (seen: Observed): FunctionView | undefined => detailOf(seen).function

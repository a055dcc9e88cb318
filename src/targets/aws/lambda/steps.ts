import type { Observed, Step, TargetPlan, Way } from '../../../core/target.ts'
import { marksBefore, withoutNote, userTagsBefore } from '../mark-tags.ts'
import type { Tags } from '../tags.ts'
import { candidateAlias, type Mode, type Routes } from './aliases.ts'
import { type FunctionMark, type Recipe, writeMark, writeRecipe } from './mark.ts'
import { type Architecture, liveHash, type RunSettings } from './settings.ts'
import type { PermissionName } from './statements.ts'
import { detailOf, type FunctionView } from './view.ts'

/** One request to Lambda, as `begin` sends it. Sensitive. */
export type Request =
  | { readonly call: 'create'; readonly content: NewContent; readonly tags: Tags }
  | { readonly call: 'configure'; readonly settings: RunSettings }
  | { readonly call: 'code'; readonly image: string; readonly architecture: Architecture }
  | { readonly call: 'publish'; readonly description: string }
  /** `twice`: only after a second look, some seconds after the first. */
  | { readonly call: 'tag'; readonly tags: Tags; readonly twice?: boolean }
  | { readonly call: 'untag'; readonly keys: readonly string[] }
  /** Made where it is not there. */
  | { readonly call: 'route'; readonly alias: string; readonly to: Routes }
  | { readonly call: 'delete-alias' | 'delete-url'; readonly alias: string }
  /** Made where it is not there; one that is there keeps its mode. */
  | { readonly call: 'url'; readonly alias: string; readonly auth: 'NONE' | 'AWS_IAM'; readonly mode: Mode }
  | { readonly call: 'permit'; readonly alias: string; readonly permission: PermissionName }
  | { readonly call: 'revoke'; readonly alias: string; readonly statement: string }
  | { readonly call: 'delete' }

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

interface Draft {
  readonly way: Way
  readonly name: string
  readonly title: string
}

/** The key names release, step and attempt: written into a tag, it says later whether the step happened. */
const keyOf = ({ way, name }: Pick<Draft, 'way' | 'name'>): string =>
  `${way.release}-${way.goal}-${name}-${way.attempt}`

export const step = (draft: Draft, detail: Request): Step => ({
  key: keyOf(draft),
  name: draft.name,
  goal: draft.way.goal,
  title: draft.title,
  detail,
})

/** Of a key: how many steps there had been. */
export const attemptOf = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0)

export function create(way: Way, { content, userTags, mark: planned }: PlanDetail): Step {
  const draft = { way, name: 'create', title: 'Creating the function' }
  const mark: FunctionMark = { ...planned, phase: 'held', step: keyOf(draft) }
  return step(draft, { call: 'create', content, tags: { ...userTags, ...writeMark(mark, {}) } })
}

/** `$LATEST` has no history: what it is now has to be a version before it is overwritten. */
export const keep = (way: Way): Step =>
  step(
    { way, name: 'keep', title: 'Publishing what there is as a version, to come back to' },
    { call: 'publish', description: 'What there was before a release by Tandem' },
  )

/** An update takes no tags, so the mark goes before it. */
export function mark(way: Way, { tags }: FunctionView, recipe: Recipe, detail: PlanDetail): Step {
  const draft = { way, name: 'mark', title: 'Marking the function, with a note of what there is' }
  const written: FunctionMark = { ...detail.mark, phase: 'held', step: keyOf(draft) }
  const note = { ...withoutNote(tags), ...writeMark(written, tags), ...writeRecipe(recipe, tags) }
  return step(draft, { call: 'tag', tags: { ...detail.userTags, ...note } })
}

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

export const offer = (way: Way, version: string): Step =>
  step(
    { way, name: 'offer', title: `Leading the alias ${candidateAlias} to version ${version}` },
    { call: 'route', alias: candidateAlias, to: { version, weights: {} } },
  )

interface Marked {
  readonly view: FunctionView
  readonly mark: FunctionMark
}

const remarked = (draft: Draft, { view, mark: now }: Marked, change: Partial<FunctionMark>): Tags =>
  writeMark({ ...now, ...change, step: keyOf(draft) }, view.tags)

/** The decision, as whoever has nothing but this cloud will find it: before users get anything of it. */
export function commit(way: Way, marked: Marked): Step {
  const draft = { way, name: 'commit', title: 'Noting the decision in the mark' }
  const phase = marked.mark.phase === 'done' ? 'done' : 'committed'
  const places = way.places === undefined ? {} : { places: [...way.places] }
  return step(draft, { call: 'tag', tags: remarked(draft, marked, { phase, ...places }) })
}

export const promote = (way: Way, alias: string, version: string): Step =>
  step(
    { way, name: 'promote', title: `Leading the alias ${alias} to version ${version}` },
    { call: 'route', alias, to: { version, weights: {} } },
  )

export const withdraw = (way: Way): Step =>
  step({ way, name: 'withdraw', title: 'Deleting the candidate’s URL' }, { call: 'delete-url', alias: candidateAlias })

export const retire = (way: Way): Step =>
  step(
    { way, name: 'retire', title: `Deleting the alias ${candidateAlias}` },
    { call: 'delete-alias', alias: candidateAlias },
  )

/** With the mark closes the way back. */
export function finish(way: Way, marked: Marked): Step {
  const draft = { way, name: 'finish', title: 'Closing the mark' }
  const { view } = marked
  const live = view.ours === undefined ? {} : { live: liveHash(view.ours) }
  const tags = { ...withoutNote(view.tags), ...remarked(draft, marked, { phase: 'done', ...live }) }
  return step(draft, { call: 'tag', tags })
}

export const tidy = (way: Way, keys: readonly string[]): Step =>
  step({ way, name: 'tidy', title: 'Removing tags that say nothing any more' }, { call: 'untag', keys })

/** Before anything goes back the mark says so, to whoever comes next. */
export function retract(way: Way, marked: Marked): Step {
  const draft = { way, name: 'retract', title: 'Noting in the mark that the release goes back' }
  return step(draft, { call: 'tag', tags: remarked(draft, marked, { phase: 'restoring' }) })
}

/** First of all, users get what they had. */
export const reroute = (way: Way, alias: string, to: Routes): Step =>
  step(
    { way, name: 'reroute', title: `Leading the alias ${alias} back to version ${to.version}` },
    { call: 'route', alias, to },
  )

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

/** `untouched`: nothing was seen of an update, which may have been accepted a moment ago all the same. */
export function unmark(
  way: Way,
  { tags: now }: FunctionView,
  recipe: Recipe,
  { untouched }: { untouched: boolean },
): Step {
  const draft = { way, name: 'unmark', title: 'Putting the tags back' }
  const tags = { ...userTagsBefore(now, recipe), ...marksBefore(now, recipe) }
  return step(draft, { call: 'tag', tags, ...(untouched ? { twice: true } : {}) })
}

export const remove = (way: Way): Step =>
  step({ way, name: 'delete', title: 'Deleting the function that this release created' }, { call: 'delete' })

/** Of an observation that this target made itself. */
export const viewOf = (seen: Observed): FunctionView | undefined => detailOf(seen).function

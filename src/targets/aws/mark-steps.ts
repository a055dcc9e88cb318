import { type Draft, keyOf, stepOf } from '../../core/step.ts'
import type { Mark, Step, Way } from '../../core/target.ts'
import { marksBefore, noteTags, type TagsBefore, userTagsBefore } from './mark-tags.ts'
import type { Tags } from './tags.ts'

/** `twice`: only after a second look, some seconds after the first. */
export interface TagRequest {
  readonly call: 'tag'
  readonly tags: Tags
  readonly twice?: boolean
}

export interface UntagRequest {
  readonly call: 'untag'
  readonly keys: readonly string[]
}

/** A platform may add to the request what it alone knows. */
interface TagStep extends Step {
  readonly detail: TagRequest
}

/** What steps change in a mark. */
interface State {
  readonly phase: Mark['phase']
  readonly step: string
  readonly live?: string
  readonly places?: string[]
}

interface Tagged {
  readonly tags: Tags
}

interface Marked<Planned, Recipe> {
  readonly view: Tagged
  readonly mark: Planned & State
  /** Where the note of what there was has to be written anew. */
  readonly recipe?: Recipe
}

interface Plan<Planned> {
  readonly mark: Planned
  /** Tags that the user gives. */
  readonly userTags: Tags
}

/** A platform's mark, but for what steps change in it, and its note of what there was. */
export interface Marking<Planned> {
  readonly thing: 'service' | 'function'
  readonly writeMark: (mark: Planned & State, now: Tags) => Tags
  /** Empties what is needed only while a release is under way. */
  readonly withoutNote: (now: Tags) => Tags
}

/** The steps that change tags alone: where an update takes none, all that a mark says is said by them. */
export function createMarkSteps<Planned extends object, Recipe extends TagsBefore>(marking: Marking<Planned>) {
  const { thing, writeMark, withoutNote } = marking

  const tag = (draft: Draft, tags: Tags): TagStep => ({ ...stepOf(draft, { call: 'tag', tags }), quiet: true })

  const held = (draft: Draft, planned: Planned, now: Tags): Tags =>
    writeMark({ ...planned, phase: 'held', step: keyOf(draft) }, now)

  const remarked = (draft: Draft, { view, mark }: Marked<Planned, Recipe>, change: Partial<State>): Tags =>
    writeMark({ ...mark, ...change, step: keyOf(draft) }, view.tags)

  /** What is created has its mark from the beginning. */
  const tagsOfNew = (draft: Draft, plan: Plan<Planned>): Tags => ({
    ...plan.userTags,
    ...held(draft, plan.mark, {}),
  })

  /** An update takes no tags, so the mark goes before it. */
  function mark(way: Way, { tags: now }: Tagged, recipe: Recipe, plan: Plan<Planned>): TagStep {
    const draft = { way, name: 'mark', title: `Marking the ${thing}, with a note of what there is` }
    const note = { ...withoutNote(now), ...held(draft, plan.mark, now), ...noteTags(recipe, now) }
    return tag(draft, { ...plan.userTags, ...note })
  }

  /** The decision, as whoever has nothing but this cloud will find it. */
  function commit(way: Way, marked: Marked<Planned, Recipe>): TagStep {
    const draft = { way, name: 'commit', title: 'Noting the decision in the mark' }
    const phase = marked.mark.phase === 'done' ? 'done' : 'committed'
    const places = way.places === undefined ? {} : { places: [...way.places] }
    return tag(draft, remarked(draft, marked, { phase, ...places }))
  }

  /** With the mark closes the way back. `live`: hash of what runs. */
  function finish(way: Way, marked: Marked<Planned, Recipe>, live: string | undefined): TagStep {
    const draft = { way, name: 'finish', title: 'Closing the mark' }
    const change = { phase: 'done', ...(live === undefined ? {} : { live }) } as const
    return tag(draft, { ...withoutNote(marked.view.tags), ...remarked(draft, marked, change) })
  }

  function tidy(way: Way, keys: readonly string[]): Step {
    const draft = { way, name: 'tidy', title: 'Removing tags that say nothing any more' }
    return { ...stepOf<UntagRequest>(draft, { call: 'untag', keys }), quiet: true }
  }

  /** Before anything goes back the mark says so, to whoever comes next. */
  function retract(way: Way, marked: Marked<Planned, Recipe>): TagStep {
    const draft = { way, name: 'retract', title: 'Noting in the mark that the release goes back' }
    const note = marked.recipe === undefined ? {} : noteTags(marked.recipe, marked.view.tags)
    return tag(draft, { ...note, ...remarked(draft, marked, { phase: 'restoring' }) })
  }

  /** `untouched`: nothing was seen of an update, which may have been accepted a moment ago all the same. */
  function unmark(way: Way, { tags: now }: Tagged, recipe: Recipe, { untouched }: { untouched: boolean }): Step {
    const draft = { way, name: 'unmark', title: 'Putting the tags back' }
    const tags = { ...userTagsBefore(now, recipe), ...marksBefore(now, recipe) }
    return { ...stepOf<TagRequest>(draft, { call: 'tag', tags, ...(untouched ? { twice: true } : {}) }), quiet: true }
  }

  /** Somebody has changed it since: theirs stays, and our marks go. */
  function yieldTo(way: Way, { tags: now }: Tagged, recipe: Recipe): Step {
    const draft = { way, name: 'yield', title: `Leaving the ${thing} to a later change` }
    return tag(draft, marksBefore(now, recipe))
  }

  return { tagsOfNew, mark, commit, finish, tidy, retract, unmark, yieldTo }
}

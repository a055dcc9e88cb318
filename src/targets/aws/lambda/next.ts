import { leftovers } from '../mark-tags.ts'
import { canonicalJson } from '../../../core/hash.ts'
import { arrived, failed, overtaken, take } from '../../../core/next.ts'
import type { Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import { candidateAlias, sameRoutes } from './aliases.ts'
import { candidateGone, towardsBack } from './back.ts'
import type { FunctionMark, Recipe } from './mark.ts'
import { open } from './opening.ts'
import { type FunctionVersion, modeFor } from './settings.ts'
import * as steps from './steps.ts'
import { type FunctionView, latestNow } from './view.ts'

/** The next single request towards a goal, from one look at the function. Pure. */
export const nextStep =
  (alias: string) =>
  (way: Way, seen: Observed): Next => {
    const view = steps.viewOf(seen)
    switch (way.goal) {
      case 'held':
        return towardsHeld(way, seen, view)
      case 'live':
        return towardsLive(way, seen, view, alias)
      case 'committed':
        return towardsCommitted(way, seen, view, alias)
      case 'finished':
        return towardsFinished(way, seen, view, alias)
      case 'restored':
      case 'back':
        return towardsBack(way, view, alias)
    }
  }

const isGone: Next = overtaken('somebody deleted the function')

/** Of a function that was there. */
export const recipeOf = ({ existed, recipe }: Snapshot): Recipe | undefined =>
  existed ? (recipe as Recipe) : undefined

const markOf = ({ mark }: FunctionView, { release }: Way): FunctionMark | undefined =>
  mark?.release === release ? mark : undefined

function towardsHeld(way: Way, seen: Observed, view: FunctionView | undefined): Next {
  if (view === undefined) return towardsCreated(way)
  const mark = markOf(view, way)
  if (mark === undefined)
    return way.snapshot.existed ? begin(way, seen, view) : overtaken('somebody else created the function')
  if (mark.phase === 'restoring') return failed('it is on its way back')
  const { ours } = view
  return ours === undefined ? towardsPublished(way, view, mark) : towardsOffered(way, view, ours, mark)
}

function towardsCreated(way: Way): Next {
  const detail = steps.planDetail(way.plan)
  return way.snapshot.existed || detail === undefined ? isGone : take(steps.create(way, detail))
}

/** Nothing of ours is there yet. */
function begin(way: Way, seen: Observed, view: FunctionView): Next {
  const detail = steps.planDetail(way.plan)
  const recipe = recipeOf(way.snapshot)
  if (detail === undefined || recipe === undefined) return hasOther(view)
  if (seen.fingerprint !== way.plan?.fingerprint) return overtaken('somebody else changed the function')
  return take(steps.mark(way, view, recipe, detail))
}

/** `$LATEST` becomes what was asked for, one request at a time. */
function towardsPublished(way: Way, view: FunctionView, mark: FunctionMark): Next {
  const { latest } = view
  const state = latestNow(view, mark, recipeOf(way.snapshot))
  if (state === 'foreign') return overtaken('somebody else changed the function')
  if (state !== 'before' && latest.update === 'Failed') return failed(whyFailed(latest))
  if (latest.state === 'Failed') return failed(whyFailed(latest))
  if (state === 'ours') return take(steps.publish(way, mark))
  if (state === 'configured') return take(steps.code(way, mark))
  const settings = steps.planDetail(way.plan)?.content.settings
  if (settings === undefined)
    return failed('the update was never asked for, and what it was to be is not known any more')
  return take(view.twin === undefined ? steps.keep(way) : steps.configure(way, settings))
}

export const whyFailed = ({ state, stateReason, update, updateReason }: FunctionVersion): string =>
  update === 'Failed'
    ? `Lambda could not update the function: ${updateReason ?? stateReason ?? 'no reason given'}`
    : `Lambda could not bring it up: it is ${state}${stateReason === undefined ? '' : `, ${stateReason}`}`

function towardsOffered(way: Way, view: FunctionView, ours: FunctionVersion, mark: FunctionMark): Next {
  if (ours.state === 'Failed') return failed(whyFailed(ours))
  const { candidate } = view
  if (candidate === undefined || !sameRoutes(candidate, { version: ours.name, weights: {} }))
    return take(steps.offer(way, ours.name))
  // Whoever cannot be asked by everybody gets no URL that can.
  if (mark.access !== 'public') return candidate.url === undefined ? arrived : take(steps.withdraw(way))
  const mode = view.live?.url?.mode ?? modeFor(ours)
  const step = open(way, { name: candidateAlias, alias: candidate, access: 'public', mode })
  return step === undefined ? arrived : take(step)
}

function towardsLive(way: Way, seen: Observed, view: FunctionView | undefined, alias: string): Next {
  const mark = view === undefined ? undefined : markOf(view, way)
  if (view === undefined || mark === undefined || mark.phase === 'held' || mark.phase === 'restoring') {
    const held = towardsHeld(way, seen, view)
    return held.kind === 'arrived' && view !== undefined && mark !== undefined
      ? take(steps.commit(way, { view, mark }))
      : held
  }
  return towardsPromoted(way, view, mark, alias)
}

function towardsPromoted(way: Way, view: FunctionView, mark: FunctionMark, alias: string): Next {
  const { ours, live } = view
  if (ours === undefined) return failed('the version of this release is gone')
  if (live === undefined || !sameRoutes(live, { version: ours.name, weights: {} })) {
    const isBefore = sameRoutes(live, recipeOf(way.snapshot)?.live)
    return isBefore ? take(steps.promote(way, alias, ours.name)) : overtaken(`somebody else moved the alias ${alias}`)
  }
  const step = open(way, { name: alias, alias: live, access: mark.access, mode: modeFor(ours) })
  // An alias that was not to be changed keeps whatever opens it.
  return step === undefined || mark.access === 'none' ? arrived : take(step)
}

/** After the decision nothing begins anew: it would be probed by nobody. */
function towardsCommitted(way: Way, seen: Observed, view: FunctionView | undefined, alias: string): Next {
  if (view === undefined) return isGone
  const mark = markOf(view, way)
  if (mark === undefined) return hasOther(view)
  const live = towardsLive(way, seen, view, alias)
  if (live.kind !== 'arrived') return live
  const told = way.places === undefined || canonicalJson(way.places) === canonicalJson(mark.places)
  return told ? arrived : take(steps.commit(way, { view, mark }))
}

function towardsFinished(way: Way, seen: Observed, view: FunctionView | undefined, alias: string): Next {
  if (view === undefined) return isGone
  const mark = markOf(view, way)
  if (mark === undefined) return hasOther(view)
  if (mark.phase === 'done') return tidied(way, view, mark)
  const live = towardsLive(way, seen, view, alias)
  if (live.kind !== 'arrived') return live
  return candidateGone(way, view) ?? take(steps.finish(way, { view, mark }))
}

/** Left-over tags are worth one request, and no release: whoever may not remove them leaves them. */
function tidied(way: Way, view: FunctionView, { step }: FunctionMark): Next {
  const keys = leftovers(view.tags)
  return keys.length === 0 || way.attempt > steps.attemptOf(step) + 1 ? arrived : take(steps.tidy(way, keys))
}

const hasOther = ({ mark }: FunctionView): Next =>
  overtaken(`${mark === undefined ? 'no release of ours' : `release ${mark.release}`} has the function`)

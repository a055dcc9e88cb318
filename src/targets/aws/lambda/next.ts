import { hashOf } from '../../../core/hash.ts'
import { arrived, failed, overtaken, take } from '../../../core/next.ts'
import type { Next, Observed, Snapshot, Way } from '../../../core/target.ts'
import { createMarkWays, markOf } from '../mark-ways.ts'
import { candidateAlias, type FunctionAlias, sameRoutes } from './aliases.ts'
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
        return towardsHeld(way, seen, view, alias)
      case 'live':
        return towardsLive(way, seen, view, alias)
      case 'committed':
        return waysOf(alias).towardsCommitted(way, seen, view)
      case 'finished':
        return waysOf(alias).towardsFinished(way, seen, view)
      case 'restored':
      case 'back':
        return towardsBack(way, view, alias)
    }
  }

const isGone: Next = overtaken('somebody deleted the function')

/** Of a function that was there. */
export const recipeOf = ({ existed, recipe }: Snapshot): Recipe | undefined =>
  existed ? (recipe as Recipe) : undefined

function towardsHeld(way: Way, seen: Observed, view: FunctionView | undefined, alias: string): Next {
  if (view === undefined) return towardsCreated(way)
  const mark = markOf(view, way)
  if (mark === undefined)
    return way.snapshot.existed ? waysOf(alias).begin(way, seen, view) : overtaken('somebody else created the function')
  if (mark.phase === 'restoring') return failed('it is on its way back')
  if (mark.phase !== 'held') return arrived
  const { ours } = view
  return ours === undefined ? towardsPublished(way, view, mark) : towardsOffered(way, view, ours, mark)
}

function towardsCreated(way: Way): Next {
  const detail = steps.planDetail(way.plan)
  return way.snapshot.existed || detail === undefined ? isGone : take(steps.create(way, detail))
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
  // Whoever cannot be asked by everybody gets no URL that can, and is not led to by one that another has left.
  if (mark.access !== 'public' && candidate?.url !== undefined) return take(steps.withdraw(way))
  if (candidate === undefined || !sameRoutes(candidate, { version: ours.name, weights: {} }))
    return take(steps.offer(way, view, ours.name))
  if (mark.access !== 'public') return arrived
  const mode = view.live?.url?.mode ?? modeFor(ours)
  const step = open(way, { name: candidateAlias, alias: candidate, access: 'public', mode })
  return step === undefined ? arrived : take(step)
}

/** The decision is noted before users get anything of it. */
function towardsLive(way: Way, seen: Observed, view: FunctionView | undefined, alias: string): Next {
  const mark = view === undefined ? undefined : markOf(view, way)
  if (view === undefined || mark === undefined || mark.phase === 'held' || mark.phase === 'restoring') {
    const held = towardsHeld(way, seen, view, alias)
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
    if (!sameRoutes(live, recipeOf(way.snapshot)?.live)) return overtaken(`somebody else moved the alias ${alias}`)
    return isChangedSince(mark, live)
      ? overtaken(`somebody else has changed the alias ${alias} since the release was decided`)
      : take(steps.promote(way, view, alias, ours.name))
  }
  // An alias that was not to be changed keeps whatever opens it, and one of a release that is finished what anybody has made of it since.
  if (mark.access === 'none' || mark.phase === 'done') return arrived
  const step = open(way, { name: alias, alias: live, access: mark.access, mode: modeFor(ours) })
  return step === undefined ? arrived : take(step)
}

/** Since the decision. One that leads where it led before was led over meanwhile, and back by somebody. */
const isChangedSince = ({ from }: FunctionMark, live: FunctionAlias | undefined): boolean =>
  from !== undefined && live?.revision !== undefined && hashOf(live.revision) !== from

const waysOf = (alias: string) =>
  createMarkWays<FunctionMark, FunctionView, steps.PlanDetail>({
    thing: 'function',
    planDetail: steps.planDetail,
    mark: (way, view, detail) => steps.mark(way, view, way.snapshot.recipe as Recipe, detail),
    live: (way, seen, { view }) => towardsLive(way, seen, view, alias),
    commit: steps.commit,
    close: (way, { view, mark }) => candidateGone(way, view) ?? take(steps.finish(way, { view, mark })),
    tidy: steps.tidy,
  })

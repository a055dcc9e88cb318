import { leftovers } from '../mark-tags.ts'
import { isOf } from '../../../core/step.ts'
import type { Observed } from '../../../core/target.ts'
import { type Reference, recallBy } from '../recall.ts'
import { accessOf, sameRoutes } from './aliases.ts'
import type { FunctionMark } from './mark.ts'
import { digestIn } from './settings.ts'
import { viewOf } from './steps.ts'
import { type FunctionView, latestNow } from './view.ts'

/** How long reads may be of before the write that they follow, ms; a guess on the safe side, only ever waited out in vain. */
export const shownWithin = 10_000

export const recallStep = recallBy({
  finding: (step, seen) => (isAt(step, seen) ? { step: step.key } : 'not yet'),
  patience: () => shownWithin,
})

/** Does a look at the function show what the step was to bring? */
export function isAt({ key, name }: Reference, seen: Observed): boolean {
  const view = viewOf(seen)
  if (view === undefined) return name === 'delete'
  const { mark } = view
  const ours = isOf(key, mark?.release)
  if (name === 'unmark') return !ours
  if (name === 'tidy') return leftovers(view.tags).length === 0
  if (mark === undefined || !ours) return false
  return stepName(name, view, mark) ?? mark.step === key
}

/** `undefined` for what leaves its key in the mark. */
function stepName(name: string, view: FunctionView, mark: FunctionMark): boolean | undefined {
  return ofLatest(name, view, mark) ?? ofCandidate(name, view) ?? ofLive(name, view, mark)
}

function ofLatest(name: string, view: FunctionView, mark: FunctionMark): boolean | undefined {
  const { latest, recipe, ours, twin } = view
  switch (name) {
    case 'keep':
      return twin !== undefined
    case 'configure':
      return ['configured', 'ours'].includes(latestNow(view, mark, recipe))
    case 'code':
      return latestNow(view, mark, recipe) === 'ours'
    case 'recode':
      return digestIn(latest.image) === digestIn(recipe?.image) && latest.architecture === recipe?.architecture
    case 'restore':
      return latestNow(view, mark, recipe) === 'before'
    case 'publish':
      return ours !== undefined
    case 'delete':
      return false
    default:
      return undefined
  }
}

function ofCandidate(name: string, { candidate, ours }: FunctionView): boolean | undefined {
  switch (name) {
    case 'offer':
      return ours !== undefined && sameRoutes(candidate, { version: ours.name, weights: {} })
    case 'offerurl':
      return candidate?.url !== undefined
    case 'offerpermiturl':
      return (candidate?.open.url.length ?? 0) > 0
    case 'offerpermitcall':
      return (candidate?.open.call.length ?? 0) > 0
    case 'withdraw':
      return candidate?.url === undefined
    case 'retire':
      return candidate === undefined
    default:
      return undefined
  }
}

function ofLive(name: string, view: FunctionView, mark: FunctionMark): boolean | undefined {
  const { live, ours, recipe } = view
  switch (name) {
    case 'promote':
      return ours !== undefined && sameRoutes(live, { version: ours.name, weights: {} })
    case 'reroute':
      return sameRoutes(live, recipe?.live)
    case 'url':
      return accessOf(live) === (mark.phase === 'restoring' ? recipe?.access : mark.access)
    case 'permiturl':
      return (live?.open.url.length ?? 0) > 0
    case 'permitcall':
      return (live?.open.call.length ?? 0) > 0
    case 'unlock':
      return live?.url === undefined
    case 'unlive':
      return live === undefined
    // Which of several statements it was is not told: taking one away that is gone does no harm.
    case 'revoke':
      return (live?.open.url.length ?? 0) + (live?.open.call.length ?? 0) === 0
    default:
      return undefined
  }
}

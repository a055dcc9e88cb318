import { leftovers } from '../mark-tags.ts'
import { isOf } from '../../../core/step.ts'
import type { Observed } from '../../../core/target.ts'
import { canBeTakenBack, hasEnded } from '../ecs-deployment/deployment.ts'
import { type Reference, recallBy } from '../recall.ts'
import type { ServiceMark } from './mark.ts'
import { hasGuard, isPaused, type ServiceView, viewOf } from './view.ts'

/** How long reads may be of before the write that they follow, ms; a guess on the safe side, only ever waited out in vain. */
export const shownWithin = 15_000

export const recallStep = recallBy({
  finding: (step, seen) => (isAt(step, seen) ? { step: step.key } : 'not yet'),
  patience: () => shownWithin,
})

/** Does a look at the service show what the step was to bring? */
export function isAt({ key, name }: Reference, seen: Observed): boolean {
  const view = viewOf(seen)
  const mark = view?.mark
  if (view === undefined) return false
  const ours = mark !== undefined && isOf(key, mark.release)
  if (name === 'unmark' || name === 'yield') return !ours
  if (name === 'tidy') return leftovers(view.tags).length === 0
  return ours && (made(name, view, mark) ?? mark.step === key)
}

/** `undefined` for what leaves its key in the mark. */
function made(name: string, view: ServiceView, mark: ServiceMark): boolean | undefined {
  const { ours, copy, command, definition, deployment, latest, recipe } = view
  switch (name) {
    case 'register':
      return ours !== undefined
    case 'deregister':
      return ours?.active !== true
    case 'copy':
      return copy !== undefined
    case 'run':
      return command !== undefined || deployment !== undefined
    case 'update':
      return deployment !== undefined
    case 'restore':
      return [recipe?.definition, copy?.arn].includes(definition.arn) && brings(latest, definition.arn)
    case 'unguard':
      return !hasGuard(view, mark)
    case 'promote':
    case 'proceed':
      return latest === undefined || !isPaused(latest)
    case 'reject':
      return deployment === undefined || !isPaused(deployment)
    case 'stop':
      return deployment === undefined || !canBeTakenBack(deployment)
    default:
      return undefined
  }
}

/** One that came to nothing may be of an attempt before, as long as a list does not show the new one. */
const brings = (deployment: ServiceView['latest'], definition: string): boolean =>
  deployment?.definition === definition && (!hasEnded(deployment) || deployment.status === 'SUCCESSFUL')

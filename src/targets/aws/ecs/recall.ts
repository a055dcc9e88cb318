import { leftovers } from '../mark-tags.ts'
import type { Context } from '../../../core/context.ts'
import type { Observed, Step, Ticket } from '../../../core/target.ts'
import { canBeTakenBack } from '../ecs-deployment/deployment.ts'
import type { ServiceMark } from './mark.ts'
import { hasGuard, isPaused, type ServiceView, viewOf } from './view.ts'

export type Reference = Pick<Step, 'key' | 'name' | 'goal'>

/** How long reads may be of before the write that they follow, ms; a guess on the safe side, only ever waited out in vain. */
export const shownWithin = 15_000

/** Looks until it is known whether a step happened. */
export async function recallStep(
  step: Reference,
  look: (context: Context) => Promise<Observed>,
  context: Context,
): Promise<Ticket | 'absent' | 'unknown'> {
  const start = context.clock.now()
  for (;;) {
    const seen = await look(context)
    if (isAt(step, seen)) return { step: step.key }
    const isLate = context.clock.now() - start > shownWithin
    if (isLate) return seen.busy === undefined ? 'absent' : 'unknown'
    await context.clock.sleep(1_000, context.signal)
  }
}

/** Does a look at the service show what the step was to bring? */
export function isAt({ key, name }: Reference, seen: Observed): boolean {
  const view = viewOf(seen)
  const mark = view?.mark
  if (view === undefined) return false
  const ours = mark !== undefined && key.startsWith(`${mark.release}-`)
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
      return [recipe?.definition, copy?.arn].includes(definition.arn) && latest?.definition === definition.arn
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

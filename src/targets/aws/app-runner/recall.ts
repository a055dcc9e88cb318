import { leftovers } from '../mark-tags.ts'
import type { Context } from '../../../core/context.ts'
import type { Observed, Step, Ticket } from '../../../core/target.ts'
import { hasEnded, type Operation, since } from './operations.ts'
import { detailOf, type ServiceView } from './view.ts'

/** What a look at the service says of a step: it happened, it did not, or that has to be seen first. */
type Finding = Ticket | 'absent' | 'not yet'

/** Steps that App Runner carries out in an operation, and its type. */
export const operationTypes: Readonly<Record<string, string>> = {
  create: 'CREATE_SERVICE',
  update: 'UPDATE_SERVICE',
  restore: 'UPDATE_SERVICE',
  pause: 'PAUSE_SERVICE',
  resume: 'RESUME_SERVICE',
  delete: 'DELETE_SERVICE',
}

export type Reference = Pick<Step, 'key' | 'name' | 'goal'>

/** How long reads may be of the past: what has not shown by then did not happen, ms. Of lists and statuses a guess on the safe side. */
const shownWithin = { tags: 2_000, operations: 15_000 }

/** Looks until it is known whether a step happened; what a list does not show yet is waited for. */
export async function recallStep(
  step: Reference,
  look: (context: Context) => Promise<Observed>,
  context: Context,
): Promise<Ticket | 'absent' | 'unknown'> {
  const start = context.clock.now()
  const patience = step.name in operationTypes ? shownWithin.operations : shownWithin.tags
  for (;;) {
    const seen = await look(context)
    const finding = findingOf(step, seen)
    if (finding !== 'not yet') return finding
    if (context.clock.now() - start > patience) return seen.busy === undefined ? 'absent' : 'unknown'
    await context.clock.sleep(1_000, context.signal)
  }
}

function findingOf(step: Reference, seen: Observed): Finding {
  const { service: view, scaling } = detailOf(seen)
  const happened: Ticket = { step: step.key }
  if (step.name === 'scale') return scaling?.arn === undefined ? 'not yet' : happened
  if (view === undefined) return step.name === 'delete' ? happened : step.name === 'create' ? 'not yet' : 'absent'
  if (step.name === 'tidy') return leftovers(view.tags).length === 0 ? happened : 'not yet'
  const marked = view.mark !== undefined && isOf(step.key, view.mark.release)
  if (step.name === 'unmark' || step.name === 'yield') return marked ? 'not yet' : happened
  if (step.name === 'create' && !marked) return 'absent'
  return step.name in operationTypes
    ? operationFinding(step, view)
    : view.mark?.step === step.key
      ? happened
      : 'not yet'
}

const isOf = (key: string, release: string): boolean => key.startsWith(`${release}-`)

/** Its operation, where it is listed; else what the service has become. */
function operationFinding(step: Reference, view: ServiceView): Finding {
  const operation = operationOf(step.name, view)
  if (operation !== undefined && (!hasEnded(operation) || isAt(step, view) || operation.status !== 'SUCCEEDED'))
    return { step: step.key, operation: operation.id }
  return isAt(step, view) ? { step: step.key } : 'not yet'
}

/** The newest of its type that came after the mark: no two run at a time, and the mark is ours. */
export const operationOf = (name: string, { operations, mark }: ServiceView): Operation | undefined =>
  since(operations, mark?.after).find(({ type }) => type === operationTypes[name])

function isAt({ name, key }: Reference, { settings, status, mark }: ServiceView): boolean {
  if (status === 'OPERATION_IN_PROGRESS') return false
  const release = settings?.env['RELEASE_ID']
  switch (name) {
    case 'create':
    case 'update':
      return release !== undefined && isOf(key, release)
    case 'restore':
      return mark?.phase === 'restoring' && !(release !== undefined && isOf(key, release))
    case 'pause':
      return status === 'PAUSED'
    case 'resume':
      return status === 'RUNNING'
    default:
      return false
  }
}

import { leftovers } from '../mark-tags.ts'
import { isOf } from '../../../core/step.ts'
import type { Observed, Ticket } from '../../../core/target.ts'
import { type Finding, type Reference, recallBy } from '../recall.ts'
import { hasEnded, type Operation, since } from './operations.ts'
import { detailOf, type ServiceView } from './view.ts'

/** Steps that App Runner carries out in an operation, and its type. */
export const operationTypes: Readonly<Record<string, string>> = {
  create: 'CREATE_SERVICE',
  update: 'UPDATE_SERVICE',
  restore: 'UPDATE_SERVICE',
  pause: 'PAUSE_SERVICE',
  resume: 'RESUME_SERVICE',
  delete: 'DELETE_SERVICE',
}

/** How long reads may be of the past: what has not shown by then did not happen, ms. Of lists and statuses a guess on the safe side. */
const shownWithin = { tags: 2_000, operations: 15_000 }

export const recallStep = recallBy({
  finding: findingOf,
  patience: ({ name }) => (name in operationTypes ? shownWithin.operations : shownWithin.tags),
})

function findingOf(step: Reference, seen: Observed): Finding {
  const { service: view, scaling } = detailOf(seen)
  const happened: Ticket = { step: step.key }
  if (step.name === 'scale') return scaling?.arn === undefined ? 'not yet' : happened
  if (view === undefined) return step.name === 'delete' ? happened : step.name === 'create' ? 'not yet' : 'absent'
  if (step.name === 'tidy') return leftovers(view.tags).length === 0 ? happened : 'not yet'
  const marked = isOf(step.key, view.mark?.release)
  if (step.name === 'unmark' || step.name === 'yield') return marked ? 'not yet' : happened
  if (step.name === 'create' && !marked) return 'absent'
  return step.name in operationTypes
    ? operationFinding(step, view)
    : view.mark?.step === step.key
      ? happened
      : 'not yet'
}

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
      return isOf(key, release)
    case 'restore':
      return mark?.phase === 'restoring' && !isOf(key, release)
    case 'pause':
      return status === 'PAUSED'
    case 'resume':
      return status === 'RUNNING'
    default:
      return false
  }
}

import type { Context } from '../../../core/context.ts'
import { absentIfMissing } from '../../../core/errors.ts'
import { isOf } from '../../../core/step.ts'
import type { Step, Ticket } from '../../../core/target.ts'
import { lookUntil } from '../../../core/look-until.ts'
import type { RunService } from '../../../gcp/run-types.ts'
import { erasing } from './back-steps.ts'
import { markAnnotation, readMark } from './mark.ts'
import type { CloudRunService } from './service.ts'

type Reference = Pick<Step, 'key' | 'name' | 'goal'>

/** For how long a read may be of before the request whose answer was lost, ms; a guess on the safe side. */
const shownWithin = 2_000

/** Looks until it is known whether a step happened: a process that takes over has no etag to guard it against a read of the past. */
export async function recallStep(
  step: Reference,
  service: CloudRunService,
  context: Context,
): Promise<Ticket | 'absent'> {
  const isShown = (found: RunService | undefined): boolean => happened(step, found) || untold.includes(step.name)
  const patience = { isShown, within: shownWithin, pause: () => 500 }
  const found = await lookUntil((inner) => absentIfMissing(service.get(inner)), patience, context)
  return happened(step, found) ? { step: step.key } : 'absent'
}

/** Steps of the policy leave nothing by which they are told, and can be asked for again. */
const untold: readonly string[] = ['restrict', 'reopen']

function happened({ name, key }: Reference, found: RunService | undefined): boolean {
  if (found === undefined || found.deleteTime != null) return name === 'delete'
  const mark = readMark(found.annotations?.[markAnnotation])
  // An erasing step has happened as soon as the mark is not ours.
  return erasing.includes(name) ? !isOf(key, mark?.release) : mark?.step === key
}

import type { Context } from '../../../core/context.ts'
import { absentIfMissing } from '../../../core/errors.ts'
import { readPolicy, retry } from '../../../core/retry.ts'
import type { Observed, Settled, Ticket } from '../../../core/target.ts'
import type { GoogleOperation } from '../../../gcp/operation.ts'
import { markAnnotation, readMark } from './mark.ts'
import type { CloudRunService } from './service.ts'
import { detailOf } from './view.ts'

interface Cloud {
  readonly service: CloudRunService
  readonly look: (context: Context) => Promise<Observed>
}

/** gRPC codes by which an operation says that it was superseded rather than that it failed: CANCELLED, ABORTED. */
const superseded: readonly number[] = [1, 10]

/** Waits until what was asked for has come to rest, and says what came of it. */
export async function settleStep(ticket: Ticket, cloud: Cloud, context: Context): Promise<Settled> {
  const error = ticket.operation === undefined ? undefined : await operationEnd(ticket.operation, cloud, context)
  const seen = await seenAfter(ticket, { ...cloud, hasFailed: error !== undefined }, context)
  if (error === undefined || superseded.includes(error.code) || isBackAnyway(ticket, seen))
    return { state: 'done', seen }
  return { state: 'failed', seen, reason: error.message }
}

/** The error with which the operation ended, if it did. An operation that is gone has ended: the service tells how. */
async function operationEnd(
  operation: string,
  { service }: Cloud,
  context: Context,
): Promise<GoogleOperation['error'] | undefined> {
  const start = context.clock.now()
  for (;;) {
    const wait = () => retry('run.operations.wait', readPolicy, context, () => service.wait(operation, context))
    const state = await absentIfMissing(wait())
    if (state === undefined) return undefined
    if (state.done) return state.error
    await context.clock.sleep(pauseAfter(context.clock.now() - start), context.signal)
  }
}

/**
 * Between two waits for an operation, ms, by how long it has taken: the cloud may come back from a wait at once, and a change of
 * routes is a matter of a second, a new revision one of a minute.
 */
const pauseAfter = (elapsed: number): number => Math.min(1_000, Math.max(200, elapsed / 8))

/** For how long a read may be of before the write that it follows, ms; a guess on the safe side, only ever waited out in vain. */
const staleReads = 10_000

/** Reads may be of the past for a moment: waits until the service has come to rest, and shows the step and what it made. */
async function seenAfter(
  ticket: Ticket,
  { look, hasFailed }: Cloud & { readonly hasFailed: boolean },
  context: Context,
): Promise<Observed> {
  const start = context.clock.now()
  for (;;) {
    // One that takes long may be of its beginning.
    const begun = context.clock.now()
    const seen = await look(context)
    const patience = begun - start < staleReads
    const isLate = isHidden(ticket, seen) || (!hasFailed && isUndecided(ticket, seen))
    if (seen.busy === undefined && !(patience && isLate)) return seen
    await context.clock.sleep(1_000, context.signal)
  }
}

/** The step's key is not, or not yet, in what a read shows. Steps that leave no key are seen at once or never. */
function isHidden({ step }: Ticket, seen: Observed): boolean {
  if (!keyed.test(step)) return false
  return readMark(detailOf(seen).service?.annotations[markAnnotation])?.step !== step
}

const keyed = /-(stage|tag|replace|create|promote|commit|finish|retract|restore)-\d+$/

/**
 * Of the revision that the step makes nothing is known yet. Where the answer to the request was lost there is no operation to wait for, and
 * that the service is at work may show a moment later than the change itself (a guess).
 */
function isUndecided({ step }: Ticket, seen: Observed): boolean {
  const { ours } = seen
  // The old template makes a revision of its own, which is the latest then.
  if (/-restore-\d+$/.test(step)) return ours !== undefined && latestCreated(seen) === ours.revision
  return /-(stage|replace|create)-\d+$/.test(step) && (ours === undefined || (!ours.ready && ours.reason === undefined))
}

const latestCreated = (seen: Observed): string | undefined => detailOf(seen).service?.latestCreated

/**
 * On the way back the old template may fail again, as it did before, and the operation with it: what counts is that traffic
 * is where it was asked to be. `next` judges the rest.
 */
const isBackAnyway = ({ step }: Ticket, seen: Observed): boolean =>
  /-(back|restored)-[a-z]+-\d+$/.test(step) && detailOf(seen).service?.routed === true

import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import type { Observed, Settled, Ticket } from '../../../core/target.ts'
import { lookUntil } from '../../../core/look-until.ts'
import { describeOperation, hasEnded, type Operation, readOperation } from './operations.ts'
import { operationOf, operationTypes } from './recall.ts'
import { type AppRunnerServiceApi, shownWithin } from './service.ts'
import { detailOf, runsNow } from './view.ts'

interface Cloud {
  readonly service: AppRunnerServiceApi
  readonly look: (context: Context) => Promise<Observed>
}

/** Lists may be late: how long an operation is looked for once the service is at rest, ms. A guess on the safe side. */
const listedWithin = 60_000
/** Reads of tags may be of the past for a moment, ms. */
const staleTags = 10_000

/** Waits until what was asked for has come to rest, and says what came of it. */
export async function settleStep(ticket: Ticket, cloud: Cloud, context: Context): Promise<Settled> {
  const name = nameOf(ticket)
  if (!(name in operationTypes)) return { state: 'done', seen: await seenTags(ticket, name, cloud, context) }
  const { operation, seen } = await atRest(ticket, name, cloud, context)
  return outcomeOf({ name, release: releaseOf(ticket), operation, seen })
}

/** `r1-live-update-2` → `update` */
const nameOf = ({ step }: Ticket): string => /-([a-z]+)-\d+$/.exec(step)?.[1] ?? ''
const releaseOf = ({ step }: Ticket): string => /^(.*)-[a-z]+-[a-z]+-\d+$/.exec(step)?.[1] ?? step

function seenTags(ticket: Ticket, name: string, { look }: Cloud, context: Context): Promise<Observed> {
  const isShown = (seen: Observed): boolean => {
    const { service, scaling } = detailOf(seen)
    const isThere = name === 'scale' ? scaling?.arn !== undefined : service?.mark?.step === ticket.step
    return isThere || unkeyed.includes(name)
  }
  return lookUntil(look, { isShown, within: staleTags }, context)
}

/** Steps that take the mark away, and their own key with it. */
const unkeyed: readonly string[] = ['unmark', 'yield', 'tidy']

interface Rest {
  readonly operation?: Operation | undefined
  readonly seen: Observed
}

/**
 * Our operation by its id, until it has ended and the service is at rest: neither alone tells, and which comes first is not
 * documented. Another's may stand before ours in the list. A rollback takes a quarter of an hour, and by then it is known what
 * came of ours: that is not waited for. A service whose creation was accepted is not gone at once because a read says so.
 */
async function atRest(ticket: Ticket, name: string, cloud: Cloud, context: Context): Promise<Rest> {
  let restingSince: number | undefined
  let missingSince: number | undefined
  for (let polls = 0; ; polls++) {
    // A look that takes long may be of its beginning.
    const begun = context.clock.now()
    const seen = await cloud.look(context)
    const view = detailOf(seen).service
    if (view === undefined) {
      missingSince ??= begun
      if (name !== 'create' || begun - missingSince > shownWithin) return { seen }
      await context.clock.sleep(1_000, context.signal)
      continue
    }
    const operation = find(ticket, view.operations) ?? (ticket.operation ? undefined : operationOf(name, view))
    if (operation !== undefined && isDecided(operation, seen)) return { operation, seen }
    const resting = seen.busy === undefined && operation === undefined
    restingSince = resting ? (restingSince ?? begun) : undefined
    if (restingSince !== undefined && begun - restingSince > listedWithin) return { seen }
    polls = await whileUnderWay({ ticket, polls }, cloud, context)
  }
}

const find = ({ operation }: Ticket, operations: readonly Operation[]): Operation | undefined =>
  operations.find(({ id }) => id === operation)

const isDecided = (operation: Operation, seen: Observed): boolean =>
  isReverting(operation) || (hasEnded(operation) && seen.busy === undefined)

const isReverting = ({ status }: Operation): boolean => status === 'ROLLBACK_IN_PROGRESS'

/** As long as the list alone says that it goes on, nothing else is asked. Returns how often was asked. */
async function whileUnderWay(
  { ticket, polls }: { readonly ticket: Ticket; readonly polls: number },
  { service }: Cloud,
  context: Context,
): Promise<number> {
  for (let count = polls; ; count++) {
    await context.clock.sleep(pauseAfter(count), context.signal)
    const operation = find(ticket, await listed(service, context))
    if (operation === undefined || hasEnded(operation) || isReverting(operation)) return count
  }
}

async function listed(service: AppRunnerServiceApi, context: Context): Promise<readonly Operation[]> {
  try {
    return (await service.operations(context)).map(readOperation)
  } catch (error) {
    if (isCloudError(error, 'missing')) return []
    throw error
  }
}

/** Between two looks, ms: an operation takes minutes, and its end is to be seen soon; a look is one small request. */
const pauseAfter = (polls: number): number => Math.min(2_000, 1_000 + polls * 250)

interface Ended extends Rest {
  readonly name: string
  readonly release: string
}

function outcomeOf({ name, release, operation, seen }: Ended): Settled {
  const view = detailOf(seen).service
  if (view === undefined) {
    if (name === 'delete') return { state: 'done', seen }
    return { state: 'overtaken', seen, by: 'somebody deleted the service' }
  }
  if (operation !== undefined && operation.status !== 'SUCCEEDED') return failure({ name, operation, seen })
  const runs = name === 'update' || name === 'create' ? runsNow(view, release, undefined) : 'ours'
  if (runs === 'ours') return { state: 'done', seen }
  const [newest] = view.operations.filter(({ id }) => id !== operation?.id)
  const by = newest === undefined ? 'somebody else changed the service' : `${describeOperation(newest)} came after`
  return { state: 'overtaken', seen, by }
}

function failure({ name, operation, seen }: { name: string; operation: Operation; seen: Observed }): Settled {
  const status = detailOf(seen).service?.status
  const what = `${describeOperation(operation)} is ${operation.status}`
  // What had never come up does not come up again: it is back where it was all the same, and `next` judges the rest.
  if (name === 'restore' && status === 'CREATE_FAILED') return { state: 'done', seen }
  if (operation.status === 'ROLLBACK_SUCCEEDED' || isReverting(operation)) {
    return { state: 'reverted', seen, reason: `App Runner takes the version back: ${what}` }
  }
  return { state: 'failed', seen, reason: `App Runner could not bring it up: ${what}, and the service is ${status}` }
}

import type { Context } from '../../../core/context.ts'
import type { Observed, Settled, Ticket } from '../../../core/target.ts'
import { lookUntil } from '../../../core/look-until.ts'
import { listedWithin, watchDeployment } from '../ecs-deployment/watch.ts'
import { atRest, type Cloud, deployed, withoutService } from './deploying.ts'
import { tellLeftovers } from './remains.ts'
import { shownWithin } from './recall.ts'
import { viewOf } from './view.ts'

interface Meant {
  /** Whether a new service is meant to be off the internet. */
  readonly isInternal: boolean
}

/** Waits until what was asked for has come to rest, and says what came of it. */
export async function settleStep(ticket: Ticket, cloud: Cloud & Meant, context: Context): Promise<Settled> {
  const name = nameOf(ticket)
  switch (name) {
    case 'create':
      return whereMeant(await reachable(await deployed({ ticket, name }, cloud, context), cloud, context), cloud)
    case 'update':
    case 'restore':
      return reachable(await deployed({ ticket, name }, cloud, context), cloud, context)
    case 'stop':
      return stopped(ticket, cloud, context)
    case 'delete':
      return deleted(cloud, context)
    default:
      return { state: 'done', seen: await seenTags(ticket, name, cloud, context) }
  }
}

/** A look that shows no address would have ECS's own word be the proof, and nobody would ask the new version anything. */
async function reachable(settled: Settled, { look }: Cloud, context: Context): Promise<Settled> {
  if (settled.state !== 'done' || isReached(settled.seen)) return settled
  return { state: 'done', seen: await lookUntil(look, { isShown: isReached, within: listedWithin }, context) }
}

function isReached(seen: Observed): boolean {
  const view = viewOf(seen)
  return view === undefined || view.endpoint !== undefined
}

/** What subnets make of a service is known only once it is there; users of one that was to be public would get nothing. */
function whereMeant(settled: Settled, { isInternal }: Meant): Settled {
  const isOff = settled.state === 'done' && viewOf(settled.seen)?.endpoint?.isPublic === false
  if (!isOff || isInternal) return settled
  const reason =
    'the new service is off the internet, as its subnets are: give public ones in aws-subnets, or say "ingress: internal"'
  return { state: 'failed', seen: settled.seen, reason }
}

/** `r1-live-update-2` → `update` */
const nameOf = ({ step }: Ticket): string => /-([a-z]+)-\d+$/.exec(step)?.[1] ?? ''

function seenTags(ticket: Ticket, name: string, { look }: Cloud, context: Context): Promise<Observed> {
  const isShown = (seen: Observed): boolean => unkeyed.includes(name) || viewOf(seen)?.mark?.step === ticket.step
  return lookUntil(look, { isShown, within: shownWithin }, context)
}

/** Steps that take the mark away, and their own key with it. */
const unkeyed: readonly string[] = ['unmark', 'yield', 'tidy']

/** Whichever way it ends, as one that was asked to go back may still come through: what is next is decided from what is seen then. */
async function stopped({ operation }: Ticket, cloud: Cloud, context: Context): Promise<Settled> {
  const { client, at } = cloud.api
  if (operation !== undefined) await watchDeployment(operation, { client, listed: at }, context)
  const seen = await atRest(cloud, context)
  return viewOf(seen) === undefined ? withoutService(seen) : { state: 'done', seen }
}

async function deleted(cloud: Cloud, context: Context): Promise<Settled> {
  const start = context.clock.now()
  for (;;) {
    const begun = context.clock.now()
    const seen = await cloud.look(context)
    const isGone = !seen.exists && seen.busy === undefined
    if (isGone) tellLeftovers(cloud.api, context)
    if (isGone) return { state: 'done', seen }
    // A read may be of before the request, and then the service is draining for minutes.
    const isKept = seen.exists && begun - start > listedWithin
    if (isKept) return { state: 'failed', seen, reason: 'ECS accepted the deletion, and the service is still there' }
    await context.clock.sleep(2_000, context.signal)
  }
}

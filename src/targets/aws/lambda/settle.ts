import type { Context } from '../../../core/context.ts'
import { overdue } from '../../../core/deadline.ts'
import { isCloudError } from '../../../core/errors.ts'
import type { Observed, Settled, Ticket } from '../../../core/target.ts'
import type { FunctionApi } from './api.ts'
import { workOn } from './busy.ts'
import { sharesOf } from './aliases.ts'
import { whyFailed } from './next.ts'
import type { Reference } from '../recall.ts'
import { isAt, shownWithin } from './recall.ts'
import { proveStart, startEvent } from './start.ts'
import { viewOf } from './steps.ts'
import { type FunctionView, observed } from './view.ts'

/** What of a function it takes to see what became of a step. */
type Reading = Pick<FunctionApi, 'alias' | 'findAlone' | 'lookAround'> & {
  readonly client: Pick<FunctionApi['client'], 'call'>
}

/** Waits until what was asked for is at rest and shows, and says what came of it. */
export async function settleStep(ticket: Ticket, api: Reading, context: Context): Promise<Settled> {
  const step = referenceOf(ticket)
  const { seen, shown } = await atRest(step, api, context)
  const view = viewOf(seen)
  if (view === undefined) {
    if (step.name === 'delete') return { state: 'done', seen }
    return { state: 'overtaken', seen, by: 'somebody deleted the function' }
  }
  if (updating.includes(step.name)) {
    if (view.latest.update === 'Failed' || view.latest.state === 'Failed')
      return { state: 'failed', seen, reason: whyFailed(view.latest) }
    if (!shown) return { state: 'overtaken', seen, by: 'somebody else changed the function' }
  }
  // What is led to may have been published by somebody else, and where it has no URL nobody else will ask it.
  if (step.name === 'publish' || (step.name === 'offer' && !isPublic(view))) return started(view, seen, api, context)
  if (routing.includes(step.name)) await untilRouted(seen, api, context)
  return { state: 'done', seen }
}

/** `r1-live-promote-2` */
const referenceOf = ({ step: key }: Ticket): Reference => ({
  key,
  name: /-([a-z]+)-\d+$/.exec(key)?.[1] ?? '',
  goal: 'live',
})

/** After these `$LATEST` is what was asked for, or Lambda could not do it. */
const updating: readonly string[] = ['create', 'configure', 'code', 'recode', 'restore']
/** Of several statements each is taken away by a step of its own; one that a late read still shows is taken away once more. */
const unwaited: readonly string[] = ['revoke']
const routing: readonly string[] = ['promote', 'reroute']
/** How long a function may not show whose creation was accepted, ms; a guess on the safe side. */
const madeWithin = 15_000

/**
 * At rest alone says nothing: a read may be of before the request, and show the `Successful` of then. So it is looked for what was asked
 * for, until so much time has passed that it cannot come any more.
 */
async function atRest(step: Reference, api: Reading, context: Context): Promise<Rest> {
  let restingSince: number | undefined
  let busy: string | undefined
  try {
    for (let polls = updating.includes(step.name) ? 1 : 0; ; polls++) {
      // Lambda takes seconds for what it does to a function.
      if (polls > 0) await context.clock.sleep(Math.min(2_000, 750 + polls * 250), context.signal)
      const asked = context.clock.now()
      const { seen, ...told } = await lookAtRest(api, context)
      busy = told.busy
      restingSince = busy === undefined ? (restingSince ?? asked) : undefined
      const rest = seen && restOf(step, seen, asked - (restingSince ?? asked))
      if (rest !== undefined) return rest
    }
  } catch (reason) {
    throw overdue(reason, busy)
  }
}

interface Rest {
  readonly seen: Observed
  readonly shown: boolean
}

/** `waited`: from the first look at rest to the beginning of this one, ms; one that took long may be of its beginning. */
function restOf(step: Reference, seen: Observed, waited: number): Rest | undefined {
  const shown = unwaited.includes(step.name) || isAt(step, seen)
  const patience = step.name === 'create' && !seen.exists ? madeWithin : shownWithin
  return shown || waited > patience ? { seen, shown } : undefined
}

/** As long as Lambda works on it nothing else is looked at. */
async function lookAtRest(
  api: Reading,
  context: Context,
): Promise<{ readonly seen?: Observed; readonly busy?: string }> {
  const alone = await api.findAlone(context)
  const busy = alone && workOn(alone)
  if (busy !== undefined) return { busy }
  const seen = observed(alone && (await api.lookAround(alone, context)))
  return seen.busy === undefined ? { seen } : { busy: seen.busy }
}

/** Lambda starts nothing by itself, so that a version which cannot start would look as good as any other: it is called once. */
async function started(view: FunctionView, seen: Observed, api: Reading, context: Context): Promise<Settled> {
  const { ours } = view
  if (ours === undefined)
    return { state: 'failed', seen, reason: 'Lambda does not show the version that was published' }
  if (ours.state === 'Failed') return { state: 'failed', seen, reason: whyFailed(ours) }
  const reason = await proveStart({ ...ours, isOnlyProof: !isPublic(view) }, api.client, context)
  return reason === undefined ? { state: 'done', seen } : { state: 'failed', seen, reason }
}

const isPublic = ({ mark }: FunctionView): boolean => mark?.access === 'public'

/** For how long calls may still go where an alias led before (a guess), ms. */
const routedWithin = 15_000

/** What an alias says and where calls go need not be the same for some seconds: it is called until they are. */
async function untilRouted(seen: Observed, api: Reading, context: Context): Promise<void> {
  const { live } = viewOf(seen) ?? {}
  if (live === undefined) return
  const wanted = sharesOf(live).map(({ version }) => version)
  const start = context.clock.now()
  while (context.clock.now() - start < routedWithin) {
    const version = await calledVersion(api, context)
    if (version === undefined || wanted.includes(version)) return
    await context.clock.sleep(1_000, context.signal)
  }
  context.log.warning(`calls of the alias ${api.alias} still went elsewhere after ${routedWithin / 1000} s`)
}

/** The version has been started by then, ms. */
const patience = 30_000

async function calledVersion({ client, alias }: Reading, context: Context): Promise<string | undefined> {
  try {
    return (await client.call(alias, { event: startEvent, patience }, context)).version
  } catch (error) {
    if (!isCloudError(error)) throw error
    return undefined
  }
}

import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import type { Observed, Settled, Ticket } from '../../../core/target.ts'
import type { FunctionApi } from './api.ts'
import { sharesOf } from './aliases.ts'
import { whyFailed } from './next.ts'
import type { Reference } from '../recall.ts'
import { isAt, shownWithin } from './recall.ts'
import { proveStart, startEvent } from './start.ts'
import { viewOf } from './steps.ts'
import { busyWith, observed } from './view.ts'

/** Waits until what was asked for is at rest and shows, and says what came of it. */
export async function settleStep(ticket: Ticket, api: FunctionApi, context: Context): Promise<Settled> {
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
  if (step.name === 'publish') return started(seen, api, context)
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
async function atRest(
  step: Reference,
  api: FunctionApi,
  context: Context,
): Promise<{ readonly seen: Observed; readonly shown: boolean }> {
  let restingSince: number | undefined
  for (let polls = updating.includes(step.name) ? 1 : 0; ; polls++) {
    // Lambda takes seconds for what it does to a function.
    if (polls > 0) await context.clock.sleep(Math.min(2_000, 750 + polls * 250), context.signal)
    const seen = await seenAtRest(api, context)
    if (seen === undefined) {
      restingSince = undefined
      continue
    }
    const shown = unwaited.includes(step.name) || isAt(step, seen)
    if (shown) return { seen, shown }
    restingSince ??= context.clock.now()
    const patience = step.name === 'create' && !seen.exists ? madeWithin : shownWithin
    if (context.clock.now() - restingSince > patience) return { seen, shown }
  }
}

/** `undefined` as long as Lambda works on it: nothing else is looked at then. */
async function seenAtRest(api: FunctionApi, context: Context): Promise<Observed | undefined> {
  const alone = await api.findAlone(context)
  if (alone !== undefined && busyWith(alone) !== undefined) return undefined
  const seen = observed(alone && (await api.lookAround(alone, context)))
  return seen.busy === undefined ? seen : undefined
}

/** Lambda starts nothing by itself, so that a version which cannot start would look as good as any other: it is called once. */
async function started(seen: Observed, api: FunctionApi, context: Context): Promise<Settled> {
  const ours = viewOf(seen)?.ours
  if (ours === undefined)
    return { state: 'failed', seen, reason: 'Lambda does not show the version that was published' }
  if (ours.state === 'Failed') return { state: 'failed', seen, reason: whyFailed(ours) }
  const reason = await proveStart(ours, api.client, context)
  return reason === undefined ? { state: 'done', seen } : { state: 'failed', seen, reason }
}

/** For how long calls may still go where an alias led before (a guess), ms. */
const routedWithin = 15_000

/** What an alias says and where calls go need not be the same for some seconds: it is called until they are. */
async function untilRouted(seen: Observed, api: FunctionApi, context: Context): Promise<void> {
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

async function calledVersion({ client, alias }: FunctionApi, context: Context): Promise<string | undefined> {
  try {
    return (await client.call(alias, { event: startEvent, patience }, context)).version
  } catch (error) {
    if (!isCloudError(error)) throw error
    return undefined
  }
}

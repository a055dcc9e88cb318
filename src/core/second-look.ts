import type { Context } from './context.ts'
import { TandemError } from './errors.ts'
import type { Lane } from './lane.ts'
import { lookAtRest } from './look.ts'
import { movedFields } from './moved-fields.ts'
import { isUnchanged } from './phase.ts'
import { planFor, settleAll } from './prepare.ts'
import { seconds } from './retry.ts'
import type { Observed } from './target.ts'

/** A target that is changed more often than this while we plan is left to whatever changes it. */
const maxPlans = 5

/** Right before the first change every target is looked at again; one that moved is planned again. */
export async function lookAgain(lanes: readonly Lane[], { signal }: Context): Promise<void> {
  await settleAll(lanes.map((lane) => planUntilStill(lane, { ...lane.context, signal })))
}

/** The look by which it is as it was planned is what its first request is decided from. */
async function planUntilStill(lane: Lane, context: Context): Promise<void> {
  const start = context.clock.now()
  let look = await lookAtRest(lane.member, context)
  for (let plans = 0; look.seen.fingerprint !== lane.plan.fingerprint; plans++) {
    if (plans === maxPlans) throw neverStill(lane, look.seen, context.clock.now() - start)
    if (plans > 0) {
      await context.clock.sleep(pauseBefore(plans), context.signal)
      look = await lookAtRest(lane.member, context)
    }
    await planAgain(lane, look.seen, context)
    if (isUnchanged(lane)) return
    look = await lookAtRest(lane.member, context)
  }
  lane.look = look
}

/** ms; half a minute in all: a tool that sets one thing after the other is through by then. */
const pauseBefore = (plans: number): number => 1_000 * 2 ** plans

/** Until what looks changed is looked at once more, ms: a read may be of the past, or of a bad moment. */
const untilSure = 5_000

/**
 * What is not to be changed need not be still: what counts is what a plan makes of it as it is now. As all the others go back when it was changed,
 * one look is not enough to say so.
 */
export async function lookAgainAtUnchanged(lane: Lane, { signal }: Context): Promise<void> {
  const context = { ...lane.context, signal }
  const planAsItIs = async (): Promise<void> => {
    const { seen } = await lookAtRest(lane.member, context)
    if (seen.fingerprint !== lane.plan.fingerprint) await planAgain(lane, seen, context)
  }
  await planAsItIs()
  if (isUnchanged(lane)) return
  await context.clock.sleep(untilSure, signal)
  await planAsItIs()
}

async function planAgain(lane: Lane, seen: Observed, context: Context): Promise<void> {
  const moved = movedFields(lane.seen, seen)
  context.log.info(`It was changed since it was planned${moved === undefined ? '' : ` (${moved})`}; planning again`)
  Object.assign(lane, await planFor(lane.member, seen, context))
}

/** Nobody knows who changes it: it may well be the platform. */
function neverStill({ key, member, seen }: Lane, now: Observed, took: number): TandemError {
  const moved = movedFields(seen, now)
  const last = moved === undefined ? '' : `, the last time in ${moved}`
  const message = `${key} changes faster than it can be planned: ${maxPlans + 1} times in ${seconds(took)}${last}; nothing was touched`
  return new TandemError('cloud', message, {
    hint:
      'Run it again when whoever changes it is through; workflows that release it need one `concurrency` group. ' +
      `If nobody does, it changes by itself: \`${member.target.console().describe}\` shows it.`,
  })
}

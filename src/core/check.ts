import type { Context } from './context.ts'
import { within } from './deadline.ts'
import { TandemError } from './errors.ts'
import { type Lane, servingRelease } from './lane.ts'
import type { Problem } from './problem.ts'
import { throwIfCancelled } from './retry.ts'
import type { Explanation } from './target.ts'
import type { Verify, VerifyPolicy } from './verify.ts'

/** Proves that a lane's revision answers where it is; sets the lane's proof, or returns the problem. */
export async function check(
  lane: Lane,
  { which, verify, policy }: { which: 'candidate' | 'public'; verify: Verify; policy?: VerifyPolicy },
  context: Context,
): Promise<Problem | undefined> {
  const reach = lane.member.target.reach(which, lane.seen)
  if (reach.url === undefined) {
    lane.proof = reach.instead
    context.log.info(`Not probed over HTTP; proof is ${reach.instead}`)
    return undefined
  }
  context.log.info(`Probing ${reach.url}${lane.member.policy.path}`)
  const release = servingRelease(lane)
  const subject = { url: reach.url, release, ...(reach.token === undefined ? {} : { token: reach.token }) }
  try {
    const verdict = await verify(subject, policy ?? lane.member.policy, context)
    if (!verdict.healthy) return unhealthy(lane, { which, url: reach.url, ...verdict }, context)
    lane.proof = verdict.proof
    context.log.info(`Healthy: ${verdict.proof}`)
    return undefined
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    if (error.code === 'cancelled') throwIfCancelled(context.signal)
    const hint = error.hint === undefined ? {} : { hint: error.hint }
    return unhealthy(lane, { which, url: reach.url, reason: error.message, ...hint }, context)
  }
}

interface Sick {
  readonly which: 'candidate' | 'public'
  readonly url: string
  readonly reason: string
  readonly hint?: string
}

async function unhealthy(lane: Lane, { which, url, reason, hint }: Sick, context: Context): Promise<Problem> {
  const where = which === 'candidate' ? 'the candidate' : 'the public address'
  const told = `${where} ${url}${lane.member.policy.path} is not healthy: ${reason}`
  return {
    kind: 'unhealthy',
    reason: told,
    ...(hint === undefined ? {} : { hint }),
    ...(await evidence(lane, told, context)),
  }
}

/** Users may have the sick version meanwhile, so nothing is waited for. */
const evidenceWithin = 5_000

/** What the container said. It must not hide the reason that is known, so what cannot be had is left out. */
async function evidence(
  lane: Lane,
  reason: string,
  context: Context,
): Promise<Pick<Explanation, 'logLines' | 'links'>> {
  const { target } = lane.member
  try {
    const what = 'no log lines in time'
    const { logLines, links } = await within({ what, ms: evidenceWithin }, context, (inner) =>
      target.explain({ seen: lane.seen, reason }, inner),
    )
    return { logLines, links }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    context.log.debug(`No further explanation: ${error.message}`)
    return { logLines: [], links: [] }
  }
}

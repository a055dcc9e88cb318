import type { Context } from './context.ts'
import { TandemError } from './errors.ts'
import type { Lane, Problem } from './lane.ts'
import { throwIfCancelled } from './retry.ts'
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
  const release = lane.seen.mark?.release ?? lane.member.unit.release.id
  const subject = { url: reach.url, release, ...(reach.token === undefined ? {} : { token: reach.token }) }
  try {
    const verdict = await verify(subject, policy ?? lane.member.policy, context)
    if (!verdict.healthy) return unhealthy(which, reach.url, verdict)
    lane.proof = verdict.proof
    context.log.info(`Healthy: ${verdict.proof}`)
    return undefined
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    if (error.code === 'cancelled') throwIfCancelled(context.signal)
    return unhealthy(which, reach.url, {
      reason: error.message,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    })
  }
}

function unhealthy(which: string, url: string, { reason, hint }: { reason: string; hint?: string }): Problem {
  const where = which === 'candidate' ? 'the candidate' : 'the public address'
  return {
    kind: 'unhealthy',
    reason: `${where} ${url} is not healthy: ${reason}`,
    ...(hint === undefined ? {} : { hint }),
    logLines: [],
    links: [],
  }
}

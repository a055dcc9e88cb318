import type { Verdict } from '../core/verify.ts'
import { type Asked, hintFor, shownPath } from './hint.ts'
import { describeTally, isStubborn, type Tally, worstOf } from './tally.ts'

/** What the answers so far amount to, `took` ms after the first request; `undefined` while another is worth asking for. */
export function verdictOn(tally: Tally, asked: Asked, took: number): Verdict | undefined {
  const { policy } = asked
  const { requests } = tally
  if (tally.row.length >= policy.successes) return { healthy: true, proof: proofOf(tally, asked), requests, took }
  const hopeless = isStubborn(tally, { took, deadline: policy.deadline })
  if (!hopeless && took + policy.interval < policy.deadline) return undefined
  const told = describeTally(tally, { took, successes: policy.successes })
  const worst = worstOf(tally)
  return {
    healthy: false,
    reason: hopeless ? `${told} (always the same answer, so the rest of the time was not waited for)` : told,
    ...(worst === undefined ? {} : { hint: hintFor(worst, asked) }),
    requests,
    took,
  }
}

/** `HTTP 200 on /health ×3, release id seen` */
function proofOf({ row }: Tally, { subject, policy }: Asked): string {
  const statuses = [...new Set(row)].join('/')
  const facts = [`HTTP ${statuses} on ${shownPath(policy)}${policy.successes === 1 ? '' : ` ×${policy.successes}`}`]
  if (policy.expectBody !== undefined) facts.push('body as expected')
  if (policy.marker !== undefined) facts.push('release id seen')
  if (policy.maxLatency !== undefined) facts.push(`each within ${policy.maxLatency} ms`)
  if (subject.token !== undefined) facts.push('with an identity token')
  return facts.join(', ')
}

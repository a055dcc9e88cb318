import { commit } from './commit.ts'
import { within } from './deadline.ts'
import { forward } from './forward.ts'
import type { Engine, Lane } from './lane.ts'
import { lookOnceMore } from './last-look.ts'
import { lenient } from './lenient.ts'
import { noting } from './noting.ts'
import { hasProblem, isFailing, isUnchanged, together, verified } from './phase.ts'
import { settleAll } from './prepare.ts'
import type { ReleaseResult } from './release-result.ts'
import { afterBack, afterForward, afterHold, refusedResult, stoppedResult } from './result.ts'
import { seconds } from './retry.ts'
import { lookAgain } from './second-look.ts'
import type { Snapshot } from './target.ts'
import { goBack } from './way-back.ts'

/**
 * Releases prepared lanes together or not at all: a two-phase commit with a last resource. What can hold is staged and
 * verified first, then what switches in place, one after the other; then the decision is written down; then the held
 * ones are promoted. Before the decision every failure leads back; after it only a definite one does.
 *
 * Throws only cancellation, which leaves the journal open for the post step, and our own bugs.
 */
export async function release(lanes: readonly Lane[], given: Engine): Promise<ReleaseResult> {
  const engine = { ...given, journal: noting(lanes, given.journal) }
  if (lanes.some(isRefused)) return stoppedResult(lanes)
  if (lanes.every(isUnchanged)) return confirmUnchanged(lanes, engine)
  await planAnew(lanes, engine)
  if (lanes.some(isRefused)) return stoppedResult(lanes)
  const changing = lanes.filter((lane) => !isUnchanged(lane))
  if (changing.length === 0) return confirmUnchanged(lanes, engine)
  await writePlan(changing, engine)

  const decided = await forward({ all: lanes, changing }, engine)
  const last = decided === 'commit' ? await commit(changing, engine) : decided
  if (last === 'commit') return close(afterForward(lanes), engine)
  if (decided === 'hold') await settleAll(changing.filter(isFailing).map(lookOnceMore))
  if (last === 'hold') return close(afterHold(lanes), engine)
  await goBack(changing, engine, { reversed: decided === 'commit' })
  return close(afterBack(lanes), engine)
}

const isRefused = ({ plan }: Lane): boolean => plan.problems.length > 0

async function planAnew(lanes: readonly Lane[], { context, budgets }: Engine): Promise<void> {
  const what = `not every target could be planned within ${seconds(budgets.release)}`
  await within({ what, ms: budgets.release }, context, (inner) => lookAgain(lanes, inner))
}

/** Nothing is to be changed, but green still means that it serves. */
async function confirmUnchanged(lanes: readonly Lane[], engine: Engine): Promise<ReleaseResult> {
  await together(lanes, (lane) => verified(lane, 'public', engine, engine.context))
  return lanes.some(hasProblem) ? refusedResult(lanes) : afterForward(lanes)
}

async function writePlan(lanes: readonly Lane[], { journal, context }: Engine): Promise<void> {
  const [first] = lanes
  if (first === undefined) return
  for (const lane of lanes) {
    await journal.keep(`plan:${lane.key}`, lane.plan)
    await journal.keep(`snapshot:${lane.key}`, lane.snapshot)
  }
  const targets = lanes.map(({ key, member, snapshot }) => ({ key, id: member.target.id, snapshot: shown(snapshot) }))
  await journal.append({ type: 'plan', at: context.clock.now(), release: first.member.unit.release, targets })
}

const shown = ({ existed, fingerprint, live, recipe }: Snapshot): Omit<Snapshot, 'sensitive'> => ({
  existed,
  fingerprint,
  live,
  recipe,
})

async function close(result: ReleaseResult, { journal, context }: Engine): Promise<ReleaseResult> {
  if (result.targets.some(({ outcome }) => outcome === 'pending')) return result
  const outcomes = Object.fromEntries(result.targets.map(({ key, outcome }) => [key, outcome]))
  await lenient(journal, context.log).append({ type: 'closed', at: context.clock.now(), outcomes })
  return result
}

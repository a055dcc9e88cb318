import type { Context } from './context.ts'
import type { Journal } from './journal.ts'
import { follow, isOnItsWay, type Leftover, outcomeOf, type Taken, takeOver, waitFor } from './leftover.ts'
import type { Outcome } from './outcome.ts'
import { settleAll } from './prepare.ts'
import { leftForLater, type Problem } from './problem.ts'
import { type Course, saysClosed, saysDecided } from './recovery.ts'
import { type Goal, type Observed, type Target, targetKey } from './target.ts'

export type { Leftover } from './leftover.ts'

export interface ResumeResult {
  readonly key: string
  readonly target: Target
  readonly release: string
  readonly goal: Course['goal']
  readonly outcome: Outcome
  readonly seen?: Observed | undefined
  readonly problem?: Problem
}

/**
 * Ends interrupted releases: every target along its course, with the same barriers as in the run itself. `absent` are courses
 * of targets that are out of reach: nothing is done that relies on them.
 */
export async function resume(
  leftovers: readonly Leftover[],
  journal: Journal,
  context: Context,
  absent: readonly Course[] = [],
): Promise<ResumeResult[]> {
  const releases = [...new Set(leftovers.map(({ course }) => course.release))]
  const ended = await settleAll(
    releases.map((release) => {
      const own = leftovers.filter(({ course }) => course.release === release)
      const missing = absent.filter((course) => course.release === release).map(({ target }) => target)
      return endOne({ own, missing }, journal, context)
    }),
  )
  const results = ended.flat().map(resultOf)
  return leftovers.flatMap(({ target }) => results.filter(({ key }) => key === targetKey(target.id)))
}

interface OneRelease<T extends Leftover = Leftover> {
  readonly own: readonly T[]
  /** Keys of its targets that are out of reach. */
  readonly missing: readonly string[]
}

/** A release that cannot be finished forward because the cloud says no is turned round, on all its targets. */
async function endOne({ own, missing }: OneRelease, journal: Journal, context: Context): Promise<Taken[]> {
  const begin = async (leftovers: readonly Leftover[]) => ({
    own: await settleAll(leftovers.map((leftover) => takeOver(leftover, context))),
    missing,
  })
  const taken = await begin(own)
  const first = own.every(isBound('back'))
    ? await backTogether(taken, journal, context)
    : await forwardTogether(taken, journal, context)
  if (!first.some(mustTurn)) return first
  const [at, why] = [context.clock.now(), 'it could not be finished']
  await journal.append({ type: 'decision', at, decision: 'abort', why })
  const turned = own.map((leftover): Leftover => {
    return { ...leftover, course: { ...leftover.course, goal: 'back', reversed: true, why } }
  })
  return backTogether(await begin(turned), journal, context)
}

const isBound =
  (goal: Course['goal']) =>
  ({ course }: Leftover): boolean =>
    course.goal === goal

/** As in the run itself: what is merely unfinished goes on later, everything else turns the release round. */
const mustTurn = (taken: Taken): boolean =>
  isBound('finished')(taken) &&
  taken.course.closing !== true &&
  taken.problem !== undefined &&
  taken.problem.kind !== 'unfinished'

/** The decision is in the marks first, then what was left out goes back and the rest is promoted; then marks are closed. */
async function forwardTogether(
  { own, missing }: OneRelease<Taken>,
  journal: Journal,
  context: Context,
): Promise<Taken[]> {
  let taken = [...own]
  const phase = async (goal: Goal, isMeant: (each: Taken) => boolean): Promise<boolean> => {
    taken = await settleAll(taken.map(async (each) => (isMeant(each) ? follow(each, goal, journal, context) : each)))
    return taken.filter(isBound('finished')).every(isOnItsWayOrGone)
  }
  const isForward = isBound('finished')
  const noted = await phase('committed', (each) => isForward(each) && (hasUsers(each) || hasToTell(each)))
  await phase('back', isBound('back'))
  const isNoted = noted && missing.length === 0
  if (isNoted && (await phase('live', isForward))) {
    await phase('finished', isForward)
    return withNoneToTurn(taken.map((each) => (isForward(each) ? leftOpen(each) : each)))
  }
  const others = taken
    .filter((each) => isForward(each) && !isOnItsWayOrGone(each))
    .map(keyOf)
    .concat(missing)
  return taken.map((each) =>
    isForward(each) ? waitFor(each, `it is not closed before ${others.join(', ')} is live`) : each,
  )
}

const leftOpen = (taken: Taken): Taken =>
  taken.problem === undefined ? taken : { ...taken, problem: leftForLater(taken.problem) }

/** Once a mark is closed, whoever takes another target over keeps it, and the rest stays where users have it. */
function withNoneToTurn(taken: readonly Taken[]): Taken[] {
  const isClosing = taken.some(({ seen, course }) => saysClosed(seen?.mark, course.release))
  return taken.map((each) => (isClosing ? { ...each, course: { ...each.course, closing: true } } : each))
}

const isOnItsWayOrGone = (taken: Taken): boolean => isOnItsWay(taken) || taken.isGone === true
const keyOf = ({ target }: Taken): string => targetKey(target.id)

/** It was switched in place, so users have had it since before the decision. */
const hasUsers = ({ plan, seen }: Taken): boolean =>
  plan === undefined
    ? seen?.mark?.phase === 'held' && seen.live.some(({ revision }) => revision === seen.ours?.revision)
    : plan.traits.hold === 'none'

/** Its mark says that it was decided, for some that were left out since. */
const hasToTell = ({ course, seen }: Taken): boolean =>
  course.places !== undefined && saysDecided(seen?.mark, course.release)

/** Users get what they had at once; no mark is taken away while another of the same release may say `committed`. */
async function backTogether({ own, missing }: OneRelease<Taken>, journal: Journal, context: Context): Promise<Taken[]> {
  const lead = (all: readonly Taken[], goal: Goal) =>
    settleAll(all.map((taken) => follow(taken, goal, journal, context)))
  if (own.length + missing.length < 2 || !own.some(({ course }) => course.reversed)) return lead(own, 'back')
  const restored = await lead(own, 'restored')
  const misleading = restored.filter(mayMislead).map(keyOf).concat(missing)
  if (misleading.length === 0) return lead(restored, 'back')
  return restored.map((taken) => waitFor(taken, `only the mark stays, until ${misleading.join(', ')} is back too`))
}

const mayMislead = ({ problem, seen, course }: Taken): boolean =>
  problem !== undefined &&
  problem.kind !== 'overtaken' &&
  (seen === undefined || saysDecided(seen.mark, course.release))

function resultOf(taken: Taken): ResumeResult {
  const { target, course, seen, problem } = taken
  const { release, goal } = course
  const known = { key: targetKey(target.id), target, release, goal, seen, outcome: outcomeOf(taken) }
  return problem === undefined ? known : { ...known, problem }
}

import type { Context } from './core/context.ts'
import { TandemError } from './core/errors.ts'
import type { Journal } from './core/journal.ts'
import type { Member } from './core/lane.ts'
import { lookAt, type Looks } from './core/look.ts'
import type { Outcome } from './core/outcome.ts'
import { settleAll } from './core/prepare.ts'
import { recover } from './core/recovery.ts'
import { type Leftover, resume, type ResumeResult } from './core/resume.ts'
import { targetKey } from './core/target.ts'
import { resumeLines } from './report/resume-text.ts'

/** Another's release is ended by what the cloud knows; there is nothing that this run would have to remember of it. */
const noJournal: Journal = { append: () => Promise.resolve(), keep: () => Promise.resolve() }

/** Gets those that were ended, even where another one could not be. */
type Note = (ended: readonly ResumeResult[]) => void

const isLeft = (outcome: Outcome): boolean => outcome === 'stuck' || outcome === 'pending'

interface Ended {
  readonly results: readonly ResumeResult[]
  /** Of every target; none where something was ended, which they would not show. */
  readonly looks: Looks
}

/**
 * Ends the releases that a dead run has left half-way on our targets: forward when they were committed, back when not.
 * Throws when one cannot be ended, since a new release on top of it could never be undone.
 */
export async function endLeftovers(
  members: readonly Member[],
  context: Context,
  note: Note = () => undefined,
): Promise<Ended> {
  const looks = await settleAll(members.map(async ({ target }) => ({ target, ...(await lookAt(target, context)) })))
  const courses = recover(undefined, new Map(looks.map(({ target, seen }) => [targetKey(target.id), seen])))
  const leftovers = courses.flatMap((course): Leftover[] => {
    const look = looks.find(({ target }) => targetKey(target.id) === course.target)
    return look === undefined ? [] : [{ target: look.target, seen: look.seen, course }]
  })
  if (leftovers.length === 0) context.log.info('None')
  for (const leftover of leftovers) tellUnseen(leftover, context)
  const results = await resume(leftovers, noJournal, context)
  for (const line of resumeLines(results)) context.log.info(line)
  note(results.filter(({ outcome }) => !isLeft(outcome)))
  for (const result of results) requireEnded(result)
  const still = leftovers.length === 0 ? looks : []
  return { results, looks: new Map(still.map((look) => [targetKey(look.target.id), look])) }
}

/**
 * A release that went to another cloud too, where this run does not look: each half is ended by itself. Only a candidate cannot
 * know of the decision by itself; what was switched in place bears it first of all.
 */
function tellUnseen({ course, seen }: Leftover, { log }: Context): void {
  const { target, release, goal, unseen } = course
  if (unseen === undefined) return
  const there = `${target}: release ${release} went to ${unseen.join(', ')} too, where this run does not look`
  const isCandidate =
    seen?.mark?.phase === 'held' && !seen.live.some(({ revision }) => revision === seen.ours?.revision)
  if (goal === 'finished' || !isCandidate) return log.info(`${there}; the next run that does ends it there`)
  log.warning(`${there}; if it was decided there, it stays there, and the clouds differ until the next release to both`)
}

function requireEnded({ key, release, outcome, problem, target }: ResumeResult): void {
  if (!isLeft(outcome)) return
  throw new TandemError(
    'cloud',
    `${key}: release ${release} was left half-way and cannot be ended: ${problem?.reason ?? outcome}`,
    {
      hint: `Look at it with \`${target.console().describe}\`, then run again.`,
    },
  )
}

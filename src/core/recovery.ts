import type { Decision, History, StepReference } from './journal.ts'
import { isUnfinished } from './journal.ts'
import type { Goal, Mark, Observed } from './target.ts'

/** Where one target has to be led to end an interrupted release. */
export interface Course {
  readonly target: string
  readonly release: string
  readonly goal: Extract<Goal, 'finished' | 'back'>
  /** Announced, and nobody knows whether it was accepted: ask the cloud first. */
  readonly recall?: StepReference
  readonly why: string
}

/**
 * The one rule by which an interrupted release is ended; pure. Used by the post step (journal and observations) and by
 * the next run (observations alone, `history` undefined).
 *
 * A decision that was written down holds: commit leads forward, abort leads back. Without one, the cloud's marks are
 * asked: one that says `committed` or `done`, on any target, can only have been written after the decision; one that
 * says `restoring` after it was reversed. Else everything goes back.
 */
export function recover(history: History | undefined, observations: ReadonlyMap<string, Observed>): Course[] {
  return history === undefined ? recoverByMarks(observations) : recoverByJournal(history, observations)
}

function recoverByJournal(history: History, observations: ReadonlyMap<string, Observed>): Course[] {
  if (history.closed) return []
  const release = history.release.id
  const courses: Course[] = []
  const goal = goalOf(history.decision)
  for (const { key } of history.targets) {
    const mark = observations.get(key)?.mark
    const marked = mark?.release === release
    if (!history.touched.has(key) && !marked) continue
    const recall = history.open.get(key)
    courses.push({
      target: key,
      release,
      goal,
      why: history.decision === undefined ? 'no decision was written' : `the decision was ${history.decision}`,
      ...(recall === undefined ? {} : { recall }),
    })
  }
  return courses
}

function recoverByMarks(observations: ReadonlyMap<string, Observed>): Course[] {
  const marks = [...observations].flatMap(([target, { mark }]) => (mark === undefined ? [] : [{ target, mark }]))
  const releasesIn = (...phases: Mark['phase'][]) =>
    new Set(marks.filter(({ mark }) => phases.includes(mark.phase)).map(({ mark }) => mark.release))
  const decided = releasesIn('committed', 'done')
  const restoring = releasesIn('restoring')
  return marks
    .filter(({ mark }) => isUnfinished(mark))
    .map(({ target, mark: { release } }) => {
      if (restoring.has(release)) return { target, release, goal: 'back', why: 'a mark says that it was going back' }
      if (decided.has(release)) return { target, release, goal: 'finished', why: 'a mark says that it was committed' }
      return { target, release, goal: 'back', why: 'no mark says that it was committed' }
    })
}

const goalOf = (decision: Decision | undefined): Course['goal'] => (decision === 'commit' ? 'finished' : 'back')

import type { Decision, History, StepReference } from './journal.ts'
import { isUnfinished } from './journal.ts'
import { type Goal, type Mark, type Observed, placeOfKey } from './target.ts'

/** Where one target has to be led to end an interrupted release. */
export interface Course {
  readonly target: string
  readonly release: string
  readonly goal: Extract<Goal, 'finished' | 'back'>
  /** Announced, and nobody knows whether it was accepted: ask the cloud first. */
  readonly recall?: StepReference
  /** It goes back, and marks may say that it was committed: they have to stop saying so on all targets before one goes. */
  readonly reversed?: boolean
  /** The places that the decision covers, where it left some out: marks have to say so before those go back. */
  readonly places?: readonly string[]
  /** A mark of the release is closed, so every target was promoted and verified: it is not turned round any more. */
  readonly closing?: boolean
  /** Places that the release went to as well, and that were not looked at. */
  readonly unseen?: readonly string[]
  readonly why: string
}

/**
 * The one rule by which an interrupted release is ended; pure. Used by the post step (journal and observations) and by
 * the next run (observations alone, `history` undefined).
 *
 * By journal: a decision that was written down holds. Commit leads forward all but those that it, or a mark, leaves out;
 * abort, or no decision, leads back; hold leaves everything where it is.
 *
 * By marks: one that says `committed` or `done` was written after the decision, and leads forward the places that it
 * names; who is left out goes back. One that says `restoring`, of a target that was not left out, was written after the
 * decision was reversed: everything goes back. So does what no mark says was committed. Where a cloud is not looked at,
 * this moves the least: a target that went in place is marked `committed` before anything else is promoted, so that one
 * that is not was never decided; a candidate that is taken back for want of its other half never had users.
 */
export function recover(history: History | undefined, observations: ReadonlyMap<string, Observed>): Course[] {
  return history === undefined ? recoverByMarks(observations) : recoverByJournal(history, observations)
}

function recoverByJournal(history: History, observations: ReadonlyMap<string, Observed>): Course[] {
  const { release, targets, decision, without, committed, touched, open } = history
  if (history.closed || decision === 'hold') return []
  const own = marksIn(observations).filter(({ mark }) => mark.release === release.id)
  const isLeftOut = (key: string): boolean => without.has(key) || isLeftOutBy(own, key)
  const covered = targets.filter(({ key }) => !isLeftOut(key)).map(({ key }) => placeOfKey(key))
  return targets
    .filter(({ key }) => touched.has(key) || own.some(({ target }) => target === key))
    .map(({ key }): Course => {
      const recall = open.get(key)
      const isForward = decision === 'commit' && !isLeftOut(key)
      return {
        target: key,
        release: release.id,
        goal: isForward ? 'finished' : 'back',
        why: whyByJournal(decision, isForward),
        ...(isForward && covered.length < targets.length ? { places: covered } : {}),
        ...(!isForward && committed ? { reversed: true } : {}),
        ...(own.some(isClosed) ? { closing: true } : {}),
        ...(recall === undefined ? {} : { recall }),
      }
    })
}

function whyByJournal(decision: Decision | undefined, isForward: boolean): string {
  if (decision === undefined) return 'no decision was written'
  return decision === 'commit' && !isForward ? 'it was decided without this target' : `the decision was ${decision}`
}

interface Marked {
  readonly target: string
  readonly mark: Mark
}

const isClosed = ({ mark }: Marked): boolean => mark.phase === 'done'

const marksIn = (observations: ReadonlyMap<string, Observed>): Marked[] =>
  [...observations].flatMap(([target, { mark }]) => (mark === undefined ? [] : [{ target, mark }]))

function recoverByMarks(observations: ReadonlyMap<string, Observed>): Course[] {
  const marked = marksIn(observations)
  const places = [...observations.keys()].map(placeOfKey)
  return marked
    .filter(({ mark }) => isUnfinished(mark))
    .map(({ target, mark }): Course => {
      const same = marked.filter((other) => other.mark.release === mark.release)
      const unseen = (mark.places ?? []).filter((place) => !places.includes(place))
      return {
        target,
        release: mark.release,
        ...courseByMarks(target, same),
        ...(same.some((other) => other.mark.phase !== 'held') ? { reversed: true } : {}),
        ...(same.some(isClosed) ? { closing: true } : {}),
        ...(unseen.length === 0 ? {} : { unseen }),
      }
    })
}

/** Where a target's release leads it, by all the marks of that release that can be seen. */
function courseByMarks(target: string, marks: readonly Marked[]): Pick<Course, 'goal' | 'why'> {
  const isLeftOut = (key: string): boolean => isLeftOutBy(marks, key)
  if (isLeftOut(target)) return { goal: 'back', why: 'a mark says that it was decided without this target' }
  if (marks.some(({ target: key, mark }) => mark.phase === 'restoring' && !isLeftOut(key)))
    return { goal: 'back', why: 'a mark says that it was going back' }
  if (marks.some(({ mark }) => isDecided(mark))) return { goal: 'finished', why: 'a mark says that it was committed' }
  return { goal: 'back', why: 'no mark says that it was committed' }
}

/** Says, to whoever sees nothing else, that its release goes forward. */
const isDecided = ({ phase }: Mark): boolean => phase === 'committed' || phase === 'done'

/** The same of a target that was looked at: that this release goes forward. */
export const saysDecided = (mark: Mark | undefined, release: string): boolean =>
  mark?.release === release && isDecided(mark)

/** From the first closed mark of a release on nothing of it is turned round any more. */
export const saysClosed = (mark: Mark | undefined, release: string): boolean =>
  mark?.release === release && mark.phase === 'done'

/** A mark that was written after the decision does not name the target. */
const isLeftOutBy = (marks: readonly Marked[], target: string): boolean =>
  marks.some(({ mark }) => isDecided(mark) && mark.places?.includes(placeOfKey(target)) === false)

import type { Mark, Next, Observed, Way } from '../../src/core/target.ts'
import { aMark, type PaperService, stepOf } from './paper-service.ts'

/** The way of a paper target: what each step makes of the service is in its detail. */
export function nextOnPaper(way: Way, seen: Observed, hold: boolean): Next {
  const paper: Paper = {
    way,
    mark: seen.mark?.release === way.release ? seen.mark : undefined,
    serving: servingOf(seen),
  }
  if (way.goal === 'back' || way.goal === 'restored') return towardsBack(paper, hold)
  if (paper.mark === undefined && way.plan?.fingerprint !== seen.fingerprint)
    return { kind: 'overtaken', by: 'somebody else' }
  if (paper.mark?.phase === 'restoring') return { kind: 'failed', reason: 'it is on its way back' }
  return hold ? towardsPromoted(paper) : towardsSwitched(paper)
}

interface Paper {
  readonly way: Way
  readonly mark: Mark | undefined
  readonly serving: string
}

const servingOf = ({ live }: Observed): string => live[0]?.revision ?? ''
const arrived: Next = { kind: 'arrived' }

function step(
  { way, mark }: Paper,
  name: string,
  phase: Mark['phase'] | 'gone',
  more: Partial<PaperService> = {},
): Next {
  const made = mark ?? aMark(way.release, 'held', placesIn(way.plan?.detail))
  const places = phase === 'committed' || name === 'commit' ? (way.places ?? made.places) : made.places
  const next = phase === 'gone' ? undefined : { ...made, phase, ...(places === undefined ? {} : { places }) }
  return { kind: 'step', step: stepOf(way.release, name, way.goal, { ...more, mark: next }) }
}

function placesIn(detail: unknown): Partial<Mark> {
  if (typeof detail !== 'object' || detail === null || !('places' in detail)) return {}
  const { places } = detail
  return Array.isArray(places) ? { places: places.map(String) } : {}
}

function towardsPromoted(paper: Paper): Next {
  const { way, mark } = paper
  if (mark === undefined) return step(paper, 'stage', 'held', { candidate: way.release })
  if (way.goal === 'held') return arrived
  if (mark.phase === 'held') return step(paper, 'promote', 'committed', { serving: way.release })
  return towardsClosed(paper)
}

function towardsSwitched(paper: Paper): Next {
  const { way, mark, serving } = paper
  if (mark === undefined) return step(paper, 'mark', 'held')
  if (serving !== way.release) {
    if (way.plan === undefined)
      return { kind: 'failed', reason: `users have ${serving}, as the platform took ours back` }
    return step(paper, 'switch', mark.phase, { serving: way.release })
  }
  return towardsClosed(paper)
}

function towardsClosed(paper: Paper): Next {
  const { way, mark } = paper
  if (way.goal === 'live' || mark === undefined) return arrived
  if (way.goal === 'finished')
    return mark.phase === 'done' ? arrived : step(paper, 'finish', 'done', { candidate: undefined })
  const isTold = way.places === undefined || way.places.join() === mark.places?.join()
  if (mark.phase !== 'held' && isTold) return arrived
  return step(paper, 'commit', mark.phase === 'held' ? 'committed' : mark.phase)
}

/** Retract, restore, and last of all the mark; a candidate that never had users is just put away. */
function towardsBack(paper: Paper, hold: boolean): Next {
  const { way, mark, serving } = paper
  if (mark === undefined) return arrived
  const oursServes = serving === way.release
  if (mark.phase === 'committed' || mark.phase === 'done' || (oursServes && mark.phase === 'held'))
    return step(paper, 'retract', 'restoring', hold ? { serving: 'old' } : {})
  if (oursServes) return step(paper, 'restore', 'restoring', { serving: 'old' })
  if (way.goal === 'restored') return arrived
  return step(paper, hold ? 'undo' : 'unmark', 'gone', { candidate: undefined })
}

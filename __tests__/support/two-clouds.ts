import type { Engine } from '../../src/core/lane.ts'
import { type History, type Journal, readHistory } from '../../src/core/journal.ts'
import { prepare } from '../../src/core/prepare.ts'
import { recover } from '../../src/core/recovery.ts'
import { release } from '../../src/core/release.ts'
import { type Leftover, resume } from '../../src/core/resume.ts'
import { placeOf, type Target, targetKey } from '../../src/core/target.ts'
import { keptOf } from '../../src/journal/kept.ts'
import { aContext, aMember, anEngine, aUnit, type MemoryJournal, memoryJournal } from './engine.ts'
import { type PaperTarget, paperTarget } from './paper-target.ts'

export interface Pair {
  /** Google Cloud's: held, then promoted. */
  readonly gcp: PaperTarget
  /** Amazon's: switched in place. */
  readonly aws: PaperTarget
}

export const aPair = (): Pair => ({
  gcp: paperTarget({ name: 'gcp', hold: true }),
  aws: paperTarget({ name: 'aws', hold: false }),
})

export async function releaseTo(targets: readonly Target[], engine: Engine = anEngine()) {
  const unit = aUnit()
  const places = targets.map(({ id }) => placeOf(id))
  const members = targets.map((target) => aMember(target, { ...unit, release: { ...unit.release, places } }))
  return release(await prepare(members, engine), engine)
}

/** Ends what a dead process left, as the post step does (with the journal) or as the next run (by the marks alone). */
export async function takeOver(
  targets: readonly Target[],
  { journal, writeTo = memoryJournal() }: { journal?: MemoryJournal; writeTo?: Journal } = {},
) {
  const context = aContext()
  const history: History | undefined = journal === undefined ? undefined : readHistory(journal.entries)
  if (journal !== undefined && history === undefined) return []
  const looks = await Promise.all(targets.map(async (target) => ({ target, seen: await target.observe(context) })))
  const courses = recover(history, new Map(looks.map(({ target, seen }) => [targetKey(target.id), seen])))
  const kept = { recallKept: (name: string) => Promise.resolve(journal?.kept.get(name)) }
  const leftovers = await Promise.all(
    courses.map(async (course): Promise<Leftover> => {
      const look = looks.find(({ target }) => targetKey(target.id) === course.target)
      if (look === undefined) throw new Error(`a course for nobody: ${course.target}`)
      return { ...look, course, ...(await keptOf(course.target, kept)) }
    }),
  )
  return resume(leftovers, writeTo, context)
}

export const outcomes = (result: { readonly targets: readonly { readonly outcome: string }[] }): string[] =>
  result.targets.map(({ outcome }) => outcome)

export const serving = ({ gcp, aws }: Pair): string[] => [gcp.service.serving, aws.service.serving]
export const marks = ({ gcp, aws }: Pair) => [gcp.service.mark?.phase, aws.service.mark?.phase]

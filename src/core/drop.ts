import { bringBack } from './bring-back.ts'
import type { Context } from './context.ts'
import { type Engine, type Lane, timed } from './lane.ts'
import { lenient } from './lenient.ts'
import { settleAll } from './prepare.ts'
import { placeOf } from './target.ts'

/**
 * `roll-back-failed`: takes back what failed, marks and all, before the others go on. Resolves with whether it is gone; if
 * not, everything has to go back.
 */
export async function drop(failed: readonly Lane[], engine: Engine, { signal }: Context): Promise<boolean> {
  const journal = lenient(engine.journal, engine.context.log)
  await settleAll(
    failed
      .filter(({ touched }) => touched)
      .map((lane) => timed(lane, 'undo', () => bringBack(lane, 'back', journal, signal))),
  )
  const left = failed.filter(({ undoProblem }) => undoProblem !== undefined && undoProblem.kind !== 'overtaken')
  for (const lane of left) lane.context.log.info('It cannot be taken back alone, so everything goes back')
  if (left.length > 0) return false
  for (const lane of failed) lane.dropped = true
  engine.context.log.info(`The others go on without ${failed.map(({ key }) => key).join(', ')}`)
  return true
}

/** From here on the marks that are written name those alone that go on. */
export function coverOnly(lanes: readonly Lane[], marked: readonly Lane[] = lanes): void {
  const places = lanes.map(({ member }) => placeOf(member.target.id))
  for (const lane of marked) lane.places = places
}

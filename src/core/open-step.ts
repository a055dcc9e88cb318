import type { Context } from './context.ts'
import { TandemError } from './errors.ts'
import type { StepReference } from './journal.ts'
import type { Target } from './target.ts'

/** A request that was announced, and may be under way, has to come to rest before anything else is asked. */
export async function awaitOpenStep(target: Target, step: StepReference, context: Context): Promise<void> {
  context.log.info(`Finding out what became of "${step.name}"`)
  try {
    const found = await target.recall(step, context)
    if (typeof found === 'object') await target.settle(found, context)
  } catch (error) {
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    context.log.info(`It is not known yet what became of "${step.name}": ${error.message}`)
  }
}

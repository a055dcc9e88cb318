import type { Context } from './core/context.ts'
import { asOne, TandemError } from './core/errors.ts'
import { contextOf } from './core/lane.ts'
import { settleTold } from './core/prepare.ts'
import { seconds } from './core/retry.ts'
import { targetKey } from './core/target.ts'
import type { Destination } from './destinations.ts'
import { type CheckedDestination, checkDestination } from './image/preflight.ts'
import type { Registries } from './image/registry.ts'
import type { OpenTarget } from './targets/cloud.ts'

export interface PreflightOptions {
  readonly clouds: { readonly targets: readonly Pick<OpenTarget, 'target'>[] }
  readonly destinations: readonly Destination[]
  readonly registries: Registries
  /** Tags that must not name another image. */
  readonly tags: readonly string[]
  /** Commit that the image is built from. */
  readonly revision: string
}

/** A registry that is down is asked for two minutes; what is wrong elsewhere is known in seconds, and told so much later, ms. */
const patience = 5_000

/**
 * All that can be known to be wrong before the image is there, looked at beside its build: every registry takes a push, and
 * every target can be seen. Changes nothing. What is wrong is told together, as far as it shows soon after the first.
 */
export async function preflight(options: PreflightOptions, context: Context): Promise<readonly CheckedDestination[]> {
  const { clouds, destinations, registries, tags, revision } = options
  const checked: CheckedDestination[] = []
  const registryChecks = destinations.map(({ repository: to, mayBeMissing }, at): Check => {
    return {
      of: to,
      run: async (inner) => {
        checked[at] = await checkDestination({ to, tags, revision, registries, mayBeMissing }, inner)
      },
    }
  })
  const looks = clouds.targets.map(
    ({ target }): Check => ({ of: targetKey(target.id), run: (inner) => target.observe(contextOf(target, inner)) }),
  )
  await checkAll([...registryChecks, ...looks], context)
  context.log.info(
    `Preflight: ${destinations.length} registries take a push, ${clouds.targets.length} targets can be seen`,
  )
  return checked
}

interface Check {
  readonly of: string
  readonly run: (context: Context) => Promise<unknown>
}

/** After the first that fails, the others have a moment more. Those that use it up are told last. */
async function checkAll(checks: readonly Check[], context: Context): Promise<void> {
  const [stop, over] = [new AbortController(), new AbortController()]
  const inner = { ...context, signal: AbortSignal.any([context.signal, stop.signal]) }
  const late: TandemError[] = []
  let countdown: Promise<void> | undefined
  const begin = async (): Promise<void> => {
    await context.clock.sleep(patience, over.signal).catch(() => undefined)
    stop.abort(new TandemError('cancelled', 'something else is wrong'))
  }
  const works = checks.map(async ({ of, run }) => {
    try {
      await run(inner)
    } catch (error) {
      const isLate = stop.signal.aborted && !context.signal.aborted
      countdown ??= begin()
      if (!isLate) throw error
      late.push(unanswered(of))
    }
  })
  const lateOnes = async (): Promise<void> => {
    await Promise.allSettled(works)
    if (late.length > 0) throw asOne(late)
  }
  try {
    await settleTold([...works, lateOnes()])
  } finally {
    over.abort(new TandemError('cancelled', 'no longer needed'))
    await countdown
  }
}

const unanswered = (of: string) =>
  new TandemError('timeout', `${of} had not answered ${seconds(patience)} after that, and is not waited for`)

import type { Clouds } from './clouds.ts'
import type { Context } from './core/context.ts'
import { contextOf } from './core/lane.ts'
import { settleTold } from './core/prepare.ts'
import type { Destination } from './destinations.ts'
import { type CheckedDestination, checkDestination } from './image/preflight.ts'
import type { Registries } from './image/registry.ts'

export interface PreflightOptions {
  readonly clouds: Clouds
  readonly destinations: readonly Destination[]
  readonly registries: Registries
  /** Tags that must not name another image. */
  readonly tags: readonly string[]
  /** Commit that the image is built from. */
  readonly revision: string
}

/**
 * All that can be known to be wrong before the image is there, looked at beside its build: every registry takes a push, and
 * every target can be seen. Changes nothing. What is wrong is told together.
 */
export async function preflight(options: PreflightOptions, context: Context): Promise<readonly CheckedDestination[]> {
  const { clouds, destinations, registries, tags, revision } = options
  const checked = settleTold(
    destinations.map(({ repository, mayBeMissing }) =>
      checkDestination({ to: repository, tags, revision, registries, mayBeMissing }, context),
    ),
  )
  const seen = settleTold(clouds.targets.map(({ target }) => target.observe(contextOf(target, context))))
  await settleTold<unknown>([checked, seen])
  context.log.info(
    `${count(destinations.length, 'registry takes', 'registries take')} a push, ${count(clouds.targets.length, 'target', 'targets')} can be seen`,
  )
  return checked
}

const count = (many: number, one: string, several: string): string => `${many} ${many === 1 ? one : several}`

import type { Observed } from '../../../core/target.ts'
import type { ServiceSettings } from '../../../core/unit.ts'
import type { RunTemplate } from '../../../gcp/run-types.ts'
import { droppedNames } from './changes.ts'
import { mainContainer } from './container.ts'
import { floats } from './traffic.ts'
import type { ServiceView } from './view.ts'

/** The first touch of a service that was not ours says what it will drop. */
export function adoptionWarnings(
  seen: Observed,
  view: ServiceView | undefined,
  settings: ServiceSettings,
  template: RunTemplate,
): string[] {
  const warnings: string[] = []
  const dropped = view === undefined ? [] : droppedNames(mainContainer(view.template), mainContainer(template))
  if (dropped.length > 0)
    warnings.push(
      `these variables of the service are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`,
    )
  if (seen.mark === undefined)
    warnings.push('this service was not released by Tandem before; what is not given stays as it is')
  if (view !== undefined && !floats(view.routes)) {
    warnings.push(
      'its traffic is assigned to named revisions; the new revision will get all of it, by name, so a later deployment by other tools gets none',
    )
  }
  if (seen.live.length > 1)
    warnings.push(`its traffic is split over ${seen.live.length} revisions; the split ends with this release`)
  if (settings.minInstances !== undefined && (view?.template.scaling?.minInstanceCount ?? 0) > 0) {
    warnings.push('the minimum of instances moves from the revision to the service')
  }
  return warnings
}

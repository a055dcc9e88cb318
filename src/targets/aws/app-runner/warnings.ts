import type { Traits } from '../../../core/target.ts'
import type { ServiceSettings } from '../../../core/unit.ts'
import { droppedNames } from '../variable-changes.ts'
import { digestIn, type RunSettings } from './settings.ts'
import type { ServiceView } from './view.ts'

interface Planned {
  readonly view: ServiceView | undefined
  readonly settings: RunSettings
  readonly given: ServiceSettings
  readonly traits: Traits
}

/** What a reader of the plan should know before it is carried out. */
export function warningsOf({ view, settings, traits }: Planned): string[] {
  const now = view?.settings
  if (view === undefined || now === undefined) return []
  const warnings: string[] = []
  const dropped = droppedNames(now, settings)
  if (dropped.length > 0)
    warnings.push(
      `these variables of the service are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`,
    )
  if (view.mark === undefined)
    warnings.push('this service was not released by Tandem before; what is not given stays as it is')
  if (now.autoDeployments)
    warnings.push(
      'automatic deployments end with this release: each would replace it unverified; an undo brings them back',
    )
  if (digestIn(now.image) === undefined)
    warnings.push(`what runs now is named by a tag, ${now.image}: an undo brings what the tag names then`)
  if (now.instanceRole === undefined && settings.instanceRole !== undefined)
    warnings.push('App Runner takes no instance role away again: after an undo the service still has it')
  if (traits.undoNeeds === 'snapshot')
    warnings.push(
      'the values of the environment that change are too long to be kept on the service: when this run is lost, the next one cannot undo it',
    )
  return [...warnings, ...ofStatus(view)]
}

function ofStatus({ status }: ServiceView): string[] {
  if (status === 'PAUSED')
    return ['the service is paused: it is resumed, and users have the old version until the new one is up']
  if (status === 'CREATE_FAILED') return ['the service has never come up: there is no version to go back to']
  return []
}

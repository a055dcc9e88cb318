import { droppedNames } from '../variable-changes.ts'
import type { Planned } from './plan.ts'
import { digestIn } from './settings.ts'

/** What a reader of the plan should know before it is carried out. */
export const warningsOf = (planned: Planned): string[] => [...ofSettings(planned), ...ofService(planned)]

/** What is given, and has no counterpart; the rest is said where the settings are read. */
function ofSettings({ unit: { settings }, view, detail }: Planned): string[] {
  const { accessRole, observability, startupProbe, livenessProbe } = settings
  const isNewRole = view?.infrastructureRole !== undefined && detail.infrastructureRole !== undefined
  return [
    ...(accessRole === undefined
      ? []
      : ['aws-access-role has no effect on Express Mode, which pulls images by aws-execution-role']),
    ...(observability === undefined ? [] : ['observability has no effect on Express Mode']),
    ...(isNewRole && view.infrastructureRole !== detail.infrastructureRole
      ? [`the infrastructure role of a service cannot be changed: it stays ${view.infrastructureRole}`]
      : []),
    ...(view === undefined && startupProbe === undefined && livenessProbe === undefined
      ? [
          'no startup-probe is given, so the load balancer asks for /, which has to answer with 200; health-check-path is for the check by Tandem alone',
        ]
      : []),
  ]
}

function ofService({ view, detail }: Planned): string[] {
  const now = view?.settings
  if (view === undefined || now === undefined) return []
  const warnings: string[] = []
  const dropped = droppedNames(now, detail.settings)
  if (dropped.length > 0)
    warnings.push(
      `these variables of the service are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`,
    )
  if (view.mark === undefined)
    warnings.push('this service was not released by Tandem before; what is not given stays as it is')
  if (digestIn(now.image) === undefined)
    warnings.push(`what runs now is named by a tag, ${now.image}: an undo brings what the tag names then`)
  if (now.taskRole === undefined && detail.settings.taskRole !== undefined)
    warnings.push('Express Mode takes no role of the container away again: after an undo the service still has it')
  return warnings
}

import { droppedNames } from './changes.ts'
import type { Planned } from './plan.ts'

/** What a reader of the plan should know before it is carried out. */
export function warningsOf(planned: Planned): string[] {
  return [...ofSettings(planned), ...ofFunction(planned)]
}

/** What is given, and has no counterpart. */
function ofSettings({ unit: { settings } }: Planned): string[] {
  const { cpu, minInstances, maxInstances, concurrency, startupProbe, livenessProbe } = settings
  return [
    ...(cpu === undefined ? [] : ['cpu has no effect on Lambda, where memory decides: 1769 MiB is one vCPU']),
    ...((minInstances ?? 0) > 0 ? ['min-instances has no effect on Lambda: nothing is kept running'] : []),
    ...(maxInstances === undefined
      ? []
      : ['max-instances has no effect on Lambda: reserved concurrency stays as it is']),
    ...((concurrency ?? 1) > 1 ? ['concurrency has no effect on Lambda: an instance has one request at a time'] : []),
    ...(startupProbe === undefined && livenessProbe === undefined
      ? []
      : ['probes have no effect on Lambda; Lambda Web Adapter asks AWS_LWA_READINESS_CHECK_PATH (default: /)']),
  ]
}

function ofFunction({ view, detail, bypasses, alias }: Planned): string[] {
  if (view === undefined) return []
  const warnings: string[] = []
  const dropped = droppedNames(view.latest.settings.env, detail.content.settings.env)
  if (dropped.length > 0)
    warnings.push(
      `these variables of the function are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`,
    )
  if (view.mark === undefined)
    warnings.push('this function was not released by Tandem before; what is not given stays as it is')
  if (view.live !== undefined && view.twin !== view.live.version)
    warnings.push(
      `what $LATEST is has not been released: users have version ${view.live.version}; changes of $LATEST that are not given here are released with this one`,
    )
  if (Object.keys(view.live?.weights ?? {}).length > 0)
    warnings.push(`the alias ${alias} is split over two versions; the split ends with this release`)
  if (bypasses.length > 0 && view.live !== undefined)
    warnings.push(
      `the function is also called without an alias (${bypasses.join(', ')}): those callers get a version before it is verified; let them call the alias ${alias}`,
    )
  return warnings
}

import type { Change } from '../../../core/target.ts'
import { change, namesChanged } from '../variable-changes.ts'
import type { RunSettings } from './settings.ts'
import type { PlanDetail } from './steps.ts'
import type { ExpressView } from './view.ts'

/** What will be different, field by field. Of environment values only the names are told. */
export function changesBetween(
  view: ExpressView | undefined,
  { settings, userTags, infrastructureRole }: PlanDetail,
): Change[] {
  const [old, now] = [facts(view?.settings), facts(settings)]
  return [
    ...Object.keys({ ...old, ...now }).flatMap((field) => change(field, old[field], now[field])),
    // That of a service cannot be changed.
    ...(view === undefined ? change('infrastructure role', undefined, infrastructureRole) : []),
    ...namesChanged(view?.settings, settings),
    ...Object.entries(userTags).flatMap(([key, value]) => change(`tag ${key}`, view?.tags[key], value)),
  ]
}

/** Everything that can be shown of a service, as text by name. */
function facts(settings: RunSettings | undefined): Record<string, string | undefined> {
  if (settings === undefined) return {}
  const { scaling, network, command } = settings
  return {
    image: settings.image,
    port: String(settings.port),
    cpu: `${Number(settings.cpu) / 1024}`,
    memory: `${settings.memory}Mi`,
    architecture: settings.architecture.toLowerCase(),
    command: command?.join(' '),
    'health check': settings.healthPath,
    scaling: `${scaling.min} to ${scaling.max} tasks, more from ${describeLoad(scaling)} on`,
    'execution role': settings.executionRole,
    'task role': settings.taskRole,
    subnets: network?.subnets.join(', '),
    'security groups': network?.securityGroups.join(', '),
  }
}

/** What ECS adds tasks for; in its own word where that is new. */
function describeLoad({ metric, value }: RunSettings['scaling']): string {
  if (metric === 'AVERAGE_CPU') return `${value} % of the CPU`
  if (metric === 'AVERAGE_MEMORY') return `${value} % of the memory`
  return metric === 'REQUEST_COUNT_PER_TARGET' ? `${value} requests per task` : `${metric} ${value}`
}

import type { Change } from '../../../core/target.ts'
import { describeScaling, type WantedScaling } from './scaling.ts'
import type { RunSettings } from './settings.ts'
import type { Tags } from '../tags.ts'
import { change, namesChanged } from '../variable-changes.ts'

interface Wanted {
  readonly settings: RunSettings
  readonly scaling: WantedScaling | undefined
  readonly userTags: Tags
}

/** What will be different, field by field. Of environment values only the names are told. */
export function changesBetween(before: RunSettings | undefined, tags: Tags, wanted: Wanted): Change[] {
  const [old, now] = [facts(before), facts(wanted.settings)]
  const changes = Object.keys({ ...old, ...now }).flatMap((field) => change(field, old[field], now[field]))
  const { scaling } = wanted
  if (scaling !== undefined) {
    const was = scaling.before === undefined ? undefined : describeScaling(scaling.before)
    changes.push(...change('scaling', was, describeScaling(scaling.content)))
  }
  changes.push(...namesChanged(before, wanted.settings))
  for (const [key, value] of Object.entries(wanted.userTags)) changes.push(...change(`tag ${key}`, tags[key], value))
  return changes
}

/** Everything that can be shown of a service, as text by name. */
function facts(settings: RunSettings | undefined): Record<string, string | undefined> {
  if (settings === undefined) return {}
  const { health } = settings
  return {
    image: settings.image,
    port: settings.port,
    cpu: `${Number(settings.cpu) / 1024}`,
    memory: `${settings.memory}Mi`,
    'start command': settings.startCommand,
    'health check': `${health.protocol}${health.protocol === 'HTTP' ? ` ${health.path}` : ''}, every ${health.interval} s, ${health.timeout} s each, ${health.healthy} good or ${health.unhealthy} bad in a row`,
    'access role': settings.accessRole,
    'instance role': settings.instanceRole,
    'vpc connector': settings.connector,
    'publicly accessible': settings.public ? 'yes' : 'no',
    observability: settings.observability,
    'automatic deployments': settings.autoDeployments ? 'on' : undefined,
  }
}

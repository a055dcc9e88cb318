import { canonicalJson } from '../../../core/hash.ts'
import type { Change } from '../../../core/target.ts'
import { describeScaling, type WantedScaling } from './scaling.ts'
import { ownNames, type Variables } from './environment.ts'
import type { RunSettings } from './settings.ts'
import type { Tags } from '../tags.ts'

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
  const names = namesChanged(before, wanted.settings)
  if (names !== '') changes.push({ field: 'env', after: names })
  for (const [key, value] of Object.entries(wanted.userTags)) changes.push(...change(`tag ${key}`, tags[key], value))
  return changes
}

const change = (field: string, before: string | undefined, after: string | undefined): Change[] =>
  before === after
    ? []
    : [{ field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]

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

/** `+A, ~B, -C`: added, changed, gone. Values stay out of it. */
function namesChanged(before: RunSettings | undefined, after: RunSettings): string {
  const [old, now] = [variables(before), variables(after)]
  return Object.keys({ ...old, ...now })
    .filter((name) => old[name] !== now[name])
    .map((name) => `${name in old && name in now ? '~' : name in now ? '+' : '-'}${name}`)
    .join(', ')
}

function variables(settings: RunSettings | undefined): Variables {
  const secrets = Object.entries(settings?.secrets ?? {}).map(([name, arn]) => [name, canonicalJson({ secret: arn })])
  const values = Object.entries(settings?.env ?? {}).filter(([name]) => !ownNames.includes(name))
  return Object.fromEntries([...values, ...secrets])
}

export const droppedNames = (before: RunSettings, after: RunSettings): string[] => {
  const now = variables(after)
  return Object.keys(variables(before)).filter((name) => !(name in now))
}

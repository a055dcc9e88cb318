import type { Change } from '../../../core/target.ts'
import { canonicalJson } from '../../../core/hash.ts'
import type { RunContainer, RunEnvVar, RunTemplate } from '../../../gcp/run-types.ts'
import { mainContainer } from './container.ts'
import { ingressInput } from './ingress.ts'
import type { ServiceFields } from './mark.ts'
import { withoutRelease } from './template.ts'
import type { ServiceView } from './view.ts'

interface Wanted {
  readonly template: RunTemplate
  readonly fields: ServiceFields
  readonly close: readonly string[]
}

/** What will be different, field by field. Of environment values only the names are told. */
export function changesBetween(view: ServiceView | undefined, { template, fields, close }: Wanted): Change[] {
  const before = facts(view?.template, view?.fields)
  const after = facts(template, fields)
  const changes: Change[] = []
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[field] !== after[field]) changes.push(change(field, before[field], after[field]))
  }
  const environment = environmentChange(mainContainer(view?.template ?? {}), mainContainer(withoutRelease(template)))
  if (environment !== '') changes.push({ field: 'env', after: environment })
  if (close.length > 0) changes.push({ field: 'invoker role', before: close.join(', '), after: 'taken away' })
  return changes
}

const change = (field: string, before: string | undefined, after: string | undefined): Change => ({
  field,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

/** Everything that can be shown of a service, as text by name. */
function facts(
  template: RunTemplate | undefined,
  fields: ServiceFields | undefined,
): Record<string, string | undefined> {
  const main = mainContainer(template ?? {})
  const all: Record<string, unknown> = {
    image: main.image,
    port: main.ports?.[0]?.containerPort,
    cpu: cpuText(main.resources?.limits?.['cpu']),
    memory: memoryText(main.resources?.limits?.['memory']),
    concurrency: template?.maxInstanceRequestConcurrency,
    'timeout (s)': template?.timeout?.seconds,
    'max-instances': template?.scaling?.maxInstanceCount,
    'min-instances': fields?.minInstances,
    'runtime identity': template?.serviceAccount,
    'startup-probe': probeText(main.startupProbe),
    'liveness-probe': probeText(main.livenessProbe),
    vpc: template?.vpcAccess,
    volumes: template?.volumes
      ?.map(({ name, secret }) => (secret == null ? name : `${name} (secret ${secret.secret})`))
      .join(', '),
    labels: labelText(fields?.labels),
    ingress: fields && ingressInput(fields.ingress),
    access: fields && (fields.invokerIamDisabled ? 'public' : 'private'),
  }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, text(value)]))
}

/** `1000m` and `1` are the same, so are `2Gi` and `2048Mi`. */
const cpuText = (cpu: string | undefined): string | undefined =>
  cpu?.endsWith('m') ? String(Number(cpu.slice(0, -1)) / 1000) : cpu

const memoryText = (memory: string | undefined): string | undefined =>
  memory?.endsWith('Gi') ? `${Number(memory.slice(0, -2)) * 1024}Mi` : memory

/** Without the values that Cloud Run fills in by itself, which are the same as none. */
function probeText(probe: RunContainer['startupProbe']): unknown {
  const filledIn: Readonly<Record<string, unknown>> = { timeoutSeconds: 1, periodSeconds: 10, failureThreshold: 3 }
  const said = Object.entries(probe ?? {}).filter(([name, value]) => value && filledIn[name] !== value)
  return said.length === 0 ? undefined : Object.fromEntries(said.map(([name, value]) => [name, probeAction(value)]))
}

const probeAction = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, part]) => part && part !== 'http'))
    : value

const labelText = (labels: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(labels ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(', ')

/** An empty value and none are the same to the API. */
function text(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '' || value === 0 || value === '0' || value === false)
    return undefined
  return typeof value === 'string' ? value : canonicalJson(value)
}

/** `+A, ~B, -C`: added, changed, gone. Values stay out of it. */
function environmentChange(before: RunContainer, after: RunContainer): string {
  const old = variables(before)
  const now = variables(after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => !isOurs(name) && canonicalJson(old.get(name)) !== canonicalJson(now.get(name)))
    .map((name) => `${sign(old.has(name), now.has(name))}${name}`)
    .join(', ')
}

const sign = (was: boolean, is: boolean): string => (was && is ? '~' : is ? '+' : '-')
const isOurs = (name: string): boolean => ['CLOUD_PROVIDER', 'RELEASE_ID', 'RELEASE_VERSION'].includes(name)

/** By name, what a variable is: the API's answers have more members than what was sent. */
const variables = ({ env }: RunContainer): Map<string, unknown> =>
  new Map((env ?? []).map((each) => [each.name ?? '', contentOf(each)]))

function contentOf({ value, valueSource }: RunEnvVar): unknown {
  const secret = valueSource?.secretKeyRef
  return secret == null ? (value ?? '') : { secret: secret.secret, version: secret.version }
}

export function droppedNames(before: RunContainer, after: RunContainer): string[] {
  const now = variables(after)
  return [...variables(before).keys()].filter((name) => !now.has(name) && !isOurs(name))
}

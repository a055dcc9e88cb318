import { hashOf } from '../../../core/hash.ts'
import type { Probe, SecretReference, ServiceSettings, Unit, VpcAccess } from '../../../core/unit.ts'
import type { RunContainer, RunEnvVar, RunProbe, RunTemplate, RunVpcAccess } from '../../../gcp/run-types.ts'
import { isVariable, mainContainer } from './container.ts'
import { releaseLabel } from './mark.ts'
import { withSecretFiles } from './secret-files.ts'

/** What a container finds of the release that it belongs to. `PORT` is Cloud Run's own, and refused when sent. */
const releaseVariables = ['RELEASE_ID', 'RELEASE_VERSION'] as const
const ownVariables: readonly string[] = [...releaseVariables, 'CLOUD_PROVIDER']

/** The template that makes this unit's revision: what there is, with what is given laid over it. */
export function templateFor(unit: Unit, before: RunTemplate | undefined): RunTemplate {
  const { settings, release } = unit
  // A revision's name cannot be used twice: one that is sent back with another template is refused with a 409.
  const { revision: _, ...kept } = before ?? {}
  const containers = withMainContainer(before?.containers ?? [], (main) => containerFor(unit, main))
  const template: RunTemplate = {
    ...kept,
    containers,
    labels: { ...before?.labels, ...settings.labels, [releaseLabel]: release.id },
  }
  if (settings.maxInstances !== undefined)
    template.scaling = { ...before?.scaling, maxInstanceCount: settings.maxInstances }
  // The minimum belongs to the service: a tagged candidate with a minimum of its own is started, and billed, for nothing.
  if (settings.minInstances !== undefined) template.scaling = { ...template.scaling, minInstanceCount: 0 }
  if (settings.concurrency !== undefined) template.maxInstanceRequestConcurrency = settings.concurrency
  if (settings.timeout !== undefined) template.timeout = { seconds: settings.timeout }
  if (settings.runtimeIdentity !== undefined) template.serviceAccount = settings.runtimeIdentity
  if (settings.vpc !== undefined) template.vpcAccess = vpcFor(settings.vpc)
  return withSecretFiles(template, settings)
}

/** Sidecars stay as they are: the main container is the one with a port, or the only one. */
function withMainContainer(
  containers: readonly RunContainer[],
  change: (main: RunContainer) => RunContainer,
): RunContainer[] {
  const main = mainContainer({ containers: [...containers] })
  return containers.length === 0 ? [change(main)] : containers.map((each) => (each === main ? change(main) : each))
}

function containerFor({ image, settings, release }: Unit, before: RunContainer): RunContainer {
  const container: RunContainer = {
    ...before,
    image: `${image.repository}@${image.digest}`,
    env: environmentFor(settings, { id: release.id, version: release.version }, before.env ?? []),
  }
  if (settings.port !== undefined) Object.assign(container, withPort(settings.port, before))
  if (settings.cpu !== undefined || settings.memory !== undefined) container.resources = resourcesFor(settings, before)
  if (settings.startupProbe !== undefined) container.startupProbe = probeFor(settings.startupProbe)
  if (settings.livenessProbe !== undefined) container.livenessProbe = probeFor(settings.livenessProbe)
  return container
}

/**
 * Cloud Run writes the port into the probe that it adds by itself, and a probe that is sent back keeps it: probes of the
 * serving port follow it, as gcloud (528, config_changes.py) lets the startup probe do.
 */
function withPort(port: number, before: RunContainer): Partial<RunContainer> {
  const old = before.ports?.[0]?.containerPort ?? 8080
  const moved = (probe: RunProbe | null | undefined): RunProbe => ({
    ...probe,
    ...(probe?.tcpSocket?.port === old ? { tcpSocket: { ...probe.tcpSocket, port } } : {}),
    ...(probe?.httpGet?.port === old ? { httpGet: { ...probe.httpGet, port } } : {}),
    ...(probe?.grpc?.port === old ? { grpc: { ...probe.grpc, port } } : {}),
  })
  return {
    ports: [{ ...before.ports?.[0], containerPort: port }],
    ...(before.startupProbe ? { startupProbe: moved(before.startupProbe) } : {}),
    ...(before.livenessProbe ? { livenessProbe: moved(before.livenessProbe) } : {}),
  }
}

/** `cpuIdle` is Cloud Run's default only while no `resources` are sent; with them it has to be said. */
function resourcesFor({ cpu, memory }: ServiceSettings, before: RunContainer): NonNullable<RunContainer['resources']> {
  const limits = { ...before.resources?.limits }
  if (cpu !== undefined) limits['cpu'] = cpu < 1 ? `${Math.round(cpu * 1000)}m` : String(cpu)
  if (memory !== undefined) limits['memory'] = `${memory}Mi`
  return { ...(before.resources ?? { cpuIdle: true }), limits }
}

/** Environment and secret variables: each map that is given replaces its kind, or is laid over it on request. */
function environmentFor(
  settings: ServiceSettings,
  release: { id: string; version: string },
  before: readonly RunEnvVar[],
): RunEnvVar[] {
  const variables = Object.entries(settings.env ?? {}).map(([name, value]) => ({ name, value }))
  const secrets = (settings.secrets ?? []).filter(isVariable).map(secretVariable)
  const replaced = (variable: RunEnvVar): boolean => {
    if (settings.envStrategy === 'merge') return false
    return variable.valueSource ? settings.secrets !== undefined : settings.env !== undefined
  }
  const kept = before.filter((variable) => !replaced(variable) && !ownVariables.includes(variable.name ?? ''))
  const own = [
    { name: 'CLOUD_PROVIDER', value: 'gcp' },
    { name: 'RELEASE_ID', value: release.id },
    { name: 'RELEASE_VERSION', value: release.version },
  ]
  return [...new Map([...kept, ...variables, ...secrets, ...own].map((each) => [each.name, each])).values()]
}

const secretVariable = ({ target, secret, version }: SecretReference): RunEnvVar => ({
  name: target,
  valueSource: { secretKeyRef: { secret, version } },
})

function probeFor({ kind, path, port, initialDelay, period, timeout, failureThreshold }: Probe): RunProbe {
  return {
    ...(initialDelay === undefined ? {} : { initialDelaySeconds: initialDelay }),
    ...(period === undefined ? {} : { periodSeconds: period }),
    ...(timeout === undefined ? {} : { timeoutSeconds: timeout }),
    ...(failureThreshold === undefined ? {} : { failureThreshold }),
    ...(kind === 'http'
      ? { httpGet: { path: path ?? '/', ...(port === undefined ? {} : { port }) } }
      : { tcpSocket: port === undefined ? {} : { port } }),
  }
}

function vpcFor(vpc: VpcAccess): RunVpcAccess {
  const egress = vpc.egress === 'all-traffic' ? 'ALL_TRAFFIC' : 'PRIVATE_RANGES_ONLY'
  if (vpc.kind === 'connector') return { connector: vpc.connector, egress }
  const { network, subnetwork, tags } = vpc
  const networkInterface = {
    ...(network === undefined ? {} : { network }),
    ...(subnetwork === undefined ? {} : { subnetwork }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
  }
  return { networkInterfaces: [networkInterface], egress }
}

/** A template without what says which release made it: two releases of the same thing have the same. */
export function withoutRelease(template: RunTemplate): RunTemplate {
  const { revision: _, labels, ...rest } = template
  const own: readonly string[] = releaseVariables
  return {
    ...rest,
    labels: Object.fromEntries(
      Object.entries(labels ?? {}).filter(([name]) => name !== releaseLabel && !isNonce(name)),
    ),
    containers: (template.containers ?? []).map((container) => ({
      ...container,
      env: (container.env ?? []).filter(({ name }) => !own.includes(name ?? '')),
    })),
  }
}

export const liveHash = (template: RunTemplate): string => hashOf(withoutRelease(template))

/** Labels that gcloud adds to force a new revision. */
const isNonce = (label: string): boolean => label === 'client.knative.dev/nonce' || label === 'run-nonce'

import type { Probe, SecretReference, ServiceSettings, VpcAccess } from '../core/unit.ts'
import { parseGoogleSecret } from './google-secrets.ts'
import type { GoogleLayers } from './layers.ts'

/** The given settings without those that are absent. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function given<T extends object>(settings: T): Given<T>
function given(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

/** Settings that were checked before, as the platform takes them; what is not given stays as it is. */
export function googleService(block: GoogleLayers): ServiceSettings {
  const { 'env-strategy': envStrategy = 'replace', timeout } = block
  return {
    envStrategy,
    ...given({
      port: block.port,
      cpu: block.cpu,
      memory: block.memory,
      env: block.env,
      secrets: block.secrets === undefined ? undefined : secretReferences(block.secrets),
      minInstances: block['min-instances'],
      maxInstances: block['max-instances'],
      concurrency: block.concurrency,
      timeout: inSeconds(timeout),
      startupProbe: startupProbe(block),
      livenessProbe: livenessProbe(block),
      runtimeIdentity: block['runtime-service-account'],
      access: block.access,
      ingress: block.ingress,
      vpc: vpcAccess(block),
      labels: block.labels,
    }),
  }
}

export function secretReferences(secrets: Readonly<Record<string, string>>): SecretReference[] {
  return Object.entries(secrets).flatMap(([target, text]) => {
    const parsed = parseGoogleSecret(target, text)
    return 'value' in parsed ? [parsed.value] : []
  })
}

const inSeconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1000)

function startupProbe(block: GoogleLayers): Probe | undefined {
  const way = block['startup-probe']
  if (way === undefined) return undefined
  return {
    ...(way === 'tcp' ? { kind: 'tcp' } : { kind: 'http', path: way }),
    ...given({
      initialDelay: inSeconds(block['startup-probe-initial-delay']),
      period: inSeconds(block['startup-probe-period']),
      timeout: inSeconds(block['startup-probe-timeout']),
      failureThreshold: block['startup-probe-failure-threshold'],
    }),
  }
}

function livenessProbe(block: GoogleLayers): Probe | undefined {
  const path = block['liveness-probe']
  if (path === undefined) return undefined
  return {
    kind: 'http',
    path,
    ...given({
      initialDelay: inSeconds(block['liveness-probe-initial-delay']),
      period: inSeconds(block['liveness-probe-period']),
      timeout: inSeconds(block['liveness-probe-timeout']),
      failureThreshold: block['liveness-probe-failure-threshold'],
    }),
  }
}

function vpcAccess(block: GoogleLayers): VpcAccess | undefined {
  const egress = given({ egress: block['vpc-egress'] })
  const connector = block['vpc-connector']
  if (connector !== undefined) return { kind: 'connector', connector, ...egress }
  const network = given({ network: block['vpc-network'], subnetwork: block['vpc-subnetwork'], tags: block['vpc-tags'] })
  return network.network === undefined && network.subnetwork === undefined
    ? undefined
    : { kind: 'network', ...network, ...egress }
}

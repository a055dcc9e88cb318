import type { ServiceSettings } from '../core/unit.ts'
import { labelProblem, serviceNameProblem, sizeProblems, variablesProblems } from './cloud-run.ts'
import { projectProblem, providerProblem, regionProblem, serviceAccountProblem } from './google-identity.ts'
import { folderProblems, parseGoogleSecret } from './google-secrets.ts'
import { googleService, secretReferences } from './google-service.ts'
import type { GoogleLayers } from './layers.ts'

export interface GcpSettings {
  readonly project: string
  /** One target each; never empty. */
  readonly regions: readonly string[]
  /** Name of the Cloud Run service. */
  readonly name: string
  readonly identity: {
    /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`; absent: application default credentials. */
    readonly provider?: string
    /** E-mail address of the account to impersonate. */
    readonly serviceAccount?: string
  }
  readonly universe: string
  /** Name of the Artifact Registry repository. */
  readonly repository: string
  readonly createRepository: boolean
  readonly service: ServiceSettings
}

export interface Missing {
  /** Settings that were given but are wrong: their absence is not reported a second time. */
  readonly reported: ReadonlySet<string>
}

/** Everything that is wrong with the settings for Google Cloud, each with the input's name. */
export function googleProblems(block: GoogleLayers, service: string | undefined, { reported }: Missing): string[] {
  const name = block.service ?? service
  return [
    ...required('gcp-project', block.project, 'the id of the project to release to', reported),
    ...required('gcp-region', block.region?.[0], 'the region to release to, such as us-central1', reported),
    ...(name === undefined
      ? []
      : named(block.service === undefined ? 'service' : 'gcp-service', serviceNameProblem(name))),
    ...named('gcp-project', check(block.project, projectProblem)),
    ...(block.region ?? []).flatMap((region) => named('gcp-region', regionProblem(region))),
    ...named('gcp-region', repeated(block.region ?? [])),
    ...named('gcp-workload-identity-provider', check(block['workload-identity-provider'], providerProblem)),
    ...named('gcp-service-account', check(block['service-account'], serviceAccountProblem)),
    ...named('gcp-runtime-service-account', check(block['runtime-service-account'], serviceAccountProblem)),
    ...sizeProblems(block),
    ...instanceProblems(block),
    ...probeProblems(block, 'startup-probe'),
    ...probeProblems(block, 'liveness-probe'),
    ...vpcProblems(block),
    ...variablesProblems(block.env ?? {}).map((problem) => `env: ${problem}`),
    ...secretProblems(block),
    ...Object.entries(block.labels ?? {}).flatMap(([key, value]) => named('labels', labelProblem(key, value))),
  ]
}

export function googleWarnings(block: GoogleLayers): string[] {
  if (block['service-account'] === undefined || block['workload-identity-provider'] !== undefined) return []
  return [
    'gcp-service-account is given without gcp-workload-identity-provider: the credentials of the runner are used to act as it',
  ]
}

/** The settings for Google Cloud, once nothing is wrong with them. */
export function googleTarget(block: GoogleLayers, service: string): GcpSettings {
  const { 'workload-identity-provider': provider, 'service-account': serviceAccount } = block
  return {
    project: block.project ?? '',
    regions: block.region ?? [],
    name: block.service ?? service,
    identity: {
      ...(provider === undefined ? {} : { provider }),
      ...(serviceAccount === undefined ? {} : { serviceAccount }),
    },
    universe: block.universe ?? 'googleapis.com',
    repository: block['image-repository'] ?? 'tandem',
    createRepository: block['create-repository'] ?? true,
    service: googleService(block),
  }
}

const named = (name: string, problem: string | undefined): string[] =>
  problem === undefined ? [] : [`${name}: ${problem}`]

const check = (value: string | undefined, problemOf: (value: string) => string | undefined): string | undefined =>
  value === undefined ? undefined : problemOf(value)

export function required(
  name: string,
  value: string | undefined,
  what: string,
  reported: ReadonlySet<string>,
): string[] {
  return value === undefined && !reported.has(name) ? [`${name}: not given; it is ${what}`] : []
}

function repeated(regions: readonly string[]): string | undefined {
  const twice = regions.find((region, index) => regions.indexOf(region) !== index)
  return twice === undefined ? undefined : `names "${twice}" twice`
}

function instanceProblems({ 'min-instances': min, 'max-instances': max }: GoogleLayers): string[] {
  if (min === undefined || max === undefined || min <= max) return []
  return [`min-instances: must not be more than max-instances, got "${min}" and "${max}"`]
}

function probeProblems(block: GoogleLayers, name: 'startup-probe' | 'liveness-probe'): string[] {
  const details = (['initial-delay', 'period', 'timeout', 'failure-threshold'] as const).filter(
    (key) => block[`${name}-${key}`] !== undefined,
  )
  if (block[name] === undefined && details.length > 0) return [`${name}-${details[0]}: needs ${name} as well`]
  const { [`${name}-timeout` as const]: timeout = 1000, [`${name}-period` as const]: period = 10_000 } = block
  if (timeout <= period) return []
  return [`${name}-timeout: must not be more than ${name}-period, got ${timeout / 1000} s and ${period / 1000} s`]
}

function vpcProblems(block: GoogleLayers): string[] {
  const connector = block['vpc-connector'] !== undefined
  const network = (['vpc-network', 'vpc-subnetwork', 'vpc-tags'] as const).filter((key) => block[key] !== undefined)
  if (connector && network.length > 0) return [`vpc-connector: not together with ${network.join(', ')}`]
  if (connector || block['vpc-network'] !== undefined || block['vpc-subnetwork'] !== undefined) return []
  const lonely = (['vpc-tags', 'vpc-egress'] as const).filter((key) => block[key] !== undefined)
  return lonely.map((key) => `${key}: needs vpc-connector, vpc-network or vpc-subnetwork as well`)
}

function secretProblems({ env = {}, secrets = {} }: GoogleLayers): string[] {
  const malformed = Object.entries(secrets).flatMap(([target, text]) => {
    const parsed = parseGoogleSecret(target, text)
    return 'problem' in parsed ? [parsed.problem] : []
  })
  const twice = Object.keys(secrets).filter((name) => Object.hasOwn(env, name))
  return [
    ...[...malformed, ...folderProblems(secretReferences(secrets))].map((problem) => `secrets: ${problem}`),
    ...twice.map((name) => `env and secrets: both give ${name}; a name can be a variable or a secret, not both`),
  ]
}

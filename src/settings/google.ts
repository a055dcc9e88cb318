import type { GooglePlace } from '../gcp/place.ts'
import { environmentProblems, labelProblem, serviceNameProblem, sizeProblems } from './cloud-run.ts'
import { keptPathProblem, pathWarnings } from './google-paths.ts'
import { projectProblem, providerProblem, regionProblem, serviceAccountProblem } from './google-identity.ts'
import { secretProblems } from './google-secrets.ts'
import { googleService } from './google-service.ts'
import type { GoogleLayers } from './layers.ts'
import { type Finding, unfit, wrong } from './naming.ts'
import type { Need } from './needs.ts'
import { check, quoted, repeated } from './parsed.ts'
import { lonelyDetails, type ProbeName } from './probes.ts'
import { eachEntry, instanceProblems, sharedNames } from './service-settings.ts'

/** Everything that is wrong with the settings for Google Cloud. */
export function googleProblems(block: GoogleLayers, service: string | undefined): Finding[] {
  return [
    ...wrong('project', check(block.project, projectProblem)),
    ...unfit('service', check(block.service ?? service, serviceNameProblem)),
    ...(block.region ?? []).flatMap((region) => wrong('region', regionProblem(region))),
    ...wrong('region', check(block.region, repeated)),
    ...wrong('workload-identity-provider', check(block['workload-identity-provider'], providerProblem)),
    ...wrong('service-account', check(block['service-account'], serviceAccountProblem)),
    ...wrong('runtime-service-account', check(block['runtime-service-account'], serviceAccountProblem)),
    ...sizeProblems(block),
    ...instanceProblems(block),
    ...probeProblems(block, 'startup-probe'),
    ...probeProblems(block, 'liveness-probe'),
    ...vpcProblems(block),
    ...wrong('health-check-path', check(block['health-check-path'], keptPathProblem)),
    ...environmentProblems(block.env),
    ...secretProblems(block.secrets),
    ...sharedNames(block),
    ...eachEntry(block.labels, (key, value) => unfit('labels', labelProblem(key, value), key)),
  ]
}

/** What Google Cloud cannot do without. */
export const googleNeeds = (block: GoogleLayers): Need[] => [
  { name: 'gcp-project', value: block.project, what: 'the id of the project to release to' },
  { name: 'gcp-region', value: block.region?.[0], what: 'the region to release to, such as us-central1' },
]

export const googleWarnings = (block: GoogleLayers): string[] => [...identityWarnings(block), ...pathWarnings(block)]

function identityWarnings(block: GoogleLayers): string[] {
  if (block['service-account'] === undefined || block['workload-identity-provider'] !== undefined) return []
  return [
    'gcp-service-account is given without gcp-workload-identity-provider: the credentials of the runner are used to act as it',
  ]
}

/** The settings for Google Cloud, once nothing is wrong with them. */
export function googleTarget(block: GoogleLayers, service: string): GooglePlace {
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

function probeProblems(block: GoogleLayers, name: ProbeName): Finding[] {
  const lonely = lonelyDetails(block, name)
  const { [`${name}-timeout` as const]: timeout = 1000, [`${name}-period` as const]: period = 10_000 } = block
  if (lonely.length > 0 || timeout <= period) return lonely
  const text = `must not be more than ${name}-period on Cloud Run, got ${timeout / 1000} s and ${period / 1000} s`
  return unfit(`${name}-timeout`, text)
}

function vpcProblems(block: GoogleLayers): Finding[] {
  const connector = block['vpc-connector']
  const network = (['vpc-network', 'vpc-subnetwork', 'vpc-tags'] as const).filter((key) => block[key] !== undefined)
  if (connector?.startsWith('arn:') === true)
    return unfit('vpc-connector', `must be the name of a connector of Google Cloud, got ${quoted(connector)}`)
  if (connector !== undefined && network.length > 0)
    return wrong('vpc-connector', `not together with ${network.join(', ')}`)
  if (connector !== undefined || block['vpc-network'] !== undefined || block['vpc-subnetwork'] !== undefined) return []
  const lonely = (['vpc-tags', 'vpc-egress'] as const).filter((key) => block[key] !== undefined)
  return lonely.flatMap((key) => wrong(key, 'needs vpc-connector, vpc-network or vpc-subnetwork as well'))
}

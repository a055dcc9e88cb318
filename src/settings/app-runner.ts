import type { ServiceSettings } from '../core/unit.ts'
import { regionWarning } from './amazon-identity.ts'
import type { PlatformRules } from './platform-rules.ts'
import { secretProblems, secretReferences } from './amazon-secrets.ts'
import { tagProblems } from './amazon-tags.ts'
import { healthCheckOf, healthCheckProblems, healthCheckWarnings } from './app-runner-check.ts'
import {
  environmentProblems,
  leastInstances,
  scalingProblems,
  serviceNameProblem,
  sizeProblems,
  variableProblems,
} from './app-runner-limits.ts'
import { networkProblems, reachProblems, vpcConnectorProblem } from './app-runner-network.ts'
import { given } from './given.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, type Naming, unfit, wrong } from './naming.ts'
import { check } from './parsed.ts'
import { commonService, instanceProblems, sharedNames } from './service-settings.ts'

export const appRunner: PlatformRules = {
  problems: (block, { service, around, naming }) => [
    ...unfit('service', check(service, serviceNameProblem)),
    ...unfit(
      'vpc-connector',
      check(block['vpc-connector'], (text) => vpcConnectorProblem(text, around)),
    ),
    ...sizeProblems(block),
    ...scalingProblems(block),
    ...noInstance(block, naming),
    ...instanceProblems(block),
    ...healthCheckProblems(block),
    ...reachProblems(block),
    ...networkProblems(block),
    ...environmentProblems(block.env),
    ...secretProblems(block.secrets, { platform: 'App Runner', variableProblems }),
    ...sharedNames(block),
    ...tagProblems(block.labels),
  ],
  warnings: (block, naming) => [
    ...(block.region ?? []).flatMap((region) => wrong('region', regionWarning(region))),
    ...(block['min-instances'] === 0
      ? unfit('min-instances', 'App Runner keeps at least one instance, so 0 counts as 1 there')
      : []),
    ...timeoutWarning(block, naming),
    ...healthCheckWarnings(block),
  ],
  service: (block): ServiceSettings => {
    const { 'vpc-connector': connector, 'min-instances': least, secrets } = block
    return {
      ...commonService(block),
      ...healthCheckOf(block),
      ...given({
        minInstances: least === undefined ? undefined : Math.max(least, leastInstances.min),
        secrets: secrets === undefined ? undefined : secretReferences(secrets),
        runtimeIdentity: block['instance-role'],
        accessRole: block['access-role'],
        observability: block.observability,
        vpc: connector === undefined ? undefined : ({ kind: 'connector', connector } as const),
      }),
    }
  },
}

/** 0 for all clouds is meant for those that can; for App Runner alone it is a mistake. */
function noInstance({ 'min-instances': least }: AmazonLayers, naming: Naming): Finding[] {
  if (least !== 0 || !naming.isOwn('min-instances')) return []
  return wrong('min-instances', 'must be from 1 to 25 on App Runner, got "0"')
}

/** https://docs.aws.amazon.com/apprunner/latest/dg/develop.html (November 2026): a request has 120 s in all. */
const longestRequest = 120_000

function timeoutWarning({ timeout }: AmazonLayers, naming: Naming): Finding[] {
  if (timeout === undefined) return []
  if (timeout > longestRequest) return unfit('timeout', 'App Runner ends a request after 120 s, whatever is given')
  return naming.isOwn('timeout')
    ? unfit('timeout', 'App Runner has no such setting: it ends a request after 120 s')
    : []
}

import type { ServiceSettings } from '../core/unit.ts'
import { secretProblems, secretReferences } from './amazon-secrets.ts'
import { tagProblems } from './amazon-tags.ts'
import { environmentProblems, serviceNameProblem, sizeProblems, variableProblems } from './ecs-limits.ts'
import { given } from './given.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, type Naming, unfit } from './naming.ts'
import { check } from './parsed.ts'
import type { PlatformRules } from './platform-rules.ts'
import { commonService, sharedNames } from './service-settings.ts'

/** A service that somebody else has made, with its network, load balancer and scaling: these stay as they are. */
export const ecs: PlatformRules = {
  problems: (block, { service }) => [
    ...unfit('service', check(service, serviceNameProblem)),
    ...sizeProblems(block),
    ...networkProblems(block),
    ...environmentProblems(block.env),
    ...secretProblems(block.secrets, { platform: 'ECS', variableProblems }),
    ...sharedNames(block),
    ...tagProblems(block.labels),
  ],
  warnings: (block, naming) => [...untouched(block, naming), ...reachWarnings(block)],
  service: (block): ServiceSettings => {
    const { secrets } = block
    const { envStrategy, port, cpu, memory, env, labels } = commonService(block)
    return {
      envStrategy,
      ...given({
        port,
        cpu,
        memory,
        env,
        labels,
        secrets: secrets === undefined ? undefined : secretReferences(secrets),
        runtimeIdentity: block['instance-role'],
        executionRole: block['execution-role'],
      }),
    }
  },
}

const networkProblems = (block: AmazonLayers): Finding[] =>
  (['vpc-connector', 'vpc-network', 'vpc-subnetwork', 'vpc-tags', 'vpc-egress'] as const)
    .filter((key) => block[key] !== undefined)
    .flatMap((key) => unfit(key, 'has no effect on ECS: a service keeps the network that it has'))

function untouched(block: AmazonLayers, naming: Naming): Finding[] {
  const scaling = (['min-instances', 'max-instances', 'concurrency'] as const).filter((key) => block[key] !== undefined)
  const checks = (['startup-probe', 'liveness-probe'] as const).filter((key) => block[key] !== undefined)
  return [
    ...scaling.flatMap((key) => unfit(key, 'has no effect on ECS: how many tasks there are is left to the service')),
    ...checks.flatMap((key) => unfit(key, 'has no effect on ECS: health checks stay as they are')),
    ...unfit(
      'timeout',
      block.timeout !== undefined && naming.isOwn('timeout')
        ? 'has no effect on ECS: the load balancer stays as it is'
        : undefined,
    ),
  ]
}

/** Only of what would be less than there may be: `public` is what most services are. */
function reachWarnings({ access, ingress }: AmazonLayers): Finding[] {
  const text = 'has no effect on ECS: who reaches a service is up to its load balancer, which stays as it is'
  return [
    ...unfit('access', access === 'private' ? text : undefined),
    ...unfit('ingress', ingress === undefined || ingress === 'all' ? undefined : text),
  ]
}

import type { ServiceSettings } from '../core/unit.ts'
import { secretProblems, secretReferences } from './amazon-secrets.ts'
import { tagProblems } from './amazon-tags.ts'
import { environmentProblems, serviceNameProblem, sizeProblems, variableProblems } from './ecs-limits.ts'
import { checkOf, checkProblems, checkWarnings } from './ecs-express-check.ts'
import { given } from './given.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, type Naming, unfit, wrong } from './naming.ts'
import { check } from './parsed.ts'
import type { PlatformRules } from './platform-rules.ts'
import { commonService, instanceProblems, sharedNames } from './service-settings.ts'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html (November 2026). */
export const ecsExpress: PlatformRules = {
  problems: (block, { service, naming }) => [
    ...unfit('service', check(service, serviceNameProblem)),
    ...sizeProblems(block),
    ...noTask(block, naming),
    ...instanceProblems(block),
    ...checkProblems(block),
    ...reachProblems(block),
    ...networkProblems(block),
    ...environmentProblems(block.env),
    ...secretProblems(block.secrets, { platform: 'ECS', variableProblems }),
    ...sharedNames(block),
    ...tagProblems(block.labels),
  ],
  warnings: (block, naming) => [
    ...(block['min-instances'] === 0
      ? unfit('min-instances', 'ECS Express Mode keeps at least one task, so 0 counts as 1 there')
      : []),
    ...(block.concurrency === undefined
      ? []
      : unfit('concurrency', 'has no effect on ECS Express Mode, which scales by what tasks use of their CPU')),
    ...timeoutWarning(block, naming),
    ...checkWarnings(block),
  ],
  service: (block): ServiceSettings => {
    const { 'min-instances': least, secrets } = block
    const { concurrency: _none, ...common } = commonService(block)
    return {
      ...common,
      ...checkOf(block),
      ...given({
        minInstances: least === undefined ? undefined : Math.max(least, 1),
        secrets: secrets === undefined ? undefined : secretReferences(secrets),
        runtimeIdentity: block['instance-role'],
        executionRole: block['execution-role'],
        infrastructureRole: block['infrastructure-role'],
      }),
    }
  },
}

/** 0 for all clouds is meant for those that can; for Express Mode alone it is a mistake. */
function noTask({ 'min-instances': least }: AmazonLayers, naming: Naming): Finding[] {
  if (least !== 0 || !naming.isOwn('min-instances')) return []
  return wrong('min-instances', 'must be 1 or more on ECS Express Mode, got "0"')
}

/** Its load balancer asks for no one's identity, and is on the internet or off it as its subnets are. */
function reachProblems({ access, ingress, subnets }: AmazonLayers): Finding[] {
  const open =
    'cannot be private on ECS Express Mode, where whoever reaches a service may call it; "ingress: internal" with aws-subnets keeps it off the internet'
  const nowhere = 'needs aws-subnets as well on ECS Express Mode: a service is off the internet when its subnets are'
  const balanced = 'must be all or internal on ECS Express Mode, got "internal-and-load-balancer"'
  return [
    ...unfit('access', access === 'private' ? open : undefined),
    ...unfit('ingress', ingress === 'internal' && subnets === undefined ? nowhere : undefined),
    ...unfit('ingress', ingress === 'internal-and-load-balancer' ? balanced : undefined),
  ]
}

const networkProblems = (block: AmazonLayers): Finding[] =>
  (['vpc-connector', 'vpc-network', 'vpc-subnetwork', 'vpc-tags', 'vpc-egress'] as const)
    .filter((key) => block[key] !== undefined)
    .flatMap((key) =>
      unfit(key, 'is not for ECS Express Mode, whose tasks are in the subnets of aws-subnets, in the VPC itself'),
    )

/** What the load balancer waits for the next byte, ms. */
const longestSilence = 60_000

function timeoutWarning({ timeout }: AmazonLayers, naming: Naming): Finding[] {
  const isTold = timeout !== undefined && (timeout > longestSilence || naming.isOwn('timeout'))
  const text = 'ECS Express Mode has no such setting: its load balancer ends a request after 60 s without a byte'
  return unfit('timeout', isTold ? text : undefined)
}

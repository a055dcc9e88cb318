import type { ServiceSettings } from '../core/unit.ts'
import {
  arnProblem,
  observability,
  placeProblem,
  regionProblem,
  regionWarning,
  role,
  vpcConnector,
  type ArnKind,
  type Surrounding,
} from './amazon-identity.ts'
import { networkProblems, reachProblems } from './amazon-network.ts'
import { secretProblems } from './amazon-secrets.ts'
import { amazonService } from './amazon-service.ts'
import { environmentProblems, scalingProblems, serviceNameProblem, sizeProblems, tagProblems } from './app-runner.ts'
import { healthCheckProblems, healthCheckWarnings } from './app-runner-check.ts'
import { given } from './given.ts'
import { lambdaOnly, lambdaProblems, lambdaService, lambdaWarnings } from './lambda.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, type Naming, unfit, wrong } from './naming.ts'
import type { Need } from './needs.ts'
import { check, repeated } from './parsed.ts'
import { instanceProblems, sharedNames } from './service-settings.ts'

export interface AwsSettings {
  /** ARN of the role to assume by OIDC; absent: the environment's default credential chain. */
  readonly role?: string
  /** Of the OIDC token; absent: AWS's own. */
  readonly audience?: string
  readonly sessionName?: string
  /** Whether the account's number is kept out of the log. */
  readonly maskAccountId: boolean
  /** One target each; never empty. */
  readonly regions: readonly string[]
  /** Name of the service, or of the function. */
  readonly name: string
  readonly platform: 'app-runner' | 'lambda'
  /** Of Lambda: the alias that users call, and what the function runs on. */
  readonly liveAlias?: string
  readonly architecture?: 'x86_64' | 'arm64'
  /** What comes before the service's name in Elastic Container Registry. */
  readonly repository: string
  readonly createRepository: boolean
  readonly service: ServiceSettings
}

/** Everything that is wrong with the settings for AWS. */
export function amazonProblems(block: AmazonLayers, service: string | undefined, naming: Naming): Finding[] {
  const regions = block.region ?? []
  const around = { regions: regions.filter((each) => regionProblem(each) === undefined), role: block['role-to-assume'] }
  const common = [
    ...regions.flatMap((region) => wrong('region', regionProblem(region))),
    ...wrong('region', repeated(regions)),
    ...named('role-to-assume', block['role-to-assume'], { kind: role, around }),
  ]
  if (block.platform === 'lambda') return [...common, ...lambdaProblems(block, service, around)]
  return [
    ...unfit('service', check(block.service ?? service, serviceNameProblem)),
    ...common,
    ...lambdaOnly(block),
    ...named('access-role', block['access-role'], { kind: role, around }),
    ...named('instance-role', block['instance-role'], { kind: role, around }),
    ...named('vpc-connector', block['vpc-connector'], { kind: vpcConnector, around }),
    ...(block.observability === 'off'
      ? []
      : named('observability', block.observability, { kind: observability, around })),
    ...sizeProblems(block),
    ...scalingProblems(block),
    ...noInstance(block, naming),
    ...instanceProblems(block),
    ...healthCheckProblems(block),
    ...reachProblems(block),
    ...networkProblems(block),
    ...environmentProblems(block.env),
    ...secretProblems(block.secrets),
    ...sharedNames(block),
    ...tagProblems(block.labels),
  ]
}

/** What AWS cannot do without. */
export function amazonNeeds({ region, 'role-to-assume': role }: AmazonLayers): Need[] {
  const what = 'the region to release to, such as us-east-1'
  const whom = role === undefined ? ' (with aws-role-to-assume, unless the runner has credentials of its own)' : ''
  return [{ name: 'aws-region', value: region?.[0], what: `${what}${whom}` }]
}

export function amazonWarnings(block: AmazonLayers, naming: Naming): Finding[] {
  const role = block['role-to-assume']
  const common = (['audience', 'role-session-name'] as const)
    .filter((key) => role === undefined && block[key] !== undefined)
    .flatMap((key) => wrong(key, 'has no effect without aws-role-to-assume'))
  if (block.platform === 'lambda') return [...common, ...lambdaWarnings(block)]
  return [
    ...(block.region ?? []).flatMap((region) => wrong('region', regionWarning(region))),
    ...common,
    ...(block['min-instances'] === 0
      ? unfit('min-instances', 'App Runner keeps at least one instance, so 0 counts as 1 there')
      : []),
    ...timeoutWarning(block, naming),
    ...healthCheckWarnings(block),
  ]
}

/** The settings for AWS, once nothing is wrong with them. */
export function amazonTarget(block: AmazonLayers, service: string): AwsSettings {
  return {
    ...given({
      role: block['role-to-assume'],
      audience: block.audience,
      sessionName: block['role-session-name'],
      liveAlias: block['live-alias'],
      architecture: block.architecture,
    }),
    maskAccountId: block['mask-account-id'] ?? false,
    regions: block.region ?? [],
    name: block.service ?? service,
    platform: block.platform ?? 'app-runner',
    repository: block['image-repository'] ?? 'tandem',
    createRepository: block['create-repository'] ?? true,
    service: block.platform === 'lambda' ? lambdaService(block) : amazonService(block),
  }
}

function named(
  key: string,
  arn: string | undefined,
  { kind, around }: { readonly kind: ArnKind; readonly around: Surrounding },
): Finding[] {
  return unfit(
    key,
    check(arn, (text) => arnProblem(text, kind) ?? placeProblem(text, around)),
  )
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

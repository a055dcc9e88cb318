import { arnProblem, placeProblem, regionProblem, role, withoutAccounts } from './amazon-identity.ts'
import {
  existingProblems,
  foreignProblems,
  foreignWarnings,
  missedProblems,
  placedProblems,
  unusedWarnings,
} from './amazon-owners.ts'
import { type AmazonPlatform, type AutoPlatform, autoPlatforms } from '../aws/platforms.ts'
import { appRunner } from './app-runner.ts'
import type { AmazonBase, AmazonOffer, AmazonSpot } from '../aws/place.ts'
import { ecsExpress } from './ecs-express.ts'
import { ecs } from './ecs.ts'
import { given } from './given.ts'
import { lambda } from './lambda.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, type Naming, unfit, wrong } from './naming.ts'
import type { Need } from './needs.ts'
import { check, repeated } from './parsed.ts'
import type { PlatformRules, Subject } from './platform-rules.ts'

const rules: Readonly<Record<AmazonPlatform, PlatformRules>> = {
  'app-runner': appRunner,
  'ecs-express': ecsExpress,
  ecs,
  lambda,
}

/** The platforms that it can come to. */
const possible = ({ platform = 'auto' }: AmazonLayers): readonly AmazonPlatform[] =>
  platform === 'auto' ? autoPlatforms : [platform]

/** Everything that is wrong with the settings for AWS: on the platform that is told, or on each that could be chosen. */
export function amazonProblems(block: AmazonLayers, service: string | undefined, naming: Naming): Finding[] {
  const subject = subjectOf(block, service, naming)
  const each = possible(block).map((platform) => problemsOn(platform, block, subject))
  return [...commonProblems(block, subject), ...(each.every(({ length }) => length > 0) ? each.flat() : [])]
}

const problemsOn = (platform: AmazonPlatform, block: AmazonLayers, subject: Subject): Finding[] => [
  ...(possible(block).length > 1 ? missedProblems(block, platform) : []),
  ...rules[platform].problems(block, subject),
]

function subjectOf(block: AmazonLayers, service: string | undefined, naming: Naming): Subject {
  const regions = (block.region ?? []).filter((each) => regionProblem(each) === undefined)
  return { service: block.service ?? service, around: { regions, role: block['role-to-assume'] }, naming }
}

function commonProblems(block: AmazonLayers, { around }: Subject): Finding[] {
  const regions = block.region ?? []
  return [
    ...regions.flatMap((region) => wrong('region', regionProblem(region))),
    ...wrong('region', repeated(regions)),
    ...unfit(
      'role-to-assume',
      check(block['role-to-assume'], (text) => arnProblem(text, role) ?? placeProblem(text, around, 'AWS')),
    ),
    ...foreignProblems(block, possible(block)),
    ...existingProblems(block, possible(block), around),
    ...placedProblems(block, possible(block)),
  ]
}

/** What AWS cannot do without. */
export function amazonNeeds({ region, 'role-to-assume': role }: AmazonLayers): Need[] {
  const what = 'the region to release to, such as us-east-1'
  const whom = role === undefined ? ' (with aws-role-to-assume, unless the runner has credentials of its own)' : ''
  return [{ name: 'aws-region', value: region?.[0], what: `${what}${whom}` }]
}

/** Without those of a platform that is yet to be chosen. */
export function amazonWarnings(block: AmazonLayers, naming: Naming): Finding[] {
  const role = block['role-to-assume']
  const [platform, ...others] = possible(block)
  return [
    ...(['audience', 'role-session-name'] as const)
      .filter((key) => role === undefined && block[key] !== undefined)
      .flatMap((key) => wrong(key, 'has no effect without aws-role-to-assume')),
    ...foreignWarnings(block, possible(block)),
    ...(platform === undefined || others.length > 0 ? [] : rules[platform].warnings(block, naming)),
  ]
}

/** The settings for AWS, once nothing is wrong with them. */
export function amazonTarget(block: AmazonLayers, service: string, naming: Naming): AmazonSpot {
  const { platform = 'auto' } = block
  const base = baseOf(block, service)
  if (platform !== 'auto') return { ...base, platform, service: rules[platform].service(block) }
  const offer = (of: AutoPlatform) => offerOf(of, block, subjectOf(block, service, naming))
  return {
    ...base,
    platform,
    offers: { 'app-runner': offer('app-runner'), 'ecs-express': offer('ecs-express'), ecs: offer('ecs') },
  }
}

function offerOf(platform: AutoPlatform, block: AmazonLayers, subject: Subject): AmazonOffer {
  const { warnings, service } = rules[platform]
  const told = problemsOn(platform, block, subject).map(subject.naming.describe)
  return {
    service: service(block),
    problems: block['mask-account-id'] === true ? told.map(withoutAccounts) : told,
    warnings: [...unusedWarnings(block, platform), ...warnings(block, subject.naming)].map(subject.naming.describe),
  }
}

const baseOf = (block: AmazonLayers, service: string): AmazonBase => ({
  ...given({
    role: block['role-to-assume'],
    audience: block.audience,
    sessionName: block['role-session-name'],
    liveAlias: block['live-alias'],
    architecture: block.architecture,
    cluster: block.cluster,
    container: block.container,
    url: block.url,
    testUrl: block['test-url'],
    releaseCommand: block['release-command'],
    subnets: block.subnets,
    securityGroups: block['security-groups'],
  }),
  maskAccountId: block['mask-account-id'] ?? false,
  regions: block.region ?? [],
  name: block.service ?? service,
  repository: block['image-repository'] ?? 'tandem',
  createRepository: block['create-repository'] ?? true,
})

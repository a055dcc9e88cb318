import {
  cluster,
  observability,
  role,
  type ArnKind,
  arnProblem,
  placeProblem,
  type Surrounding,
} from './amazon-identity.ts'
import type { AmazonPlatform } from '../aws/platforms.ts'
import { wordsOf } from '../core/platform-words.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, unfit, wrong } from './naming.ts'
import { check, either, listed, quoted } from './parsed.ts'

/** Settings that some platforms have and others lack. */
const owners = {
  'access-role': ['app-runner'],
  observability: ['app-runner'],
  cluster: ['ecs-express', 'ecs'],
  'execution-role': ['ecs-express', 'ecs'],
  'infrastructure-role': ['ecs-express'],
  subnets: ['ecs-express'],
  'security-groups': ['ecs-express'],
  container: ['ecs'],
  url: ['ecs'],
  'test-url': ['ecs'],
  'release-command': ['ecs'],
  'live-alias': ['lambda'],
  architecture: ['ecs-express', 'ecs', 'lambda'],
} as const satisfies Partial<Record<keyof AmazonLayers, readonly AmazonPlatform[]>>

type Owned = keyof typeof owners

const owned = Object.keys(owners).filter((key): key is Owned => Object.hasOwn(owners, key))

const isFor = (key: Owned, possible: readonly AmazonPlatform[]): boolean =>
  owners[key].some((platform) => possible.includes(platform))

/** Given for a platform that it cannot come to. A role for pulling images is given once for several services, so it does no harm. */
export const foreignProblems = (block: AmazonLayers, possible: readonly AmazonPlatform[]): Finding[] =>
  owned
    .filter((key) => key !== 'access-role' && block[key] !== undefined && !isFor(key, possible))
    .flatMap((key) => unfit(key, onlyFor(key)))

/** What a platform that was chosen among others must not pass over in silence. */
export const missedProblems = (block: AmazonLayers, platform: AmazonPlatform): Finding[] =>
  (['release-command', 'architecture'] as const)
    .filter((key) => block[key] !== undefined && block[key] !== 'x86_64' && !isFor(key, [platform]))
    .flatMap((key) => unfit(key, onlyFor(key)))

/** What it does without: told once it is chosen. Roles are given for each that it could be, and `cluster` for the look. */
export const unusedWarnings = (block: AmazonLayers, platform: AmazonPlatform): Finding[] =>
  (['observability', 'subnets', 'security-groups', 'container', 'url', 'test-url'] as const)
    .filter((key) => block[key] !== undefined && !isFor(key, [platform]))
    .flatMap((key) => unfit(key, `has no effect on ${wordsOf(platform).name}`))

export function foreignWarnings(block: AmazonLayers, possible: readonly AmazonPlatform[]): Finding[] {
  if (block['access-role'] === undefined || isFor('access-role', possible)) return []
  const way = possible.includes('lambda')
    ? 'Lambda, which pulls images by itself'
    : 'ECS, which pulls images with aws-execution-role'
  return unfit('access-role', `has no effect on ${way}`)
}

function onlyFor(key: Owned): string {
  const names = owners[key].map((platform) => wordsOf(platform).name)
  return `is for ${listed(names)} alone (aws-platform: ${either(owners[key])})`
}

const kinds = {
  'access-role': role,
  'execution-role': role,
  'infrastructure-role': role,
  'instance-role': role,
  observability,
  cluster,
} as const satisfies Partial<Record<keyof AmazonLayers, ArnKind>>

type Named = keyof typeof kinds

const names = Object.keys(kinds).filter((key): key is Named => Object.hasOwn(kinds, key))

/** What exists has to be of the kind, and where the release goes. */
export function existingProblems(
  block: AmazonLayers,
  possible: readonly AmazonPlatform[],
  around: Surrounding,
): Finding[] {
  const [only, ...others] = possible
  const taker = only === undefined || others.length > 0 ? 'AWS' : wordsOf(only).name
  return names
    .filter((key) => key === 'instance-role' || key === 'access-role' || isFor(key, possible))
    .flatMap((key) =>
      unfit(
        key,
        isWord(key, block[key])
          ? undefined
          : check(block[key], (text) => arnProblem(text, kinds[key]) ?? placeProblem(text, around, taker)),
      ),
    )
}

/** What may stand in place of an ARN. */
const isWord = (key: Named, text: string | undefined): boolean =>
  (key === 'observability' && text === 'off') || (key === 'cluster' && /^[A-Za-z0-9][\w-]{0,254}$/.test(text ?? ''))

/** What is of one region cannot be used in several. */
export function placedProblems(block: AmazonLayers, possible: readonly AmazonPlatform[]): Finding[] {
  const { subnets = [], 'security-groups': groups = [], region: regions = [] } = block
  const placed = (['subnets', 'security-groups', 'url', 'test-url'] as const).filter(
    (key) => block[key] !== undefined && isFor(key, possible),
  )
  return [
    ...idProblem('subnets', subnets, /^subnet-[0-9a-f]{8,17}$/, 'subnet-0a1b2c3d'),
    ...idProblem('security-groups', groups, /^sg-[0-9a-f]{8,17}$/, 'sg-0a1b2c3d'),
    ...(subnets.length === 1
      ? wrong('subnets', 'must be two or more, in different availability zones: the load balancer needs them')
      : []),
    ...(regions.length > 1
      ? placed.flatMap((key) => wrong(key, `is of one region, but aws-region has ${listed(regions)}`))
      : []),
  ]
}

const idProblem = (key: string, ids: readonly string[], pattern: RegExp, such: string): Finding[] =>
  ids.filter((id) => !pattern.test(id)).flatMap((id) => wrong(key, `must be ids such as ${such}, got ${quoted(id)}`))

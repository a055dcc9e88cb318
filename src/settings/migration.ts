import type { GivenInputs } from './action-inputs.ts'
import { regionProblem, regionWarning } from './amazon-identity.ts'
import type { AmazonSpot } from '../aws/place.ts'
import { buildKeys } from './build.ts'
import { listed, quoted } from './parsed.ts'
import type { AmazonBlock, Block } from './schema.ts'

/** What a service has on App Runner alone: `migrate` reads it there, and says what becomes of it. */
const ofAppRunner = [
  'platform',
  'access-role',
  'vpc-connector',
  'observability',
] as const satisfies readonly (keyof AmazonBlock)[]

/** The same settings, as those of a service on ECS Express Mode. */
export const migrationBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) => ({
    ...block,
    'vpc-connector': undefined,
    'vpc-egress': undefined,
    aws: { ...without(block.aws ?? {}), ...(index === blocks.length - 1 ? { platform: 'ecs-express' as const } : {}) },
  }))

const without = (block: AmazonBlock): AmazonBlock => {
  const rest = { ...block }
  for (const key of ofAppRunner) delete rest[key]
  return rest
}

/** What this run gives that a migration cannot take; the file's image, build and clouds are those of releases. */
export function migrationProblems({ run, block }: GivenInputs, { regions }: AmazonSpot): string[] {
  const own = [
    ...(['image', ...buildKeys] as const).filter((key) => block[key] !== undefined),
    ...(['build-secrets', 'registry-username', 'registry-password'] as const).filter((key) => run[key] !== undefined),
  ]
  const { 'deployment-target': target = 'aws-only', aws: { platform = 'auto' } = {} } = block
  return [
    ...own.map((key) => `${key}: is not for "command: migrate", which takes the image that runs on App Runner`),
    ...(target === 'aws-only'
      ? []
      : [`deployment-target: must be aws-only with "command: migrate", got ${quoted(target)}`]),
    ...(platform === 'auto' || platform === 'ecs-express'
      ? []
      : [`aws-platform: "command: migrate" leads from App Runner to ecs-express, got ${quoted(platform)}`]),
    ...regions
      .filter((region) => regionProblem(region) === undefined)
      .flatMap((region) => regionWarning(region) ?? [])
      .map((text) => `aws-region: ${text}`),
    ...(regions.length > 1 ? [`aws-region: must be one region with "command: migrate", got ${listed(regions)}`] : []),
  ]
}

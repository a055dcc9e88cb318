import type { AmazonPlatform } from './platforms.ts'
import { policiesOfAmazon, wordsOf } from '../core/platform-words.ts'

interface Papers {
  /** The policy that has all that the platform takes. */
  readonly policy: string
  /** What it is, action by action. */
  readonly page: string
}

const papers: Readonly<Record<AmazonPlatform, Papers>> = {
  'app-runner': { policy: 'examples/aws/deploy-policy.json', page: 'docs/permissions.md#on-aws' },
  'ecs-express': { policy: 'examples/aws/deploy-policy-ecs-express.json', page: 'docs/ecs-express.md#permissions' },
  ecs: { policy: 'examples/aws/deploy-policy-ecs.json', page: 'docs/ecs.md#permissions' },
  lambda: { policy: 'examples/aws/deploy-policy-lambda.json', page: 'docs/lambda.md#permissions' },
}

/** Calls that one platform alone makes, by how their names begin or what they have in them. */
const callers: readonly (readonly [RegExp, AmazonPlatform])[] = [
  [/^apprunner\./, 'app-runner'],
  [/^lambda\./, 'lambda'],
  [/^ecs\.\w*Express/, 'ecs-express'],
  [/^ecs\.(?:(?:Register|Deregister)TaskDefinition|UpdateService|RunTask|ContinueServiceDeployment)$/, 'ecs'],
]

const callerOf = (operation: string): AmazonPlatform | undefined =>
  callers.find(([pattern]) => pattern.test(operation))?.[1]

/** Where all is that the caller of an operation needs; `migrate` stands for any of those with which App Runner is read to leave it. */
export function papersFor(operation: string): string {
  if (operation === 'migrate')
    return 'examples/aws/migrate-policy.json has all that a migration takes besides (docs/leaving-app-runner.md#permissions).'
  const platform = callerOf(operation)
  if (platform === undefined) return policiesOfAmazon
  const { policy, page } = papers[platform]
  return `${policy} has all that ${wordsOf(platform).name} takes (${page}).`
}

/** The same, of a policy that lets roles be passed. */
export function papersForPassing(operation: string): string {
  const platform = callerOf(operation)
  const policy = platform === undefined ? 'Each policy in examples/aws' : papers[platform].policy
  return `${policy} names its roles one by one: one that is called otherwise has to be put there.`
}

/**
 * The services that roles are passed to. Of App Runner AWS is not of one mind: its service authorization reference names the first
 * (list_apprunner.html), its policy AWSAppRunnerFullAccess the second, the roles' trust the others (November 2026).
 */
const passed: readonly (readonly [RegExp, string])[] = [
  [
    /^apprunner\./,
    'bullet.amazonaws.com, apprunner.amazonaws.com, build.apprunner.amazonaws.com, tasks.apprunner.amazonaws.com',
  ],
  [/^lambda\./, 'lambda.amazonaws.com'],
  [/^ecs\.(?:CreateExpress|UpdateService$)/, 'ecs-tasks.amazonaws.com (ecs.amazonaws.com for the infrastructure role)'],
  [/^ecs\./, 'ecs-tasks.amazonaws.com'],
]

export function passedTo(operation: string): string | undefined {
  return passed.find(([pattern]) => pattern.test(operation))?.[1]
}

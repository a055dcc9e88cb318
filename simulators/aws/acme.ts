/** The account that is there when nothing else is said: 111122223333, deployed to from GitHub by the role `github-deploy`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccountSetup } from './directory.ts'
import type { OidcProvider, OneOrMany, Policy, Statement } from './types.ts'

export const acmeAccount = '111122223333'
export const deployRole = `arn:aws:iam::${acmeAccount}:role/github-deploy`
/** What App Runner pulls images with. */
export const accessRole = `arn:aws:iam::${acmeAccount}:role/service-role/AppRunnerECRAccessRole`
/** What the container runs as. */
export const instanceRole = `arn:aws:iam::${acmeAccount}:role/shop-instance`
/** What a function runs as. */
export const functionRole = `arn:aws:iam::${acmeAccount}:role/shop-function`

/** What ECS's tasks are started with, what their containers run as, and what Express Mode makes its resources with. */
export const executionRole = `arn:aws:iam::${acmeAccount}:role/ecsTaskExecutionRole`
export const taskRole = `arn:aws:iam::${acmeAccount}:role/shop-task`
export const infrastructureRole = `arn:aws:iam::${acmeAccount}:role/ecsInfrastructureRoleForExpressServices`

export const github: OidcProvider = {
  url: 'https://token.actions.githubusercontent.com',
  audiences: ['sts.amazonaws.com'],
}

/** Lets the subjects of one repository in, in both spellings. */
export const githubTrust = (subjects: readonly string[], partition = 'aws', account = acmeAccount): Policy => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        StringLike: { 'token.actions.githubusercontent.com:sub': subjects },
      },
    },
  ],
})

export const serviceTrust = (service: string): Policy => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
})

/** The repository that GitHub's simulator runs jobs of, in both spellings of `sub`. */
const shopSubjects = ['repo:octo/shop:*', 'repo:octo@4207/shop@990017:*']

/** What a deployer needs, and no more: the very documents that users are given. */
export const deployPolicies: Readonly<Record<string, Policy>> = {
  tandem: examplePolicy('deploy-policy.json'),
  'tandem-lambda': examplePolicy('deploy-policy-lambda.json'),
  'tandem-ecs': examplePolicy('deploy-policy-ecs.json'),
  'tandem-ecs-express': examplePolicy('deploy-policy-ecs-express.json'),
}

function examplePolicy(file: string): Policy {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../examples/aws', file), 'utf8'))
}

/** `ecr:PutImage`, … for the names after one another. */
const actions = (service: string, names: string): readonly string[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${service}:${name}`)

const allow = (Action: OneOrMany, Resource: OneOrMany = '*'): Statement => ({ Effect: 'Allow', Action, Resource })

const policy = (...Statement: readonly Statement[]): Policy => ({ Version: '2012-10-17', Statement })

// documented: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSAppRunnerServicePolicyForECRAccess.html
const pull = policy(
  allow(
    actions(
      'ecr',
      'GetDownloadUrlForLayer BatchGetImage DescribeImages GetAuthorizationToken BatchCheckLayerAvailability',
    ),
  ),
)

// documented: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonECSTaskExecutionRolePolicy.html
const startTasks = policy(
  allow([
    ...actions('ecr', 'GetAuthorizationToken BatchCheckLayerAvailability GetDownloadUrlForLayer BatchGetImage'),
    ...actions('logs', 'CreateLogStream PutLogEvents'),
  ]),
)

const readSecrets = policy(allow(['secretsmanager:GetSecretValue', 'ssm:GetParameters', 'kms:Decrypt']))

// documented: AWSLambdaBasicExecutionRole and AWSLambdaSQSQueueExecutionRole.
const runFunction = policy(
  allow(actions('logs', 'CreateLogGroup CreateLogStream PutLogEvents')),
  allow(actions('sqs', 'ReceiveMessage DeleteMessage GetQueueAttributes')),
)

export const everything = policy(allow('*'))

export const operator = { name: 'operator', policies: { everything } }

export const acme: AccountSetup = {
  id: acmeAccount,
  providers: [github],
  users: [operator],
  roles: [
    { name: 'github-deploy', trust: githubTrust(shopSubjects), policies: deployPolicies, maxSessionSeconds: 43_200 },
    {
      name: 'AppRunnerECRAccessRole',
      path: '/service-role/',
      trust: serviceTrust('build.apprunner.amazonaws.com'),
      policies: { pull },
    },
    { name: 'shop-instance', trust: serviceTrust('tasks.apprunner.amazonaws.com'), policies: { readSecrets } },
    {
      name: 'ecsTaskExecutionRole',
      trust: serviceTrust('ecs-tasks.amazonaws.com'),
      policies: { startTasks, readSecrets },
    },
    { name: 'shop-task', trust: serviceTrust('ecs-tasks.amazonaws.com') },
    { name: 'ecsInfrastructureRoleForExpressServices', trust: serviceTrust('ecs.amazonaws.com') },
    { name: 'shop-function', trust: serviceTrust('lambda.amazonaws.com'), policies: { runFunction } },
  ],
}

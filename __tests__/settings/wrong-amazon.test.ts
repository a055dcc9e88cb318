import { expect, test } from '@jest/globals'
import { fewestOnAppRunner, problemsOf, type WrongInput } from './settings-of.ts'

const NAME_RULE = 'App Runner: 4 to 40 letters, digits, "-" and "_", beginning with a letter or a digit'
const ROLE = 'it has the form arn:aws:iam::ACCOUNT:role/NAME'
const CONNECTOR = 'it has the form arn:aws:apprunner:REGION:ACCOUNT:vpcconnector/NAME/1/ID'
const connector = 'arn:aws:apprunner:us-east-1:111122223333:vpcconnector/shop/1/0a1b'

const cases: readonly WrongInput[] = [
  ['a short name', { service: 'web' }, `service: "web" cannot be a service's name (${NAME_RULE})`],
  [
    '41 characters',
    { 'aws-service': 'a'.repeat(41) },
    `aws-service: "${'a'.repeat(41)}" cannot be a service's name (${NAME_RULE})`,
  ],
  ['a dot in the name', { service: 'shop.eu' }, `service: "shop.eu" cannot be a service's name (${NAME_RULE})`],
  ['no region', { 'aws-region': '' }, 'aws-region: not given; it is the region to release to, such as us-east-1'],
  [
    'a region that cannot be',
    { 'aws-region': 'europe' },
    'aws-region: "europe" cannot be a region; one of AWS looks like us-east-1',
  ],
  [
    'a zone',
    { 'aws-region': 'us-east-1a' },
    'aws-region: "us-east-1a" is an availability zone; its region is "us-east-1"',
  ],
  [
    'a region of Google Cloud',
    { 'aws-region': 'europe-west1' },
    'aws-region: "europe-west1" is of Google Cloud; a region of AWS looks like us-east-1',
  ],
  ['a region twice', { 'aws-region': 'us-east-1, us-east-1' }, 'aws-region: names "us-east-1" twice'],
  [
    'a role by its name',
    { 'aws-role-to-assume': 'deploy' },
    `aws-role-to-assume: must be the ARN of a role; ${ROLE}, got "deploy"`,
  ],
  [
    'a session of a role',
    { 'aws-role-to-assume': 'arn:aws:sts::111122223333:assumed-role/deploy/me' },
    `aws-role-to-assume: is a session of a role, not the role; ${ROLE}, got "arn:aws:sts::111122223333:assumed-role/deploy/me"`,
  ],
  [
    'a user',
    { 'aws-role-to-assume': 'arn:aws:iam::111122223333:user/deploy' },
    `aws-role-to-assume: is a user, not a role; ${ROLE}, got "arn:aws:iam::111122223333:user/deploy"`,
  ],
  [
    'the identity provider',
    { 'aws-role-to-assume': 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
    `aws-role-to-assume: is an identity provider, not a role; ${ROLE}, got "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"`,
  ],
  [
    'a role without account',
    { 'aws-role-to-assume': 'arn:aws:iam::acme:role/deploy' },
    `aws-role-to-assume: needs an account of 12 digits; ${ROLE}, got "arn:aws:iam::acme:role/deploy"`,
  ],
  [
    'a role of another partition',
    { 'aws-role-to-assume': 'arn:aws-cn:iam::111122223333:role/deploy' },
    'aws-role-to-assume: is of the partition "aws-cn", but aws-region has "us-east-1", which is of "aws"',
  ],
  [
    'regions of two partitions',
    { 'aws-region': 'us-east-1, us-gov-west-1' },
    'aws-role-to-assume: is of the partition "aws", but aws-region has "us-gov-west-1", which is of "aws-us-gov"',
  ],
  [
    'roles of another account',
    {
      'aws-access-role': 'arn:aws:iam::444455556666:role/access',
      'aws-instance-role': 'arn:aws:iam::444455556666:role/instance',
    },
    'aws-access-role: is of another account than aws-role-to-assume, and App Runner takes none of another',
    'aws-instance-role: is of another account than aws-role-to-assume, and App Runner takes none of another',
  ],
  [
    'a policy for a role',
    { 'aws-access-role': 'arn:aws:iam::aws:policy/service-role/AWSAppRunnerServicePolicyForECRAccess' },
    `aws-access-role: needs an account of 12 digits; ${ROLE}, got "arn:aws:iam::aws:policy/service-role/AWSAppRunnerServicePolicyForECRAccess"`,
  ],
  [
    "the other cloud's connector",
    { 'vpc-connector': 'main' },
    `vpc-connector: must be the ARN of a VPC connector; ${CONNECTOR}, got "main"`,
  ],
  [
    'a role for a connector',
    { 'aws-vpc-connector': 'arn:aws:iam::111122223333:role/deploy' },
    `aws-vpc-connector: is not the ARN of a VPC connector; ${CONNECTOR}, got "arn:aws:iam::111122223333:role/deploy"`,
  ],
  [
    'a connector of another region',
    { 'aws-region': 'us-east-1, us-west-2', 'aws-vpc-connector': connector },
    'aws-vpc-connector: is in "us-east-1", but aws-region has "us-west-2"',
  ],
  [
    'tracing that is no ARN',
    { 'aws-observability': 'on' },
    'aws-observability: must be the ARN of an observability configuration; it has the form arn:aws:apprunner:REGION:ACCOUNT:observabilityconfiguration/NAME/1/ID, got "on"',
  ],
  [
    'a session name',
    { 'aws-role-session-name': 'my session' },
    'aws-role-session-name: must be 2 to 64 letters, digits and "_+=,.@-", got "my session"',
  ],
  [
    'a platform of none',
    { 'aws-platform': 'fargate' },
    'aws-platform: must be auto, app-runner, ecs-express, ecs or lambda, got "fargate"',
  ],
  [
    'a repository in capitals',
    { 'aws-image-repository': 'Team' },
    'aws-image-repository: must be lower-case letters and digits with "-", "_", "." or "/" between them, got "Team"',
  ],
  ['a mask', { 'aws-mask-account-id': 'yes' }, 'aws-mask-account-id: must be true or false, got "yes"'],
]

test.each(cases)(
  'a wrong input gives one clear problem, where and as whom on AWS: %s',
  (_about, inputs, ...problems) => {
    expect(problemsOf(inputs, undefined, fewestOnAppRunner)).toEqual(problems)
  },
)

test('the account is hidden in problems too when it is asked for', () => {
  const inputs = { 'aws-mask-account-id': 'true', 'aws-access-role': 'arn:aws:iam::111122223333:user/me' }
  expect(problemsOf(inputs, undefined, fewestOnAppRunner)).toEqual([
    `aws-access-role: is a user, not a role; ${ROLE}, got "arn:aws:iam::***:user/me"`,
  ])
})

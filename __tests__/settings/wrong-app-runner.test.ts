import { expect, test } from '@jest/globals'
import { fewestOnAppRunner, problemsOf, type WrongInput } from './settings-of.ts'

const SIZES =
  'App Runner has 0.25 vCPU with 512Mi or 1Gi; 0.5 vCPU with 1Gi; 1 vCPU with 2Gi, 3Gi or 4Gi; 2 vCPU with 4Gi or 6Gi; 4 vCPU with 8Gi, 10Gi or 12Gi'
const RESERVED = 'set by Tandem on App Runner, where it reserves PORT and TANDEM_FORMER'
const FORMS = 'secret, secret:version, ssm:/name of a parameter, or the ARN of either'
const ONE_CHECK = 'must be the same on App Runner, which has one health check, or one of them left out'

const cases: readonly WrongInput[] = [
  ['too little memory', { cpu: '1', memory: '512Mi' }, `cpu and memory: App Runner has no 1 vCPU with 512Mi; ${SIZES}`],
  ['a CPU that it lacks', { 'aws-cpu': '8' }, `aws-cpu: App Runner has no 8 vCPU; ${SIZES}`],
  ['memory that it lacks', { memory: '5Gi' }, `memory: App Runner has no 5Gi; ${SIZES}`],
  [
    'a pair of both spellings',
    { cpu: '2', 'aws-memory': '2Gi' },
    `cpu and aws-memory: App Runner has no 2 vCPU with 2Gi; ${SIZES}`,
  ],
  ['no instance', { 'aws-min-instances': '0' }, 'aws-min-instances: must be from 1 to 25 on App Runner, got "0"'],
  ['many instances', { 'min-instances': '26' }, 'min-instances: must be from 1 to 25 on App Runner, got "26"'],
  [
    'more at least than at most',
    { 'min-instances': '3', 'aws-max-instances': '2' },
    'min-instances: must not be more than max-instances, got "3" and "2"',
  ],
  ['many requests', { concurrency: '201' }, 'concurrency: must be at most 200 on App Runner, got "201"'],
  ['PORT', { env: 'PORT=8080' }, `env: PORT is ${RESERVED}`],
  ['the way back', { secrets: 'TANDEM_FORMER=x' }, `secrets: TANDEM_FORMER is ${RESERVED}`],
  [
    'RELEASE_ID',
    { 'aws-env': 'RELEASE_ID=1' },
    'aws-env: RELEASE_ID is set by Tandem, which reserves CLOUD_PROVIDER, RELEASE_ID and RELEASE_VERSION',
  ],
  [
    "App Runner's own",
    { env: 'AWSAPPRUNNER_X=1' },
    "env: AWSAPPRUNNER_X cannot be a variable's name (App Runner reserves what begins with AWSAPPRUNNER)",
  ],
  [
    'a name with a space',
    { env: '{"A B": 1}' },
    'env: "A B" cannot be a variable\'s name (letters, digits, "_", "-" and ".", beginning with a letter or "_")',
  ],
  [
    'a value that is too long',
    { env: `A=${'x'.repeat(51_201)}` },
    'env: A is longer than the 51200 characters that App Runner allows',
  ],
  [
    'a variable and a secret',
    { env: 'A=1', 'aws-secrets': 'A=key' },
    'env and aws-secrets: both give A; a name can be a variable or a secret, not both',
  ],
  [
    'a secret as a file',
    { secrets: '/secrets/key=key' },
    'secrets: /secrets/key is a file, and App Runner gives secrets as variables only',
  ],
  [
    "a secret's value",
    { secrets: 'API_KEY=hunter2 hunter2' },
    `secrets: API_KEY must name a secret of AWS (${FORMS}), not its value`,
  ],
  [
    'a secret of the other cloud',
    { 'aws-secrets': 'API_KEY=projects/p/secrets/key:latest' },
    `aws-secrets: API_KEY names a secret of Google Cloud; on AWS it is ${FORMS}`,
  ],
  [
    'a private service',
    { access: 'private' },
    'access: cannot be private on App Runner, where whoever reaches a service may call it; "ingress: internal" keeps it off the internet',
  ],
  [
    'a load balancer',
    { ingress: 'internal-and-load-balancer' },
    'ingress: must be all or internal on App Runner, got "internal-and-load-balancer"',
  ],
  [
    'two paths',
    { 'startup-probe': '/ready', 'liveness-probe': '/live' },
    `startup-probe and liveness-probe: ${ONE_CHECK}`,
  ],
  [
    'two periods',
    {
      'startup-probe': '/live',
      'startup-probe-period': '2',
      'liveness-probe': '/live',
      'aws-liveness-probe-period': '3',
    },
    `startup-probe-period and aws-liveness-probe-period: ${ONE_CHECK}`,
  ],
  [
    'a slow probe',
    { 'startup-probe': 'tcp', 'startup-probe-period': '21', 'startup-probe-timeout': '30' },
    'startup-probe-period: must be from 1 to 20 s on App Runner, got "21"',
    'startup-probe-timeout: must be from 1 to 20 s on App Runner, got "30"',
  ],
  [
    'a patient probe',
    { 'liveness-probe': '/live', 'liveness-probe-failure-threshold': '21' },
    'liveness-probe-failure-threshold: must be from 1 to 20 on App Runner, got "21"',
  ],
  ['a period without a probe', { 'startup-probe-period': '5' }, 'startup-probe-period: needs startup-probe as well'],
  [
    'a network',
    { 'vpc-network': 'main' },
    'vpc-network: App Runner joins a VPC by a connector alone (aws-vpc-connector)',
  ],
  ['egress alone', { 'vpc-egress': 'all-traffic' }, 'vpc-egress: needs aws-vpc-connector as well'],
  [
    'some of the traffic',
    {
      'vpc-egress': 'private-ranges-only',
      'aws-vpc-connector': 'arn:aws:apprunner:us-east-1:111122223333:vpcconnector/shop/1/0a1b',
    },
    'vpc-egress: must be all-traffic on App Runner, which sends everything through the connector, got "private-ranges-only"',
  ],
  [
    "a tag of AWS's own",
    { 'aws-tags': '{"aws:x": 1}' },
    `aws-tags: "aws:x" cannot be a tag's key: AWS keeps "aws:…" for its own`,
  ],
  [
    "a tag of Tandem's own",
    { labels: 'tandem-mark=1' },
    `labels: "tandem-mark" cannot be a tag's key: Tandem keeps "tandem-…" for its own`,
  ],
  [
    'a long key',
    { 'aws-tags': `${'k'.repeat(129)}=1` },
    `aws-tags: "${'k'.repeat(129)}" cannot be a tag's key (AWS: 1 to 128 characters in one line)`,
  ],
  [
    'a long tag',
    { 'aws-tags': `team=${'v'.repeat(257)}` },
    'aws-tags: team has a value that AWS does not take (at most 256 characters, in one line)',
  ],
  [
    'many tags',
    { labels: Array.from({ length: 31 }, (_, index) => `k${index}=1`).join('\n') },
    'labels: 31 tags are too many: 30 are possible, since AWS allows 50 and Tandem needs the others',
  ],
]

test.each(cases)(
  'a wrong input gives one clear problem, what App Runner cannot run: %s',
  (_about, inputs, ...problems) => {
    expect(problemsOf(inputs, undefined, fewestOnAppRunner)).toEqual(problems)
  },
)

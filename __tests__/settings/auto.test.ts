import { expect, test } from '@jest/globals'
import type { AmazonOffer, AmazonWish } from '../../src/aws/place.ts'
import type { AutoPlatform } from '../../src/aws/platforms.ts'
import { fewestOnAws, problemsOf, resolved } from './settings-of.ts'

const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`

function onAuto(inputs: Record<string, string>): {
  readonly aws: Omit<AmazonWish, 'offers'> & { readonly offers: Readonly<Record<AutoPlatform, AmazonOffer>> }
  readonly warnings: readonly string[]
} {
  const { settings, warnings } = resolved(inputs, undefined, fewestOnAws)
  if (settings.aws?.platform !== 'auto') throw new Error('the platform is told')
  const { offers } = settings.aws
  const offerOf = (platform: AutoPlatform): AmazonOffer => {
    const offer = offers[platform]
    if (offer === undefined) throw new Error(`nothing is offered to ${platform}`)
    return offer
  }
  const all = { 'app-runner': offerOf('app-runner'), 'ecs-express': offerOf('ecs-express'), ecs: offerOf('ecs') }
  return { aws: { ...settings.aws, offers: all }, warnings }
}

const wrongFor = (inputs: Record<string, string>) => {
  const { offers } = onAuto(inputs).aws
  return Object.entries(offers).flatMap(([platform, { problems }]) => (problems.length === 0 ? [] : [platform]))
}

test('without a platform AWS is asked for it, and there is an offer for each that it can come to', () => {
  const { aws, warnings } = onAuto({})
  const offer = { service: { envStrategy: 'replace' }, problems: [], warnings: [] }
  expect(warnings).toEqual([])
  expect(aws).toEqual({
    role: role('github-deploy'),
    maskAccountId: false,
    regions: ['us-east-1'],
    name: 'shop',
    platform: 'auto',
    offers: { 'app-runner': offer, 'ecs-express': offer, ecs: offer },
    repository: 'tandem',
    createRepository: true,
  })
})

test('each platform is offered what it has a use for', () => {
  const { offers } = onAuto({
    'min-instances': '2',
    concurrency: '50',
    'startup-probe': '/ready',
    'startup-probe-period': '5',
    'aws-access-role': role('pull'),
    'aws-execution-role': role('execution'),
    'aws-infrastructure-role': role('infrastructure'),
    'aws-instance-role': role('shop'),
  }).aws
  expect(offers['app-runner'].service).toEqual({
    envStrategy: 'replace',
    minInstances: 2,
    concurrency: 50,
    startupProbe: { kind: 'http', path: '/ready', period: 5 },
    runtimeIdentity: role('shop'),
    accessRole: role('pull'),
  })
  expect(offers['ecs-express'].service).toEqual({
    envStrategy: 'replace',
    minInstances: 2,
    startupProbe: { kind: 'http', path: '/ready' },
    runtimeIdentity: role('shop'),
    executionRole: role('execution'),
    infrastructureRole: role('infrastructure'),
  })
  expect(offers.ecs.service).toEqual({
    envStrategy: 'replace',
    runtimeIdentity: role('shop'),
    executionRole: role('execution'),
  })
})

test.each<[about: string, inputs: Record<string, string>, problem: RegExp]>([
  ['a wrong region', { 'aws-region': 'europe' }, /^aws-region: "europe" cannot be a region/],
  ['a wrong role', { 'aws-access-role': 'pull' }, /^aws-access-role: must be the ARN of a role/],
  [
    'another account',
    { 'aws-instance-role': 'arn:aws:iam::444455556666:role/x' },
    /^aws-instance-role: .* AWS takes none/,
  ],
  [
    'what only Lambda has',
    { 'aws-live-alias': 'live' },
    /^aws-live-alias: is for Lambda alone \(aws-platform: lambda\)/,
  ],
  ['a cluster that cannot be', { 'aws-cluster': 'a b' }, /^aws-cluster: must be the ARN of a cluster/],
  ['subnets that cannot be', { 'aws-subnets': 'a, b' }, /^aws-subnets: must be ids such as subnet-/],
])('what is wrong wherever it goes is told at once: %s', (_, inputs, problem) => {
  expect(problemsOf(inputs, undefined, fewestOnAws)[0]).toMatch(problem)
})

test('what no platform takes is told at once, in the words of each', () => {
  expect(problemsOf({ cpu: '3' }, undefined, fewestOnAws)).toEqual([
    expect.stringMatching(/^cpu: App Runner has no 3 vCPU; App Runner has 0\.25 vCPU with/),
    expect.stringMatching(/^cpu: Fargate has no 3 vCPU; Fargate has 0\.25 vCPU with/),
  ])
})

test.each<[about: string, inputs: Record<string, string>, platforms: string[]]>([
  ['a name that App Runner does not take', { service: 'web' }, ['app-runner']],
  ['a size of App Runner alone', { cpu: '0.25', memory: '512Mi' }, []],
  ['a size of Fargate alone', { cpu: '8', memory: '16Gi' }, ['app-runner']],
  ['a check by TCP', { 'startup-probe': 'tcp' }, ['ecs-express']],
  ['a private service', { access: 'private' }, ['app-runner', 'ecs-express']],
  ['a closed network', { ingress: 'internal' }, ['ecs-express']],
  [
    'a connector',
    { 'aws-vpc-connector': 'arn:aws:apprunner:us-east-1:111122223333:vpcconnector/shop/1/0a1b' },
    ['ecs-express', 'ecs'],
  ],
  ['a command before the release', { 'aws-release-command': 'npm run migrate' }, ['app-runner', 'ecs-express']],
  ['another architecture', { 'aws-architecture': 'arm64' }, ['app-runner']],
  ['the usual architecture', { 'aws-architecture': 'x86_64' }, []],
])('what some platforms do not take waits for the choice: %s', (_, inputs, platforms) => {
  expect(wrongFor(inputs)).toEqual(platforms)
})

test('what differs on the chosen one is warned about only then', () => {
  const { aws, warnings } = onAuto({ 'min-instances': '0', 'aws-region': 'eu-north-1' })
  expect(warnings).toEqual([])
  expect(aws.offers['app-runner'].warnings).toEqual([
    expect.stringMatching(/^aws-region: App Runner is not known to be in "eu-north-1"/),
    expect.stringMatching(/^min-instances: App Runner keeps at least one instance/),
  ])
  expect(aws.offers['ecs-express'].warnings).toEqual([
    expect.stringMatching(/^min-instances: ECS Express Mode keeps at least one task/),
  ])
})

test('what the chosen one has no use for is not passed over in silence', () => {
  const { aws, warnings } = onAuto({
    'aws-subnets': 'subnet-0a1b2c3d, subnet-4e5f6a7b',
    'aws-url': 'https://shop.example.com',
    'aws-cluster': 'shop',
    'aws-access-role': role('pull'),
    'aws-infrastructure-role': role('infrastructure'),
  })
  expect(warnings).toEqual([])
  const told = Object.entries(aws.offers).map(([platform, offer]) => [platform, offer.warnings])
  expect(Object.fromEntries(told)).toEqual({
    'app-runner': ['aws-subnets: has no effect on App Runner', 'aws-url: has no effect on App Runner'],
    'ecs-express': ['aws-url: has no effect on ECS Express Mode'],
    ecs: ['aws-subnets: has no effect on ECS'],
  })
})

test('the account is hidden in what waits for the choice too', () => {
  const service = `shop-111122223333-${'x'.repeat(40)}`
  const { offers } = onAuto({ 'aws-mask-account-id': 'true', service }).aws
  expect(offers['app-runner'].problems).toEqual([expect.stringMatching(/^service: "shop-\*\*\*-x+" cannot be/)])
})

import { describe, expect, test } from '@jest/globals'
import { awsOf, fewestOnAws, problemsOf, resolved } from './settings-of.ts'

const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`
const on = (platform: string) => (inputs: Record<string, string>) =>
  resolved({ 'aws-platform': platform, ...inputs }, undefined, fewestOnAws)

type WrongOne = [about: string, inputs: Record<string, string>, problem: RegExp]

describe('ECS Express Mode', () => {
  const onExpress = on('ecs-express')

  test('every setting finds its place', () => {
    const { settings, warnings } = onExpress({
      port: '8080',
      cpu: '0.5',
      memory: '1Gi',
      env: 'A=1',
      secrets: 'KEY=ssm:/shop/key',
      'min-instances': '2',
      'max-instances': '6',
      'liveness-probe': '/healthz',
      access: 'public',
      ingress: 'internal',
      labels: 'team=shop',
      'aws-service': 'web',
      'aws-cluster': 'arn:aws:ecs:us-east-1:111122223333:cluster/shops',
      'aws-execution-role': role('execution'),
      'aws-infrastructure-role': role('service-role/infrastructure'),
      'aws-instance-role': role('shop'),
      'aws-subnets': 'subnet-0a1b2c3d, subnet-4e5f6a7b',
      'aws-security-groups': 'sg-0a1b2c3d4e5f6a7b8',
      'aws-architecture': 'arm64',
    })
    expect(warnings).toEqual([])
    expect(awsOf(settings)).toMatchObject({
      name: 'web',
      platform: 'ecs-express',
      cluster: 'arn:aws:ecs:us-east-1:111122223333:cluster/shops',
      subnets: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'],
      securityGroups: ['sg-0a1b2c3d4e5f6a7b8'],
      architecture: 'arm64',
    })
    expect(awsOf(settings).service).toEqual({
      envStrategy: 'replace',
      port: 8080,
      cpu: 0.5,
      memory: 1024,
      env: { A: '1' },
      secrets: [{ target: 'KEY', secret: 'ssm:/shop/key', version: 'latest' }],
      minInstances: 2,
      maxInstances: 6,
      startupProbe: { kind: 'http', path: '/healthz' },
      access: 'public',
      ingress: 'internal',
      labels: { team: 'shop' },
      runtimeIdentity: role('shop'),
      executionRole: role('execution'),
      infrastructureRole: role('service-role/infrastructure'),
    })
  })

  test.each([
    ['0.25', '512Mi'],
    ['0.25', '2Gi'],
    ['0.5', '3Gi'],
    ['1', '8Gi'],
    ['2', '5Gi'],
    ['4', '30Gi'],
    ['8', '20Gi'],
    ['16', '120Gi'],
    ['', '7Gi'],
    ['2', ''],
  ])('Fargate has %s vCPU with %s', (cpu, memory) => {
    expect(() => onExpress({ cpu, memory })).not.toThrow()
  })

  test.each<WrongOne>([
    ['a dot in the name', { service: 'shop.eu' }, /^service: "shop\.eu" cannot be a service's name \(ECS/],
    [
      'a size that Fargate lacks',
      { cpu: '1', memory: '1Gi' },
      /^cpu and memory: Fargate has no 1 vCPU with 1Gi; Fargate has 0\.25/,
    ],
    [
      'memory between the steps',
      { cpu: '0.25', memory: '1536Mi' },
      /^cpu and memory: Fargate has no 0\.25 vCPU with 1536Mi/,
    ],
    ['memory of no size', { memory: '200Gi' }, /^memory: Fargate has no 200Gi/],
    ['no task', { 'aws-min-instances': '0' }, /^aws-min-instances: must be 1 or more on ECS Express Mode/],
    ['more than there may be', { 'min-instances': '3', 'max-instances': '2' }, /^min-instances: must not be more/],
    ['a check by TCP', { 'startup-probe': 'tcp' }, /^startup-probe: must be a path on ECS Express Mode/],
    [
      'two checks',
      { 'startup-probe': '/a', 'liveness-probe': '/b' },
      /^startup-probe and liveness-probe: must be the same/,
    ],
    ['details alone', { 'startup-probe-period': '5' }, /^startup-probe-period: needs startup-probe as well/],
    ['a private service', { access: 'private' }, /^access: cannot be private on ECS Express Mode/],
    ['a closed network of nowhere', { ingress: 'internal' }, /^ingress: needs aws-subnets as well/],
    ['a balancer of one’s own', { ingress: 'internal-and-load-balancer' }, /^ingress: must be all or internal/],
    ['a connector', { 'aws-vpc-connector': 'x' }, /^aws-vpc-connector: is not for ECS Express Mode/],
    ['one subnet', { 'aws-subnets': 'subnet-0a1b2c3d' }, /^aws-subnets: must be two or more/],
    ['groups that cannot be', { 'aws-security-groups': 'web' }, /^aws-security-groups: must be ids such as sg-/],
    ['the port as a variable', { env: 'PORT=1' }, /^env: PORT is set by Tandem on ECS/],
    ['a secret as a file', { secrets: '/run/key=key' }, /^secrets: \/run\/key is a file, and ECS gives/],
    ['a large environment', { env: `A=${'a'.repeat(66_000)}` }, /^env: has more than the 64 KiB/],
    [
      'a wrong cluster',
      { 'aws-cluster': 'arn:aws:ecs:eu-west-1:111122223333:cluster/x' },
      /^aws-cluster: is in "eu-west-1"/,
    ],
    [
      'a role of another account',
      { 'aws-execution-role': 'arn:aws:iam::444455556666:role/x' },
      /^aws-execution-role: .*ECS Express Mode takes none/,
    ],
    ['a role by its name', { 'aws-infrastructure-role': 'x' }, /^aws-infrastructure-role: must be the ARN of a role/],
    ['what only ECS has', { 'aws-container': 'web' }, /^aws-container: is for ECS alone \(aws-platform: ecs\)/],
    ['tracing', { 'aws-observability': 'off' }, /^aws-observability: is for App Runner alone/],
  ])('%s is told before any call', (_, inputs, problem) => {
    expect(problemsOf({ 'aws-platform': 'ecs-express', ...inputs }, undefined, fewestOnAws)).toEqual([
      expect.stringMatching(problem),
    ])
  })

  test.each<[about: string, inputs: Record<string, string>, ...warnings: string[]]>([
    [
      'no task',
      { 'min-instances': '0' },
      'min-instances: ECS Express Mode keeps at least one task, so 0 counts as 1 there',
    ],
    [
      'requests',
      { concurrency: '5' },
      'concurrency: has no effect on ECS Express Mode, which scales by what tasks use of their CPU',
    ],
    [
      'a long time',
      { timeout: '300' },
      'timeout: ECS Express Mode has no such setting: its load balancer ends a request after 60 s without a byte',
    ],
    ['a short time for all clouds', { timeout: '30' }],
    [
      'details of the check',
      { 'startup-probe': '/a', 'startup-probe-period': '5' },
      'startup-probe-period: has no effect on ECS Express Mode, whose load balancer checks every 30 s',
    ],
    [
      'a role of App Runner',
      { 'aws-access-role': role('pull') },
      'aws-access-role: has no effect on ECS, which pulls images with aws-execution-role',
    ],
  ])('what it does otherwise is warned about: %s', (_, inputs, ...warnings) => {
    expect(onExpress(inputs).warnings).toEqual(warnings)
  })
})

describe('ECS', () => {
  const onEcs = on('ecs')

  test('every setting finds its place', () => {
    const { settings, warnings } = onEcs({
      cpu: '1',
      memory: '3Gi',
      env: 'A=1',
      access: 'public',
      'aws-cluster': 'shops',
      'aws-container': 'web',
      'aws-url': 'https://shop.example.com/',
      'aws-test-url': 'http://shop.example.com:9000',
      'aws-release-command': 'npm run "migrate all"',
      'aws-instance-role': role('shop'),
      'aws-execution-role': role('execution'),
      'aws-architecture': 'arm64',
      'aws-tags': 'team=shop',
    })
    expect(warnings).toEqual([])
    expect(awsOf(settings)).toMatchObject({
      platform: 'ecs',
      cluster: 'shops',
      container: 'web',
      url: 'https://shop.example.com',
      testUrl: 'http://shop.example.com:9000',
      releaseCommand: ['npm', 'run', 'migrate all'],
      architecture: 'arm64',
    })
    expect(awsOf(settings).service).toEqual({
      envStrategy: 'replace',
      cpu: 1,
      memory: 3072,
      env: { A: '1' },
      labels: { team: 'shop' },
      runtimeIdentity: role('shop'),
      executionRole: role('execution'),
    })
  })

  test.each<WrongOne>([
    ['an address that is none', { 'aws-url': 'shop.example.com' }, /^aws-url: must be an address such as https:/],
    ['an address with a password', { 'aws-url': 'https://a:b@example.com' }, /^aws-url: must be an address/],
    [
      'an address for several regions',
      { 'aws-region': 'us-east-1, us-west-2', 'aws-url': 'https://a.example.com' },
      /^aws-url: is of one region/,
    ],
    [
      'a quote without an end',
      { 'aws-release-command': "sh -c 'migrate" },
      /^aws-release-command: has a quote or a backslash/,
    ],
    ['a program without a name', { 'aws-release-command': '[""]' }, /^aws-release-command: must begin with a program/],
    [
      'what only Express Mode has',
      { 'aws-subnets': 'subnet-0a1b2c3d, subnet-4e5f6a7b' },
      /^aws-subnets: is for ECS Express Mode alone/,
    ],
    ['a connector', { 'vpc-connector': 'x' }, /^vpc-connector: has no effect on ECS/],
    [
      'a size that Fargate lacks',
      { cpu: '0.5', memory: '512Mi' },
      /^cpu and memory: Fargate has no 0\.5 vCPU with 512Mi/,
    ],
  ])('%s is told before any call', (_, inputs, problem) => {
    expect(problemsOf({ 'aws-platform': 'ecs', ...inputs }, undefined, fewestOnAws)).toEqual([
      expect.stringMatching(problem),
    ])
  })

  test('what is left to the service is said', () => {
    const { warnings } = onEcs({ 'min-instances': '0', 'max-instances': '3', access: 'private', 'liveness-probe': '/' })
    expect(warnings).toEqual([
      'min-instances: has no effect on ECS: how many tasks there are is left to the service',
      'max-instances: has no effect on ECS: how many tasks there are is left to the service',
      'liveness-probe: has no effect on ECS: health checks stay as they are',
      'access: has no effect on ECS: who reaches a service is up to its load balancer, which stays as it is',
    ])
  })

  test.each<[text: string, words: string[]]>([
    ['npm run migrate', ['npm', 'run', 'migrate']],
    [String.raw`sh -c 'echo "$A" \n' a\ b`, ['sh', '-c', String.raw`echo "$A" \n`, 'a b']],
    [String.raw`a "b \"c\" \$d \e" ''`, ['a', String.raw`b "c" $d \e`, '']],
    ['["npm", "run", "a b"]', ['npm', 'run', 'a b']],
    ['/bin/[ -f x ]', ['/bin/[', '-f', 'x', ']']],
  ])('a command may be written %s', (text, words) => {
    expect(awsOf(onEcs({ 'aws-release-command': text }).settings).releaseCommand).toEqual(words)
  })

  test('in the file a command may be a list', () => {
    const file = 'version: 1\nservices: { shop: { aws: { platform: ecs, release-command: [npm, run, "a b"] } } }'
    expect(awsOf(resolved({}, file, fewestOnAws).settings).releaseCommand).toEqual(['npm', 'run', 'a b'])
  })
})

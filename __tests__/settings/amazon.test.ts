import { expect, test } from '@jest/globals'
import { awsOf, fewestOnAppRunner, resolved } from './settings-of.ts'

const onAws = (inputs: Record<string, string>, file?: string) => resolved(inputs, file, fewestOnAppRunner)
const serviceOf = (inputs: Record<string, string>, file?: string) => awsOf(onAws(inputs, file).settings).service

test('the fewest inputs make a whole release to AWS', () => {
  const { settings, warnings } = onAws({})
  expect(warnings).toEqual([])
  expect(settings).toMatchObject({ deploymentTarget: 'aws-only', onFailure: 'roll-back-all' })
  expect(settings).not.toHaveProperty('gcp')
  expect(settings.aws).toEqual({
    role: 'arn:aws:iam::111122223333:role/github-deploy',
    maskAccountId: false,
    regions: ['us-east-1'],
    name: 'shop',
    platform: 'app-runner',
    repository: 'tandem',
    createRepository: true,
    service: { envStrategy: 'replace' },
  })
})

test('every setting for AWS finds its place', () => {
  const { settings, warnings } = onAws({
    port: '8080',
    cpu: '2',
    memory: '4Gi',
    env: 'A=1\nB=1',
    'aws-env': 'B=2',
    'env-strategy': 'merge',
    secrets: 'KEY=api-key',
    'min-instances': '2',
    'max-instances': '50',
    concurrency: '200',
    'startup-probe': '/ready',
    'startup-probe-period': '10',
    'startup-probe-failure-threshold': '20',
    access: 'public',
    ingress: 'internal',
    labels: 'team=shop\nstage=prod',
    'aws-tags': 'stage: live\nCost Center: 4711',
    'aws-region': 'eu-west-1',
    'aws-audience': 'tandem',
    'aws-role-session-name': 'shop@main',
    'aws-mask-account-id': 'true',
    'aws-platform': 'app-runner',
    'aws-service': 'Shop_EU',
    'aws-access-role': 'arn:aws:iam::111122223333:role/service-role/AppRunnerECRAccessRole',
    'aws-instance-role': 'arn:aws:iam::111122223333:role/shop-instance',
    'aws-vpc-connector': 'arn:aws:apprunner:eu-west-1:111122223333:vpcconnector/shop/1/0a1b',
    'aws-observability': 'arn:aws:apprunner:eu-west-1:111122223333:observabilityconfiguration/trace/1/0a1b',
    'aws-image-repository': 'team/apps',
    'create-repository': 'false',
  })
  expect(warnings).toEqual([])
  expect(settings.aws).toEqual({
    role: 'arn:aws:iam::111122223333:role/github-deploy',
    audience: 'tandem',
    sessionName: 'shop@main',
    maskAccountId: true,
    regions: ['eu-west-1'],
    name: 'Shop_EU',
    platform: 'app-runner',
    repository: 'team/apps',
    createRepository: false,
    service: {
      envStrategy: 'merge',
      port: 8080,
      cpu: 2,
      memory: 4096,
      env: { A: '1', B: '2' },
      secrets: [{ target: 'KEY', secret: 'api-key', version: 'latest' }],
      minInstances: 2,
      maxInstances: 50,
      concurrency: 200,
      startupProbe: { kind: 'http', path: '/ready', period: 10, failureThreshold: 20 },
      access: 'public',
      ingress: 'internal',
      labels: { team: 'shop', stage: 'live', 'Cost Center': '4711' },
      runtimeIdentity: 'arn:aws:iam::111122223333:role/shop-instance',
      accessRole: 'arn:aws:iam::111122223333:role/service-role/AppRunnerECRAccessRole',
      vpc: { kind: 'connector', connector: 'arn:aws:apprunner:eu-west-1:111122223333:vpcconnector/shop/1/0a1b' },
      observability: 'arn:aws:apprunner:eu-west-1:111122223333:observabilityconfiguration/trace/1/0a1b',
    },
  })
})

test.each([
  ['0.25', '512Mi'],
  ['0.25', '1Gi'],
  ['0.5', '1Gi'],
  ['1', '2Gi'],
  ['1', '3Gi'],
  ['1', '4Gi'],
  ['2', '4Gi'],
  ['2', '6Gi'],
  ['4', '8Gi'],
  ['4', '10Gi'],
  ['4', '12Gi'],
  ['', '6Gi'],
])('App Runner has %s vCPU with %s', (cpu, memory) => {
  expect(() => onAws({ cpu, memory })).not.toThrow()
})

const arn = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/db-a1b2c3'
const id = '01234567-89ab-cdef-0123-456789abcdef'

test.each([
  ['api-key', 'api-key', 'latest'],
  [`api-key:${id}`, 'api-key', id],
  ['shop/db:AWSPREVIOUS', 'shop/db', 'AWSPREVIOUS'],
  ['shop/db:url::', 'shop/db:url::', 'latest'],
  [arn, arn, 'latest'],
  [`${arn}:url::${id}`, `${arn}:url::`, id],
  ['ssm:/shop/key', 'ssm:/shop/key', 'latest'],
  [
    'arn:aws:ssm:us-east-1:111122223333:parameter/shop/key',
    'arn:aws:ssm:us-east-1:111122223333:parameter/shop/key',
    'latest',
  ],
])('a secret may be named %s', (text, secret, version) => {
  expect(serviceOf({ secrets: `KEY=${text}` }).secrets).toEqual([{ target: 'KEY', secret, version }])
})

test('tracing may be turned off', () => {
  expect(serviceOf({ 'aws-observability': 'off' }).observability).toBe('off')
})

test('one probe alone is the one check of App Runner', () => {
  expect(serviceOf({ 'liveness-probe': '/live', 'liveness-probe-timeout': '3' })).toEqual({
    envStrategy: 'replace',
    livenessProbe: { kind: 'http', path: '/live', timeout: 3 },
  })
})

test('two probes that agree are one check', () => {
  const inputs = {
    'startup-probe': '/live',
    'startup-probe-period': '4',
    'liveness-probe': '/live',
    'liveness-probe-failure-threshold': '7',
  }
  expect(serviceOf(inputs)).toEqual({
    envStrategy: 'replace',
    startupProbe: { kind: 'http', path: '/live', period: 4, failureThreshold: 7 },
  })
})

test("AWS's own partitions have their own ARNs", () => {
  const { settings, warnings } = onAws({
    'aws-region': 'cn-north-1',
    'aws-role-to-assume': 'arn:aws-cn:iam::111122223333:role/deploy',
  })
  expect(settings.aws?.role).toBe('arn:aws-cn:iam::111122223333:role/deploy')
  expect(warnings).toEqual([
    expect.stringMatching(/^aws-region: App Runner is not known to be in "cn-north-1"; it is in us-/),
  ])
})

test('without a role the credentials of the runner are used', () => {
  expect(onAws({ 'aws-role-to-assume': '' }).settings.aws).not.toHaveProperty('role')
})

test.each<[about: string, inputs: Record<string, string>, ...warnings: string[]]>([
  [
    'no instance',
    { 'min-instances': '0' },
    'min-instances: App Runner keeps at least one instance, so 0 counts as 1 there',
  ],
  ['a long time', { timeout: '5min' }, 'timeout: App Runner ends a request after 120 s, whatever is given'],
  ['a short time for all clouds', { timeout: '30' }],
  [
    'a time of its own',
    { 'aws-timeout': '30' },
    'aws-timeout: App Runner has no such setting: it ends a request after 120 s',
  ],
  [
    'a delay',
    { 'startup-probe': 'tcp', 'startup-probe-initial-delay': '5' },
    'startup-probe-initial-delay: App Runner has no such delay, so it has no effect there',
  ],
  [
    'details of an identity without a role',
    { 'aws-role-to-assume': '', 'aws-audience': 'x', 'aws-role-session-name': 'me' },
    'aws-audience: has no effect without aws-role-to-assume',
    'aws-role-session-name: has no effect without aws-role-to-assume',
  ],
])('what App Runner does otherwise is warned about: %s', (_about, inputs, ...warnings) => {
  expect(onAws(inputs).warnings).toEqual(warnings)
})

test('0 instances for all clouds are 1 on App Runner, which has no delay either', () => {
  const { settings } = onAws({ 'min-instances': '0', 'startup-probe': 'tcp', 'startup-probe-initial-delay': '5' })
  expect(awsOf(settings).service).toEqual({
    envStrategy: 'replace',
    minInstances: 1,
    startupProbe: { kind: 'tcp' },
  })
})

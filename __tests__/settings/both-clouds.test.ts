import { expect, test } from '@jest/globals'
import { awsOf, fewestOnBoth, problemsOf, resolved, type WrongInput } from './settings-of.ts'

const onBoth = (inputs: Record<string, string>, file?: string) => resolved(inputs, file, fewestOnBoth)

test('without a choice, the release goes to both clouds', () => {
  const { settings, warnings } = onBoth({ 'deployment-target': '', 'aws-cpu': '1', 'gcp-cpu': '2', cpu: '8' })
  expect(warnings).toEqual([])
  expect(settings.deploymentTarget).toBe('both')
  expect(settings.gcp).toMatchObject({ regions: ['us-central1'], service: { cpu: 2 } })
  expect(settings.aws).toMatchObject({ regions: ['us-east-1'], service: { cpu: 1 } })
})

test('what differs per cloud is given per cloud', () => {
  const { settings } = onBoth({
    service: 'shop',
    env: 'A=all',
    'gcp-env': 'A=gcp',
    'aws-env': 'A=aws',
    'gcp-access': 'private',
    'aws-access': 'public',
    'gcp-ingress': 'internal-and-load-balancer',
    'aws-ingress': 'internal',
    'gcp-vpc-connector': 'main',
    'aws-vpc-connector': 'arn:aws:apprunner:us-east-1:111122223333:vpcconnector/shop/1/0a1b',
    'gcp-startup-probe': '/ready',
    'gcp-liveness-probe': '/live',
    'aws-startup-probe': 'tcp',
    labels: 'team=shop',
    'gcp-labels': 'cloud=gcp',
    'aws-tags': 'Cloud=AWS',
    'gcp-image-repository': 'images',
    'aws-image-repository': 'team/images',
  })
  expect(settings.gcp).toMatchObject({
    repository: 'images',
    service: {
      env: { A: 'gcp' },
      access: 'private',
      ingress: 'internal-and-load-balancer',
      vpc: { connector: 'main' },
      startupProbe: { path: '/ready' },
      livenessProbe: { path: '/live' },
      labels: { team: 'shop', cloud: 'gcp' },
    },
  })
  expect(settings.aws).toMatchObject({
    repository: 'team/images',
    service: {
      env: { A: 'aws' },
      access: 'public',
      ingress: 'internal',
      vpc: { connector: 'arn:aws:apprunner:us-east-1:111122223333:vpcconnector/shop/1/0a1b' },
      startupProbe: { kind: 'tcp' },
      labels: { team: 'shop', Cloud: 'AWS' },
    },
  })
})

test('an input for all clouds still wins over what the file says for one', () => {
  const file = 'version: 1\nservices: { shop: { aws: { cpu: 4, tags: { team: file } } } }'
  const { settings } = onBoth({ cpu: '1', labels: 'team=input' }, file)
  expect(awsOf(settings).service).toMatchObject({ cpu: 1, labels: { team: 'input' } })
})

test('the mistakes of both clouds are told together', () => {
  const problems = problemsOf({ 'gcp-region': 'us-east-1', 'aws-region': 'us-central1' }, undefined, fewestOnBoth)
  expect(problems).toEqual([
    'gcp-region: "us-east-1" is a region of AWS; one of Google Cloud looks like us-central1',
    'aws-region: "us-central1" is of Google Cloud; a region of AWS looks like us-east-1',
  ])
})

test('a mistake that is the same on both clouds is told once', () => {
  const inputs = { 'min-instances': '3', 'max-instances': '2', env: 'RELEASE_ID=1\nA=1', secrets: 'A=key' }
  expect(problemsOf(inputs, undefined, fewestOnBoth)).toEqual([
    'min-instances: must not be more than max-instances, got "3" and "2"',
    'env: RELEASE_ID is set by Tandem, which reserves CLOUD_PROVIDER, RELEASE_ID and RELEASE_VERSION',
    'env and secrets: both give A; a name can be a variable or a secret, not both',
  ])
})

const cases: readonly WrongInput[] = [
  [
    'a CPU',
    { cpu: '8' },
    'cpu: App Runner has no 8 vCPU; App Runner has 0.25 vCPU with 512Mi or 1Gi; 0.5 vCPU with 1Gi; 1 vCPU with 2Gi, 3Gi or 4Gi; 2 vCPU with 4Gi or 6Gi; 4 vCPU with 8Gi, 10Gi or 12Gi; aws-cpu gives it for AWS alone',
  ],
  [
    'requests at a time',
    { concurrency: '500' },
    'concurrency: must be at most 200 on App Runner, got "500"; aws-concurrency gives it for AWS alone',
  ],
  [
    'who may call',
    { access: 'private' },
    'access: cannot be private on App Runner, where whoever reaches a service may call it; "ingress: internal" keeps it off the internet; aws-access gives it for AWS alone',
  ],
  [
    'the name',
    { service: 'Shop' },
    `service: "Shop" cannot be a service's name (Cloud Run: lower-case letters, digits and hyphens, beginning with a letter, not ending with a hyphen, fewer than 50 characters); gcp-service gives it for Google Cloud alone`,
  ],
  [
    'a name that the other needs',
    { service: 'web' },
    `service: "web" cannot be a service's name (App Runner: 4 to 40 letters, digits, "-" and "_", beginning with a letter or a digit); aws-service gives it for AWS alone`,
  ],
  [
    'a network',
    { 'vpc-network': 'main' },
    'vpc-network: App Runner joins a VPC by a connector alone (aws-vpc-connector); gcp-vpc-network gives it for Google Cloud alone',
  ],
  [
    'two probes',
    { 'startup-probe': '/ready', 'liveness-probe': '/live' },
    'startup-probe and liveness-probe: must be the same on App Runner, which has one health check, or one of them left out; aws-startup-probe and aws-liveness-probe give them for AWS alone',
  ],
  [
    'a variable',
    { env: 'K_SERVICE=1' },
    'env: K_SERVICE is set by Cloud Run, which reserves PORT, K_SERVICE, K_REVISION and K_CONFIGURATION; what differs per cloud goes into gcp-env and aws-env',
  ],
  [
    'a secret',
    { secrets: 'KEY=projects/p/secrets/key' },
    'secrets: KEY names a secret of Google Cloud; on AWS it is secret, secret:version, ssm:/name of a parameter, or the ARN of either; what differs per cloud goes into gcp-secrets and aws-secrets',
  ],
  [
    'a label',
    { labels: 'Team=shop' },
    `labels: "Team" cannot be a label's key (Google Cloud: lower-case letters, digits, "_" and "-", at most 63, beginning with a letter); what differs per cloud goes into gcp-labels and aws-tags`,
  ],
  ['a value of its own', { 'aws-concurrency': '500' }, 'aws-concurrency: must be at most 200 on App Runner, got "500"'],
]

test.each(cases)(
  'what one cloud cannot have is told with the way to give it per cloud: %s',
  (_about, inputs, ...problems) => {
    expect(problemsOf(inputs, undefined, fewestOnBoth)).toEqual(problems)
  },
)

test('a wrong choice of clouds is the only mistake', () => {
  expect(problemsOf({ 'deployment-target': 'all' }, undefined, fewestOnBoth)).toHaveLength(1)
})

test('what AWS does otherwise is warned about with the way to give it per cloud', () => {
  expect(onBoth({ 'min-instances': '0' }).warnings).toEqual([
    'min-instances: App Runner keeps at least one instance, so 0 counts as 1 there; aws-min-instances gives it for AWS alone',
  ])
})

import { expect, test } from '@jest/globals'
import { resolveSettings } from '../../src/settings/settings.ts'
import { fewest, github, resolved } from './settings-of.ts'

test('the fewest inputs make a whole release', () => {
  expect(resolved({}).settings).toEqual({
    command: 'deploy',
    deploymentTarget: 'gcp-only',
    service: 'shop',
    source: { kind: 'image', reference: 'ghcr.io/acme/shop:1.4.0' },
    version: '0123456',
    verify: {
      path: '/',
      expectStatus: Array.from({ length: 100 }, (_, index) => 200 + index),
      successes: 3,
      interval: 500,
      requestTimeout: 10_000,
      deadline: 120_000,
    },
    onFailure: 'roll-back-all',
    releaseTimeout: 1_800_000,
    gcp: {
      project: 'acme-prod',
      regions: ['us-central1'],
      name: 'shop',
      identity: {},
      universe: 'googleapis.com',
      repository: 'tandem',
      createRepository: true,
      service: { envStrategy: 'replace' },
    },
  })
})

test('every setting finds its place', () => {
  const { settings, warnings } = resolved({
    command: 'plan',
    version: 'v1.4',
    port: '8080',
    cpu: '2',
    memory: '2Gi',
    env: 'A=1',
    'env-strategy': 'merge',
    secrets: 'KEY=api-key\nB=projects/other/secrets/b/versions/7\n/secrets/c=c:5',
    'min-instances': '0',
    'max-instances': '5',
    concurrency: '80',
    timeout: '5min',
    'startup-probe': '/ready',
    'startup-probe-period': '2',
    'startup-probe-failure-threshold': '30',
    'liveness-probe': '/live',
    'liveness-probe-initial-delay': '10s',
    'health-check-path': '/health',
    'health-check-status': '200,204',
    'health-check-body': '^ok$',
    'health-check-marker': '/release',
    'health-check-successes': '5',
    'health-check-interval': '2',
    'health-check-request-timeout': '500ms',
    'health-check-timeout': '3min',
    'health-check-max-latency': '250ms',
    access: 'public',
    ingress: 'internal',
    'vpc-network': 'main',
    'vpc-tags': 'a, b',
    'vpc-egress': 'private-ranges-only',
    labels: 'team=shop',
    'release-timeout': '10',
    'on-failure': 'roll-back-failed',
    'image-repository': 'images',
    'create-repository': 'false',
    'github-token': 'token',
    'registry-username': 'bot',
    'registry-password': 'password',
    'gcp-region': '["us-central1", "europe-west1"]',
    'gcp-service': 'shop-eu',
    'gcp-workload-identity-provider': 'projects/123456/locations/global/workloadIdentityPools/github/providers/shop',
    'gcp-service-account': 'deploy@acme.iam.gserviceaccount.com',
    'gcp-runtime-service-account': '123-compute@developer.gserviceaccount.com',
  })
  expect(warnings).toEqual([])
  expect(settings).toEqual({
    command: 'plan',
    deploymentTarget: 'gcp-only',
    service: 'shop',
    source: { kind: 'image', reference: 'ghcr.io/acme/shop:1.4.0' },
    version: 'v1.4',
    verify: {
      path: '/health',
      expectStatus: [200, 204],
      expectBody: '^ok$',
      marker: { kind: 'json', at: '/release' },
      successes: 5,
      interval: 2000,
      requestTimeout: 500,
      deadline: 180_000,
      maxLatency: 250,
    },
    onFailure: 'roll-back-failed',
    releaseTimeout: 600_000,
    githubToken: 'token',
    registry: { username: 'bot', password: 'password' },
    gcp: {
      project: 'acme-prod',
      regions: ['us-central1', 'europe-west1'],
      name: 'shop-eu',
      identity: {
        provider: 'projects/123456/locations/global/workloadIdentityPools/github/providers/shop',
        serviceAccount: 'deploy@acme.iam.gserviceaccount.com',
      },
      universe: 'googleapis.com',
      repository: 'images',
      createRepository: false,
      service: {
        envStrategy: 'merge',
        port: 8080,
        cpu: 2,
        memory: 2048,
        env: { A: '1' },
        secrets: [
          { target: 'KEY', secret: 'api-key', version: 'latest' },
          { target: 'B', secret: 'projects/other/secrets/b', version: '7' },
          { target: '/secrets/c', secret: 'c', version: '5' },
        ],
        minInstances: 0,
        maxInstances: 5,
        concurrency: 80,
        timeout: 300,
        startupProbe: { kind: 'http', path: '/ready', period: 2, failureThreshold: 30 },
        livenessProbe: { kind: 'http', path: '/live', initialDelay: 10 },
        runtimeIdentity: '123-compute@developer.gserviceaccount.com',
        access: 'public',
        ingress: 'internal',
        vpc: { kind: 'network', network: 'main', tags: ['a', 'b'], egress: 'private-ranges-only' },
        labels: { team: 'shop' },
      },
    },
  })
})

test.each([
  ['512Mi', 512],
  ['2Gi', 2048],
  ['2 GB', 2048],
  ['1.5Gi', 1536],
  ['1024', 1024],
])('memory %s is %i MiB', (memory, mib) => {
  expect(resolved({ memory }).settings.gcp?.service.memory).toBe(mib)
})

test.each([
  ['1', 1],
  ['0.5', 0.5],
  ['500m', 0.5],
  ['80m', 0.08],
  ['2 vCPU', 2],
])('cpu %s is %d vCPU', (cpu, count) => {
  expect(resolved({ cpu }).settings.gcp?.service.cpu).toBe(count)
})

test.each([
  ['1', '128Mi'],
  ['1', '4Gi'],
  ['2', '8Gi'],
  ['4', '2Gi'],
  ['6', '24Gi'],
  ['8', '32Gi'],
  ['0.499', '512Mi'],
  ['0.999', '1Gi'],
])('Cloud Run has %s vCPU with %s', (cpu, memory) => {
  expect(() => resolved({ cpu, memory })).not.toThrow()
})

test.each([
  'us-central1,europe-west1',
  'us-central1\neurope-west1\n',
  '[us-central1, europe-west1]',
  "- us-central1\n- 'europe-west1'",
])('a list may be written %j', (regions) => {
  expect(resolved({ 'gcp-region': regions }).settings.gcp?.regions).toEqual(['us-central1', 'europe-west1'])
})

test('the version of a run for a tag is the tag', () => {
  const { settings } = resolveSettings({ inputs: fewest, github: { ...github, refType: 'tag', refName: 'v1.4.0' } })
  expect(settings.version).toBe('v1.4.0')
})

test('a probe and a connector have their short forms', () => {
  const { settings } = resolved({ 'startup-probe': 'tcp', 'vpc-connector': 'projects/p/locations/l/connectors/c' })
  expect(settings.gcp?.service).toMatchObject({
    startupProbe: { kind: 'tcp' },
    vpc: { kind: 'connector', connector: 'projects/p/locations/l/connectors/c' },
  })
})

test('inputs of a cloud that was left out by choice are no mistake: a workflow with a choice gives both', () => {
  const { settings, warnings } = resolved({ 'aws-region': 'us-east-1', 'aws-env': 'A=1' })
  expect(warnings).toEqual([])
  expect(settings.aws).toBeUndefined()
})

test('an input that there is not is warned about, with the nearest name', () => {
  expect(resolved({ 'health-chek-path': '/', zzz: '1' }).warnings).toEqual([
    'health-chek-path: there is no such input, so it has no effect; did you mean "health-check-path"?',
    'zzz: there is no such input, so it has no effect',
  ])
})

test('impersonation without a provider is warned about', () => {
  expect(resolved({ 'gcp-service-account': 'deploy@acme.iam.gserviceaccount.com' }).warnings).toEqual([
    'gcp-service-account is given without gcp-workload-identity-provider: the credentials of the runner are used to act as it',
  ])
})

test('the file may carry everything that is not of the run alone', () => {
  const file = `
version: 1
services:
  shop:
    deployment-target: gcp-only
    image: ghcr.io/acme/shop:2
    port: 8080
    env:
      VERSION: 1.10
      JSON: '{"a": 1}'
      LINES: |
        one
        two
    gcp:
      project: acme-prod
      region: [us-central1, europe-west10]
`
  const inputs = { 'deployment-target': '', image: '', service: '', 'gcp-project': '', 'gcp-region': '' }
  const { settings } = resolved(inputs, file)
  expect(settings.source).toEqual({ kind: 'image', reference: 'ghcr.io/acme/shop:2' })
  expect(settings.gcp?.regions).toEqual(['us-central1', 'europe-west10'])
  expect(settings.gcp?.service.env).toEqual({ VERSION: '1.10', JSON: '{"a": 1}', LINES: 'one\ntwo\n' })
})

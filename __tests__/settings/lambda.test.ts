import { expect, test } from '@jest/globals'
import { fewestOnAppRunner, fewestOnAws, problemsOf, resolved } from './settings-of.ts'

const onLambda = (inputs: Record<string, string>) =>
  resolved({ 'aws-platform': 'lambda', ...inputs }, undefined, fewestOnAws)

test('every setting for Lambda finds its place', () => {
  const { settings, warnings } = onLambda({
    memory: '1Gi',
    timeout: '45',
    env: 'KEY=1',
    access: 'private',
    'aws-service': 'a',
    'aws-instance-role': 'arn:aws:iam::111122223333:role/shop-function',
    'aws-live-alias': 'production',
    'aws-architecture': 'arm64',
    'aws-tags': 'team=shop',
  })
  expect(warnings).toEqual([])
  expect(settings.aws).toMatchObject({
    name: 'a',
    platform: 'lambda',
    liveAlias: 'production',
    architecture: 'arm64',
    service: {
      envStrategy: 'replace',
      memory: 1024,
      timeout: 45,
      env: { KEY: '1' },
      access: 'private',
      runtimeIdentity: 'arn:aws:iam::111122223333:role/shop-function',
      labels: { team: 'shop' },
    },
  })
})

test('sizes of App Runner do not bind Lambda, whose region may be any', () => {
  expect(onLambda({ cpu: '3', memory: '777Mi', 'aws-region': 'eu-north-1' }).warnings).toEqual([])
})

test('a role for pulling images is of no use there', () => {
  const { warnings } = onLambda({ 'aws-access-role': 'arn:aws:iam::111122223333:role/pull' })
  expect(warnings).toEqual([expect.stringMatching(/^aws-access-role: has no effect on Lambda/)])
})

test.each<[about: string, inputs: Record<string, string>, problem: RegExp]>([
  ['a name with a dot', { 'aws-service': 'a.b' }, /^aws-service: "a\.b" cannot be a function's name/],
  ['a secret', { secrets: 'KEY=api-key' }, /^secrets: KEY cannot be given by reference on Lambda/],
  ['a closed network', { ingress: 'internal' }, /^ingress: must be all on Lambda/],
  ['a VPC', { 'aws-vpc-connector': 'x' }, /^aws-vpc-connector: has no effect on Lambda/],
  ['too much memory', { memory: '11Gi' }, /^memory: must be from 128Mi to 10Gi on Lambda, got "11Gi"/],
  ['too long a time', { timeout: '3000' }, /^timeout: must be at most 900 s on Lambda/],
  ['a port of Lambda’s own', { port: '9001' }, /^port: 9001 is Lambda's own/],
  ['a variable of Lambda’s own', { env: 'AWS_REGION=x' }, /^env: AWS_REGION is set by Lambda itself/],
  ['the port as a variable', { env: 'PORT=1' }, /^env: PORT is set by Tandem on Lambda/],
  ['a variable that Lambda does not take', { env: '_A=1' }, /^env: "_A" cannot be a variable's name \(Lambda/],
  ['a number as alias', { 'aws-live-alias': '7' }, /^aws-live-alias: must be an alias/],
  ['Tandem’s own alias', { 'aws-live-alias': 'tandem-candidate' }, /^aws-live-alias: must be an alias/],
  [
    'a role of another account',
    { 'aws-instance-role': 'arn:aws:iam::444455556666:role/x' },
    /^aws-instance-role: is of another account .* Lambda takes none of another/,
  ],
])('%s is told before any call', (_, inputs, problem) => {
  expect(problemsOf({ 'aws-platform': 'lambda', ...inputs }, undefined, fewestOnAws)).toEqual([
    expect.stringMatching(problem),
  ])
})

test('what App Runner does not have is refused there', () => {
  expect(problemsOf({ 'aws-live-alias': 'live', 'aws-architecture': 'arm64' }, undefined, fewestOnAppRunner)).toEqual([
    expect.stringMatching(/^aws-live-alias: is for Lambda alone/),
    expect.stringMatching(/^aws-architecture: is for ECS Express Mode, ECS and Lambda alone/),
  ])
})

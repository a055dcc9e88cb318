import { expect, test } from '@jest/globals'
import { problemsOf } from './settings-of.ts'

const RESERVED = 'Cloud Run, which reserves PORT, K_SERVICE, K_REVISION and K_CONFIGURATION'

test.each([
  'workload_identity_provider',
  'service_account',
  'gcp-project-id',
  'secrets_update_strategy',
  'role-to-assume',
  'role-session-name',
  'mask-aws-account-id',
  'audience',
  'access-role-arn',
  'instance-role-arn',
  'copy-secret-env-vars',
  'wait-for-service-stability-seconds',
  'aws_role_to_assume',
])('what others call %s is answered with our name', (name) => {
  expect(problemsOf({ [name]: 'x' })).toEqual([expect.stringMatching(`^${name}: this input is called "[a-z-]+" here$`)])
})

test.each([
  ['region', '"gcp-region" or "aws-region"'],
  ['target', '"build-target" or "deployment-target"'],
  ['auto-scaling-config-arn', '"min-instances", "max-instances" or "concurrency"'],
])('what others call %s is answered with all of our names', (name, ours) => {
  expect(problemsOf({ [name]: 'x' })).toEqual([`${name}: this is given by ${ours} here`])
})

test('all mistakes are told together, in inputs and file', () => {
  const file = 'version: 1\nservices:\n  shop:\n    prot: 1\n'
  expect(problemsOf({ port: 'x', image: 'shop', 'gcp-region': 'x', env: 'PORT=1' }, file)).toEqual([
    'port: must be a whole number, from 1 to 65535, got "x"',
    'tandem.yml:4:5: services.shop has no setting "prot"; did you mean "port"?',
    'image: needs a tag or a digest, got "shop"; write shop:TAG',
    'gcp-region: "x" cannot be a region; one of Google Cloud looks like us-central1',
    `env: PORT is set by ${RESERVED}`,
  ])
})

test('where something is wrong, inputs that there are not are told as well', () => {
  expect(problemsOf({ service: '', servce: 'shop' })).toEqual([
    'service: not given; it is the name of the service to release',
    'servce: there is no such input, so it has no effect; did you mean "service"?',
  ])
})

test.each([
  ['env: DB', { env: 'DB=hunter2\nhunter2' }],
  ['YAML', { env: 'A: {hunter2: [' }],
  ['secrets', { secrets: 'A=hunter2 hunter2' }],
  ['a second time', { env: 'A=hunter2\nA=hunter2' }],
])('no problem shows what may be a secret value: %s', (_about, inputs) => {
  const problems = problemsOf(inputs)
  expect(problems).toHaveLength(1)
  expect(problems.join()).not.toContain('hunter2')
})

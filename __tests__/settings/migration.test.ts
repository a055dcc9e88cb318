import { expect, test } from '@jest/globals'
import { InputError } from '../../src/core/errors.ts'
import type { MigrationSettings } from '../../src/settings/settings.ts'
import { resolvedAny } from './settings-of.ts'

const fewest = {
  command: 'migrate',
  service: 'shop',
  'aws-region': 'us-east-1',
  'aws-role-to-assume': 'arn:aws:iam::111122223333:role/github-deploy',
}

function migration(inputs: Record<string, string>, file?: string): MigrationSettings {
  const { settings } = resolvedAny({ ...fewest, ...inputs }, file)
  if (settings.command !== 'migrate') throw new Error('it is a release')
  return settings
}

function problemsOf(inputs: Record<string, string>): readonly string[] {
  try {
    migration(inputs)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

test('a migration goes to ECS Express Mode on AWS alone, with neither image nor build', () => {
  const settings = migration({})
  expect(settings).toMatchObject({ command: 'migrate', deploymentTarget: 'aws-only', service: 'shop' })
  expect(settings).not.toHaveProperty('source')
  expect(settings.aws).toMatchObject({ platform: 'ecs-express', service: { envStrategy: 'replace' } })
})

test('what the file says of releases, and of App Runner, stands in no way', () => {
  const file = `version: 1
services:
  shop:
    deployment-target: both
    image: ghcr.io/acme/shop:1.4.0
    cpu: 0.5
    memory: 1Gi
    vpc-egress: all-traffic
    aws:
      platform: app-runner
      access-role: arn:aws:iam::111122223333:role/pull
      vpc-connector: arn:aws:apprunner:us-east-1:111122223333:vpcconnector/shop/1/0a1b
      observability: off
      infrastructure-role: arn:aws:iam::111122223333:role/infrastructure`
  expect(migration({}, file).aws).toMatchObject({
    platform: 'ecs-express',
    service: { cpu: 0.5, memory: 1024, infrastructureRole: 'arn:aws:iam::111122223333:role/infrastructure' },
  })
})

test.each<[about: string, inputs: Record<string, string>, ...problems: RegExp[]]>([
  ['an image', { image: 'ghcr.io/acme/shop:1' }, /^image: is not for "command: migrate"/],
  [
    'a build',
    { dockerfile: 'Dockerfile', 'build-secrets': 'A=secret' },
    /^dockerfile: is not/,
    /^build-secrets: is not/,
  ],
  [
    'both clouds',
    { 'deployment-target': 'both' },
    /^deployment-target: must be aws-only with "command: migrate", got "both"/,
  ],
  [
    'another platform',
    { 'aws-platform': 'lambda' },
    /^aws-platform: "command: migrate" leads from App Runner to ecs-express/,
  ],
  ['several regions', { 'aws-region': 'us-east-1, us-west-2' }, /^aws-region: must be one region/],
  ['a region without App Runner', { 'aws-region': 'eu-north-1' }, /^aws-region: App Runner is not known to be in/],
  ['no region', { 'aws-region': '' }, /^aws-region: not given/],
  ['a check that Express Mode lacks', { 'startup-probe': 'tcp' }, /^startup-probe: must be a path/],
])('%s is refused', (_, inputs, ...problems) => {
  expect(problemsOf(inputs)).toEqual(problems.map((problem) => expect.stringMatching(problem)))
})

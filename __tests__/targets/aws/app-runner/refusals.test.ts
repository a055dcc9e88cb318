import { expect, test } from '@jest/globals'
import { readyAws } from '../../../../simulators/clouds.ts'
import { deployPolicies, githubTrust, serviceTrust } from '../../../../simulators/aws/acme.ts'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import type { Stage } from '../../../support/stage.ts'
import { acrossSeeds, isThere, release, restOn, writesOn } from './stand.ts'

const aSecret = { target: 'API_KEY', secret: 'api-key', version: 'latest' }

acrossSeeds('what App Runner would refuse', (stage) => {
  test.each<[string, Partial<ServiceSettings>, RegExp]>([
    ['a service that serves everybody without a word', { access: undefined } as object, /"access: public"/],
    ['a private service', { access: 'private' }, /"ingress: internal"/],
    ['an image in ECR without access role', { accessRole: undefined } as object, /aws-access-role.*build\.apprunner/],
    [
      'a pair of sizes that there is not',
      { cpu: 0.25, memory: 2048 },
      /0\.25 vCPU and 2048 MiB; it has 0\.25 vCPU with 512, 1024 MiB/,
    ],
    ['secrets without instance role', { secrets: [aSecret] }, /aws-instance-role.*tasks\.apprunner/],
    ['more instances at least than at most', { minInstances: 30 }, /min-instances 30 is more than max-instances 25/],
  ])('is found in the plan: %s', async (_, settings, reason) => {
    stage().clouds.aws.admin.putSecret(readyAws, 'api-key', 'canary')
    const result = await release(stage(), stage().publish('one'), { awsSettings: settings })
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toMatch(reason)
    expect(writesOn(stage())).toEqual([])
  })

  test('is told all at once', async () => {
    const awsSettings = { accessRole: undefined, access: 'private', cpu: 0.25, memory: 2048 } as object
    const result = await release(stage(), stage().publish('one'), { awsSettings })
    expect(result.targets[0]?.problem?.reason.split('\n')).toHaveLength(3)
  })

  test('is found in the plan when a secret does not exist', async () => {
    const secrets = [{ ...aSecret, secret: 'no-such' }]
    const settings = { secrets, runtimeIdentity: readyAws.instanceRole }
    const result = await release(stage(), stage().publish('one'), { settings })
    expect(result).toMatchObject({ outcome: 'refused' })
    expect(result.targets[0]?.problem?.reason).toContain('no-such')
    expect(writesOn(stage())).toEqual([])
  })
})

acrossSeeds('a role', (stage) => {
  test('that App Runner cannot assume is told with the principal that it has to trust', async () => {
    distrust(stage(), 'AppRunnerECRAccessRole', '/service-role/')
    const result = await release(stage(), stage().publish('one'))
    expect(result.outcome).not.toBe('released')
    expect(result.targets[0]?.problem).toMatchObject({
      reason: expect.stringContaining(`Error in assuming access role ${readyAws.accessRole}`),
      hint: expect.stringContaining('build.apprunner.amazonaws.com'),
    })
    expect(isThere(stage())).toBe(false)
  })

  test('of the instance that cannot be assumed leaves the service as it was', async () => {
    await release(stage(), stage().publish('old'))
    const before = restOn(stage())
    distrust(stage(), 'shop-instance')
    const settings = { runtimeIdentity: readyAws.instanceRole }
    const result = await release(stage(), stage().publish('new'), { settings })
    expect(result.targets[0]).toMatchObject({
      outcome: 'rolled-back',
      problem: { hint: expect.stringContaining('tasks.apprunner.amazonaws.com') },
    })
    expect(restOn(stage())).toEqual(before)
  })

  test('that may not be passed is told with the permission and the role', async () => {
    stage().clouds.aws.admin.removePermission(readyAws.role, 'iam:PassRole')
    const result = await release(stage(), stage().publish('one'))
    const problem = result.targets[0]?.problem
    expect(`${problem?.reason} ${problem?.hint}`).toContain('iam:PassRole')
    expect(`${problem?.reason} ${problem?.hint}`).toContain(readyAws.accessRole)
  })

  test('that is not changed is not passed: a release without a word about it needs no permission', async () => {
    const settings = { runtimeIdentity: readyAws.instanceRole }
    await release(stage(), stage().publish('one'), { settings })
    mayNotPass(stage(), readyAws.instanceRole)
    await expect(release(stage(), stage().publish('two'))).resolves.toMatchObject({ outcome: 'released' })
  })
})

acrossSeeds('an account that is new to App Runner', (stage) => {
  test.each([0, 1, 2, 3])('is told what is possible, however AWS refuses it (%i)', async (variant) => {
    stage().clouds.kernel.force('apprunner.closed', variant)
    stage().clouds.aws.appRunner.close(readyAws.account)
    const result = await release(stage(), stage().publish('one'))
    expect(result.outcome).not.toBe('released')
    expect(result.targets[0]?.problem?.hint).toMatch(
      /no new customers since 30 April 2026.*aws-platform: ecs-express.*aws-execution-role.*deploy-policy-ecs-express/,
    )
    expect(isThere(stage())).toBe(false)
  })

  test('and has services already is not told so', async () => {
    await release(stage(), stage().publish('one'))
    stage().clouds.aws.appRunner.close(readyAws.account)
    await expect(release(stage(), stage().publish('two'))).resolves.toMatchObject({ outcome: 'released' })
  })
})

function distrust({ clouds }: Stage, name: string, path = '/'): void {
  clouds.aws.admin.putRole(readyAws.account, { name, path, trust: serviceTrust('lambda.amazonaws.com'), policies: {} })
}

function mayNotPass({ clouds }: Stage, role: string): void {
  const noPass = { Statement: { Effect: 'Deny' as const, Action: 'iam:PassRole', Resource: role } }
  const trust = githubTrust(['repo:octo/shop:*', 'repo:octo@4207/shop@990017:*'])
  clouds.aws.admin.putRole(readyAws.account, { name: 'github-deploy', trust, policies: { ...deployPolicies, noPass } })
}

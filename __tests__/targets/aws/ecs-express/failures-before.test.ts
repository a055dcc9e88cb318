import { expect, test } from '@jest/globals'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import { executionRole, infrastructureRole, serviceTrust } from '../../../../simulators/aws/acme.ts'
import { readyAws } from '../../../../simulators/clouds.ts'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import { acrossSeeds, isThere, once, openExpressStage, release, statusesOn, writesOn } from './stand.ts'
import { made, registered, removeTheirs } from './stand-operator.ts'

acrossSeeds('a role that AWS does not see yet', (stage) => {
  test.each([0, 1, 2])('is waited for, however AWS says so (%i)', async (guess) => {
    stage().clouds.kernel.force('ecs.express.role', guess)
    trusts(stage(), 'lambda.amazonaws.com')
    const healed = once(stage(), isRefused, () => {
      const trust = serviceTrust('ecs.amazonaws.com')
      stage().clouds.aws.admin.changeRole(infrastructureRole, { trust })
    })
    const result = await release(stage(), stage().publish('one'))
    await healed
    expect(result.outcome).toBe('released')
    expect(await stage().askAws()).toBe('one')
  })

  test.each([0, 1, 2])('and never will is red with what it has to trust, in bounded time (%i)', async (guess) => {
    const { kernel } = stage().clouds
    kernel.force('ecs.express.role', guess)
    trusts(stage(), 'lambda.amazonaws.com')
    const result = await release(stage(), stage().publish('one'))
    expect(result.outcome).toMatch(/^(refused|rolled-back)$/)
    const problem = result.targets[0]?.problem
    expect(`${problem?.reason} ${problem?.hint}`).toContain(infrastructureRole)
    expect(`${problem?.reason} ${problem?.hint}`).toContain('ecs.amazonaws.com')
    const asked = kernel.requests.filter(isRefused).length
    expect(asked).toBeGreaterThan(1)
    expect(asked).toBeLessThan(100)
    expect(isThere(stage())).toBe(false)
  })
})

const isRefused = ({ operation, status }: { operation: string; status: number }): boolean =>
  operation === 'ecs.CreateExpressGatewayService' && status === 400

function trusts({ clouds }: Stage, service: string): void {
  const name = infrastructureRole.split('/').at(-1) ?? ''
  clouds.aws.admin.putRole(readyAws.account, { name, trust: serviceTrust(service), policies: {} })
}

acrossSeeds('a service of the name that', (stage) => {
  test('is being deleted is waited for, and made anew', async () => {
    await release(stage(), stage().publish('old'))
    await removeTheirs(stage())
    const result = await release(stage(), stage().publish('new'))
    expect(result).toMatchObject({ outcome: 'released', targets: [{ action: 'create' }] })
    expect(await stage().askAws()).toBe('new')
  })

  test.each([
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 0],
  ])('has been deleted is not there, however AWS says so (%i, %i)', async (inactive, missing) => {
    stage().clouds.kernel.force('ecs.express.inactive', inactive)
    stage().clouds.kernel.force('ecs.express.missing', missing)
    await release(stage(), stage().publish('old'))
    await removeTheirs(stage())
    while (stage().clouds.aws.ecs.express(shopOnAws) !== undefined)
      await stage().clouds.kernel.clocks.platform.sleep(1_000)
    const result = await release(stage(), stage().publish('new'))
    expect(result).toMatchObject({ outcome: 'released', targets: [{ action: 'create' }] })
  })

  test('is not Express Mode’s is refused, with the platform that would take it', async () => {
    const { ecs } = stage().clouds.aws
    const balancer = ecs.addBalancer({ ...shopOnAws, partition: 'aws' })
    stage().publish('theirs')
    const image = `${readyAws.account}.dkr.ecr.${readyAws.region}.amazonaws.com/tandem/shop:theirs`
    await ecs.addService(shopOnAws, { image, balancer, executionRole })
    const result = await release(stage(), stage().publish('new'))
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toContain('aws-platform: ecs')
    expect(writesOn(stage())).toEqual([])
  })

  test('has never come up is refused as such', async () => {
    stage().publish('theirs', { 'tandem.sim/start': 'crash' })
    await made(stage(), 'theirs')
    expect(statusesOn(stage())).toEqual(['ROLLBACK_FAILED'])
    const before = writesOn(stage())
    const result = await release(stage(), stage().publish('new'))
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toMatch(/^the service has never come up .*ROLLBACK_FAILED/)
    expect(writesOn(stage())).toEqual(before)
  })

  test('runs a task definition of its user’s own is refused, and nothing is asked for', async () => {
    stage().publish('theirs')
    await made(stage(), 'theirs', {
      taskDefinitionArn: await registered(stage(), 'theirs'),
      primaryContainer: undefined,
      executionRoleArn: undefined,
      cpu: undefined,
      memory: undefined,
    })
    const result = await release(stage(), stage().publish('new'))
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toContain('task definition of your own')
    expect(writesOn(stage()).filter((each) => each.startsWith('Update'))).toEqual([])
    expect(await stage().askAws()).toBe('theirs')
  })
})

test('a cluster that is not there is refused before anything is asked for', async () => {
  const stage = await openExpressStage()
  try {
    const result = await release(stage, stage.publish('one'), { awsPlace: { cluster: 'web' } })
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toContain('there is no ECS cluster web: correct aws-cluster')
    expect(writesOn(stage)).toEqual([])
  } finally {
    await stage.stop()
  }
})

test('a service of the name that is being deleted for hours is red in bounded time, says so, and asks for nothing', async () => {
  const stage = await openExpressStage({ ownSpeed: 1_000 })
  try {
    await release(stage, stage.publish('old'), { policy: { requestTimeout: 300_000, deadline: 900_000 } })
    stage.clouds.kernel.pin('ecs.express.draining', 36_000_000)
    await removeTheirs(stage)
    const before = writesOn(stage)
    expect(await toldBy(release(stage, stage.publish('new')))).toMatch(/DRAINING|being deleted/)
    expect(writesOn(stage)).toEqual(before)
  } finally {
    await stage.stop()
  }
})

/** What a release says that does not succeed, as result or as error. */
const toldBy = (released: ReturnType<typeof release>): Promise<string> =>
  released.then(
    ({ outcome, targets }) => (outcome === 'released' ? 'released' : (targets[0]?.problem?.reason ?? 'nothing')),
    String,
  )

acrossSeeds('what Express Mode would refuse', (stage) => {
  test.each<[string, Partial<ServiceSettings>, RegExp]>([
    ['a new service without execution role', { executionRole: undefined } as object, /aws-execution-role/],
    [
      'a new service without infrastructure role',
      { infrastructureRole: undefined } as object,
      /aws-infrastructure-role/,
    ],
    ['a pair of sizes that there is not', { cpu: 0.25, memory: 8192 }, /0\.25 vCPU and 8192 MiB/],
    ['more instances at least than at most', { minInstances: 30, maxInstances: 3 }, /min-instances/],
    ['a secret that does not exist', { secrets: [{ target: 'A', secret: 'no-such', version: 'latest' }] }, /no-such/],
  ])('is found in the plan: %s', async (_, settings, reason) => {
    const result = await release(stage(), stage().publish('one'), { awsSettings: settings })
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toMatch(reason)
    expect(writesOn(stage())).toEqual([])
  })
})

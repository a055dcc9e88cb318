import { expect, test } from '@jest/globals'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import {
  acrossSeeds,
  configurationOn,
  duringDeployment,
  environmentOn,
  isCall,
  isCanary,
  isProbe,
  isThere,
  markOn,
  once,
  release,
  root,
  statusesOn,
  tagsOn,
} from './stand.ts'
import { made, removeTheirs, tagTheirs, theirContainer, updateTheirs } from './stand-operator.ts'

const sick = { 'tandem.sim/respond': 'not-found-on-health' }

acrossSeeds('a service that somebody else deploys', (stage) => {
  test('between plan and change is planned again, with what they changed', async () => {
    await release(stage(), stage().publish('old'))
    const changed = once(stage(), isCall('DescribeExpressGatewayService'), async () => {
      await updateTheirs(stage(), { cpu: '1024', memory: '2048' })
    })
    const result = await release(stage(), stage().publish('new'))
    await changed
    expect(result.outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
    expect(configurationOn(stage())).toMatchObject({ cpu: '1024', memory: '2048' })
  })

  test('while ours bakes, with an image of their own, is theirs, and ours is overtaken', async () => {
    await release(stage(), stage().publish('old'))
    const before = markOn(stage())
    stage().publish('theirs')
    const deployed = duringDeployment(stage(), isCanary, () => deployTheirs(stage()))
    const result = await release(stage(), stage().publish('new'))
    await deployed
    await stage().clouds.aws.ecs.atRest(shopOnAws)
    expect(result).toMatchObject({ outcome: 'overtaken', targets: [{ outcome: 'overtaken' }] })
    expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL'])
    expect(await stage().askAws()).toBe('theirs')
    expect(environmentOn(stage())).toEqual({ THEIRS: 'yes' })
    expect(markOn(stage())).toEqual(before)
  })

  test('while ours is probed is theirs, and ours is overtaken', async () => {
    await release(stage(), stage().publish('old'))
    const before = markOn(stage())
    stage().publish('theirs')
    const deployed = once(stage(), isProbe, () => deployTheirs(stage()))
    const result = await release(stage(), stage().publish('new'), { policy: { successes: 60 } })
    await deployed
    await stage().clouds.aws.ecs.atRest(shopOnAws)
    expect(result.outcome).toBe('overtaken')
    expect(await stage().askAws()).toBe('theirs')
    expect(markOn(stage())).toEqual(before)
  })

  test('while ours is on its way back stays theirs', async () => {
    await release(stage(), stage().publish('old'), { awsSettings: root })
    stage().publish('theirs')
    const isBackUnderWay = once(stage(), isSecondUpdate(), () => deployTheirs(stage()))
    const result = await release(stage(), stage().publish('bad', sick))
    await isBackUnderWay
    await stage().clouds.aws.ecs.atRest(shopOnAws)
    expect(result.outcome).toBe('overtaken')
    expect(await stage().askAws()).toBe('theirs')
    expect(environmentOn(stage())).toEqual({ THEIRS: 'yes' })
  })

  test('and that they delete meanwhile stays deleted', async () => {
    await release(stage(), stage().publish('old'))
    const removed = duringDeployment(stage(), isCanary, () => removeTheirs(stage()))
    const result = await release(stage(), stage().publish('new'))
    await removed
    expect(result.outcome).toBe('overtaken')
    expect(isThere(stage())).toBe(false)
  })

  test('is left alone where they create it at the same time', async () => {
    stage().publish('theirs')
    stage().clouds.kernel.fault({ kind: 'reset-before', operation: 'ecs.CreateExpressGatewayService' })
    const isReset = ({ operation, status }: { operation: string; status: number }) =>
      operation === 'ecs.CreateExpressGatewayService' && status === 0
    const created = once(stage(), isReset, () => made(stage(), 'theirs'))
    const result = await release(stage(), stage().publish('ours'))
    await created
    expect(result.outcome).toBe('overtaken')
    expect(environmentOn(stage())).toEqual({ THEIRS: 'yes' })
    expect(markOn(stage())).toBeUndefined()
  })

  test('is waited for where their deployment is under way before ours', async () => {
    await release(stage(), stage().publish('old'))
    stage().clouds.aws.ecs.deploy(shopOnAws)
    const result = await release(stage(), stage().publish('new'))
    expect(result.outcome).toBe('released')
    expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL'])
    expect(await stage().askAws()).toBe('new')
  })

  test('in every way that can be done by tags alone, is still released and undone', async () => {
    await release(stage(), stage().publish('old'), { awsSettings: root })
    const tagged = duringDeployment(stage(), isCanary, () => tagTheirs(stage(), { owner: 'somebody' }))
    const result = await release(stage(), stage().publish('bad', sick))
    await tagged
    expect(result.outcome).toBe('rolled-back')
    expect(await stage().askAws()).toBe('old')
    expect(tagsOn(stage())).toMatchObject({ owner: 'somebody' })
  })

  test('and whose deployment fails right after ours came up leaves ours released', async () => {
    await release(stage(), stage().publish('old'))
    const { ecs } = stage().clouds.aws
    const failed = once(stage(), isProbe, async () => {
      ecs.deploy(shopOnAws)
      ecs.stopDeployment(shopOnAws)
      await ecs.atRest(shopOnAws)
    })
    const result = await release(stage(), stage().publish('new'), { policy: { successes: 20 } })
    await failed
    expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'])
    expect(result.outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
  })

  test('and left behind half-way is, after an undo, what its users had', async () => {
    await release(stage(), stage().publish('old'), { awsSettings: root })
    const { ecs } = stage().clouds.aws
    stage().clouds.kernel.pin('ecs.rollback.failed', 1_000)
    stage().publish('theirs', { 'tandem.sim/start': 'crash' })
    ecs.decideNext('shop', 'cannot roll back')
    await deployTheirs(stage())
    expect(await ecs.atRest(shopOnAws)).toBe('ROLLBACK_FAILED')
    expect(await stage().askAws()).toBe('old')
    const result = await release(stage(), stage().publish('bad', sick))
    expect(await stage().askAws()).toBe('old')
    expect(result.outcome).toBe('rolled-back')
  })

  test('scales meanwhile is as they scaled it, and ours is released', async () => {
    await release(stage(), stage().publish('old'))
    const scaled = duringDeployment(stage(), isCanary, () => stage().clouds.aws.ecs.setDesired(shopOnAws, 3))
    const result = await release(stage(), stage().publish('new'))
    await scaled
    expect(result.outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
  })
})

const deployTheirs = (stage: Stage): Promise<unknown> =>
  updateTheirs(stage, { primaryContainer: theirContainer('theirs') })

/** The release's own update, and then the one of its way back. */
function isSecondUpdate() {
  const updates = new Set<number>()
  return ({ operation, sequence }: { operation: string; sequence: number }): boolean => {
    if (operation === 'ecs.UpdateExpressGatewayService') updates.add(sequence)
    return updates.size >= 2
  }
}

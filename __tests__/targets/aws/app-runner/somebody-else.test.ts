import { expect, test } from '@jest/globals'
import { makeImage } from '../../../../simulators/registry/images.ts'
import { ecrRepository, shopOnAws, type Stage } from '../../../support/stage.ts'
import { asNeighbour, deployTheirs, made } from './neighbour.ts'
import { acrossSeeds, environmentOn, imageOn, isThere, markOn, once, operationsOn, release, restOn } from './stand.ts'

const isProbe = ({ operation }: { operation: string }): boolean => operation === 'awsapprunner.com.request'
const isCall = (name: string) => (request: { operation: string }) => request.operation === `apprunner.${name}`

acrossSeeds('a service that somebody else deploys', (stage) => {
  test('between plan and change is planned again, with what they changed', async () => {
    // Seen late, it is found right before the first change, and the release is refused.
    stage().clouds.kernel.force('apprunner.describe.status', 0)
    await release(stage(), stage().publish('old'))
    const { appRunner } = stage().clouds.aws
    const next = stage().publish('new')
    const change = once(stage(), isCall('ListOperations'), async () => {
      appRunner.update(shopOnAws, { InstanceConfiguration: { Cpu: '2048', Memory: '4096' } })
    })
    const result = await release(stage(), next)
    await change
    expect(result.outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
    expect(appRunner.service(shopOnAws)).toMatchObject({ InstanceConfiguration: { Cpu: '2048', Memory: '4096' } })
  })

  test('while ours is probed, with an image of their own, is theirs, and ours is overtaken', async () => {
    await release(stage(), stage().publish('old'))
    const before = markOn(stage())
    const theirs = stage().publish('theirs')
    const result = await interrupted(stage(), () => deployTheirs(stage(), `@${theirs.platforms['linux/amd64']}`))
    expect(result).toMatchObject({ outcome: 'overtaken', targets: [{ outcome: 'overtaken' }] })
    expect(await stage().askAws()).toBe('theirs')
    expect(environmentOn(stage())).toEqual({ THEIRS: 'yes' })
    expect(markOn(stage())).toEqual(before)
  })

  test('while ours is probed, by a pause, is paused', async () => {
    await release(stage(), stage().publish('old'))
    const result = await interrupted(stage(), () => stage().clouds.aws.appRunner.pause(shopOnAws))
    expect(result.outcome).not.toBe('released')
  })

  test('and that they delete meanwhile stays deleted', async () => {
    await release(stage(), stage().publish('old'))
    const result = await interrupted(stage(), async () => {
      stage().clouds.aws.appRunner.remove(shopOnAws)
    })
    expect(result.outcome).toBe('overtaken')
    expect(isThere(stage())).toBe(false)
  })

  test('is left alone where they create it at the same time', async () => {
    const theirs = stage().publish('theirs')
    stage().clouds.kernel.fault({ kind: 'reset-before', operation: 'apprunner.CreateService' })
    const isReset = ({ operation, status }: { operation: string; status: number }) =>
      operation === 'apprunner.CreateService' && status === 0
    const created = once(stage(), isReset, () =>
      made(stage(), { image: `@${theirs.platforms['linux/amd64']}`, variables: { THEIRS: 'yes' } }),
    )
    const result = await release(stage(), stage().publish('ours'))
    await created
    expect(result.outcome).toBe('overtaken')
    expect(environmentOn(stage())).toEqual({ THEIRS: 'yes' })
    expect(markOn(stage())).toBeUndefined()
  })

  test('in every way that can be done by tags alone, is still released and undone', async () => {
    await release(stage(), stage().publish('old'))
    const tagged = once(stage(), isCall('UpdateService'), () =>
      asNeighbour(stage(), ({ client, context }, arn) => client.tag(arn, { owner: 'somebody' }, context)),
    )
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }))
    await tagged
    expect(result.outcome).toBe('rolled-back')
    expect(await stage().askAws()).toBe('old')
    expect(stage().clouds.aws.appRunner.tags(shopOnAws)).toMatchObject({ owner: 'somebody' })
  })
})

acrossSeeds('automatic deployments', (stage) => {
  test('that begin right before are waited for, and none comes after', async () => {
    stage().publish('latest')
    await made(stage(), { image: ':latest', autoDeployments: true })
    stage().clouds.kernel.pin('apprunner.push', 500)
    const pushed = once(stage(), isCall('ListServices'), () => push(stage(), 'pushed'))
    const result = await release(stage(), stage().publish('new'))
    await pushed
    expect(result.outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
    push(stage(), 'late')
    await stage().clouds.kernel.clocks.platform.sleep(30_000)
    await stage().clouds.aws.appRunner.atRest(shopOnAws)
    expect(await stage().askAws()).toBe('new')
    expect(operationsOn(stage()).at(-1)).toBe('UPDATE_SERVICE SUCCEEDED')
  })

  test('are on again after an undo, with the tag that they follow', async () => {
    stage().publish('latest')
    await made(stage(), {
      image: ':latest',
      autoDeployments: true,
      variables: { LEVEL: 'info' },
      tags: { owner: 'us' },
    })
    const before = restOn(stage())
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }))
    expect(result.outcome).toBe('rolled-back')
    expect(restOn(stage())).toEqual(before)
    expect(imageOn(stage())).toMatch(/:latest$/)
  })

  test('by somebody, of ours, leave ours released: their id stands in front of it', async () => {
    await release(stage(), stage().publish('old'))
    const image = stage().publish('new')
    const deployed = once(stage(), isCall('UpdateService'), async () => {
      await stage().clouds.aws.appRunner.atRest(shopOnAws)
      stage().clouds.aws.appRunner.deploy(shopOnAws)
    })
    const result = await release(stage(), image)
    await deployed
    expect(result.outcome).toBe('released')
    expect(operationsOn(stage()).slice(-2)).toEqual(['UPDATE_SERVICE SUCCEEDED', 'START_DEPLOYMENT SUCCEEDED'])
  })
})

acrossSeeds('a deployment by somebody that fails right after ours came up', (stage) => {
  test('is not taken for ours, though it is the newest', async () => {
    const { kernel, aws } = stage().clouds
    kernel.force('apprunner.operations.listed', 0)
    await release(stage(), stage().publish('old'))
    const deployed = once(stage(), isCall('UpdateService'), async () => {
      await aws.appRunner.atRest(shopOnAws)
      aws.appRunner.decideNext('shop', 'fails')
      aws.appRunner.deploy(shopOnAws)
    })
    const result = await release(stage(), stage().publish('new'))
    await deployed
    expect(operationsOn(stage()).slice(-2)).toEqual(['UPDATE_SERVICE SUCCEEDED', 'START_DEPLOYMENT ROLLBACK_SUCCEEDED'])
    expect(result.outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
  })
})

acrossSeeds('AWS’s own maintenance', (stage) => {
  test('is waited for, before the release and in the middle of it', async () => {
    await release(stage(), stage().publish('old'))
    stage().clouds.aws.appRunner.maintain(shopOnAws)
    const again = once(stage(), isCall('TagResource'), () => stage().clouds.aws.appRunner.maintain(shopOnAws))
    const result = await release(stage(), stage().publish('new'))
    await again
    expect(result.outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
  })

  test('that refuses an undo is waited for', async () => {
    await release(stage(), stage().publish('old'))
    const before = restOn(stage())
    const begun = once(stage(), isProbe, () => stage().clouds.aws.appRunner.maintain(shopOnAws))
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }))
    await begun
    expect(result.outcome).toBe('rolled-back')
    expect(restOn(stage())).toEqual(before)
  })
})

/** Releases `new`; somebody else acts while it is probed. */
async function interrupted(stage: Stage, act: () => unknown) {
  const acted = once(stage, isProbe, async () => {
    await act()
    await stage.clouds.aws.appRunner.atRest(shopOnAws).catch(() => undefined)
  })
  const result = await release(stage, stage.publish('new'), { policy: { successes: 60, deadline: 120_000 } })
  await acted
  return result
}

function push({ clouds }: Stage, version: string): void {
  const image = makeImage({ labels: { 'tandem.sim/version': version } })
  clouds.registries.admin.publish(`${ecrRepository}:latest`, image)
}

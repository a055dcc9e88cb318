import { expect, test } from '@jest/globals'
import { deployRole } from '../../../../simulators/aws/acme.ts'
import type { LoggedRequest } from '../../../../simulators/kernel/types.ts'
import { acrossSeeds, isCall, once, release, restOn, root, statusesOn, writesOn } from './stand.ts'

const sick = { 'tandem.sim/respond': 'not-found-on-health' }

acrossSeeds('a way back that AWS takes back', (stage) => {
  test('is told by every run, until one gets there', async () => {
    const { ecs } = stage().clouds.aws
    await release(stage(), stage().publish('old'), { awsSettings: root })
    const before = restOn(stage())
    const spoiled = (async () => {
      while (statusesOn(stage()).filter((status) => status === 'SUCCESSFUL').length < 2)
        await stage().clouds.kernel.clocks.platform.sleep(2_000)
      ecs.decideNext('shop', 'never healthy')
    })()
    const result = await release(stage(), stage().publish('bad', sick), { awsSettings: root })
    await spoiled
    expect(result.outcome).toBe('stuck')
    expect(result.targets[0]?.undoProblem?.reason).toMatch(
      /load balancer’s health check \(GET \/ on port 8080\) failed .*took the revision back/,
    )
    ecs.decideNext('shop', 'never healthy')
    await expect(release(stage(), stage().publish('new'))).rejects.toThrow(
      /left half-way and cannot be ended.*health check/,
    )
    const image = { ...stage().publish('none'), platforms: {} }
    expect((await release(stage(), image)).outcome).toBe('refused')
    expect([await stage().askAws(), restOn(stage())]).toEqual(['old', before])
  })
})

acrossSeeds('a deployment that may not be described any more', (stage) => {
  test('is stopped by what the list tells of it', async () => {
    const { admin, ecs } = stage().clouds.aws
    await release(stage(), stage().publish('old'))
    const before = restOn(stage())
    ecs.decideNext('shop', 'hangs')
    const denied = once(stage(), isCall('UpdateExpressGatewayService'), () =>
      admin.removePermission(deployRole, 'ecs:DescribeServiceDeployments'),
    )
    const result = await release(stage(), stage().publish('new'))
    await denied
    expect(result.outcome).toBe('rolled-back')
    expect(result.targets[0]?.problem?.reason).toContain('ecs:DescribeServiceDeployments')
    expect(writesOn(stage())).toContain('StopServiceDeployment')
    expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'])
    expect([await stage().askAws(), restOn(stage())]).toEqual(['old', before])
  })

  test('on its way back is followed by what the list tells of it', async () => {
    const { admin } = stage().clouds.aws
    await release(stage(), stage().publish('old'), { awsSettings: root })
    const before = restOn(stage())
    const updates = new Set<number>()
    const isRestore = ({ operation, sequence }: LoggedRequest): boolean => {
      if (operation === 'ecs.UpdateExpressGatewayService') updates.add(sequence)
      return updates.size >= 2
    }
    const denied = once(stage(), isRestore, () => admin.removePermission(deployRole, 'ecs:DescribeServiceDeployments'))
    const result = await release(stage(), stage().publish('bad', sick))
    await denied
    expect(result).toMatchObject({ outcome: 'rolled-back', targets: [{ problem: { kind: 'unhealthy' } }] })
    expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL'])
    expect([await stage().askAws(), restOn(stage())]).toEqual(['old', before])
  })
})

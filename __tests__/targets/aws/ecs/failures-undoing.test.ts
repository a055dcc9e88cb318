import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { deployRole } from '../../../../simulators/aws/acme.ts'
import type { LoggedRequest } from '../../../../simulators/kernel/types.ts'
import { type Bench, isCall, onEcs, toldOf } from './stand-bench.ts'
import { deploymentsOn, restOn, writesOn } from './stand-look.ts'

/** It gives up, and leaves everything where it is. */
const stopping: DeploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: false } }
const sick = { 'tandem.sim/respond': 'not-found-on-health' }

/** Whatever is deployed once so many deployments have ended never becomes healthy. */
async function spoil({ stage }: Bench, after: number): Promise<void> {
  const { aws, kernel } = stage.clouds
  while (deploymentsOn(stage).filter((status) => /SUCCESSFUL|STOPPED/.test(status)).length < after)
    await kernel.clocks.platform.sleep(500)
  aws.ecs.decideNext('shop', 'never healthy')
}

test('a way back that comes to nothing is told by every run, until one gets there', () =>
  onEcs({ configuration: stopping, guesses: { 'ecs.reads': 1 } }, async (bench) => {
    const before = restOn(bench.stage)
    const spoiling = spoil(bench, 2)
    const result = await bench.release(bench.publish('bad', sick))
    await spoiling
    expect(result.outcome).toBe('stuck')
    expect(toldOf(result)).toMatch(/load balancer’s health check on port 8080 failed/)
    bench.stage.clouds.aws.ecs.decideNext('shop', 'never healthy')
    await expect(bench.release(bench.publish('two'))).rejects.toThrow(/left half-way and cannot be ended.*health check/)
    expect(deploymentsOn(bench.stage)).toEqual(['SUCCESSFUL', 'SUCCESSFUL', 'STOPPED', 'STOPPED'])
    const refused = bench.release({ ...bench.publish('none'), platforms: {} })
    expect((await refused).outcome).toBe('refused')
    expect([await bench.users(), restOn(bench.stage)]).toEqual(['one', before])
    expect((await bench.release(bench.publish('two'))).outcome).toBe('released')
    expect(await bench.users()).toBe('two')
  }))

const hanging: DeploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } }
const blueGreen: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 }

test.each([
  ['a rolling deployment', hanging],
  ['a blue/green deployment', blueGreen],
])('%s that may not be described any more is stopped by what the list tells of it', (_, configuration) =>
  onEcs({ configuration }, async (bench) => {
    const before = restOn(bench.stage)
    const { admin, ecs } = bench.stage.clouds.aws
    ecs.decideNext('shop', 'hangs')
    const denied = bench.once(isCall('UpdateService'), () =>
      admin.removePermission(deployRole, 'ecs:DescribeServiceDeployments'),
    )
    const result = await bench.release(bench.publish('two'))
    await denied
    expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
    expect(toldOf(result)).toContain('ecs:DescribeServiceDeployments')
    expect(writesOn(bench.stage)).toContain('StopServiceDeployment')
    expect(deploymentsOn(bench.stage).at(-1)).toBe('ROLLBACK_SUCCESSFUL')
    expect(restOn(bench.stage)).toEqual(before)
  }),
)

test('a way back that may not be described is followed by what the list tells of it', () =>
  onEcs({ configuration: hanging }, async (bench) => {
    const before = restOn(bench.stage)
    const { admin } = bench.stage.clouds.aws
    const updates = new Set<number>()
    const isRestore = ({ operation, sequence }: LoggedRequest): boolean => {
      if (operation === 'ecs.UpdateService') updates.add(sequence)
      return updates.size >= 2
    }
    const denied = bench.once(isRestore, () => admin.removePermission(deployRole, 'ecs:DescribeServiceDeployments'))
    const result = await bench.release(bench.publish('bad', sick))
    await denied
    expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
    expect(deploymentsOn(bench.stage)).toEqual(['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL'])
    expect(restOn(bench.stage)).toEqual(before)
  }))

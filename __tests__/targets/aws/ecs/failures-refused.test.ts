import { CreateExpressGatewayServiceCommand, DeleteServiceCommand } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { executionRole, infrastructureRole } from '../../../../simulators/aws/acme.ts'
import { ecrRepository } from '../../../support/stage.ts'
import { type Bench, isPaused, onEcs, toldOf } from './stand-bench.ts'
import { restOn, writesOn } from './stand-look.ts'
import { deployTheirs, shopService } from './stand-shop.ts'
import type { EcsOptions } from './stand.ts'

/** What the user is told of a release that is refused before anything is touched. */
async function refusal({ stage, publish, release }: Bench, options: EcsOptions = {}): Promise<string> {
  const from = stage.clouds.kernel.requests.length
  const result = await release(publish('two'), options)
  expect([result.outcome, writesOn(stage, from)]).toEqual(['refused', []])
  return toldOf(result)
}

test('a service that is not there is not made: what makes one is named', () =>
  onEcs({}, async (bench) => {
    expect(await refusal(bench, { place: { name: 'other' } })).toMatch(/no service other.*ecs-express/)
    expect(await refusal(bench, { place: { cluster: 'elsewhere' } })).toMatch(/no service shop.*elsewhere/)
  }))

test('a service that Express Mode has made is left to that', () =>
  onEcs({}, async (bench) => {
    const primaryContainer = { image: `${ecrRepository}:one`, containerPort: 8080 }
    await bench.shop.operator.send(
      new CreateExpressGatewayServiceCommand({
        serviceName: 'other',
        executionRoleArn: executionRole,
        infrastructureRoleArn: infrastructureRole,
        primaryContainer,
        healthCheckPath: '/',
      }),
    )
    await bench.stage.clouds.aws.ecs.atRest({ ...shopService, service: 'other' })
    expect(await refusal(bench, { place: { name: 'other' } })).toMatch(/Express Mode.*aws-platform: ecs-express/)
  }))

test('a service that somebody has deleted is not waited for', () =>
  onEcs({}, async (bench) => {
    bench.stage.clouds.kernel.pin('ecs.inactive', 3_600_000)
    await bench.shop.operator.send(new DeleteServiceCommand({ service: 'shop', force: true }))
    await bench.stage.clouds.kernel.clocks.platform.sleep(5_000)
    expect(await refusal(bench)).toMatch(/DRAINING/)
  }))

const proxy = { name: 'proxy', image: `${ecrRepository}:one` }

test('which of two essential containers is released has to be said', () =>
  onEcs({ definition: { containerDefinitions: [proxy] } }, async (bench) => {
    expect(await refusal(bench)).toMatch(/containers web, proxy.*aws-container/)
    expect(await refusal(bench, { place: { container: 'shop' } })).toMatch(/no container shop but web, proxy/)
    expect((await bench.release(bench.publish('two'), { place: { container: 'web' } })).outcome).toBe('released')
    expect(await bench.users()).toBe('two')
  }))

test('a size that Fargate has not is told with those that it has', () =>
  onEcs({}, async (bench) => {
    expect(await refusal(bench, { settings: { cpu: 0.25, memory: 8_192 } })).toMatch(
      /no task of 0\.25 vCPU and 8192 MiB/,
    )
  }))

test('somebody else’s deployment that waits at a pause is left to them, with the words that end it', () => {
  const lifecycleHooks = [{ targetType: 'PAUSE' as const, lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT' as const] }]
  return onEcs({ configuration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks } }, async (bench) => {
    await deployTheirs(bench.shop, bench.stage)
    await bench.deployment(isPaused)
    const before = restOn(bench.stage)
    expect(await refusal(bench)).toMatch(/waits at POST_TEST_TRAFFIC_SHIFT.*continue-service-deployment.*ROLLBACK/)
    expect(restOn(bench.stage)).toEqual(before)
  })
})

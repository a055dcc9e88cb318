import { describe, expect, test } from '@jest/globals'
import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { ecrRepository } from '../../../support/stage.ts'
import { type Bench, isCall, onEcs } from './stand-bench.ts'
import { definitionOn, restOn, serviceOn, writesOn } from './stand-look.ts'
import { shopService } from './stand-shop.ts'
import { ecsTandem } from './stand.ts'

const sick = { 'tandem.sim/respond': 'not-found-on-health' }
const configurationOn = ({ stage }: Bench) => serviceOn(stage).deploymentConfiguration

/** The wire's own words, which the SDK's types are stricter about. */
const configured = (configuration: object): DeploymentConfiguration => configuration

const partsOf = (definition: object): readonly object[] =>
  'containerDefinitions' in definition && Array.isArray(definition.containerDefinitions)
    ? definition.containerDefinitions
    : []

describe('a rolling service', () => {
  test('gets the image by digest, and what is released again is unchanged', () =>
    onEcs({}, async (bench) => {
      const image = bench.publish('two')
      expect(await bench.release(image)).toMatchObject({ outcome: 'released', targets: [{ proof: expect.anything() }] })
      expect(await bench.users()).toBe('two')
      const [container] = (await definitionOn(bench.stage, bench.shop)).containerDefinitions ?? []
      expect(container?.image).toMatch(/tandem\/shop@sha256:[0-9a-f]{64}$/)
      const before = writesOn(bench.stage).length
      expect((await bench.release(image)).outcome).toBe('unchanged')
      expect(writesOn(bench.stage)).toHaveLength(before)
    }))

  test('keeps everything of its task definition that nobody has given, a container beside it too', () => {
    const beside = { name: 'proxy', image: `${ecrRepository}:one`, essential: false, user: '101' }
    const container = {
      environment: [
        { name: 'OLD', value: 'yes' },
        { name: 'LEVEL', value: 'info' },
      ],
      ulimits: [{ name: 'nofile' as const, softLimit: 1024, hardLimit: 4096 }],
      stopTimeout: 77,
    }
    const definition = {
      containerDefinitions: [beside],
      volumes: [{ name: 'scratch' }],
      ephemeralStorage: { sizeInGiB: 30 },
      enableFaultInjection: true,
      tags: [{ key: 'cost', value: 'theirs' }],
    }
    return onEcs({ container, definition }, async ({ stage, shop, publish, release }) => {
      const before = await definitionOn(stage, shop)
      await release(publish('two'), { settings: { env: { LEVEL: 'debug' } } })
      const after = await definitionOn(stage, shop)
      const [web, proxy] = after.containerDefinitions ?? []
      expect(proxy).toEqual(before.containerDefinitions?.[1])
      expect(web).toMatchObject({ ulimits: container.ulimits, stopTimeout: 77, logConfiguration: expect.anything() })
      const names = web?.environment?.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(['LEVEL', 'RELEASE_ID', 'RELEASE_VERSION', 'CLOUD_PROVIDER']))
      expect(names).not.toContain('OLD')
      const { volumes, ephemeralStorage, cpu, memory, executionRoleArn, taskRoleArn } = before
      expect(after).toMatchObject({ volumes, ephemeralStorage, cpu, memory, executionRoleArn, taskRoleArn })
      expect(after).toMatchObject({ enableFaultInjection: true })
    })
  })

  // The local ECS, like the SDK, takes in what its model has: what is sent is what counts.
  test('is sent with what AWS’s SDK has never heard of, too', () =>
    onEcs({ clouds: { recordBodies: true } }, async ({ stage, publish, release }) => {
      const { ecs } = stage.clouds.aws
      const [web] = partsOf(ecs.definition(shopService))
      ecs.change(shopService, { invented: { a: [1] }, containerDefinitions: [{ ...web, novelty: 'x' }] })
      await ecs.atRest(shopService)
      await release(publish('two'))
      const sent = stage.clouds.kernel.requests.findLast(isCall('RegisterTaskDefinition'))?.requestBody ?? '{}'
      expect(JSON.parse(sent)).toMatchObject({ invented: { a: [1] }, containerDefinitions: [{ novelty: 'x' }] })
    }))

  test('is found in its cluster', () =>
    onEcs({ cluster: 'production' }, async ({ publish, release, users }) => {
      const { outcome } = await release(publish('two'), { place: { cluster: 'production' } })
      expect([outcome, await users()]).toEqual(['released', 'two'])
    }))

  test('gets size, architecture and secrets where they are given', () =>
    onEcs({}, async ({ stage, shop, publish, release, users }) => {
      const arn = stage.clouds.aws.admin.putSecret(shopService, 'api-key', 'canary-of-a-secret')
      const secrets = [{ target: 'API_KEY', secret: 'api-key', version: 'latest' }]
      const { outcome } = await release(publish('two'), {
        settings: { cpu: 0.5, memory: 2048, secrets },
        place: { architecture: 'arm64' },
      })
      expect([outcome, await users()]).toEqual(['released', 'two'])
      const { cpu, memory, runtimePlatform, containerDefinitions } = await definitionOn(stage, shop)
      expect({ cpu, memory, runtimePlatform }).toMatchObject({
        cpu: '512',
        memory: '2048',
        runtimePlatform: { cpuArchitecture: 'ARM64' },
      })
      const [secret] = containerDefinitions?.[0]?.secrets ?? []
      expect(secret).toMatchObject({ name: 'API_KEY', valueFrom: expect.stringContaining(arn) })
      expect(stage.lines.join('\n')).not.toContain('canary-of-a-secret')
    }))

  test('has as many tasks afterwards as autoscaling wants meanwhile', () =>
    onEcs({ clouds: { recordBodies: true } }, async ({ stage, publish, release, once }) => {
      const scaled = once(isCall('UpdateService'), () => stage.clouds.aws.ecs.setDesired(shopService, 3))
      expect((await release(publish('bad', sick))).outcome).toBe('rolled-back')
      await scaled
      expect(serviceOn(stage).desiredCount).toBe(3)
      expect((await release(publish('two'))).outcome).toBe('released')
      expect(serviceOn(stage)).toMatchObject({ desiredCount: 3, runningCount: 3 })
      const bodies = stage.clouds.kernel.requests
        .filter(isCall('UpdateService'))
        .map(({ requestBody = '' }) => requestBody)
      expect(bodies.filter((body) => body.includes('desiredCount'))).toHaveLength(0)
      expect(bodies.length).toBeGreaterThan(1)
    }))

  const off = configured({ deploymentCircuitBreaker: { enable: false, rollback: true } })
  test.each([
    ['a release', {}, 'released', {}],
    ['its undo', sick, 'rolled-back', {}],
    ['a release, as it was set', {}, 'released', { configuration: off }],
    ['its undo, as it was set', sick, 'rolled-back', { configuration: off }],
  ])('without circuit breaker has one while it is deployed to, and none after %s', (_, labels, outcome, options) =>
    onEcs(options, async (bench) => {
      const before = configurationOn(bench)
      let during: unknown
      const looked = bench.once(isCall('UpdateService'), () => {
        during = configurationOn(bench)?.deploymentCircuitBreaker
      })
      expect((await bench.release(bench.publish('two', labels))).outcome).toBe(outcome)
      await looked
      expect(during).toMatchObject({ enable: true, rollback: true })
      expect(configurationOn(bench)).toEqual(before)
    }),
  )

  test('without circuit breaker is told in the plan that it gets one meanwhile', () =>
    onEcs({}, async ({ stage, shop, publish }) => {
      const { target, member, context, close } = await ecsTandem(stage, shop)
      const { changes, steps, warnings } = await target.plan(
        member(publish('two')).unit,
        await target.observe(context),
        context,
      )
      expect(JSON.stringify([changes, steps, warnings])).toMatch(/circuit breaker/i)
      await close()
    }))

  test('that is sick goes back, task definition, configuration and tags too', () =>
    onEcs({ tags: { owner: 'somebody' } }, async ({ stage, shop, publish, release, users }) => {
      const before = restOn(stage)
      const { outcome, targets } = await release(publish('bad', sick))
      expect([outcome, await users()]).toEqual(['rolled-back', 'one'])
      expect(restOn(stage)).toEqual(before)
      expect(serviceOn(stage).taskDefinition).toBe(shop.first)
      expect(targets[0]?.restored).toContain('shop:1')
    }))

  test('without an address is proven by ECS’s own word, and the report says so', () =>
    onEcs({ balanced: false }, async ({ stage, publish, release }) => {
      const { outcome, targets } = await release(publish('two'), { addressed: false })
      expect(outcome).toBe('released')
      expect(targets[0]?.proof).toMatch(/ECS|platform/)
      expect(stage.clouds.aws.ecs.serving(shopService)).toHaveLength(1)
    }))
})

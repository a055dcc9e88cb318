import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type LocalAppRunner, repository, startAppRunner, until, where } from './local-app-runner.ts'

let run: LocalAppRunner
beforeEach(async () => {
  run = await startAppRunner({ guesses: { 'apprunner.operations.listed': 0, 'apprunner.failed-pull': 0 } })
  run.aws.kernel.pin('apprunner.rollback', 300_000)
})
afterEach(() => run.stop())

const version = async () => /"version":"(.*?)"/.exec((await run.get()).text)?.[1]

const release = (tag: string, labels: Readonly<Record<string, string>> = {}, recipe = {}) =>
  run.update({ SourceConfiguration: run.source(run.publish(tag, labels, recipe)) })

describe('a version that does not get healthy', () => {
  test.each([
    ['crashes', { 'tandem.sim/start': 'crash' }],
    ['listens elsewhere', { 'tandem.sim/start': 'wrong-port' }],
    ['never listens', { 'tandem.sim/start': 'never-listens' }],
  ])('because it %s is rolled back while the service says RUNNING', async (_, labels) => {
    await run.createShop()
    const id = await release('2', labels)
    const statuses = new Set<string | undefined>()
    await until(run.operations, ([newest]) => {
      statuses.add(newest?.Status)
      return newest?.Status === 'ROLLBACK_SUCCEEDED'
    })
    expect(statuses.has('ROLLBACK_IN_PROGRESS')).toBe(true)
    expect(await run.ended(id)).toMatchObject({ Status: 'ROLLBACK_SUCCEEDED' })
    const after = await until(run.describe, ({ Status }) => Status === 'RUNNING')
    expect(after.SourceConfiguration?.ImageRepository?.ImageIdentifier).toBe(`${repository}:1`)
    expect(await version()).toBe('1')
  })

  test('takes more than fifteen minutes to be rolled back', async () => {
    await run.stop()
    run = await startAppRunner()
    await run.createShop()
    const { platform } = run.aws.kernel.clocks
    const started = platform.now()
    await run.ended(await release('2', { 'tandem.sim/start': 'crash' }))
    expect((platform.now() - started) / 60_000).toBeGreaterThan(15)
  })

  test('because the health path answers 404 fails an HTTP check, and not a TCP one; until then nobody is sent to it', async () => {
    await run.createShop()
    await until(version, (now) => now === '1')
    const labels = { 'tandem.sim/respond': 'not-found-on-health', 'tandem.sim/health-path': '/healthz' }
    const HealthCheckConfiguration = {
      Protocol: 'HTTP',
      Path: '/healthz',
      Interval: 1,
      Timeout: 1,
      HealthyThreshold: 1,
      UnhealthyThreshold: 2,
    } as const
    const SourceConfiguration = run.source(run.publish('2', labels))
    const id = await run.update({ SourceConfiguration, HealthCheckConfiguration })
    const seen = new Set<string | undefined>()
    await until(run.operations, async ([newest]) => {
      seen.add(await version())
      return newest?.EndedAt !== undefined
    })
    expect([...seen]).toEqual(['1'])
    expect((await run.ended(id)).Status).toBe('ROLLBACK_SUCCEEDED')
    expect((await run.ended(await run.update({ SourceConfiguration }))).Status).toBe('SUCCEEDED')
  })

  test('of another architecture is pulled and cannot be run', async () => {
    await run.createShop()
    const id = await release('2', {}, { platforms: ['linux/arm64'] })
    expect((await run.ended(id)).Status).toBe('ROLLBACK_SUCCEEDED')
  })

  test('whose image is missing fails, or is rolled back, by seed', async () => {
    await run.createShop()
    const missing = { SourceConfiguration: run.source(`${repository}:none`) }
    expect((await run.ended(await run.update(missing))).Status).toBe('ROLLBACK_SUCCEEDED')
    run.aws.kernel.force('apprunner.failed-pull', 1)
    expect((await run.ended(await run.update(missing))).Status).toBe('FAILED')
    expect((await run.describe()).Status).toBe('RUNNING')
  })

  test('and cannot be rolled back leaves ROLLBACK_FAILED', async () => {
    await run.createShop()
    run.appRunner.admin.decideNext('shop', 'cannot roll back')
    expect((await run.ended(await release('2'))).Status).toBe('ROLLBACK_FAILED')
    expect(await version()).toBe('1')
  })

  test('of a first deployment leaves CREATE_FAILED, which an update rebuilds', async () => {
    await run.createShop({ SourceConfiguration: run.source(run.publish('bad', { 'tandem.sim/start': 'crash' })) })
    expect((await until(run.describe, ({ Status }) => Status !== 'OPERATION_IN_PROGRESS')).Status).toBe('CREATE_FAILED')
    expect(await run.operations()).toMatchObject([{ Type: 'CREATE_SERVICE', Status: 'FAILED' }])
    expect(await run.get()).toMatchObject({ status: 404 })
    expect((await run.ended(await release('bad', { 'tandem.sim/start': 'crash' }))).Status).toBe('FAILED')
    expect(run.appRunner.admin.service(where)).toMatchObject({ Status: 'CREATE_FAILED' })
    expect((await run.ended(await release('2'))).Status).toBe('SUCCEEDED')
    expect(run.appRunner.admin.service(where)).toMatchObject({ Status: 'RUNNING' })
    await until(version, (now) => now === '2')
  })
})

import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { executionRole } from '../../../../simulators/aws/acme.ts'
import { type Bench, type BenchOptions, isCall, onEcs, toldOf } from './stand-bench.ts'
import { deploymentsOn, restOn, serviceOn, writesOn } from './stand-look.ts'
import { shopService } from './stand-shop.ts'

const configured = (configuration: object): DeploymentConfiguration => configuration
const breaker = configured({ deploymentCircuitBreaker: { enable: true, rollback: true } })
const blueGreen = configured({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 })
const alarms = { alarmNames: ['too-many-errors'], enable: true, rollback: true }
const crash = {
  'tandem.sim/start': 'crash',
  'tandem.sim/exit-code': '3',
  'tandem.sim/output': 'no database at db.internal',
}
const sick = { 'tandem.sim/respond': 'not-found-on-health' }

/** A release that is red; users, and the service as a whole, are where they were. Returns what the user is told. */
async function failing(bench: Bench, image: ReturnType<Bench['publish']>, act: () => unknown = () => undefined) {
  const before = restOn(bench.stage)
  const acted = bench.once(isCall('UpdateService'), act)
  const result = await bench.release(image)
  await acted
  expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
  expect(restOn(bench.stage)).toEqual(before)
  return toldOf(result)
}

/** And how its last deployment ended in the end: by ECS's own way back, or by one that was asked for. */
const breakers: readonly [string, BenchOptions, string][] = [
  ['with a circuit breaker', { configuration: breaker }, 'ROLLBACK_SUCCESSFUL'],
  ['without one', {}, 'ROLLBACK_SUCCESSFUL'],
  [
    'with one that only stops',
    { configuration: configured({ deploymentCircuitBreaker: { enable: true, rollback: false } }) },
    'SUCCESSFUL',
  ],
]

describe.each(breakers)('a rolling service %s', (_, options, ended) => {
  test('whose tasks crash is red with exit code and last lines', () =>
    onEcs(options, async (bench) => {
      const told = await failing(bench, bench.publish('bad', crash))
      expect(told).toMatch(/exit code 3/)
      expect(told).toContain('no database at db.internal')
      expect(deploymentsOn(bench.stage).at(-1)).toBe(ended)
    }))

  test('whose tasks are never healthy is red with what the load balancer finds', () =>
    onEcs(options, async (bench) => {
      bench.stage.clouds.aws.ecs.decideNext('shop', 'never healthy')
      expect(await failing(bench, bench.publish('two'))).toMatch(/the load balancer’s health check on port 8080 failed/)
    }))
})

test('a service whose new version listens elsewhere is told so, and that the port is the service’s own', () =>
  onEcs({ configuration: breaker }, async (bench) => {
    const told = await failing(bench, bench.publish('bad', { 'tandem.sim/start': 'wrong-port' }))
    expect(told).toMatch(/listens on port 8081, and the load balancer asks on 8080.*Have it listen on port 8080/)
  }))

describe('a deployment that AWS itself takes back', () => {
  test('because of an alarm is red with its name', () =>
    onEcs({ configuration: { ...breaker, alarms } }, async (bench) => {
      const fire = () => deploying(bench, () => bench.stage.clouds.aws.ecs.fireAlarm('too-many-errors'))
      expect(await failing(bench, bench.publish('two'), fire)).toContain('too-many-errors')
    }))

  test('because of an alarm after its users had it is red all the same', () =>
    onEcs({ configuration: { ...blueGreen, alarms } }, async (bench) => {
      const before = restOn(bench.stage)
      const shifted = bench
        .deployment(({ targetServiceRevision: to }) => to?.requestedProductionTrafficWeight === 100)
        .then(() => bench.stage.clouds.aws.ecs.fireAlarm('too-many-errors'))
      const result = await bench.release(bench.publish('two'))
      await shifted
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(result.targets[0]?.problem?.served).toBe(true)
      expect(toldOf(result)).toContain('too-many-errors')
      expect(restOn(bench.stage)).toEqual(before)
    }))

  test('and cannot, is red, says so, and is undone by a deployment of the old version', () =>
    onEcs({ configuration: breaker }, async (bench) => {
      bench.stage.clouds.aws.ecs.decideNext('shop', 'cannot roll back')
      const result = await bench.release(bench.publish('bad', crash))
      expect(deploymentsOn(bench.stage).slice(-2)).toEqual(['ROLLBACK_FAILED', 'SUCCESSFUL'])
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(toldOf(result)).toMatch(/exit code 3.*could not take the revision back/)
    }))
})

test('a version that the service’s own Lambda hook does not let pass is red, and users never have it', () => {
  const hook = {
    hookTargetArn: 'arn:aws:lambda:us-east-1:111122223333:function:check',
    roleArn: 'arn:aws:iam::111122223333:role/hooks',
    lifecycleStages: ['POST_SCALE_UP' as const],
  }
  return onEcs({ configuration: { ...blueGreen, lifecycleHooks: [hook] } }, async (bench) => {
    bench.stage.clouds.aws.ecs.answerHooks('FAILED')
    expect(await failing(bench, bench.publish('two'))).toMatch(/POST_SCALE_UP lifecycle hook\(s\) failed/)
  })
})

describe('a deployment that a person stops', () => {
  test.each([
    ['with a way back', 'rollback'],
    ['and leaves where it is', 'abort'],
  ] as const)('%s is red, and users have the old version', (_, how) =>
    onEcs({ configuration: breaker }, async (bench) => {
      const stop = () => deploying(bench, () => bench.stage.clouds.aws.ecs.stopDeployment(shopService, how))
      expect(await failing(bench, bench.publish('two'), stop)).toMatch(/stopped|StopServiceDeployment/)
    }),
  )
})

describe('a deployment that never ends', () => {
  test('is stopped when the time is over, and red', () =>
    onEcs({ configuration: breaker }, async (bench) => {
      bench.stage.clouds.aws.ecs.decideNext('shop', 'hangs')
      const before = restOn(bench.stage)
      const result = await bench.release(bench.publish('two'), { budgets: { release: 300_000 } })
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(restOn(bench.stage)).toEqual(before)
      expect(writesOn(bench.stage)).toContain('StopServiceDeployment')
    }))

  // Nobody has documented whether the circuit breaker counts containers that end by themselves.
  test('because ECS does not count its crashes is red with the exit code', () =>
    onEcs({ balanced: false, configuration: breaker, guesses: { 'ecs.failures.exit': 1 } }, async (bench) => {
      const { ecs } = bench.stage.clouds.aws
      const [one] = ecs.serving(shopService)
      const options = { addressed: false, budgets: { release: 400_000 } }
      const result = await bench.release(bench.publish('bad', crash), options)
      expect(result.outcome).toBe('rolled-back')
      expect(toldOf(result)).toMatch(/exit code 3.*no database at db\.internal/s)
      await ecs.atRest(shopService)
      expect(ecs.serving(shopService)).toEqual([one])
    }))
})

describe('a task that cannot be started', () => {
  test('because its image is gone is told as such', () =>
    onEcs({ configuration: breaker }, async (bench) => {
      const missing = `sha256:${'0'.repeat(64)}`
      const image = { ...bench.publish('gone'), digest: missing, platforms: { 'linux/amd64': missing } }
      expect(await failing(bench, image)).toMatch(/CannotPullContainerError|image .* not (there|found)/i)
    }))

  test('because its role may not read a secret is told with role and secret', () =>
    onEcs({ configuration: breaker }, async (bench) => {
      const { admin } = bench.stage.clouds.aws
      admin.putSecret(shopService, 'api-key', 'canary-of-a-secret')
      admin.removePermission(executionRole, 'secretsmanager:GetSecretValue')
      const secrets = [{ target: 'API_KEY', secret: 'api-key', version: 'latest' }]
      const result = await bench.release(bench.publish('two'), { settings: { secrets } })
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(toldOf(result)).toContain('secretsmanager:GetSecretValue')
      expect(toldOf(result)).toContain(executionRole)
      expect(bench.stage.lines.join('\n')).not.toContain('canary-of-a-secret')
    }))

  const quota = 'You’ve reached the limit on the number of vCPUs you can run concurrently'

  // Nobody has documented whether the circuit breaker counts them.
  test.each([0, 1])('because there is no room for it is told with ECS’s reason and the quota (guess %i)', (guess) =>
    onEcs({ configuration: breaker, guesses: { 'ecs.failures.placement': guess } }, async (bench) => {
      bench.stage.clouds.aws.ecs.refuseTasks(quota)
      const told = await failing(bench, bench.publish('two'))
      expect(told).toContain(`ECS could not place a task: ${quota} (`)
      expect(told).toContain('Fargate On-Demand vCPU resource count')
      expect(deploymentsOn(bench.stage).at(-1)).toBe('ROLLBACK_SUCCESSFUL')
    }),
  )

  test('for a while only, and then fails by itself, is told with its own words', () =>
    onEcs({ configuration: breaker, guesses: { 'ecs.failures.placement': 1 } }, async (bench) => {
      const { ecs } = bench.stage.clouds.aws
      ecs.refuseTasks(quota)
      const released = failing(bench, bench.publish('bad', crash))
      await bench.deployment(({ status, targetServiceRevision: to }) => status === 'IN_PROGRESS' && to !== undefined)
      await bench.stage.clouds.kernel.clocks.platform.sleep(10_000)
      ecs.refuseTasks(undefined)
      const told = await released
      expect(told).toMatch(/exit code 3/)
      expect(told).not.toContain(quota)
    }))

  test('because its image is for another architecture is refused before anything is touched', () =>
    onEcs({}, async (bench) => {
      const { platforms, ...image } = bench.publish('two')
      const only = platforms['linux/arm64'] ?? ''
      const from = bench.stage.clouds.kernel.requests.length
      const result = await bench.release({ ...image, digest: only, platforms: { 'linux/arm64': only } })
      expect(result.outcome).toBe('refused')
      expect(toldOf(result)).toMatch(/linux\/amd64.*aws-architecture|aws-architecture.*linux\/amd64/s)
      expect(writesOn(bench.stage, from)).toEqual([])
    }))
})

test.each([-600_000, 600_000])('a clock that differs by %i ms from ECS’s changes nothing', (skew) =>
  onEcs({ configuration: breaker }, async (bench) => {
    bench.stage.clouds.aws.ecs.skewClock(skew)
    expect((await bench.release(bench.publish('two'))).outcome).toBe('released')
    expect(toldOf(await bench.release(bench.publish('bad', crash)))).toMatch(/exit code 3.*no database/s)
    expect(await bench.users()).toBe('two')
  }),
)

test('a new version that is sick at its public address goes back by a deployment of its own', () =>
  onEcs({ configuration: breaker }, async (bench) => {
    const before = restOn(bench.stage)
    const result = await bench.release(bench.publish('bad', sick))
    expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
    expect(restOn(bench.stage)).toEqual(before)
    expect(serviceOn(bench.stage).taskDefinition).toBe(bench.shop.first)
  }))

/** Acts once the newest deployment is under way. */
const deploying = async ({ deployment }: Bench, act: () => void): Promise<void> => {
  await deployment(({ status, targetServiceRevision: to }) => status === 'IN_PROGRESS' && to !== undefined)
  act()
}

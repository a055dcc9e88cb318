import { describe, expect, test } from '@jest/globals'
import { silentLog } from '../../../../src/core/log.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import type { Observed, TargetPlan } from '../../../../src/core/target.ts'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import type { Found } from '../../../../src/targets/aws/ecs/found.ts'
import { writeMark } from '../../../../src/targets/aws/ecs/mark.ts'
import { planService } from '../../../../src/targets/aws/ecs/plan.ts'
import { planDetail } from '../../../../src/targets/aws/ecs/request.ts'
import { liveHash } from '../../../../src/targets/aws/ecs/settings.ts'
import { takeSnapshot } from '../../../../src/targets/aws/ecs/snapshot.ts'
import { observed } from '../../../../src/targets/aws/ecs/view.ts'
import { addresses, definition, digest, repository, shop } from './paper-shop.ts'

const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
interface Wish {
  readonly service?: Partial<Found> | undefined
  readonly settings?: Partial<ServiceSettings>
  readonly platforms?: Readonly<Record<string, string>>
  readonly command?: readonly string[]
  readonly release?: string
}

const planOf = ({ service = {}, ...wish }: Wish): Promise<TargetPlan> =>
  plan(observed({ ...shop, ...service }, addresses), wish)

const plan = (
  seen: Observed,
  { settings = {}, platforms = { 'linux/amd64': digest }, command, release = 'r1' }: Omit<Wish, 'service'> = {},
): Promise<TargetPlan> =>
  planService(
    {
      release: {
        id: release,
        order: 1_795_669_642_541,
        version: 'v1',
        run: 'https://github.com/octo/shop/actions/runs/1',
      },
      image: { repository, digest, platforms },
      settings: { envStrategy: 'replace', ...settings },
    },
    seen,
    {
      ...addresses,
      service: 'shop',
      cluster: 'default',
      container: undefined,
      architecture: undefined,
      command,
      patience: 40,
      resolve: ({ secret }) => Promise.resolve({ arn: secret }),
    },
    context,
  )

test('where the last deployment came to nothing, what users have is what an undo brings, and the plan says so', async () => {
  const served = definition.arn.replace(':7', ':6')
  const seen = observed({ ...shop, served }, addresses)
  const planned = await plan(seen)
  expect(planned.warnings.join()).toMatch(
    /came to nothing: it is set to run shop:7,.* users have shop:6, and that is what/,
  )
  expect(takeSnapshot(planned, seen).recipe).toMatchObject({ definition: served, set: definition.arn })
  expect((await planOf({})).warnings.join()).not.toContain('came to nothing')
  expect(seen.fingerprint).not.toBe(observed(shop, addresses).fingerprint)
})

test('a rolling service is released in place', async () => {
  const { action, traits, problems } = await planOf({})
  expect({ action, problems }).toEqual({ action: 'update', problems: [] })
  expect(traits).toMatchObject({ hold: 'none', undo: 'redeploy', undoNeeds: 'cloud', proof: 'http' })
})

test('one that shifts traffic is held, and the plan says for how long ECS waits', async () => {
  const configuration = { strategy: 'BLUE_GREEN' as const, bakeTimeInMinutes: 15 }
  const { traits, changes, warnings } = await planOf({ service: { configuration, hasTest: true } })
  expect(traits.hold).toBe('paused')
  expect(JSON.stringify(changes)).toMatch(/pause at POST_TEST_TRAFFIC_SHIFT.*40 min/)
  expect(warnings.join(' ')).toMatch(/15 min and more.*release-timeout/)
})

test('the time of a linear deployment is added up', async () => {
  const linearConfiguration = { stepPercent: 25, stepBakeTimeInMinutes: 10 }
  const configuration = { strategy: 'LINEAR' as const, bakeTimeInMinutes: 5, linearConfiguration }
  expect((await planOf({ service: { configuration } })).warnings.join(' ')).toMatch(/takes 35 min/)
})

test('who reads the plan sees that there is a release command, and not what it is told', async () => {
  const told = JSON.stringify((await planOf({ command: ['migrate', '--to', 'postgres://me:canary@db'] })).steps)
  expect(told).toMatch(/release command.*migrate …/)
  expect(told).not.toContain('canary')
})

test('a service that is content with a part of its tasks is told of', async () => {
  const earlySuccessCriteria = { enable: true, healthyPercent: 60 }
  const { warnings } = await planOf({ service: { configuration: { ...shop.configuration, earlySuccessCriteria } } })
  expect(warnings.join(' ')).toMatch(/successful once 60 %/)
})

test('a pause of the service’s own that ends before a release has to be decided is told of', async () => {
  const held = (timeoutInMinutes: number) => ({
    strategy: 'BLUE_GREEN' as const,
    lifecycleHooks: [
      {
        targetType: 'PAUSE' as const,
        lifecycleStages: ['POST_SCALE_UP' as const],
        timeoutConfiguration: { timeoutInMinutes },
      },
    ],
  })
  const warned = async (minutes: number) =>
    (await planOf({ service: { configuration: held(minutes) } })).warnings.join(' ')
  expect(await warned(5)).toMatch(/own pause at POST_SCALE_UP ends after 5 min/)
  expect(await warned(60)).not.toMatch(/ends after/)
})

test('what a mark comes to say later has room in the tags of a service that is released', async () => {
  const release = 'rmi2abcde012'
  const configuration = { strategy: 'BLUE_GREEN' as const }
  const theirs = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag-${index}`, 'theirs']))
  const planWith = (count: number) =>
    planOf({ service: { configuration, hasTest: true, tags: theirs(count) }, release, command: ['migrate'] })
  let most = 49
  while ((await planWith(most)).problems.length > 0) most -= 1
  const { mark } = planDetail(await planWith(most)) ?? {}
  if (mark === undefined) throw new Error('there is no mark')
  const last = {
    ...mark,
    phase: 'restoring',
    step: `${release}-restored-retract-12`,
    after: 'a'.repeat(21),
    live: 'a'.repeat(16),
  } as const
  const note = ['tandem-before']
  expect(Object.keys({ ...theirs(most), ...writeMark(last, {}) }).length + note.length).toBeLessThanOrEqual(50)
})

describe('a release is refused', () => {
  const kind = shop.kind
  const latest: NonNullable<Found['latest']> = {
    arn: 'arn:aws:ecs:us-east-1:111122223333:service-deployment/default/shop/theirs',
    status: 'IN_PROGRESS',
    target: 'arn:aws:ecs:us-east-1:111122223333:service-revision/default/shop/1',
    stage: 'PRE_SCALE_UP',
    sources: [],
    tasks: { wanted: 1, running: 1 },
    alarms: [],
    hooks: [{ id: 'ecs-pause-1', type: 'PAUSE', status: 'AWAITING_ACTION' }],
  }

  const slow: Found['configuration'] = {
    strategy: 'LINEAR',
    linearConfiguration: { stepPercent: 3 },
    lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] }],
  }
  const tags = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`tag-${index}`, 'theirs']))
  const [web, proxy] = definition.content.containerDefinitions ?? []
  const withContainers = (content: Partial<typeof definition.content>, ...own: [object, object]): Wish['service'] => {
    const containerDefinitions = [
      { ...web, ...own[0] },
      { ...proxy, ...own[1] },
    ]
    return { definition: { ...definition, content: { ...definition.content, ...content, containerDefinitions } } }
  }
  const large = { cpu: '1024', memory: '2048' }
  const tagged = { ...definition, tags: { ...tags, 'aws:cloudformation:stack-name': 'shop' } }

  test.each<[string, Wish, RegExp]>([
    ['of another controller', { service: { kind: { ...kind, controller: 'CODE_DEPLOY' } } }, /CODE_DEPLOY/],
    ['of task sets', { service: { kind: { ...kind, controller: 'EXTERNAL' } } }, /EXTERNAL/],
    ['of Express Mode', { service: { kind: { ...kind, isExpress: true } } }, /aws-platform: ecs-express/],
    ['on machines of its own', { service: { kind: { ...kind, isFargate: false } } }, /Fargate/],
    ['that goes away', { service: { status: 'DRAINING' } }, /DRAINING/],
    ['whose deployment waits for somebody', { service: { latest } }, /continue-service-deployment .*ecs-pause-1/],
    ['for another architecture', { platforms: { 'linux/arm64': digest } }, /linux\/amd64.*aws-architecture/],
    ['of a size that Fargate lacks', { settings: { cpu: 0.25, memory: 4096 } }, /0\.25 vCPU and 4096 MiB/],
    [
      'of less memory than a container has for itself',
      { service: withContainers(large, { memory: 1024 }, {}), settings: { cpu: 0.25, memory: 512 } },
      /container web has 1024 MiB.*the task's 512 MiB/,
    ],
    [
      'of less memory than another container has reserved',
      { service: withContainers(large, {}, { memoryReservation: 1500 }), settings: { cpu: 0.25, memory: 1024 } },
      /container proxy has 1500 MiB.*the task's 1024 MiB/,
    ],
    [
      'of less cpu than its containers have together',
      { service: withContainers(large, { cpu: 512 }, { cpu: 256 }), settings: { cpu: 0.5 } },
      /have 0\.75 vCPU.*the task's 0\.5/,
    ],
    [
      'whose container would not end the task of its release command',
      { service: { container: 'proxy', balanced: [] }, command: ['migrate'] },
      /proxy is not essential.*aws-release-command/,
    ],
    ['that pauses before each of many shifts', { service: { configuration: slow } }, /each of its 34 shifts/],
    ['whose task definition has all the tags it can', { service: { definition: tagged } }, /50 tags.*would have 52/],
    ['at a port that its load balancer does not know', { settings: { port: 3000 } }, /port 8080/],
  ])('for a service %s', async (_, wish, told) => {
    const { problems } = await planOf(wish)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(told)
  })

  test('and one that fits to the last unit is not', async () => {
    const service = withContainers(
      large,
      { memory: 1024, memoryReservation: 512, cpu: 256 },
      { memory: 1024, cpu: 256 },
    )
    const { problems } = await planOf({ service, settings: { cpu: 0.5, memory: 1024 } })
    expect(problems).toEqual([])
  })

  test('where no container can be told from the others', async () => {
    const { container: _, ...service } = shop
    const { problems } = await plan(observed(service, addresses))
    expect(problems.join(' ')).toMatch(/web, proxy.*aws-container/)
  })

  test('where there is no service, and told what makes one', async () => {
    const { problems, action } = await plan(observed(undefined, addresses))
    expect([action, problems.join(' ')]).toEqual(['create', expect.stringMatching(/aws-platform: ecs-express/)])
  })
})

test('what was released already is unchanged, unless none of its tasks is there any more', async () => {
  const detail = planDetail(await planOf({}))
  if (detail === undefined) throw new Error('nothing was planned')
  const mark = {
    ...detail.mark,
    phase: 'done' as const,
    step: 'r1-finished-finish-4',
    live: liveHash(detail.content, 'web'),
  }
  const released = { definition: { ...definition, content: detail.content }, tags: writeMark(mark, {}) }
  expect((await planOf({ service: released })).action).toBe('unchanged')
  const gone = { ...released, running: [{ definition: definition.arn, tasks: 0 }] }
  expect((await planOf({ service: gone })).action).toBe('update')
  expect((await planOf({ service: { ...gone, desired: 0 } })).action).toBe('unchanged')
  expect(observed({ ...shop, ...gone }, addresses).live).toEqual([])
})

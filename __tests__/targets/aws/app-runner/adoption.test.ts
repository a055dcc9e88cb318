import { expect, test } from '@jest/globals'
import type { Observed, TargetPlan } from '../../../../src/core/target.ts'
import { readyAws } from '../../../../simulators/clouds.ts'
import { shopOnAws, type Stage, type TandemOptions } from '../../../support/stage.ts'
import { asNeighbour, made } from './neighbour.ts'
import {
  acrossSeeds,
  environmentOn,
  imageOn,
  markOn,
  onAws,
  operationsOn,
  release,
  restOn,
  serviceOn,
  tagsOn,
  writesOn,
} from './stand.ts'

const health = {
  Protocol: 'HTTP',
  Path: '/healthz',
  Interval: 7,
  Timeout: 3,
  HealthyThreshold: 2,
  UnhealthyThreshold: 4,
} as const
const more = {
  HealthCheckConfiguration: health,
  InstanceConfiguration: { Cpu: '2 vCPU', Memory: '4 GB', InstanceRoleArn: readyAws.instanceRole },
}

acrossSeeds('a service of other tools', (stage) => {
  test('keeps what is not given: sizes, roles, health check, scaling, tags', async () => {
    await adopted(stage())
    const before = serviceOn(stage())
    const { outcome } = await release(stage(), stage().publish('new'), {
      awsSettings: { accessRole: undefined } as object,
    })
    expect(outcome).toBe('released')
    const after = serviceOn(stage())
    for (const part of [
      'InstanceConfiguration',
      'HealthCheckConfiguration',
      'NetworkConfiguration',
      'AutoScalingConfigurationSummary',
    ] as const)
      expect(after[part]).toEqual(before[part])
    expect(after.SourceConfiguration.AuthenticationConfiguration).toEqual(
      before.SourceConfiguration.AuthenticationConfiguration,
    )
    expect(environmentOn(stage())).toMatchObject({ LEVEL: 'info', CLOUD_PROVIDER: 'aws', PORT: '8080' })
    expect(tagsOn(stage())).toMatchObject({ owner: 'somebody' })
    expect(imageOn(stage())).toContain('@sha256:')
  })

  test('is told what will change and what will be dropped, by name and never by value', async () => {
    await adopted(stage())
    const { plan } = await planned(stage(), { settings: { env: { NEW: 'canary-of-new' }, labels: { team: 'shop' } } })
    const { detail: _, ...shown } = plan
    expect(JSON.stringify(shown)).not.toContain('canary')
    const warnings = plan.warnings.join('\n')
    expect(warnings).toMatch(/not given and will be gone: DATABASE_URL, LEVEL/)
    expect(warnings).toMatch(/not released by Tandem before/)
    expect(warnings).toMatch(/named by a tag.*:one/)
    expect(warnings).toMatch(/automatic deployments end/)
    expect(plan.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['image', 'env', 'tag team', 'automatic deployments']),
    )
    expect(plan.changes.find(({ field }) => field === 'env')?.after).toBe('-DATABASE_URL, -LEVEL, +NEW')
  })

  test('has everything again after an undo, its own RELEASE_ID and what a tag said too', async () => {
    await adopted(stage())
    const before = restOn(stage())
    const settings = { env: { NEW: 'x' }, labels: { owner: 'us', team: 'shop' }, cpu: 1, memory: 2048, port: 9090 }
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }), { settings })
    expect(result.outcome).toBe('rolled-back')
    expect(restOn(stage())).toEqual(before)
  })

  test('gets the tags that are given', async () => {
    await adopted(stage())
    await release(stage(), stage().publish('new'), { settings: { labels: { owner: 'us' } } })
    expect(tagsOn(stage())).toMatchObject({ owner: 'us' })
  })

  test('with as many tags as there can be is refused before anything is touched', async () => {
    await adopted(stage())
    const many = Object.fromEntries(Array.from({ length: 47 }, (_, index) => [`tag-${index}`, 'x']))
    await asNeighbour(stage(), ({ client, context }, arn) => client.tag(arn, many, context))
    const writes = writesOn(stage()).length
    const result = await release(stage(), stage().publish('new'))
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toMatch(/at most 50 tags/)
    expect(writesOn(stage())).toHaveLength(writes)
  })

  test('that is undone once has its instance role still, as App Runner takes none away', async () => {
    stage().publish('one')
    await made(stage(), { image: ':one' })
    const { plan } = await planned(stage(), { settings: { runtimeIdentity: readyAws.instanceRole } })
    expect(plan.warnings.join('\n')).toContain('takes no instance role away')
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }), {
      settings: { runtimeIdentity: readyAws.instanceRole },
    })
    expect(result.outcome).toBe('rolled-back')
    expect(markOn(stage())).toBeUndefined()
  })
})

acrossSeeds('a paused service', (stage) => {
  test('is resumed, updated, and runs', async () => {
    await paused(stage())
    const { plan } = await planned(stage())
    expect(plan.warnings.join('\n')).toContain('is paused')
    await expect(release(stage(), stage().publish('new'))).resolves.toMatchObject({ outcome: 'released' })
    expect(operationsOn(stage()).slice(-2)).toEqual(['RESUME_SERVICE SUCCEEDED', 'UPDATE_SERVICE SUCCEEDED'])
  })

  test('is paused again after an undo', async () => {
    await paused(stage())
    const before = restOn(stage())
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/start': 'crash' }))
    expect(result.outcome).toBe('rolled-back')
    expect(restOn(stage())).toEqual(before)
  })
})

acrossSeeds('the same release again', (stage) => {
  test('changes nothing, and probes nevertheless', async () => {
    const image = stage().publish('one')
    await release(stage(), image)
    const [writes, asked] = [writesOn(stage()).length, stage().clouds.kernel.requests.length]
    const result = await release(stage(), image)
    expect(result).toMatchObject({ outcome: 'unchanged', targets: [{ proof: expect.stringContaining('HTTP 200') }] })
    expect(result.targets[0]?.revision).toBe(result.targets[0]?.after[0]?.revision)
    expect(writesOn(stage())).toHaveLength(writes)
    const since = stage().clouds.kernel.requests.slice(asked)
    expect(since.map(({ operation }) => operation)).toContain('awsapprunner.com.request')
  })

  test.each([
    ['a variable', { SourceConfiguration: 'variable' }],
    ['the size', { InstanceConfiguration: { Cpu: '2048', Memory: '4096' } }],
  ])('is not unchanged after somebody has changed %s by hand', async (what, change) => {
    const image = stage().publish('one')
    const settings = { env: { LEVEL: 'info' }, cpu: 1, memory: 2048 }
    await release(stage(), image, { settings })
    const { SourceConfiguration: source } = serviceOn(stage())
    source.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables['LEVEL'] = 'debug'
    stage().clouds.aws.appRunner.update(shopOnAws, what === 'a variable' ? { SourceConfiguration: source } : change)
    await stage().clouds.aws.appRunner.atRest(shopOnAws)
    await expect(release(stage(), image, { settings })).resolves.toMatchObject({ outcome: 'released' })
    await expect(release(stage(), image, { settings })).resolves.toMatchObject({ outcome: 'unchanged' })
  })

  test('is unchanged after an undo, since the mark of the release before is back', async () => {
    const image = stage().publish('one')
    await release(stage(), image)
    const before = markOn(stage())
    await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }))
    expect(markOn(stage())).toEqual(before)
    const writes = writesOn(stage()).length
    await expect(release(stage(), image)).resolves.toMatchObject({ outcome: 'unchanged' })
    expect(writesOn(stage())).toHaveLength(writes)
  })
})

async function adopted(stage: Stage): Promise<void> {
  stage.publish('one')
  const variables = { DATABASE_URL: 'canary-of-theirs', LEVEL: 'info', RELEASE_ID: 'their-own' }
  await made(stage, { image: ':one', variables, autoDeployments: true, tags: { owner: 'somebody' }, more })
}

async function paused(stage: Stage): Promise<void> {
  await release(stage, stage.publish('old'))
  stage.clouds.aws.appRunner.pause(shopOnAws)
  await stage.clouds.aws.appRunner.atRest(shopOnAws)
}

async function planned(stage: Stage, options: TandemOptions = {}): Promise<{ plan: TargetPlan; seen: Observed }> {
  const tandem = onAws(stage, options)
  const [member] = tandem.members(stage.publish('planned'))
  if (member === undefined) throw new Error('there is no member')
  const seen = await member.target.observe(tandem.context)
  const plan = await member.target.plan(member.unit, seen, tandem.context)
  await tandem.close()
  return { plan, seen }
}

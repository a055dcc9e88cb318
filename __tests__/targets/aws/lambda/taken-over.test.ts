import {
  AddPermissionCommand,
  CreateAliasCommand,
  RemovePermissionCommand,
  UpdateAliasCommand,
} from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Arrival } from '../../../../src/core/arrival.ts'
import { drive } from '../../../../src/core/drive.ts'
import { prepare } from '../../../../src/core/prepare.ts'
import type { Goal } from '../../../../src/core/target.ts'
import type { Unit } from '../../../../src/core/unit.ts'
import type { Stage } from '../../../support/stage.ts'
import {
  askAlias,
  isThere,
  type LambdaOptions,
  lambdaTandem,
  markOn,
  openLambdaStage,
  operatorOf,
  publish,
  releaseTo,
  shopFunction,
  tagsOn,
  writesOn,
} from './stand.ts'

type Led = (goal: Goal) => Promise<Arrival>

// What somebody does by hand between two steps of a release, or after a process has died there.
describe('a release that somebody comes into', () => {
  let stage: Stage
  let operator: Awaited<ReturnType<typeof operatorOf>>
  beforeEach(async () => {
    stage = await openLambdaStage({ seed: 2 })
    operator = await operatorOf(stage)
  })
  afterEach(async () => {
    await operator.close()
    await stage.stop()
  })
  const lambda = () => stage.clouds.aws.lambda
  const users = () => askAlias(stage, operator.client, 'live')
  const FunctionName = 'shop'
  const live = { FunctionName, Qualifier: 'live' }

  /** A process that leads a release as far as it is told to. */
  async function leading(image: Unit['image'], options: LambdaOptions, work: (lead: Led) => Promise<void>) {
    const tandem = await lambdaTandem(stage, options)
    const { context, journal, target } = tandem
    try {
      const member = tandem.member(image)
      const [lane] = await prepare([member], { context })
      if (lane === undefined) throw new Error('there is no lane')
      const { plan, snapshot } = lane
      const known = { target, release: member.unit.release.id, plan, snapshot }
      await work((goal) => drive({ ...known, goal }, journal, context))
    } finally {
      await tandem.close()
    }
  }

  test('and leads users back, is taken back by the next run, and not promoted again', async () => {
    await releaseTo(stage, publish(stage, 'one'))
    await leading(publish(stage, 'two'), {}, async (lead) => {
      expect((await lead('live')).state).toBe('arrived')
    })
    await operator.client.send(new UpdateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: '1' }))
    const before = writesOn(stage).length
    expect((await releaseTo(stage, publish(stage, 'three'))).outcome).toBe('released')
    expect(writesOn(stage).slice(before)).toEqual(expect.not.arrayContaining(['DeleteFunction']))
    expect(
      writesOn(stage)
        .slice(before)
        .filter((each) => each === 'UpdateAlias'),
    ).toHaveLength(1)
    expect(await users()).toBe('three')
  })

  test('and calls the function that it has made by an alias of their own, is not deleted', async () => {
    await leading(publish(stage, 'one'), {}, async (lead) => {
      expect((await lead('held')).state).toBe('arrived')
      await operator.client.send(new CreateAliasCommand({ FunctionName, Name: 'theirs', FunctionVersion: '1' }))
      // A look may be of a moment ago.
      await stage.clouds.kernel.clocks.platform.sleep(5_000)
      expect(await lead('back')).toMatchObject({ state: 'overtaken', by: expect.stringContaining('the alias theirs') })
    })
    expect(isThere(stage)).toBe(true)
    expect(lambda().alias(shopFunction, 'theirs')).toBeDefined()
  })

  test('and had shut the URL by its policy, leaves it shut when it goes back', async () => {
    await releaseTo(stage, publish(stage, 'one'))
    for (const StatementId of ['tandem-url', 'tandem-call'])
      await operator.client.send(new RemovePermissionCommand({ ...live, StatementId }))
    await leading(publish(stage, 'two'), { settings: { access: 'public' } }, async (lead) => {
      expect((await lead('live')).state).toBe('arrived')
      expect(await users()).toBe('two')
      expect((await lead('back')).state).toBe('arrived')
    })
    expect(await users()).toBe('403')
    expect(markOn(stage)).toMatchObject({ phase: 'done' })
  })

  test('is led on whatever the order in which Lambda tells statements', async () => {
    stage.clouds.kernel.force('lambda.policy.order', 1)
    await releaseTo(stage, publish(stage, 'one'))
    const everybody = { Principal: '*', Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' } as const
    for (const StatementId of ['a', 'zz'])
      await operator.client.send(new AddPermissionCommand({ ...live, ...everybody, StatementId }))
    const writes = stage.lines.length
    const { outcome } = await releaseTo(stage, publish(stage, 'two'), { settings: { access: 'private' } })
    expect(outcome).toBe('released')
    expect(stage.lines.slice(writes).filter((line) => line.includes('was changed by somebody else'))).toEqual([])
    expect(await users()).toBe('403')
  })

  test('is not taken for somebody’s who has changed it while its environment cannot be read: that is waited for', async () => {
    await releaseTo(stage, publish(stage, 'one'))
    const running = releaseTo(stage, publish(stage, 'two'))
    const clock = stage.clouds.kernel.clocks.platform
    while (markOn(stage)?.phase !== 'held') await clock.sleep(100)
    lambda().seal(shopFunction, 'Lambda was unable to decrypt the environment variables: KMS is throttled.')
    await clock.sleep(30_000)
    lambda().seal(shopFunction)
    expect((await running).outcome).toBe('released')
    expect(await users()).toBe('two')
  })

  test('gives users what they had at once, also where the environment cannot be read, and the rest when it can', async () => {
    await releaseTo(stage, publish(stage, 'one'))
    const before = tagsOn(stage)
    await leading(publish(stage, 'two'), {}, async (lead) => {
      expect((await lead('live')).state).toBe('arrived')
      lambda().seal(shopFunction, 'Lambda was unable to decrypt the environment variables: KMS is throttled.')
      const back = lead('back')
      const { platform } = stage.clouds.kernel.clocks
      for (let asked = 0; asked < 60 && (await users()) !== 'one'; asked++) await platform.sleep(1_000)
      expect(await users()).toBe('one')
      expect(markOn(stage)).toMatchObject({ phase: 'restoring' })
      lambda().seal(shopFunction)
      expect((await back).state).toBe('arrived')
    })
    expect(tagsOn(stage)).toEqual(before)
    expect(lambda().function(shopFunction)).toMatchObject({
      Environment: { Variables: { RELEASE_ID: markOn(stage)?.release } },
    })
  })
})

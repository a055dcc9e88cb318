import {
  AddPermissionCommand,
  CreateEventSourceMappingCommand,
  GetFunctionUrlConfigCommand,
  GetPolicyCommand,
  RemovePermissionCommand,
  UpdateFunctionUrlConfigCommand,
} from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { TargetPlan } from '../../../../src/core/target.ts'
import type { Unit } from '../../../../src/core/unit.ts'
import type { Stage } from '../../../support/stage.ts'
import { steadyClock } from '../../../support/steady-clock.ts'
import {
  askAlias,
  lambdaTandem,
  openLambdaStage,
  operatorOf,
  publish,
  releaseTo,
  serviceOnLambda,
  shopFunction,
} from './stand.ts'

const queue = 'arn:aws:sqs:us-east-1:111122223333:orders'

// Whoever calls a function, and how: a release may open nothing more than it was asked to, and let nobody have what was not verified.
describe('the callers of a function', () => {
  let stage: Stage
  let operator: Awaited<ReturnType<typeof operatorOf>>
  beforeEach(async () => {
    stage = await openLambdaStage({ seed: 3 })
    operator = await operatorOf(stage)
    await releaseTo(stage, publish(stage, 'one'))
  })
  afterEach(async () => {
    await operator.close()
    await stage.stop()
  })

  const clock = steadyClock(300)
  const lambda = () => stage.clouds.aws.lambda
  const map = async (FunctionName: string): Promise<string> => {
    const asked = new CreateEventSourceMappingCommand({ EventSourceArn: queue, FunctionName, BatchSize: 1 })
    return (await operator.client.send(asked)).UUID ?? ''
  }
  const planOf = async (image: Unit['image']): Promise<TargetPlan> => {
    const tandem = await lambdaTandem(stage)
    const { target, unit } = tandem.member(image)
    const plan = await target.plan(unit, await target.observe(tandem.context), tandem.context)
    await tandem.close()
    return plan
  }
  const policyOf = async (Qualifier: string): Promise<string> => {
    const { Policy = '' } = await operator.client.send(new GetPolicyCommand({ FunctionName: 'shop', Qualifier }))
    return Policy
  }

  test('that come by a queue have the alias, and so the version that it leads to, when it is led there', async () => {
    const uuid = await map('shop:live')
    const running = releaseTo(stage, publish(stage, 'two'))
    while (lambda().alias(shopFunction, 'tandem-candidate') === undefined) await clock.sleep(100)
    expect(await lambda().deliver(uuid, { order: 1 })).toMatchObject({ version: '1' })
    expect((await running).outcome).toBe('released')
    expect(await lambda().deliver(uuid, { order: 2 })).toMatchObject({ version: '2' })
  })

  test('that come by a queue without an alias are told of: they would have a version that nobody has verified', async () => {
    await map('shop')
    const { warnings, problems } = await planOf(publish(stage, 'two'))
    expect(problems).toEqual([])
    expect(warnings.join('\n')).toMatch(/also called without an alias \(an event source mapping of .*:orders\)/)
  })

  test('that come by a queue alone, and there is no alias yet, stop the release before it touches anything', async () => {
    await map('shop')
    const { outcome, targets } = await releaseTo(stage, publish(stage, 'two'), { place: { liveAlias: 'production' } })
    expect(outcome).toBe('refused')
    expect(targets[0]?.problem?.reason).toMatch(/an event source mapping of .*:orders.*create-alias/)
  })

  test('that are streamed to have the candidate shown in the same way, so that it is asked as users will ask it', async () => {
    await operator.client.send(
      new UpdateFunctionUrlConfigCommand({ FunctionName: 'shop', Qualifier: 'live', InvokeMode: 'RESPONSE_STREAM' }),
    )
    const running = releaseTo(stage, publish(stage, 'two'))
    while (lambda().url(shopFunction, 'tandem-candidate') === undefined) await clock.sleep(100)
    const at = (Qualifier: string) => new GetFunctionUrlConfigCommand({ FunctionName: 'shop', Qualifier })
    // A read may be of a moment ago.
    await clock.sleep(5_000)
    expect((await operator.client.send(at('tandem-candidate'))).InvokeMode).toBe('RESPONSE_STREAM')
    expect((await running).outcome).toBe('released')
    expect((await operator.client.send(at('live'))).InvokeMode).toBe('RESPONSE_STREAM')
  })

  test('that are let in on a condition of somebody’s stay so, whatever access becomes', async () => {
    const theirs = {
      StatementId: 'their-org',
      Action: 'lambda:InvokeFunction',
      Principal: '*',
      PrincipalOrgID: 'o-acme123456',
    }
    await operator.client.send(new AddPermissionCommand({ FunctionName: 'shop', Qualifier: 'live', ...theirs }))
    const closed = await releaseTo(stage, publish(stage, 'two'), { settings: { access: 'private' } })
    expect(closed.outcome).toBe('released')
    expect(await policyOf('live')).toMatch(/their-org.*o-acme123456/)
    expect(await policyOf('live')).not.toMatch(/tandem-/)
    const opened = await releaseTo(stage, publish(stage, 'three'), { settings: { access: 'public' } })
    expect(opened.outcome).toBe('released')
    expect(await askAlias(stage, operator.client, 'live')).toBe('three')
  })

  test('whom somebody has shut out by the policy alone are not let in again unless that is asked for', async () => {
    for (const StatementId of ['tandem-url', 'tandem-call'])
      await operator.client.send(new RemovePermissionCommand({ FunctionName: 'shop', Qualifier: 'live', StatementId }))
    const { access: _, ...service } = serviceOnLambda
    const { outcome, targets } = await releaseTo(stage, publish(stage, 'two'), { place: { service } })
    expect(outcome).toBe('refused')
    expect(targets[0]?.problem?.reason).toMatch(/lets nobody call the URL of live.*"access: public"/)
    const opened = await releaseTo(stage, publish(stage, 'two'), { settings: { access: 'public' } })
    expect(opened.outcome).toBe('released')
    expect(await askAlias(stage, operator.client, 'live')).toBe('two')
  })
})

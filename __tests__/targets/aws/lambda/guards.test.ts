import { DeleteAliasCommand, DeleteFunctionCommand, TagResourceCommand } from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Goal, Step, Target } from '../../../../src/core/target.ts'
import type { Context } from '../../../../src/core/context.ts'
import type { Stage } from '../../../support/stage.ts'
import {
  type LambdaOptions,
  type LambdaTandem,
  lambdaTandem,
  openLambdaStage,
  operatorOf,
  publish,
  releaseTo,
  shopFunction,
  tagsOn,
} from './stand.ts'

interface Decided {
  readonly target: Target
  readonly context: Context
  readonly step: Step
  readonly guard: string
}

const goals: readonly Goal[] = ['held', 'live', 'finished']

// A step is decided from one look. What somebody does between that and the request is not run over.
describe('what is changed after it was looked at', () => {
  let stage: Stage
  let operator: Awaited<ReturnType<typeof operatorOf>>
  let opened: LambdaTandem | undefined
  beforeEach(async () => {
    stage = await openLambdaStage({ seed: 1 })
    operator = await operatorOf(stage)
    await releaseTo(stage, publish(stage, 'one'))
  })
  afterEach(async () => {
    await opened?.close()
    await operator.close()
    await stage.stop()
  })
  const lambda = () => stage.clouds.aws.lambda
  const live = () => lambda().alias(shopFunction, 'live')

  /** An update that was led on until this step comes next. */
  async function decided(name: string, options: LambdaOptions = {}, way: readonly Goal[] = goals): Promise<Decided> {
    opened = await lambdaTandem(stage, options)
    const { target, context } = opened
    const { unit } = opened.member(publish(stage, 'two'))
    const first = await target.observe(context)
    const plan = await target.plan(unit, first, context)
    const known = { release: unit.release.id, plan, snapshot: await target.snapshot(plan, first, context) }
    for (const goal of way)
      for (let attempt = 1; ; attempt++) {
        const seen = await target.observe(context)
        const next = target.next({ ...known, goal, attempt }, seen)
        if (next.kind === 'arrived') break
        if (next.kind !== 'step') throw new Error(`no step but ${next.kind}`)
        if (next.step.name === name) return { target, context, step: next.step, guard: seen.fingerprint }
        await target.settle(await target.begin(next.step, seen.fingerprint, context), context)
      }
    throw new Error(`there was no step "${name}"`)
  }

  const conflict = { trouble: 'conflict' }
  const begin = ({ target, step, guard, context }: Decided) => target.begin(step, guard, context)

  test('is an alias that somebody has moved: it stays where they have led it', async () => {
    const promotion = await decided('promote')
    lambda().putAlias(shopFunction, 'live', '1', { '2': 0.5 })
    await expect(begin(promotion)).rejects.toMatchObject(conflict)
    expect(live()).toMatchObject({ FunctionVersion: '1', RoutingConfig: { AdditionalVersionWeights: { '2': 0.5 } } })
  })

  test('is an alias that somebody has deleted: it is looked for again, and not taken for a refusal', async () => {
    const promotion = await decided('promote')
    await operator.client.send(new DeleteAliasCommand({ FunctionName: 'shop', Name: 'live' }))
    await expect(begin(promotion)).rejects.toMatchObject(conflict)
    expect(live()).toBeUndefined()
  })

  test('is the mark: a release whose turn it is no more leads nobody anywhere', async () => {
    const promotion = await decided('promote')
    const Resource = String(lambda().function(shopFunction)?.['FunctionArn'])
    await operator.client.send(
      new TagResourceCommand({ Resource, Tags: { ...tagsOn(stage), 'tandem-mark': 'theirs' } }),
    )
    await expect(begin(promotion)).rejects.toMatchObject(conflict)
    expect(live()).toMatchObject({ FunctionVersion: '1' })
  })

  test('is the alias whose URL is to be closed: it is left as they want it', async () => {
    const closing = await decided('url', { settings: { access: 'private' } })
    lambda().putAlias(shopFunction, 'live', '1')
    const before = stage.clouds.kernel.requests.length
    await expect(begin(closing)).rejects.toMatchObject(conflict)
    const asked = stage.clouds.kernel.requests.slice(before).map(({ operation }) => operation)
    expect(asked).not.toContain('lambda.UpdateFunctionUrlConfig')
  })

  test('is an alias that somebody has moved right before the mark is closed: it is not told as ours', async () => {
    const closing = await decided('finish')
    lambda().putAlias(shopFunction, 'live', '1')
    await expect(begin(closing)).rejects.toMatchObject(conflict)
  })

  test('is the version to go back to, which somebody has deleted: no look brings it back', async () => {
    const back = await decided('reroute', {}, ['held', 'live', 'restored'])
    await operator.client.send(new DeleteFunctionCommand({ FunctionName: 'shop', Qualifier: '1' }))
    await expect(begin(back)).rejects.toMatchObject({ trouble: 'missing' })
  })
})

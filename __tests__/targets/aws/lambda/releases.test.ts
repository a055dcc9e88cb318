import { CreateFunctionUrlConfigCommand } from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Stage } from '../../../support/stage.ts'
import { steadyClock } from '../../../support/steady-clock.ts'
import {
  askAlias,
  isThere,
  markOn,
  openLambdaStage,
  operatorOf,
  publish,
  releaseTo,
  shopFunction,
  tagsOn,
  writesOn,
} from './stand.ts'

// What nobody has documented differs from seed to seed.
describe.each([1, 2])('releases (seed %i)', (seed) => {
  let stage: Stage
  let operator: Awaited<ReturnType<typeof operatorOf>>
  beforeEach(async () => {
    stage = await openLambdaStage({ seed })
    operator = await operatorOf(stage)
  })
  afterEach(async () => {
    await operator.close()
    await stage.stop()
  })

  const clock = steadyClock(300)
  const lambda = () => stage.clouds.aws.lambda
  const users = () => askAlias(stage, operator.client, 'live')
  /** `$LATEST` but for what changes by itself. */
  const latest = () => {
    const { RevisionId: _, LastModified: __, ...kept } = lambda().function(shopFunction) ?? {}
    return kept
  }
  const sick = { 'tandem.sim/respond': 'not-found-on-health' }
  const crash = { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: no database' }

  describe('a first release', () => {
    test('makes a function with an alias and a URL of its own, and leaves no candidate', async () => {
      const result = await releaseTo(stage, publish(stage, 'one'))
      expect(result).toMatchObject({ outcome: 'released', targets: [{ revision: '1' }] })
      expect(result.targets[0]?.url).toMatch(/^https:\/\/\w+\.lambda-url\.us-east-1\.on\.aws$/)
      expect(await users()).toBe('one')
      expect(lambda().alias(shopFunction, 'tandem-candidate')).toBeUndefined()
      expect(markOn(stage)).toMatchObject({ phase: 'done', created: true, access: 'public' })
    })

    test('that crashes deletes what it made, and tells the container’s words', async () => {
      const { outcome, targets } = await releaseTo(stage, publish(stage, 'bad', crash))
      expect(outcome).toBe('rolled-back')
      expect(targets[0]?.problem?.reason).toMatch(/^the container ended by itself with exit code \d+/)
      expect(targets[0]?.problem?.logLines).toContain('Error: no database')
      expect(isThere(stage)).toBe(false)
    })

    test('needs to be told who may call it, and as which role it runs', async () => {
      const { outcome, targets } = await releaseTo(stage, publish(stage, 'one'), {
        place: { service: { envStrategy: 'replace' } },
      })
      expect(outcome).toBe('refused')
      expect(targets[0]?.problem?.reason).toMatch(/aws-instance-role[^]*access: public/)
      expect(writesOn(stage)).toEqual([])
    })
  })

  describe('an update', () => {
    beforeEach(async () => {
      const { outcome, targets } = await releaseTo(stage, publish(stage, 'one'))
      if (outcome !== 'released') throw new Error(`the first release is ${outcome}: ${targets[0]?.problem?.reason}`)
    })

    test('leads the alias to a version of its own; what is released again is unchanged', async () => {
      const two = publish(stage, 'two')
      expect(await releaseTo(stage, two)).toMatchObject({ outcome: 'released', targets: [{ revision: '2' }] })
      expect(await users()).toBe('two')
      const before = writesOn(stage).length
      expect((await releaseTo(stage, two)).outcome).toBe('unchanged')
      expect(writesOn(stage)).toHaveLength(before)
    })

    test('that is sick goes back, $LATEST and tags too', async () => {
      const before = [latest(), tagsOn(stage)]
      const { outcome, targets } = await releaseTo(stage, publish(stage, 'bad', sick), { settings: { memory: 1024 } })
      expect([outcome, targets[0]?.restored]).toEqual([
        'rolled-back',
        'users have version test, as before (Lambda version 1)',
      ])
      expect([latest(), tagsOn(stage)]).toEqual(before)
      expect(await users()).toBe('one')
      expect(lambda().alias(shopFunction, 'tandem-candidate')).toBeUndefined()
    })

    test('that Lambda cannot carry out is red with Lambda’s reason, and users keep what they have', async () => {
      lambda().failNext('shop', { code: 'InvalidImage', text: 'The image has too many layers.' })
      const { outcome, targets } = await releaseTo(stage, publish(stage, 'two'))
      expect(outcome).toBe('rolled-back')
      expect(targets[0]?.problem?.reason).toContain('could not update the function: The image has too many layers.')
      expect(await users()).toBe('one')
    })

    test('of an image without an adapter is refused before anything is touched', async () => {
      const before = writesOn(stage).length
      const { outcome, targets } = await releaseTo(stage, publish(stage, 'two', { 'tandem.lambda': 'no' }))
      expect(outcome).toBe('refused')
      expect(targets[0]?.problem?.reason).toMatch(/needs Lambda Web Adapter.*COPY --from=public\.ecr\.aws/)
      expect(writesOn(stage)).toHaveLength(before)
    })

    test('of a plain server that says otherwise is found when it is started', async () => {
      const { outcome, targets } = await releaseTo(stage, publish(stage, 'two', { 'tandem.sim/lambda': 'none' }))
      expect(outcome).toBe('rolled-back')
      expect(targets[0]?.problem).toMatchObject({
        reason: expect.stringContaining('Sandbox.Timedout'),
        hint: expect.stringMatching(/Lambda Web Adapter.*AWS_LWA_READINESS_CHECK_PATH/),
      })
      expect(await users()).toBe('one')
    })

    test('leaves what somebody else has made of $LATEST meanwhile, and says so', async () => {
      const running = releaseTo(stage, publish(stage, 'bad', sick))
      while (lambda().alias(shopFunction, 'tandem-candidate') === undefined) await clock.sleep(100)
      lambda().update(shopFunction, { MemorySize: 2048 })
      const { outcome, targets } = await running
      expect([outcome, targets[0]?.undoProblem?.kind]).toEqual(['overtaken', 'overtaken'])
      expect(lambda().function(shopFunction)).toMatchObject({ MemorySize: 2048 })
      expect(await users()).toBe('one')
    })

    test('stops where somebody else has moved the alias', async () => {
      lambda().update(shopFunction, { MemorySize: 2048 })
      await lambda().atRest(shopFunction)
      const theirs = lambda().publish(shopFunction)
      const running = releaseTo(stage, publish(stage, 'two'))
      while (lambda().alias(shopFunction, 'tandem-candidate') === undefined) await clock.sleep(100)
      lambda().putAlias(shopFunction, 'live', theirs)
      expect((await running).outcome).not.toBe('released')
      expect(lambda().alias(shopFunction, 'live')).toMatchObject({ FunctionVersion: theirs })
    })

    test('to a private function takes everybody’s permission away, and back when it fails', async () => {
      const options = { settings: { access: 'private' } } as const
      const { outcome, targets } = await releaseTo(stage, publish(stage, 'two'), options)
      expect([outcome, targets[0]?.proof]).toEqual(['released', expect.stringContaining('a call of the version')])
      expect(await users()).toBe('403')
      expect((await releaseTo(stage, publish(stage, 'bad', crash), { settings: { access: 'public' } })).outcome).toBe(
        'rolled-back',
      )
      expect(await users()).toBe('403')
      expect((await releaseTo(stage, publish(stage, 'three'), { settings: { access: 'public' } })).outcome).toBe(
        'released',
      )
      expect(await users()).toBe('three')
    })
  })

  test('a function that is called without an alias is not touched before it has one', async () => {
    expect((await releaseTo(stage, publish(stage, 'one'))).outcome).toBe('released')
    const { client } = operator
    await client.send(new CreateFunctionUrlConfigCommand({ FunctionName: 'shop', AuthType: 'NONE' }))
    const result = await releaseTo(stage, publish(stage, 'two'), { place: { liveAlias: 'production' } })
    expect(result.targets[0]?.problem?.reason).toMatch(/a URL of its own.*create-alias .*--name production/)
  })
})

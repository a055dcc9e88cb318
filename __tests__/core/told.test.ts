import { describe, expect, test } from '@jest/globals'
import { CloudError } from '../../src/core/errors.ts'
import { silentLog } from '../../src/core/log.ts'
import { prepare } from '../../src/core/prepare.ts'
import { release } from '../../src/core/release.ts'
import { interruptedResult } from '../../src/core/result.ts'
import type { Step, Target } from '../../src/core/target.ts'
import { aContext, aMember, anEngine, sickAt } from '../support/engine.ts'
import { aMark } from '../support/paper-service.ts'
import { aPair, outcomes, releaseTo } from '../support/two-clouds.ts'

const denied = new CloudError('ecs.Describe: no', { trouble: 'denied', operation: 'ecs.Describe', hint: 'Add it.' })

/** Steps of this name only note something. */
const quietly = (target: Target, name: string): Target => ({
  ...target,
  next: (way, seen) => {
    const next = target.next(way, seen)
    return next.kind === 'step' && next.step.name === name ? { ...next, step: { ...next.step, quiet: true } } : next
  },
})

/** As a service that is made by this release. */
const created = (target: Target): Target => ({
  ...target,
  plan: async (...given) => ({ ...(await target.plan(...given)), action: 'create' }),
  snapshot: async (...given) => ({ ...(await target.snapshot(...given)), existed: false, live: [] }),
  observe: async (context) => {
    const seen = await target.observe(context)
    return { ...seen, exists: seen.mark !== undefined, live: seen.mark === undefined ? [] : seen.live }
  },
})

describe('a target of which the first request is refused', () => {
  test('was not touched, since nothing of it was changed', async () => {
    const { gcp, aws } = aPair()
    aws.trap('mark', { trouble: 'denied' })
    const result = await releaseTo([gcp, aws])
    expect([result.outcome, outcomes(result)]).toEqual(['rolled-back', ['rolled-back', 'refused']])
    expect(result.targets[1]?.restored).toBe('nothing was changed')
    expect(result.targets[0]?.restored).toBe('users have old, as before')
  })

  test('makes a refused release of it where it is alone, and nothing is left open', async () => {
    const { aws } = aPair()
    aws.trap('mark', { trouble: 'denied' })
    for (const onFailure of ['roll-back-all', 'hold'] as const) {
      const engine = anEngine({ onFailure })
      const result = await releaseTo([aws], engine)
      expect([result.outcome, result.onHold]).toEqual(['refused', undefined])
      aws.trap('mark', { trouble: 'denied' })
    }
  })

  test('is not said to be deleted again where it was never created', async () => {
    const { aws } = aPair()
    const target = created(aws)
    aws.trap('mark', { trouble: 'denied' })
    const result = await releaseTo([target])
    expect([result.outcome, result.targets[0]?.restored]).toEqual(['refused', 'nothing was created'])
  })

  test('went back all the same where a request before was accepted', async () => {
    const { aws } = aPair()
    aws.trap('switch', { trouble: 'denied' })
    const result = await releaseTo([quietly(aws, 'mark')])
    expect([result.outcome, result.targets[0]?.restored]).toEqual(['rolled-back', 'users have what they had'])
  })
})

describe('for how long the targets differed', () => {
  test('is not told where the switch itself was refused', async () => {
    const { gcp, aws } = aPair()
    aws.trap('switch', { trouble: 'denied' })
    const result = await releaseTo([gcp, quietly(aws, 'mark')])
    expect(result.outcome).toBe('rolled-back')
    for (const none of ['differedFor', 'differSince']) expect(result).not.toHaveProperty(none)
  })

  test('is not told of targets that all had no users before', async () => {
    const { gcp, aws } = aPair()
    const all = await releaseTo([created(gcp), created(aws)])
    expect(all).not.toHaveProperty('differedFor')
    const [first, second] = [aPair().gcp, aPair().aws]
    expect(await releaseTo([first, created(second)])).toHaveProperty('differedFor')
  })
})

describe('a target that is being led over when the run ends', () => {
  /** From the switch on the platform tells nothing any more. */
  function silentSince(target: Target, isSwitch: (step: Step) => boolean): Target {
    let silent = false
    return {
      ...target,
      console: () => ({ ...target.console(), stop: 'stop it' }),
      begin: async (step, ...given) => {
        const ticket = await target.begin(step, ...given)
        silent ||= isSwitch(step)
        return ticket
      },
      observe: (context) => (silent ? Promise.reject(denied) : target.observe(context)),
      settle: (...given) => (silent ? Promise.reject(denied) : target.settle(...given)),
    }
  }

  test('is told with where it is led, since when, what it had, and how it is stopped', async () => {
    const { gcp, aws } = aPair()
    Object.assign(aws.service, { serving: 'r0', mark: aMark('r0', 'done', { version: '1.4.1' }) })
    const result = await releaseTo([gcp, silentSince(quietly(aws, 'mark'), ({ name }) => name === 'switch')])
    expect(outcomes(result)).toEqual(['rolled-back', 'pending'])
    expect(result.targets[1]).toMatchObject({
      formerVersion: '1.4.1',
      underWay: { to: 'new', since: result.differSince, stopCommand: 'stop it' },
    })
    expect(result.targets[1]).not.toHaveProperty('servingVersion')
  })

  test('is told as on its way back once that was asked for', async () => {
    const { gcp, aws } = aPair()
    const verify = sickAt(/\/\/aws/)
    const result = await releaseTo([gcp, silentSince(aws, ({ name }) => name === 'restore')], anEngine({ verify }))
    expect(result.targets[1]).toMatchObject({ outcome: 'pending', underWay: { to: 'old' } })
    expect(result.targets[1]?.underWay).not.toHaveProperty('stopCommand')
  })

  test('is not said to be so while only a note was written, nor when all was seen', async () => {
    const { aws } = aPair()
    const noted = silentSince(quietly(aws, 'mark'), ({ name }) => name === 'mark')
    const result = await releaseTo([noted])
    expect(result.targets[0]).toMatchObject({ outcome: 'pending' })
    expect(result.targets[0]).not.toHaveProperty('underWay')
    const lanes = await prepare([aMember(aPair().aws)], anEngine())
    await release(lanes, anEngine({ verify: sickAt(/aws/), onFailure: 'hold' }))
    expect(interruptedResult(lanes, { cancelled: true }).targets[0]).not.toHaveProperty('underWay')
  })

  test('has the version that users had, as long as they have it', async () => {
    const { gcp } = aPair()
    Object.assign(gcp.service, { serving: 'r0', mark: aMark('r0', 'done', { version: '1.4.1' }) })
    const result = await releaseTo([gcp], anEngine({ verify: sickAt(/candidate/), onFailure: 'hold' }))
    expect(result.targets[0]).toMatchObject({ outcome: 'pending', servingVersion: '1.4.1' })
  })
})

test('a decision names the target for which it is made, and no way back is an annotation', async () => {
  const told: string[] = []
  const errors: string[] = []
  const log = {
    ...silentLog,
    info: (line: string) => void told.push(line),
    error: (line: string) => void errors.push(line),
    about: () => log,
  }
  const { gcp, aws } = aPair()
  aws.trap('unmark', { trouble: 'denied' })
  const context = aContext({ log })
  const result = await releaseTo([gcp, aws], anEngine({ context, verify: sickAt(/\/\/aws/) }))
  expect(result.outcome).toBe('stuck')
  expect(told).toContain(
    'Decided: everything goes back, as aws/paper/desk/app-runner/aws failed: the public address https://aws.example/ is not healthy: HTTP 500',
  )
  expect(told).toContainEqual(expect.stringMatching(/^Not back: /))
  expect(errors).toEqual([])
})

test('a plan that is refused says where its platform’s needs are told', async () => {
  const { aws } = aPair()
  const refused: Target = {
    ...aws,
    id: { ...aws.id, platform: 'ecs-express' },
    plan: async (...given) => ({ ...(await aws.plan(...given)), problems: ['it has no role'] }),
  }
  const { targets } = await releaseTo([refused])
  expect(targets[0]?.problem).toMatchObject({ hint: 'docs/ecs-express.md says what ECS Express Mode needs.' })
})

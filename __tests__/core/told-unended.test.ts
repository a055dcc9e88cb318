import { describe, expect, test } from '@jest/globals'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import type { Engine, Lane } from '../../src/core/lane.ts'
import { prepare } from '../../src/core/prepare.ts'
import { release } from '../../src/core/release.ts'
import { interruptedResult, plannedResult } from '../../src/core/result.ts'
import type { Step, Target } from '../../src/core/target.ts'
import { aContext, aMember, anEngine, sickAt } from '../support/engine.ts'
import { aMark } from '../support/paper-service.ts'
import { aPair, outcomes, releaseTo } from '../support/two-clouds.ts'

const denied = new CloudError('ecs.Describe: no', { trouble: 'denied', operation: 'ecs.Describe', hint: 'Add it.' })

const byUser = new TandemError('cancelled', 'the run was cancelled')

/** Done before each request of this name. */
const before = (target: Target, name: string, act: () => void): Target => ({
  ...target,
  begin: (step, ...given) => {
    if (step.name === name) act()
    return target.begin(step, ...given)
  },
})

/** As for a step that only notes something. */
const quietly = (target: Target, name: string): Target => ({
  ...target,
  next: (way, seen) => {
    const next = target.next(way, seen)
    return next.kind === 'step' && next.step.name === name ? { ...next, step: { ...next.step, quiet: true } } : next
  },
})

describe('a run that is cancelled', () => {
  async function cancelled(targets: readonly Target[], cancel: AbortController): Promise<readonly Lane[]> {
    const engine: Engine = anEngine({ context: aContext({ signal: cancel.signal }) })
    const lanes = await prepare(
      targets.map((target) => aMember(target)),
      engine,
    )
    await expect(release(lanes, engine)).rejects.toMatchObject({ code: 'cancelled' })
    return lanes
  }

  test('tells of a switch that was asked for and not answered', async () => {
    const { gcp, aws } = aPair()
    const cancel = new AbortController()
    aws.trap('switch', { times: Number.POSITIVE_INFINITY })
    const lanes = await cancelled([gcp, before(quietly(aws, 'mark'), 'switch', () => cancel.abort(byUser))], cancel)
    const result = interruptedResult(lanes, { cancelled: true })
    expect(outcomes(result)).toEqual(['pending', 'pending'])
    expect(result.targets[0]).not.toHaveProperty('underWay')
    expect(result.targets[1]).toMatchObject({ underWay: { to: 'new' } })
    expect(result.differSince).toBe(result.targets[1]?.underWay?.since)
  })

  test('says since when users differ, where one target has the new version', async () => {
    const { gcp, aws } = aPair()
    const cancel = new AbortController()
    const lanes = await cancelled([before(gcp, 'promote', () => cancel.abort(byUser)), aws], cancel)
    expect(interruptedResult(lanes, { cancelled: true })).toMatchObject({ differSince: expect.any(Number) })
  })

  test('says nothing of differences where nobody was switched', async () => {
    const { gcp, aws } = aPair()
    const cancel = new AbortController()
    const lanes = await cancelled([before(gcp, 'stage', () => cancel.abort(byUser)), aws], cancel)
    const result = interruptedResult(lanes, { cancelled: true })
    for (const none of ['differedFor', 'differSince']) expect(result).not.toHaveProperty(none)
  })
})

describe('a target whose users have what they had, though its mark has to stay', () => {
  test('tells the version that they have', async () => {
    const { gcp, aws } = aPair()
    Object.assign(aws.service, { serving: 'r0', mark: aMark('r0', 'done', { version: '1.4.1' }) })
    gcp.trap('retract', { trouble: 'denied', times: 99 })
    const result = await releaseTo([gcp, aws], anEngine({ verify: sickAt(/\/\/gcp/) }))
    expect(outcomes(result)).toEqual(['stuck', 'pending'])
    expect(result.targets[1]).toMatchObject({ servingVersion: '1.4.1', restored: expect.stringMatching(/1\.4\.1/) })
  })
})

describe('a target that somebody else has deployed to meanwhile', () => {
  const mark = aMark('r0', 'done', { version: '1.4.1' })

  test('is not said to have the version of before, where that was seen on the way', async () => {
    for (const name of ['mark', 'switch']) {
      const { gcp, aws } = aPair()
      Object.assign(aws.service, { serving: 'r0', mark })
      const result = await releaseTo([gcp, before(aws, name, () => aws.deployElsewhere('theirs'))])
      expect(outcomes(result)).toEqual(['rolled-back', 'overtaken'])
      expect(result.targets[1]).toMatchObject({ after: [{ revision: 'theirs' }], formerVersion: '1.4.1' })
      for (const none of ['servingVersion', 'exposedFor', 'undoProblem'])
        expect(result.targets[1]).not.toHaveProperty(none)
      expect(result.targets[1]?.restored).toBe(name === 'mark' ? 'nothing was changed' : undefined)
    }
  })

  test('is not said to be put back, where that was seen only then', async () => {
    const { gcp, aws } = aPair()
    Object.assign(gcp.service, { serving: 'r0', mark })
    const verify = sickAt(/\/\/aws/)
    const result = await releaseTo(
      [gcp, before(aws, 'switch', () => gcp.deployElsewhere('theirs'))],
      anEngine({ verify }),
    )
    expect(outcomes(result)).toEqual(['overtaken', 'rolled-back'])
    for (const none of ['servingVersion', 'restored']) expect(result.targets[0]).not.toHaveProperty(none)
  })
})

test('a plan that is refused says why', async () => {
  const { aws } = aPair()
  const refusing: Target = {
    ...aws,
    plan: async (...given) => ({ ...(await aws.plan(...given)), problems: ['it has no role'] }),
  }
  const result = plannedResult(await prepare([aMember(refusing)], anEngine()))
  expect([result.outcome, result.targets[0]?.problem?.reason]).toEqual(['refused', 'it has no role'])
})

describe('a target on hold', () => {
  /** Whoever waits for the switch is told nothing. */
  const unwatched = (target: Target): Target => {
    let last: Step | undefined
    return {
      ...target,
      begin: (step, ...given) => target.begin((last = step), ...given),
      settle: (...given) => (last?.name === 'switch' ? Promise.reject(denied) : target.settle(...given)),
    }
  }

  test('is told as it is, not as it was seen before the switch', async () => {
    const { aws } = aPair()
    const { targets } = await releaseTo([unwatched(aws)], anEngine({ onFailure: 'hold' }))
    expect(targets[0]).toMatchObject({ outcome: 'pending', revision: 'r1', after: [{ revision: 'r1', share: 100 }] })
  })

  test('is told with what somebody else has deployed since', async () => {
    const { gcp, aws } = aPair()
    const overtaken = before(aws, 'switch', () => aws.deployElsewhere('theirs'))
    const { targets } = await releaseTo([gcp, overtaken], anEngine({ onFailure: 'hold' }))
    expect(targets[1]).toMatchObject({ outcome: 'overtaken', after: [{ revision: 'theirs', share: 100 }] })
    const alone = aPair().aws
    const result = await releaseTo(
      [before(alone, 'switch', () => alone.deployElsewhere('theirs'))],
      anEngine({ onFailure: 'hold' }),
    )
    expect([result.outcome, result.onHold]).toEqual(['overtaken', undefined])
  })

  test('has no address without users once users have it', async () => {
    const engine = (sick: RegExp): Engine => anEngine({ onFailure: 'hold', verify: sickAt(sick) })
    const held = await releaseTo([aPair().gcp], engine(/candidate/))
    expect(held.targets[0]?.candidateUrl).toBe('https://candidate.gcp.example')
    const promoted = await releaseTo([aPair().gcp], engine(/\/\/gcp/))
    expect(promoted.targets[0]).toMatchObject({ outcome: 'pending', after: [{ revision: 'r1' }] })
    expect(promoted.targets[0]).not.toHaveProperty('candidateUrl')
  })
})

describe('a way back that is not seen to its end', () => {
  /** From this step on the platform tells nothing any more. */
  const silentSince = (target: Target, name: string): Target => {
    let silent = false
    return {
      ...target,
      begin: async (step, ...given) => {
        const ticket = await target.begin(step, ...given)
        silent ||= step.name === name
        return ticket
      },
      observe: (context) => (silent ? Promise.reject(denied) : target.observe(context)),
      settle: (...given) => (silent ? Promise.reject(denied) : target.settle(...given)),
    }
  }

  test('leads nobody anywhere where no user ever had the new version', async () => {
    const { gcp } = aPair()
    const result = await releaseTo([silentSince(gcp, 'undo')], anEngine({ verify: sickAt(/candidate/) }))
    expect(outcomes(result)).toEqual(['pending'])
    expect(result.targets[0]).not.toHaveProperty('underWay')
  })

  test('is told by the moment at which it was asked for', async () => {
    const { aws } = aPair()
    const asked: number[] = []
    const context = aContext()
    const slow = silentSince(aws, 'restore')
    const target: Target = {
      ...slow,
      begin: async (step, ...given) => {
        if (step.name !== 'restore') return slow.begin(step, ...given)
        asked.push(context.clock.now())
        await context.clock.sleep(5_000, context.signal)
        return slow.begin(step, ...given)
      },
    }
    const { targets } = await releaseTo([quietly(target, 'retract')], anEngine({ context, verify: sickAt(/./) }))
    const since = targets[0]?.underWay?.since ?? Number.POSITIVE_INFINITY
    expect(since).toBeLessThanOrEqual(asked[0] ?? 0)
  })
})

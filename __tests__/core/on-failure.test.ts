import { describe, expect, test } from '@jest/globals'
import type { Engine, OnFailure } from '../../src/core/lane.ts'
import type { Target } from '../../src/core/target.ts'
import { anEngine, healthy, memoryJournal, sickAt } from '../support/engine.ts'
import { paperTarget } from '../support/paper-target.ts'
import { aPair, marks, outcomes, type Pair, releaseTo, serving, takeOver } from '../support/two-clouds.ts'

const both = ({ gcp, aws }: Pair): readonly Target[] => [gcp, aws]
const run = (pair: Pair, onFailure: OnFailure, more: Partial<Engine> = {}) =>
  releaseTo(both(pair), anEngine({ onFailure, ...more }))
const onlyAws = ['aws/desk/app-runner/aws']

describe('roll-back-failed', () => {
  test('takes back the one in place before the held one goes on, which is verified once more and released', async () => {
    const pair = aPair()
    const journal = memoryJournal()
    const probed: string[] = []
    const verify: Engine['verify'] = (subject, ...rest) => {
      probed.push(subject.url)
      return sickAt(/\/\/aws/)(subject, ...rest)
    }
    const result = await run(pair, 'roll-back-failed', { journal, verify })
    expect([result.outcome, outcomes(result), serving(pair), marks(pair)]).toEqual([
      'rolled-back',
      ['released', 'rolled-back'],
      ['r1', 'old'],
      ['done', undefined],
    ])
    const order = journal.entries.flatMap((entry) =>
      entry.type === 'intent' ? [entry.step.name] : entry.type === 'decision' ? ['decision'] : [],
    )
    const decision = order.indexOf('decision')
    expect(journal.entries.find(({ type }) => type === 'decision')).toMatchObject({
      decision: 'commit',
      without: ['aws/paper/desk/app-runner/aws'],
    })
    expect(order.indexOf('unmark')).toBeLessThan(decision)
    expect(order.indexOf('promote')).toBeGreaterThan(decision)
    expect(probed).toEqual([
      'https://candidate.gcp.example',
      'https://aws.example',
      'https://candidate.gcp.example',
      'https://gcp.example',
    ])
    expect(pair.gcp.service.mark?.places).toEqual(['gcp/desk/cloud-run/gcp'])
  })

  test('takes back a sick candidate, and switches the other one', async () => {
    const pair = aPair()
    const result = await run(pair, 'roll-back-failed', { verify: sickAt(/candidate/) })
    expect([result.outcome, outcomes(result), serving(pair), marks(pair)]).toEqual([
      'rolled-back',
      ['rolled-back', 'released'],
      ['old', 'r1'],
      [undefined, 'done'],
    ])
    expect(result.differSince).toEqual(expect.any(Number))
    expect(result).not.toHaveProperty('differedFor')
  })

  test('takes everything back when all that changes has failed', async () => {
    const pair = aPair()
    const verify: Engine['verify'] = (...given) => (pair.aws.done.includes('switch') ? sickAt(/./) : healthy)(...given)
    const result = await run(pair, 'roll-back-failed', { verify })
    expect([outcomes(result), serving(pair), marks(pair)]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['old', 'old'],
      [undefined, undefined],
    ])
  })

  test('takes everything back when what failed cannot be taken back', async () => {
    const pair = aPair()
    pair.aws.trap('restore', { trouble: 'denied', times: 99 })
    const result = await run(pair, 'roll-back-failed', { verify: sickAt(/\/\/aws/) })
    expect([result.outcome, outcomes(result), serving(pair)]).toEqual([
      'stuck',
      ['rolled-back', 'stuck'],
      ['old', 'r1'],
    ])
    expect(pair.gcp.done).toEqual(['stage', 'undo'])
  })

  test('after the decision takes back the one that refuses, and finishes the other', async () => {
    const pair = aPair()
    pair.gcp.trap('promote', { trouble: 'denied', times: 99 })
    const journal = memoryJournal()
    const result = await run(pair, 'roll-back-failed', { journal })
    expect([outcomes(result), serving(pair), marks(pair)]).toEqual([
      ['rolled-back', 'released'],
      ['old', 'r1'],
      [undefined, 'done'],
    ])
    expect(pair.aws.service.mark?.places).toEqual(onlyAws)
    const order = journal.entries.flatMap((entry) =>
      entry.type === 'intent' ? [entry.step.name] : entry.type === 'decision' ? [entry.decision] : [],
    )
    expect(order.slice(3)).toEqual(['commit', 'commit', 'promote', 'commit', 'commit', 'undo', 'finish'])
  })

  test('after the decision takes everything back when the one that refuses cannot be', async () => {
    const pair = aPair()
    const verify: Engine['verify'] = (subject, ...rest) => {
      pair.gcp.trap('retract', { trouble: 'denied', times: subject.url === 'https://gcp.example' ? 1 : 0 })
      return sickAt(/\/\/gcp/)(subject, ...rest)
    }
    const result = await run(pair, 'roll-back-failed', { verify })
    expect([outcomes(result), serving(pair), marks(pair)]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['old', 'old'],
      [undefined, undefined],
    ])
  })

  test('goes on without a target that needs no change and is sick', async () => {
    const still = paperTarget({ name: 'still', hold: true })
    await releaseTo([still])
    const { aws } = aPair()
    const engine = anEngine({ onFailure: 'roll-back-failed', verify: sickAt(/\/\/still/) })
    const result = await releaseTo([still, aws], engine)
    expect([result.outcome, outcomes(result), aws.service.serving]).toEqual([
      'rolled-back',
      ['refused', 'released'],
      'r1',
    ])
  })
})

describe('hold', () => {
  test('leaves everything where it is before the decision, for the next run to take back', async () => {
    const pair = aPair()
    const journal = memoryJournal()
    const result = await run(pair, 'hold', { journal, verify: sickAt(/\/\/aws/) })
    expect([result.outcome, outcomes(result), result.onHold, serving(pair)]).toEqual([
      'pending',
      ['pending', 'pending'],
      true,
      ['old', 'r1'],
    ])
    expect(result.targets.map(({ finishCommand }) => finishCommand)).toEqual(['describe gcp', 'describe aws'])
    expect(journal.entries.at(-1)).toMatchObject({ type: 'decision', decision: 'hold' })
    expect(await takeOver(both(pair), { journal })).toEqual([])
    expect(serving(pair)).toEqual(['old', 'r1'])
    await takeOver(both(pair))
    expect([serving(pair), marks(pair)]).toEqual([
      ['old', 'old'],
      [undefined, undefined],
    ])
  })

  test('a candidate at 0 % makes nobody differ', async () => {
    const pair = aPair()
    const result = await run(pair, 'hold', { verify: sickAt(/candidate/) })
    expect([outcomes(result), serving(pair), result.differSince]).toEqual([
      ['pending', 'refused'],
      ['old', 'old'],
      undefined,
    ])
  })

  test('nor does a version that the platform took back by itself', async () => {
    const pair = aPair()
    pair.aws.sicken('switch')
    const result = await run(pair, 'hold')
    expect([outcomes(result), serving(pair), result.differSince, result.differedFor]).toEqual([
      ['pending', 'pending'],
      ['old', 'old'],
      undefined,
      undefined,
    ])
  })

  test('but a switch of which nobody knows what became of it does', async () => {
    const pair = aPair()
    pair.aws.trap('switch', { times: Number.POSITIVE_INFINITY })
    const result = await run(pair, 'hold', { budgets: { release: 60_000, finish: 60_000 } })
    expect([outcomes(result), result.differSince]).toEqual([['pending', 'pending'], expect.any(Number)])
  })

  test('after the decision too, and the next run does not go forward with what failed', async () => {
    const pair = aPair()
    const journal = memoryJournal()
    const result = await run(pair, 'hold', { journal, verify: sickAt(/\/\/gcp/) })
    expect([outcomes(result), serving(pair)]).toEqual([
      ['pending', 'pending'],
      ['r1', 'r1'],
    ])
    expect(await takeOver(both(pair), { journal })).toEqual([])
    await takeOver(both(pair))
    expect([serving(pair), marks(pair)]).toEqual([
      ['old', 'old'],
      [undefined, undefined],
    ])
  })

  test('has nothing to leave when nothing was touched', async () => {
    const still = paperTarget({ name: 'still', hold: true })
    await releaseTo([still])
    const { aws } = aPair()
    const result = await releaseTo([still, aws], anEngine({ onFailure: 'hold', verify: sickAt(/\/\/still/) }))
    expect([outcomes(result), result.onHold, aws.done]).toEqual([['refused', 'refused'], undefined, []])
  })
})

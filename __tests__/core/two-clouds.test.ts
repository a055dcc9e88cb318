import { describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import type { Engine } from '../../src/core/lane.ts'
import type { Target } from '../../src/core/target.ts'
import { anEngine, aContext, healthy, memoryJournal, sickAt } from '../support/engine.ts'
import { aMark } from '../support/paper-service.ts'
import { aPair, marks, outcomes, type Pair, releaseTo, serving, takeOver } from '../support/two-clouds.ts'

const both = ({ gcp, aws }: Pair): readonly Target[] => [gcp, aws]
const places = ['gcp/desk/cloud-run/gcp', 'aws/desk/app-runner/aws']

describe('one target that holds and one in place', () => {
  test('take their steps in this order, each phase after the whole one before it', async () => {
    const pair = aPair()
    const journal = memoryJournal()
    const result = await releaseTo(both(pair), anEngine({ journal }))
    expect(outcomes(result)).toEqual(['released', 'released'])
    const order = journal.entries.flatMap((entry) => {
      if (entry.type === 'intent') return [`${entry.target.slice(0, 3)} ${entry.step.name}`]
      return entry.type === 'decision' || entry.type === 'closed' ? [entry.type] : []
    })
    expect(order.slice(0, 6)).toEqual(['gcp stage', 'aws mark', 'aws switch', 'decision', 'aws commit', 'gcp promote'])
    expect(order.slice(6, 8).sort()).toEqual(['aws finish', 'gcp finish'])
    expect(order[8]).toBe('closed')
    expect([pair.gcp.service.mark?.places, pair.aws.service.mark?.places]).toEqual([places, places])
  })

  test.each(['throttled', 'unanswered'] as const)(
    'go forward when the promotion is %s for a while after the other one is live',
    async (trouble) => {
      const pair = aPair()
      pair.gcp.trap('promote', { trouble, times: 5 })
      expect(outcomes(await releaseTo(both(pair)))).toEqual(['released', 'released'])
      expect([serving(pair), pair.aws.done]).toEqual([
        ['r1', 'r1'],
        ['mark', 'switch', 'commit', 'finish'],
      ])
    },
  )

  test('go back, both, on a definite refusal of the promotion', async () => {
    const pair = aPair()
    pair.gcp.trap('promote', { trouble: 'denied', times: 99 })
    const result = await releaseTo(both(pair))
    expect([outcomes(result), serving(pair), marks(pair)]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['old', 'old'],
      [undefined, undefined],
    ])
  })

  test('leave alone, and say nothing of, what nothing was asked of when the other one goes back', async () => {
    const pair = aPair()
    const result = await releaseTo(both(pair), anEngine({ verify: sickAt(/candidate/) }))
    expect([outcomes(result), pair.aws.done]).toEqual([['rolled-back', 'refused'], []])
    expect(result.targets[1]).not.toHaveProperty('restored')
  })

  test('never promote the held one when the one in place comes to rest badly', async () => {
    const pair = aPair()
    pair.aws.sicken('switch')
    const result = await releaseTo(both(pair))
    expect([outcomes(result), pair.gcp.done, pair.aws.done]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['stage', 'undo'],
      ['mark', 'switch', 'unmark'],
    ])
    // Users never had what did not come up.
    for (const target of result.targets) expect(target).not.toHaveProperty('exposedFor')
  })

  test.each(['r0', 'r0-made-anew'])(
    'tell the version that users have again as %s, and for how long they may have had the new one',
    async (revision) => {
      const pair = aPair()
      const before = { serving: 'r0', mark: aMark('r0', 'done', { version: '1.4.1' }) }
      Object.assign(pair.aws.service, before)
      const target: Target = {
        ...pair.aws,
        settle: async (ticket, context) => {
          if (ticket.step.endsWith('unmark')) Object.assign(pair.aws.service, before, { serving: revision })
          return pair.aws.settle(ticket, context)
        },
      }
      const result = await releaseTo([pair.gcp, target], anEngine({ verify: sickAt(/\/\/aws/) }))
      expect(result.targets).toMatchObject([
        { outcome: 'rolled-back', restored: 'users have old, as before' },
        {
          outcome: 'rolled-back',
          restored: 'users have version 1.4.1, as before',
          servingVersion: '1.4.1',
          exposedFor: expect.any(Number),
        },
      ])
      expect(result.targets[0]).not.toHaveProperty('servingVersion')
      expect(result.targets[0]).not.toHaveProperty('exposedFor')
    },
  )

  test('nor when it is sick, and not before its verdict is known', async () => {
    const pair = aPair()
    const journal = memoryJournal()
    const verify: Engine['verify'] = async (subject, ...rest) => {
      expect(journal.entries.some(({ type }) => type === 'decision')).toBe(false)
      return sickAt(/\/\/aws/)(subject, ...rest)
    }
    const result = await releaseTo(both(pair), anEngine({ journal, verify }))
    expect([outcomes(result), serving(pair), pair.gcp.done]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['old', 'old'],
      ['stage', 'undo'],
    ])
  })

  test('go back, both, when the held one got sick while the other one was switched', async () => {
    const pair = aPair()
    const verify: Engine['verify'] = (...given) =>
      (pair.aws.service.serving === 'r1' ? sickAt(/candidate/) : healthy)(...given)
    const result = await releaseTo(both(pair), anEngine({ verify }))
    expect([outcomes(result), serving(pair), pair.gcp.done]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['old', 'old'],
      ['stage', 'undo'],
    ])
  })

  test.each(['gcp', 'aws'] as const)(
    'turn nothing round any more while marks are closed, whatever %s says',
    async (cloud) => {
      const pair = aPair()
      pair[cloud].trap('finish', { trouble: 'denied', times: 3 })
      const journal = memoryJournal()
      const result = await releaseTo(both(pair), anEngine({ journal }))
      const other = cloud === 'gcp' ? 'aws' : 'gcp'
      expect([outcomes(result), serving(pair)]).toEqual([
        ['pending', 'pending'],
        ['r1', 'r1'],
      ])
      expect([pair[cloud].service.mark?.phase, pair[other].service.mark?.phase]).toEqual(['committed', 'done'])
      for (const known of [{ journal }, {}, {}]) await takeOver(both(pair), known)
      expect([serving(pair), marks(pair)]).toEqual([
        ['r1', 'r1'],
        ['done', 'done'],
      ])
    },
  )

  test('promote nothing before the one in place says that it was decided', async () => {
    const pair = aPair()
    pair.aws.trap('commit', { times: Number.POSITIVE_INFINITY })
    const journal = memoryJournal()
    const result = await releaseTo(both(pair), anEngine({ journal }))
    expect([outcomes(result), serving(pair)]).toEqual([
      ['pending', 'pending'],
      ['old', 'r1'],
    ])
    pair.aws.trap('commit', { times: 0 })
    expect((await takeOver(both(pair), { journal })).map(({ outcome }) => outcome)).toEqual(['released', 'released'])
  })

  test('write no decision onto the target when one alone is released', async () => {
    const { aws } = aPair()
    expect(outcomes(await releaseTo([aws]))).toEqual(['released'])
    expect(aws.done).toEqual(['mark', 'switch', 'finish'])
  })
})

describe('the way back of the one in place, refused while something else runs', () => {
  const sick = (pair: Pair): Engine['verify'] => {
    let isBusy = false
    return (subject, ...rest) => {
      if (subject.url.includes('//aws') && !isBusy) {
        isBusy = true
        pair.aws.service.busyFor = 5
      }
      return sickAt(/\/\/aws/)(subject, ...rest)
    }
  }

  test('is waited for', async () => {
    const pair = aPair()
    const result = await releaseTo(both(pair), anEngine({ verify: sick(pair) }))
    expect([outcomes(result), serving(pair)]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['old', 'old'],
    ])
  })

  test('is pending when that does not end, while the other one is back; the next run finishes it', async () => {
    const pair = aPair()
    const verify: Engine['verify'] = (subject, ...rest) => {
      if (subject.url.includes('//aws')) pair.aws.service.busyFor = Number.POSITIVE_INFINITY
      return sickAt(/\/\/aws/)(subject, ...rest)
    }
    const budgets = { release: 600_000, finish: 120_000 }
    const result = await releaseTo(both(pair), anEngine({ verify, budgets }))
    expect([result.outcome, outcomes(result), serving(pair)]).toEqual([
      'pending',
      ['rolled-back', 'pending'],
      ['old', 'r1'],
    ])
    expect(result.differSince).toEqual(expect.any(Number))
    pair.aws.service.busyFor = 3
    await takeOver(both(pair))
    expect([serving(pair), marks(pair)]).toEqual([
      ['old', 'old'],
      [undefined, undefined],
    ])
  })
})

describe('an undo that the cloud refuses although everything looks at rest', () => {
  const refusing = async (times: number, finish = 600_000) => {
    const pair = aPair()
    pair.aws.trap('restore', { trouble: 'conflict', times })
    const journal = memoryJournal()
    const budgets = { release: 600_000, finish }
    const result = await releaseTo(both(pair), anEngine({ journal, verify: sickAt(/\/\/aws/), budgets }))
    return { pair, journal, result }
  }

  test('is asked for until it is accepted', async () => {
    const { pair, result } = await refusing(24)
    expect([outcomes(result), serving(pair)]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['old', 'old'],
    ])
  })

  test('is pending when it is refused for too long, with the cloud’s words, and the post step finishes it', async () => {
    const { pair, journal, result } = await refusing(Number.POSITIVE_INFINITY, 120_000)
    expect([outcomes(result), serving(pair)]).toEqual([
      ['rolled-back', 'pending'],
      ['old', 'r1'],
    ])
    expect(result.targets[1]?.undoProblem?.reason).toMatch(/^restore: conflict; not everything could be put back/)
    pair.aws.trap('restore', { times: 0 })
    await takeOver(both(pair), { journal })
    expect([serving(pair), marks(pair)]).toEqual([
      ['old', 'old'],
      [undefined, undefined],
    ])
  })
})

describe('a commit that is reversed', () => {
  test('takes no mark away before every target has stopped saying that it was committed', async () => {
    const pair = aPair()
    const journal = memoryJournal()
    const verify: Engine['verify'] = (subject, ...rest) => {
      if (subject.url === 'https://gcp.example') pair.gcp.trap('retract', { times: Number.POSITIVE_INFINITY })
      return sickAt(/\/\/gcp/)(subject, ...rest)
    }
    const budgets = { release: 600_000, finish: 120_000 }
    const result = await releaseTo(both(pair), anEngine({ journal, verify, budgets }))
    expect([outcomes(result), serving(pair), marks(pair)]).toEqual([
      ['pending', 'pending'],
      ['r1', 'old'],
      ['committed', 'restoring'],
    ])
    expect(result.targets[1]).toMatchObject({
      restored: 'users have what they had',
      undoProblem: { reason: expect.stringMatching(/users have what they had.*gcp\/paper/) },
    })
    pair.gcp.trap('retract', { times: 0 })
    await takeOver(both(pair))
    expect([serving(pair), marks(pair)]).toEqual([
      ['old', 'old'],
      [undefined, undefined],
    ])
  })
})

describe('by the marks alone', () => {
  const inPhase = (gcp: 'held' | 'committed' | 'done', aws: 'held' | 'committed' | 'done' | 'restoring'): Pair => {
    const pair = aPair()
    const candidate = { version: 2, candidate: 'r1', serving: gcp === 'held' ? 'old' : 'r1' }
    Object.assign(pair.gcp.service, { ...candidate, mark: aMark('r1', gcp, { places }) })
    Object.assign(pair.aws.service, { version: 3, serving: 'r1', mark: aMark('r1', aws, { places }) })
    return pair
  }

  test('the one in place held and live, and the other one held, go back', async () => {
    const pair = inPhase('held', 'held')
    await takeOver(both(pair))
    expect(serving(pair)).toEqual(['old', 'old'])
  })

  test.each([
    ['held', 'committed'],
    ['committed', 'committed'],
    ['committed', 'done'],
    ['done', 'committed'],
  ] as const)('%s and %s go forward', async (gcp, aws) => {
    const pair = inPhase(gcp, aws)
    await takeOver(both(pair))
    expect([serving(pair), marks(pair)]).toEqual([
      ['r1', 'r1'],
      ['done', 'done'],
    ])
  })

  test('a release that was going back on one of them goes back on both', async () => {
    const pair = inPhase('committed', 'restoring')
    await takeOver(both(pair))
    expect([serving(pair), marks(pair)]).toEqual([
      ['old', 'old'],
      [undefined, undefined],
    ])
  })

  test('what the platform took back by itself cannot be finished, so everything is turned round', async () => {
    const pair = inPhase('committed', 'committed')
    pair.aws.service.serving = 'old'
    const results = await takeOver(both(pair))
    expect([results.map(({ outcome }) => outcome), serving(pair), marks(pair)]).toEqual([
      ['rolled-back', 'rolled-back'],
      ['old', 'old'],
      [undefined, undefined],
    ])
  })

  describe('of one cloud, when the next run releases to that one only', () => {
    test('an undecided release is taken back there, and its other half by the next run that looks', async () => {
      const pair = inPhase('held', 'held')
      await takeOver([pair.gcp])
      expect([serving(pair), marks(pair)]).toEqual([
        ['old', 'r1'],
        [undefined, 'held'],
      ])
      await takeOver([pair.aws])
      expect([serving(pair), marks(pair)]).toEqual([
        ['old', 'old'],
        [undefined, undefined],
      ])
    })

    test.each(['committed', 'done'] as const)(
      'the half in place of a decided one is finished (%s there)',
      async (gcp) => {
        const pair = inPhase(gcp, 'committed')
        await takeOver([pair.aws])
        expect([serving(pair), marks(pair)]).toEqual([
          ['r1', 'r1'],
          [gcp, 'done'],
        ])
      },
    )

    test('what was promoted is finished', async () => {
      const pair = inPhase('committed', 'committed')
      await takeOver([pair.gcp])
      expect(marks(pair)).toEqual(['done', 'committed'])
    })
  })
})

test('a cancel while the one in place is switched leaves no decision, and both go back', async () => {
  const pair = aPair()
  const cancel = new AbortController()
  const journal = memoryJournal()
  const verify: Engine['verify'] = (subject, ...rest) => {
    if (subject.url.includes('//aws')) cancel.abort(new TandemError('cancelled', 'enough'))
    return healthy(subject, ...rest)
  }
  const engine = anEngine({ journal, verify, context: aContext({ signal: cancel.signal }) })
  await expect(releaseTo(both(pair), engine)).rejects.toMatchObject({ code: 'cancelled' })
  await takeOver(both(pair), { journal })
  expect(serving(pair)).toEqual(['old', 'old'])
})

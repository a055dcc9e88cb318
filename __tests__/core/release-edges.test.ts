import { describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import type { Entry, Journal } from '../../src/core/journal.ts'
import type { Engine } from '../../src/core/lane.ts'
import { prepare } from '../../src/core/prepare.ts'
import { release } from '../../src/core/release.ts'
import { interruptedResult } from '../../src/core/result.ts'
import type { Target } from '../../src/core/target.ts'
import { aContext, aMember, anEngine, aUnit, healthy, memoryJournal, sickAt } from '../support/engine.ts'
import { type PaperTarget, paperTarget } from '../support/paper-target.ts'

const held = (name = 'held') => paperTarget({ name, hold: true })
const inPlace = (name = 'in-place') => paperTarget({ name, hold: false })

async function run(targets: readonly Target[], engine: Engine = anEngine(), unit = aUnit()) {
  const lanes = await prepare(
    targets.map((target) => aMember(target, unit)),
    engine,
  )
  return release(lanes, engine)
}

const outcomes = (result: Awaited<ReturnType<typeof run>>) => result.targets.map(({ outcome }) => outcome)

/** The disk is full from the first entry that matches on. */
function fullFrom(matches: (entry: Entry) => boolean): Journal & { readonly entries: Entry[] } {
  const journal = memoryJournal()
  let full = false
  return {
    ...journal,
    append: (entry) => {
      full ||= matches(entry)
      return full ? Promise.reject(new TandemError('cloud', 'the journal cannot be written')) : journal.append(entry)
    },
  }
}

const isStep =
  (name: string) =>
  (entry: Entry): boolean =>
    entry.type === 'intent' && entry.step.name === name

describe('a journal that cannot be written', () => {
  test('before the first request stops the release, and nothing was asked for', async () => {
    const target = held()
    const result = await run([target], anEngine({ journal: fullFrom(isStep('stage')) }))
    expect([result.outcome, target.done]).toEqual(['rolled-back', []])
  })

  test('in the middle takes everything back all the same', async () => {
    const [first, second] = [held('a'), inPlace('b')]
    const result = await run([first, second], anEngine({ journal: fullFrom(isStep('switch')) }))
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back'])
    expect([first.service.serving, second.service.serving]).toEqual(['old', 'old'])
    expect(result.targets[1]?.problem?.reason).toBe('the journal cannot be written')
  })

  test('when it is to be decided is thrown, and nothing is promoted: another process finds no decision', async () => {
    const target = held()
    const journal = fullFrom(({ type }) => type === 'decision')
    await expect(run([target], anEngine({ journal }))).rejects.toThrow('the journal cannot be written')
    expect(target.done).toEqual(['stage'])
    expect(journal.entries.some(({ type }) => type === 'decision')).toBe(false)
  })

  test('after the commit leaves the release pending, not undone', async () => {
    const target = held()
    const result = await run([target], anEngine({ journal: fullFrom(isStep('promote')) }))
    expect([result.outcome, target.done]).toEqual(['pending', ['stage']])
  })

  test('when a commit is to be turned round is thrown: whoever comes next must not go forward over the way back', async () => {
    const target = held()
    target.trap('promote', { trouble: 'denied', times: 99 })
    const journal = fullFrom((entry) => entry.type === 'decision' && entry.decision === 'abort')
    await expect(run([target], anEngine({ journal }))).rejects.toThrow('the journal cannot be written')
    expect(target.done).toEqual(['stage'])
  })

  test('at the end changes nothing about what was reached', async () => {
    const result = await run([held()], anEngine({ journal: fullFrom(({ type }) => type === 'closed') }))
    expect(result.outcome).toBe('released')
  })
})

describe('a target that needs no change', () => {
  async function changedAndNot() {
    const [still, moving] = [held('still'), held('moving')]
    await run([still])
    still.done.length = 0
    return { still, moving }
  }

  test('is still looked at, and stays untouched, while another changes', async () => {
    const { still, moving } = await changedAndNot()
    const result = await run([still, moving])
    expect(outcomes(result)).toEqual(['unchanged', 'released'])
    expect(still.done).toEqual([])
  })

  test('names the release that serves', async () => {
    const { still } = await changedAndNot()
    const again = { ...aUnit('r2'), settings: aUnit('r1').settings }
    const [target] = (await run([still], anEngine(), again)).targets
    expect(target).toMatchObject({ outcome: 'unchanged', servingRelease: 'r1', revision: 'r1' })
  })

  test('brings everything back when somebody changed it meanwhile, and is not called unchanged', async () => {
    const { still, moving } = await changedAndNot()
    const verify: Engine['verify'] = async (subject, policy, context) => {
      if (subject.url.includes('candidate.moving')) still.deployElsewhere('theirs')
      return healthy(subject, policy, context)
    }
    const result = await run([still, moving], anEngine({ verify }))
    expect(outcomes(result)).toEqual(['refused', 'rolled-back'])
    expect(result.targets[0]?.problem?.kind).toBe('overtaken')
    expect([still.service.serving, moving.service.serving]).toEqual(['theirs', 'old'])
  })

  test('is not called unchanged when it is sick', async () => {
    const { still, moving } = await changedAndNot()
    const result = await run([still, moving], anEngine({ verify: sickAt(/\/\/still/) }))
    expect(outcomes(result)).toEqual(['refused', 'rolled-back'])
  })
})

describe('a target that was changed between plan and release', () => {
  test('is refused when the new plan has a problem', async () => {
    const target = held()
    const engine = anEngine()
    let plans = 0
    const strict: Target = {
      ...target,
      plan: async (...given) => {
        plans += 1
        return { ...(await target.plan(...given)), problems: plans === 1 ? [] : ['no such secret'] }
      },
    }
    const lanes = await prepare([aMember(strict)], engine)
    target.deployElsewhere('theirs')
    const result = await release(lanes, engine)
    expect([result.outcome, target.done]).toEqual(['refused', []])
    expect(result.targets[0]?.problem?.reason).toBe('no such secret')
  })

  test('and is what it should be since is not changed again', async () => {
    const target = held()
    const engine = anEngine()
    const lanes = await prepare([aMember(target)], engine)
    await run([target])
    target.done.length = 0
    const result = await release(lanes, engine)
    expect([result.outcome, target.done]).toEqual(['unchanged', []])
  })

  test('and never comes to rest ends with the budget', async () => {
    const target = held()
    const engine = anEngine({ budgets: { release: 30_000, finish: 30_000 } })
    const lanes = await prepare([aMember(target)], engine)
    const observe = target.observe.bind(target)
    Object.assign(target, { observe: async () => ({ ...(await observe(engine.context)), busy: 'for ever' }) })
    await expect(release(lanes, engine)).rejects.toMatchObject({ code: 'timeout' })
    expect(target.done).toEqual([])
  })
})

describe('what is told', () => {
  test('how long the targets differed, from the first switch to the last', async () => {
    const context = aContext()
    const [first, second] = [inPlace('a'), held('b')]
    const settle = second.settle.bind(second)
    const slow: Target = {
      ...second,
      settle: async (ticket, inner) => {
        if (ticket.step.includes('promote')) await context.clock.sleep(30_000)
        return settle(ticket, inner)
      },
    }
    const { differedFor } = await run([first, slow], anEngine({ context }))
    expect(differedFor).toBeGreaterThan(25_000)
    expect(differedFor).toBeLessThan(600_000)
  })

  test('or until all were back', async () => {
    const result = await run([inPlace('a'), held('b')], anEngine({ verify: sickAt(/\/\/b\./) }))
    expect(result).toMatchObject({ outcome: 'rolled-back', differedFor: expect.any(Number) })
  })

  test('also where the one in place took ours back by itself, if users may have had it meanwhile', async () => {
    const target = inPlace('a')
    target.sicken('switch', { served: true })
    const result = await run([target, held('b')])
    const [taken] = result.targets
    expect([result.outcome, result.differedFor, taken?.exposedFor]).toEqual([
      'rolled-back',
      expect.any(Number),
      expect.any(Number),
    ])
  })

  test('but not where its platform kept them from it', async () => {
    const target = inPlace('a')
    target.sicken('switch')
    const result = await run([target, held('b')])
    expect(result.outcome).toBe('rolled-back')
    for (const none of ['differedFor', 'differSince']) expect(result).not.toHaveProperty(none)
  })

  test('nothing of the kind where one target alone changed, or none switched', async () => {
    expect(await run([held()])).not.toHaveProperty('differedFor')
    const result = await run([held('a'), held('b')], anEngine({ verify: sickAt(/candidate/) }))
    expect(result).not.toHaveProperty('differedFor')
  })

  test('the release’s own revision, not that of the release before, when it went back', async () => {
    const target = held()
    const rejoin = (): void => void Object.assign(target.service, { mark: { ...markOf('r0') } })
    rejoin()
    const begin = target.begin.bind(target)
    const restoring: Target = {
      ...target,
      begin: async (step, guard, context) => {
        const ticket = await begin(step, guard, context)
        if (step.name === 'undo') rejoin()
        return ticket
      },
    }
    const result = await run([restoring], anEngine({ verify: sickAt(/candidate/) }))
    expect(result.targets[0]).toMatchObject({ outcome: 'rolled-back', revision: 'r1' })
  })

  test('what users have, seen once more, where the way back is stuck', async () => {
    const target = held()
    const next = target.next.bind(target)
    const jammed: Target = {
      ...target,
      next: (way, seen) => {
        if (way.goal !== 'back') return next(way, seen)
        Object.assign(target.service, { serving: 'old' })
        return { kind: 'stuck', reason: 'the old revision is gone', command: 'do this' }
      },
    }
    const result = await run([jammed], anEngine({ verify: sickAt(/\/\/held/) }))
    expect(result.targets[0]).toMatchObject({
      outcome: 'stuck',
      after: [{ revision: 'old', share: 100 }],
      finishCommand: 'do this',
    })
  })

  test('a run that ended by itself before anything was touched was refused, not cancelled', async () => {
    const lanes = await prepare([aMember(held())], anEngine())
    expect(interruptedResult(lanes, { cancelled: false }).outcome).toBe('refused')
    expect(interruptedResult(lanes, { cancelled: true }).outcome).toBe('cancelled')
  })
})

describe('an identity that is lost', () => {
  const lost = new TandemError('auth', 'Google refused the token', { hint: 'Grant it.' })

  test('during the release is a problem of the target, and what was touched goes back as soon as it can', async () => {
    const [first, second] = [held('a'), held('b')]
    const locked: Target = { ...second, begin: () => Promise.reject(lost) }
    const result = await run([first, locked])
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back'])
    expect(result.targets[1]?.problem).toMatchObject({ reason: lost.message, hint: 'Grant it.' })
    expect(first.service.serving).toBe('old')
  })

  test('during the way back leaves it pending', async () => {
    const target = held()
    const begin = target.begin.bind(target)
    const locked: Target = {
      ...target,
      begin: (step, ...rest) => (step.name === 'undo' ? Promise.reject(lost) : begin(step, ...rest)),
    }
    const result = await run([locked], anEngine({ verify: sickAt(/candidate/) }))
    expect(result.targets[0]).toMatchObject({ outcome: 'pending', undoProblem: { hint: 'Grant it.' } })
  })
})

describe('a cancel', () => {
  /** Cancels as soon as the step is asked for. */
  async function cancelledAt(name: string, verify: Engine['verify'] = healthy) {
    const target = held()
    const cancel = new AbortController()
    const begin = target.begin.bind(target)
    const watched: Target = {
      ...target,
      begin: async (step, ...rest) => {
        const ticket = await begin(step, ...rest)
        if (step.name === name) cancel.abort(new TandemError('cancelled', 'the run was cancelled (SIGINT)'))
        return ticket
      },
    }
    const journal = memoryJournal()
    const engine = anEngine({ journal, verify, context: aContext({ signal: cancel.signal }) })
    await expect(run([watched], engine)).rejects.toMatchObject({ code: 'cancelled' })
    return {
      target,
      decisions: journal.entries.flatMap((entry) => (entry.type === 'decision' ? [entry.decision] : [])),
    }
  }

  test('before the decision leaves none', async () => {
    expect((await cancelledAt('stage')).decisions).toEqual([])
  })

  test('after it leaves it standing: another process goes forward', async () => {
    expect((await cancelledAt('promote')).decisions).toEqual(['commit'])
  })

  test('on the way back leaves that standing', async () => {
    expect((await cancelledAt('undo', sickAt(/candidate/))).decisions).toEqual(['abort'])
  })

  test('right before the decision is heeded', async () => {
    const target: PaperTarget = held()
    const cancel = new AbortController()
    const journal = memoryJournal()
    const verify: Engine['verify'] = (...given) => {
      cancel.abort(new TandemError('cancelled', 'the run was cancelled (SIGINT)'))
      return healthy(...given)
    }
    const engine = anEngine({ journal, verify, context: aContext({ signal: cancel.signal }) })
    await expect(run([target], engine)).rejects.toMatchObject({ code: 'cancelled' })
    expect(journal.entries.some(({ type }) => type === 'decision')).toBe(false)
  })
})

const markOf = (release: string) => ({
  release,
  order: 0,
  version: 'v0',
  run: '',
  settingsHash: release,
  phase: 'done' as const,
  created: false,
})

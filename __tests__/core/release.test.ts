import { describe, expect, test } from '@jest/globals'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import type { Engine } from '../../src/core/lane.ts'
import { silentLog } from '../../src/core/log.ts'
import { prepare } from '../../src/core/prepare.ts'
import { release } from '../../src/core/release.ts'
import { aContext, aMember, anEngine, aUnit, memoryJournal, sickAt } from '../support/engine.ts'
import { type PaperTarget, paperTarget } from '../support/paper-target.ts'

const pair = () => ({
  held: paperTarget({ name: 'held', hold: true }),
  inPlace: paperTarget({ name: 'in-place', hold: false }),
})

async function run(targets: readonly PaperTarget[], engine: Engine = anEngine()) {
  const lanes = await prepare(
    targets.map((target) => aMember(target)),
    engine,
  )
  return release(lanes, engine)
}

const outcomes = (result: Awaited<ReturnType<typeof run>>) => result.targets.map(({ outcome }) => outcome)
const serving = (...targets: PaperTarget[]) => targets.map(({ service }) => service.serving)

describe('a release over a target that can hold and one that cannot', () => {
  test('stages the one, switches the other, decides, and only then promotes', async () => {
    const { held, inPlace } = pair()
    const journal = memoryJournal()
    const result = await run([held, inPlace], anEngine({ journal }))
    expect(result.outcome).toBe('released')
    expect(serving(held, inPlace)).toEqual(['r1', 'r1'])
    expect(held.done).toEqual(['stage', 'promote', 'finish'])
    const order = journal.entries.map((entry) => (entry.type === 'intent' ? entry.step.name : entry.type))
    expect(order.indexOf('stage')).toBeLessThan(order.indexOf('switch'))
    expect(order.indexOf('switch')).toBeLessThan(order.indexOf('decision'))
    expect(order.indexOf('decision')).toBeLessThan(order.indexOf('promote'))
    expect(order.at(-1)).toBe('closed')
  })

  test('touches nothing in place when the candidate is sick', async () => {
    const { held, inPlace } = pair()
    const result = await run([held, inPlace], anEngine({ verify: sickAt(/candidate/) }))
    expect(outcomes(result)).toEqual(['rolled-back', 'refused'])
    expect(inPlace.done).toEqual([])
    expect(held.done).toEqual(['stage', 'undo'])
    expect(serving(held, inPlace)).toEqual(['old', 'old'])
  })

  test('puts both back when the one in place is sick, and never promotes', async () => {
    const { held, inPlace } = pair()
    const result = await run([held, inPlace], anEngine({ verify: sickAt(/\/\/in-place/) }))
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back'])
    expect(held.done).toEqual(['stage', 'undo'])
    expect(serving(held, inPlace)).toEqual(['old', 'old'])
  })

  test('puts both back when the promoted one is sick in public', async () => {
    const { held, inPlace } = pair()
    const result = await run([held, inPlace], anEngine({ verify: sickAt(/\/\/held/) }))
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back'])
    expect(serving(held, inPlace)).toEqual(['old', 'old'])
  })

  test('waits for every target to come to rest before it decides', async () => {
    const quick = paperTarget({ name: 'quick', hold: true })
    const slow = paperTarget({ name: 'slow', hold: true })
    const journal = memoryJournal()
    const settle = slow.settle.bind(slow)
    const context = aContext()
    const late: PaperTarget = {
      ...slow,
      settle: async (ticket, inner) => {
        await context.clock.sleep(5_000)
        return settle(ticket, inner)
      },
    }
    quick.sicken('stage')
    const result = await run([quick, late], anEngine({ journal, context }))
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back'])
    const decision = journal.entries.findIndex(({ type }) => type === 'decision')
    const settledBefore = journal.entries.slice(0, decision).filter(({ type }) => type === 'settled')
    expect(settledBefore).toHaveLength(2)
  })
})

describe('after the decision', () => {
  test.each(['throttled', 'unanswered'] as const)(
    'a promotion that is %s is asked again, not undone',
    async (trouble) => {
      const { held, inPlace } = pair()
      held.trap('promote', { trouble, times: 3 })
      const result = await run([held, inPlace])
      expect(outcomes(result)).toEqual(['released', 'released'])
      expect(serving(held, inPlace)).toEqual(['r1', 'r1'])
    },
  )

  test('a definite refusal turns both round', async () => {
    const { held, inPlace } = pair()
    held.trap('promote', { trouble: 'denied', times: 99 })
    const result = await run([held, inPlace])
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back'])
    expect(serving(held, inPlace)).toEqual(['old', 'old'])
  })

  test('a promotion that is never answered is pending, and the journal stays open', async () => {
    const { held, inPlace } = pair()
    held.trap('promote', { times: Number.POSITIVE_INFINITY })
    const journal = memoryJournal()
    const result = await run([held, inPlace], anEngine({ journal }))
    expect(outcomes(result)).toEqual(['pending', 'pending'])
    expect(inPlace.done).toEqual(['mark', 'switch', 'commit'])
    expect(result.outcome).toBe('pending')
    expect(result.targets[0]?.finishCommand).toBe('describe held')
    expect(journal.entries.some(({ type }) => type === 'closed')).toBe(false)
  })
})

describe('a request that is not answered until the time for the release is over', () => {
  const budgets = { release: 120_000, finish: 600_000 }

  /** Staging takes effect once it was decided to go back, and cannot be told before. */
  function late() {
    const target = paperTarget({ name: 'late', hold: true })
    const journal = memoryJournal()
    let takeEffect = () => Promise.resolve()
    const isDecided = () => journal.entries.some(({ type }) => type === 'decision')
    const slow: PaperTarget = {
      ...target,
      begin: (step, guard, context) => {
        if (step.name !== 'stage') return target.begin(step, guard, context)
        takeEffect = async () => {
          takeEffect = () => Promise.resolve()
          await target.begin(step, guard, context)
        }
        return Promise.reject(new CloudError('no answer', { trouble: 'unanswered', operation: 'stage' }))
      },
      recall: async (...given) => {
        if (!isDecided()) return 'unknown'
        await takeEffect()
        return target.recall(...given)
      },
    }
    return { target: slow, engine: anEngine({ journal, budgets }), takeEffect: () => takeEffect() }
  }

  test('is looked for before the way back, and goes back when it happened after all', async () => {
    const { target, engine, takeEffect } = late()
    const result = await run([target], engine)
    await takeEffect()
    expect([result.outcome, target.done, target.service.mark]).toEqual(['rolled-back', ['stage', 'undo'], undefined])
  })

  test('does not keep the others, or itself, from going back where it cannot be looked for', async () => {
    const { held, inPlace } = pair()
    inPlace.trap('switch', { times: Number.POSITIVE_INFINITY })
    const denied = new CloudError('not allowed', { trouble: 'denied', operation: 'recall' })
    const infos: string[] = []
    const log = { ...silentLog, info: (line: string) => void infos.push(line), about: () => log }
    const blind = { ...inPlace, recall: () => Promise.reject(denied) }
    const result = await run([held, blind], anEngine({ context: aContext({ log }) }))
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back'])
    expect(infos).toContain('It is not known yet what became of "switch": not allowed')
  })

  test('is not looked for where the cloud said yes or no', async () => {
    const { held, inPlace } = pair()
    inPlace.trap('switch', { trouble: 'denied' })
    let recalls = 0
    const watched = [held, inPlace].map((target): PaperTarget => {
      return {
        ...target,
        recall: (...given) => {
          recalls += 1
          return target.recall(...given)
        },
      }
    })
    expect(outcomes(await run(watched))).toEqual(['rolled-back', 'rolled-back'])
    expect(recalls).toBe(0)
  })
})

test('no request goes out before the journal has it, however slow the disk is', async () => {
  const held = paperTarget({ name: 'held', hold: true })
  const context = aContext()
  const journal = memoryJournal()
  const slow: Engine['journal'] = {
    ...journal,
    append: async (entry) => {
      await context.clock.sleep(500)
      return journal.append(entry)
    },
  }
  const announced: boolean[] = []
  const begin = held.begin.bind(held)
  const target: PaperTarget = {
    ...held,
    begin: (step, ...given) => {
      announced.push(journal.entries.some((entry) => entry.type === 'intent' && entry.step.key === step.key))
      return begin(step, ...given)
    },
  }
  const result = await run([target], anEngine({ journal: slow, context }))
  expect(result.outcome).toBe('released')
  expect(announced).toEqual([true, true, true])
})

describe('a lost answer', () => {
  test.each(['stage', 'promote', 'finish'])('to "%s" is recalled, and the step happens once', async (step) => {
    const held = paperTarget({ name: 'held', hold: true })
    held.trap(step, { effect: true })
    const result = await run([held])
    expect(result.outcome).toBe('released')
    expect(held.done).toEqual(['stage', 'promote', 'finish'])
  })

  test('is recalled even where no guard would refuse the step a second time', async () => {
    const held = paperTarget({ name: 'held', hold: true })
    held.trap('stage', { effect: true })
    const begin = held.begin.bind(held)
    const unguarded: PaperTarget = {
      ...held,
      begin: (step, _guard, context) => begin(step, String(held.service.version), context),
    }
    const result = await run([unguarded])
    expect(result.outcome).toBe('released')
    expect(held.done).toEqual(['stage', 'promote', 'finish'])
  })

  test('to the undo is recalled too', async () => {
    const held = paperTarget({ name: 'held', hold: true })
    held.trap('undo', { effect: true })
    const result = await run([held], anEngine({ verify: sickAt(/candidate/) }))
    expect(result.outcome).toBe('rolled-back')
    expect(held.done).toEqual(['stage', 'undo'])
  })
})

describe('somebody else', () => {
  test('who deploys between plan and change is planned for again', async () => {
    const held = paperTarget({ name: 'held', hold: true })
    const engine = anEngine()
    const lanes = await prepare([aMember(held)], engine)
    held.deployElsewhere('theirs')
    const result = await release(lanes, engine)
    expect(result.outcome).toBe('released')
    expect(result.targets[0]?.before).toEqual([{ revision: 'theirs', share: 100 }])
  })

  test('who deploys between hold and commit keeps theirs, and ours is overtaken', async () => {
    const held = paperTarget({ name: 'held', hold: true })
    let probes = 0
    const verify: Engine['verify'] = () => {
      if (++probes === 1) held.deployElsewhere('theirs')
      return Promise.resolve({ healthy: true, proof: 'HTTP 200', requests: 1, took: 1 })
    }
    const result = await run([held], anEngine({ verify }))
    expect(result.outcome).toBe('overtaken')
    expect(held.service.serving).toBe('theirs')
  })
})

describe('what changes nothing', () => {
  test('an unchanged target is probed and not touched', async () => {
    const held = paperTarget({ name: 'held', hold: true })
    await run([held])
    held.done.length = 0
    const result = await run([held])
    expect(result.outcome).toBe('unchanged')
    expect(held.done).toEqual([])
  })

  test('an unchanged target that is sick is red', async () => {
    const held = paperTarget({ name: 'held', hold: true })
    await run([held])
    const result = await run([held], anEngine({ verify: sickAt(/held/) }))
    expect(result.outcome).toBe('refused')
  })

  test('a problem in one plan stops all before anything is touched', async () => {
    const { held, inPlace } = pair()
    const plan = held.plan.bind(held)
    const refused: PaperTarget = {
      ...held,
      plan: async (...given) => ({ ...(await plan(...given)), problems: ['no such secret'] }),
    }
    const result = await run([refused, inPlace])
    expect(result.outcome).toBe('refused')
    expect([...held.done, ...inPlace.done]).toEqual([])
    expect(result.targets[0]?.problem?.reason).toBe('no such secret')
  })
})

describe('an end from outside', () => {
  test('a cancel during the release is thrown and leaves the journal open', async () => {
    const held = paperTarget({ name: 'held', hold: true })
    const controller = new AbortController()
    const journal = memoryJournal()
    const verify: Engine['verify'] = () => {
      controller.abort(new TandemError('cancelled', 'the run was cancelled'))
      return Promise.reject(controller.signal.reason)
    }
    const engine = anEngine({ journal, verify, context: aContext({ signal: controller.signal }) })
    const lanes = await prepare([aMember(held, aUnit())], engine)
    await expect(release(lanes, engine)).rejects.toMatchObject({ code: 'cancelled' })
    expect(journal.entries.some(({ type }) => type === 'decision' || type === 'closed')).toBe(false)
  })

  test('a release that is not decided in time goes back', async () => {
    const held = paperTarget({ name: 'held', hold: true })
    held.trap('stage', { effect: true, times: Number.POSITIVE_INFINITY })
    const stuck: PaperTarget = { ...held, recall: () => Promise.resolve('unknown') }
    const result = await run([stuck], anEngine({ budgets: { release: 20_000, finish: 600_000 } }))
    expect(result.outcome).toBe('rolled-back')
    expect(held.service.serving).toBe('old')
  })
})

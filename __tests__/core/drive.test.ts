import { describe, expect, test } from '@jest/globals'
import type { Arrival } from '../../src/core/arrival.ts'
import { drive, type Journey } from '../../src/core/drive.ts'
import type { Context } from '../../src/core/context.ts'
import { within } from '../../src/core/deadline.ts'
import { CloudError, TandemError, type Trouble } from '../../src/core/errors.ts'
import { silentLog } from '../../src/core/log.ts'
import type { Target } from '../../src/core/target.ts'
import { aContext, aUnit, memoryJournal } from '../support/engine.ts'
import { type PaperTarget, paperTarget } from '../support/paper-target.ts'

/** Planned for as the target is, then led with what is changed about it. */
async function driven(
  target: PaperTarget,
  goal: Journey['goal'],
  { changed = {}, context = aContext() }: { changed?: Partial<Target>; context?: Context } = {},
): Promise<Arrival> {
  const seen = await target.observe(context)
  const plan = await target.plan(aUnit(), seen, context)
  const snapshot = await target.snapshot(plan, seen, context)
  return drive({ target: { ...target, ...changed }, release: 'r1', goal, plan, snapshot }, memoryJournal(), context)
}

const failing = (reason: Error) => (): Promise<never> => Promise.reject(reason)

const paper = () => paperTarget({ name: 'shop', hold: true })
const cloudError = (trouble: Trouble) =>
  new CloudError(`it is ${trouble}`, { trouble, operation: 'read', hint: 'Grant it.' })

describe('leading a target', () => {
  test('asks for one step after the other until it is there', async () => {
    const target = paper()
    expect((await driven(target, 'finished')).state).toBe('arrived')
    expect(target.done).toEqual(['stage', 'promote', 'finish'])
  })

  test('asks for nothing where it is already', async () => {
    const target = paper()
    expect((await driven(target, 'back')).state).toBe('arrived')
    expect(target.done).toEqual([])
  })

  test('waits for what others have under way', async () => {
    const target = paper()
    let looks = 0
    const observe: Target['observe'] = async (context) => {
      const seen = await target.observe(context)
      expect(target.done).toEqual([])
      return ++looks < 4 ? { ...seen, busy: 'somebody else deploys' } : seen
    }
    target.sicken('stage')
    expect((await driven(target, 'held', { changed: { observe } })).state).toBe('failed')
    expect(looks).toBe(4)
  })

  test('tells what it has waited for when time is over', async () => {
    const target = paper()
    const observe: Target['observe'] = async (context) => ({
      ...(await target.observe(context)),
      busy: 'somebody deploys',
    })
    const arrival = await within({ what: 'not held within 60 s', ms: 60_000, hint: 'Wait.' }, aContext(), (context) =>
      driven(target, 'held', { changed: { observe }, context }),
    )
    expect(arrival).toMatchObject({
      state: 'unfinished',
      reason: 'somebody deploys; not held within 60 s',
      hint: 'Wait.',
    })
  })

  test('does not wait on a way back for what can be called off, and does on any other', async () => {
    const target = paper()
    target.sicken('stage')
    await driven(target, 'held')
    let looks = 0
    const observe: Target['observe'] = async (context) => {
      const seen = await target.observe(context)
      return ++looks < 4 ? { ...seen, busy: 'it deploys ours', stoppable: true } : seen
    }
    await driven(target, 'live', { changed: { observe } })
    expect(looks).toBe(4)
    looks = 0
    expect((await driven(target, 'back', { changed: { observe } })).state).toBe('arrived')
    expect(looks).toBeLessThan(4)
  })

  test('waits a moment and looks again when the guard has moved', async () => {
    const target = paper()
    target.trap('stage', { trouble: 'conflict', times: 3 })
    const context = aContext()
    const start = context.clock.now()
    expect((await driven(target, 'held', { context })).state).toBe('arrived')
    expect(context.clock.now() - start).toBeGreaterThan(2_000)
  })

  test('asks again less and less often, and as long as it takes, while the cloud refuses what looks at rest', async () => {
    const target = paper()
    target.trap('stage', { trouble: 'conflict', times: 30 })
    const context = aContext()
    const start = context.clock.now()
    expect((await driven(target, 'held', { context })).state).toBe('arrived')
    expect(context.clock.now() - start).toBeGreaterThan(300_000)
    expect(target.done).toEqual(['stage'])
  })

  test('tells in the cloud’s own words what it refuses, in the log and when time is over', async () => {
    const target = paper()
    target.trap('stage', { trouble: 'conflict', times: Number.POSITIVE_INFINITY })
    const lines: string[] = []
    const log = { ...silentLog, info: (line: string) => void lines.push(line) }
    const arrival = await within({ what: 'too late', ms: 60_000 }, aContext({ log }), (context) =>
      driven(target, 'held', { context }),
    )
    expect(arrival).toEqual({ state: 'unfinished', reason: 'stage: conflict; too late' })
    expect(lines).toContain('stage: conflict; looking again in 1.0 s')
  })

  test('keeps those words when time is over during a look', async () => {
    const target = paper()
    target.trap('stage', { trouble: 'conflict' })
    let looks = 0
    const observe: Target['observe'] = async (context) => {
      if (++looks > 1) await context.clock.sleep(600_000, context.signal)
      return target.observe(context)
    }
    const arrival = await within({ what: 'too late', ms: 60_000 }, aContext(), (context) =>
      driven(target, 'held', { changed: { observe }, context }),
    )
    expect(arrival).toEqual({ state: 'unfinished', reason: 'stage: conflict; too late' })
  })

  test('forgets them with the next step that is accepted', async () => {
    const target = paper()
    target.trap('stage', { trouble: 'conflict' })
    const settle: Target['settle'] = async (ticket, context) => {
      await context.clock.sleep(600_000, context.signal)
      return target.settle(ticket, context)
    }
    const arrival = await within({ what: 'too late', ms: 60_000 }, aContext(), (context) =>
      driven(target, 'held', { changed: { settle }, context }),
    )
    expect(arrival).toEqual({ state: 'unfinished', reason: 'too late' })
  })

  test('does not go round in circles for ever', async () => {
    const next: Target['next'] = ({ release, goal, attempt }) => ({
      kind: 'step',
      step: { key: `${release}/turn-${attempt}`, name: 'turn', goal, title: 'Turning', detail: {} },
    })
    expect(await driven(paper(), 'held', { changed: { next } })).toMatchObject({
      state: 'stuck',
      reason: /did not come to rest in 24 steps/,
    })
  })
})

describe('what comes to rest elsewhere', () => {
  test('is failed, with the container’s words and what was seen', async () => {
    const target = paper()
    target.sicken('stage')
    expect(await driven(target, 'held')).toMatchObject({
      state: 'failed',
      explanation: { reason: 'stage came to rest badly', logLines: ['last words'] },
      seen: { exists: true },
    })
  })

  test.each([cloudError('denied'), new TandemError('auth', 'no token'), new TandemError('timeout', 'late')])(
    'keeps its reason when it cannot be explained (%s)',
    async (error) => {
      const target = paper()
      target.sicken('stage')
      expect(await driven(target, 'held', { changed: { explain: failing(error) } })).toMatchObject({
        state: 'failed',
        explanation: { reason: 'stage came to rest badly', logLines: [] },
      })
    },
  )

  test('a definite no is failed, with its hint', async () => {
    const changed = { begin: failing(cloudError('denied')) }
    expect(await driven(paper(), 'held', { changed })).toMatchObject({
      state: 'failed',
      explanation: { reason: 'it is denied', hint: 'Grant it.' },
      error: { trouble: 'denied' },
    })
  })

  test('somebody else’s deployment is overtaken, and told as it is now', async () => {
    const next: Target['next'] = () => ({ kind: 'overtaken', by: 'ann' })
    const target = paper()
    target.deployElsewhere('theirs')
    expect(await driven(target, 'held', { changed: { next } })).toMatchObject({
      state: 'overtaken',
      by: 'ann',
      seen: { live: [{ revision: 'theirs' }] },
    })
  })
})

describe('what cannot be known', () => {
  test.each([
    cloudError('denied'),
    cloudError('unanswered'),
    new TandemError('auth', 'it is refused', { hint: 'Grant it.' }),
  ])('is unfinished, with what to do (%s)', async (error) => {
    const arrival = await drivenBlind(error)
    expect(arrival).toEqual({ state: 'unfinished', reason: error.message, hint: 'Grant it.' })
  })

  test('a cancel is thrown, and so is an error of our own', async () => {
    await expect(drivenBlind(new TandemError('cancelled', 'enough'))).rejects.toThrow('enough')
    await expect(drivenBlind(new TypeError('ours'))).rejects.toThrow(TypeError)
  })
})

const drivenBlind = (error: Error): Promise<Arrival> => {
  let looks = 0
  const target = paper()
  const observe: Target['observe'] = (context) => (++looks === 1 ? target.observe(context) : failing(error)())
  return driven({ ...target, observe }, 'held')
}

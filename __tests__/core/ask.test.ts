import { describe, expect, test } from '@jest/globals'
import { ask } from '../../src/core/ask.ts'
import type { Context } from '../../src/core/context.ts'
import { within } from '../../src/core/deadline.ts'
import { CloudError, TandemError, type Trouble } from '../../src/core/errors.ts'
import type { Step, Target, Ticket } from '../../src/core/target.ts'
import { aContext, memoryJournal } from '../support/engine.ts'
import { paperTarget } from '../support/paper-target.ts'

const step: Step = { key: 'r1/stage', name: 'stage', goal: 'held', title: 'Staging', detail: { value: 'secret' } }
const refusal = (trouble: Trouble, retryAfter?: number): CloudError =>
  new CloudError(`stage: ${trouble}`, {
    trouble,
    operation: 'stage',
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })

type Answer = Ticket | 'absent' | 'unknown' | Error

/** A target that answers `begin` and `recall` as it is told, in turn; the last answer again and again. */
function scripted({ begin, recall = [] }: { begin: readonly Answer[]; recall?: readonly Answer[] }) {
  const calls: string[] = []
  const say = (name: string, answers: readonly Answer[]) => {
    const answer = answers[Math.min(calls.filter((call) => call === name).length, answers.length - 1)] ?? 'absent'
    calls.push(name)
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  const target: Target = {
    ...paperTarget({ name: 'shop', hold: true }),
    begin: async () => {
      const answer = await say('begin', begin)
      if (typeof answer === 'string') throw new Error('no ticket')
      return answer
    },
    recall: () => say('recall', recall),
  }
  return { target, calls }
}

const ticket: Ticket = { step: step.key }

async function asked(script: Parameters<typeof scripted>[0], context: Context = aContext()) {
  const { target, calls } = scripted(script)
  const journal = memoryJournal()
  const answer = await ask({ target, step, guard: '1' }, journal, context)
  return { answer, calls, journal, types: journal.entries.map(({ type }) => type) }
}

describe('asking for a step', () => {
  test('is announced before it is sent, and noted when it is accepted', async () => {
    const { answer, calls, types, journal } = await asked({ begin: [ticket] })
    expect([answer, calls, types]).toEqual([{ kind: 'accepted', ticket }, ['begin'], ['intent', 'accepted']])
    expect(JSON.stringify(journal.entries)).not.toContain('secret')
  })

  test('is not sent when it cannot be announced', async () => {
    const { target, calls } = scripted({ begin: [ticket] })
    const full = { ...memoryJournal(), append: () => Promise.reject(new TandemError('cloud', 'the disk is full')) }
    await expect(ask({ target, step, guard: '1' }, full, aContext())).rejects.toThrow('the disk is full')
    expect(calls).toEqual([])
  })

  test('what was throttled was not done, so it is asked again without a recall', async () => {
    const { answer, calls } = await asked({ begin: [refusal('throttled'), ticket] })
    expect([answer.kind, calls]).toEqual(['accepted', ['begin', 'begin']])
  })

  test('what the cloud said all the while is the cause when time is over', async () => {
    const asking = within({ what: 'not decided in time', ms: 20_000 }, aContext(), (context) =>
      asked({ begin: [refusal('unanswered')], recall: ['absent'] }, context),
    )
    await expect(asking).rejects.toMatchObject({ code: 'timeout', message: 'stage: unanswered; not decided in time' })
  })

  test('a wait that the cloud asks for is kept', async () => {
    const context = aContext()
    const start = context.clock.now()
    await asked({ begin: [refusal('throttled', 60), ticket] }, context)
    expect(context.clock.now() - start).toBeGreaterThan(50_000)
  })

  test.each<[string, Answer[], string[]]>([
    ['was done is found', [ticket], ['begin', 'recall']],
    ['was not done is asked again', ['absent'], ['begin', 'recall', 'begin']],
    ['cannot be told is looked for again', ['unknown', 'unknown', ticket], ['begin', 'recall', 'recall', 'recall']],
    ['cannot be looked for is looked for again', [refusal('unanswered'), ticket], ['begin', 'recall', 'recall']],
    [
      'is throttled while it is looked for is looked for again',
      [refusal('throttled'), ticket],
      ['begin', 'recall', 'recall'],
    ],
  ])('after silence, what %s', async (_what, recall, sequence) => {
    const { answer, calls, types } = await asked({ begin: [refusal('unanswered'), ticket], recall })
    expect([answer.kind, calls]).toEqual(['accepted', sequence])
    expect(types).toEqual(['intent', 'accepted'])
  })

  test.each(['conflict', 'exists'] as const)('a %s is for a new look, and keeps the cloud’s words', async (trouble) => {
    const error = refusal(trouble)
    const { answer, calls } = await asked({ begin: [error] })
    expect([answer, calls]).toEqual([{ kind: 'moved', error }, ['begin']])
  })

  test('a conflict after silence may be with ourselves', async () => {
    const { answer, calls } = await asked({
      begin: [refusal('unanswered'), refusal('conflict')],
      recall: ['absent', ticket],
    })
    expect([answer.kind, calls]).toEqual(['accepted', ['begin', 'recall', 'begin', 'recall']])
  })

  test('a conflict after silence with somebody else says so', async () => {
    const error = refusal('conflict')
    const { answer } = await asked({ begin: [refusal('unanswered'), error], recall: ['absent'] })
    expect(answer).toEqual({ kind: 'moved', error })
  })

  test('a conflict after silence of which nothing can be told yet is neither', async () => {
    const begin = [refusal('unanswered'), refusal('conflict')]
    const { answer, calls } = await asked({ begin, recall: ['absent', 'unknown', ticket] })
    expect([answer.kind, calls.at(-1)]).toEqual(['accepted', 'recall'])
  })

  test.each(['denied', 'invalid', 'missing', 'exhausted'] as const)('%s is final', async (trouble) => {
    const { answer, calls, types } = await asked({ begin: [refusal(trouble)] })
    expect([answer.kind, calls, types]).toEqual(['refused', ['begin'], ['intent']])
  })

  test('a look for a lost request that is refused says nothing of the request', async () => {
    const denied = refusal('denied')
    await expect(asked({ begin: [refusal('unanswered')], recall: [denied] })).rejects.toBe(denied)
  })

  test('an error of our own is thrown', async () => {
    await expect(asked({ begin: [new TypeError('ours')] })).rejects.toThrow(TypeError)
  })

  test('silence for ever ends with the signal', async () => {
    const cancel = new AbortController()
    const context = aContext({ signal: cancel.signal })
    const wait = asked({ begin: [refusal('unanswered')], recall: ['absent'] }, context)
    setTimeout(() => cancel.abort(new TandemError('cancelled', 'enough')), 20)
    await expect(wait).rejects.toThrow('enough')
  })
})
